#include "ui/templates/TemplateFilterBar.h"

#include "models/templates/TemplateText.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/SearchLine.h"

#include <QComboBox>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace siaran::ui {

TemplateFilterBar::TemplateFilterBar(QWidget* parent)
    : QWidget(parent)
    , m_search(new SearchLine(u"searchTemplates"_s, tr("Search name or text"), this))
    , m_status(makeBox(u"templateStatusFilter"_s, tr("State"), tr("All states")))
    , m_category(makeBox(u"templateCategoryFilter"_s, tr("Category"), tr("All categories")))
    , m_language(makeBox(u"templateLanguageFilter"_s, tr("Language"), tr("All languages")))
{
    for (const auto status : {TemplateStatus::Approved, TemplateStatus::Pending, TemplateStatus::Rejected,
                              TemplateStatus::Paused, TemplateStatus::Disabled, TemplateStatus::Removed}) {
        Template one;
        one.status = status;
        m_status->addItem(models::templateStatusText(one), static_cast<int>(status));
    }
    for (const auto category :
         {TemplateCategory::Marketing, TemplateCategory::Utility, TemplateCategory::Authentication}) {
        m_category->addItem(models::templateCategoryText(category), static_cast<int>(category));
    }
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(metrics::GapSmall);
    row->addWidget(m_search, 1);
    for (auto* box : {m_status, m_category, m_language}) {
        row->addWidget(box);
        connect(box, &QComboBox::activated, this, &TemplateFilterBar::changed);
    }
    connect(m_search, &SearchLine::searched, this, &TemplateFilterBar::changed);
}

QComboBox* TemplateFilterBar::makeBox(const QString& objectName, const QString& name, const QString& all)
{
    auto* box = new QComboBox(this);
    box->setObjectName(objectName);
    box->setAccessibleName(name);
    box->addItem(all);
    return box;
}

models::TemplateFilter TemplateFilterBar::filter() const
{
    models::TemplateFilter filter {.words = m_search->text().trimmed()};
    if (m_status->currentData().isValid()) {
        filter.status = static_cast<TemplateStatus>(m_status->currentData().toInt());
    }
    if (m_category->currentData().isValid()) {
        filter.category = static_cast<TemplateCategory>(m_category->currentData().toInt());
    }
    filter.language = m_language->currentData().toString();
    return filter;
}

void TemplateFilterBar::setLanguages(const QStringList& tags)
{
    const auto chosen = m_language->currentData().toString();
    while (m_language->count() > 1) {
        m_language->removeItem(1);
    }
    for (const auto& tag : tags) {
        m_language->addItem(models::templateLanguageText(tag), tag);
    }
    m_language->setCurrentIndex(qMax(0, chosen.isEmpty() ? 0 : m_language->findData(chosen)));
}

void TemplateFilterBar::clear()
{
    for (auto* box : {m_status, m_category, m_language}) {
        box->setCurrentIndex(0);
    }
    m_search->clear();
    Q_EMIT changed();
}

} // namespace siaran::ui
