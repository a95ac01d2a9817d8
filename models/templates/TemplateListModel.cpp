#include "models/templates/TemplateListModel.h"

#include "models/templates/TemplateText.h"

namespace siaran::models {

namespace {

bool matches(const Template& source, const TemplateFilter& filter)
{
    const bool hasWords = source.name.contains(filter.words, Qt::CaseInsensitive)
        || source.body.contains(filter.words, Qt::CaseInsensitive);
    return hasWords && source.status == filter.status.value_or(source.status)
        && source.category == filter.category.value_or(source.category)
        && (filter.language.isEmpty() || source.language == filter.language);
}

QString display(const Template& source, int column)
{
    switch (column) {
    case TemplateListModel::NameColumn: return source.name;
    case TemplateListModel::StatusColumn: return templateStatusText(source);
    case TemplateListModel::CategoryColumn: return templateCategoryText(source.category);
    case TemplateListModel::LanguageColumn: return templateLanguageText(source.language);
    case TemplateListModel::QualityColumn: return templateQualityText(source.quality);
    default: return {};
    }
}

} // namespace

TemplateListModel::TemplateListModel(templates::TemplateService& service, QObject* parent)
    : PagedTableModel(parent)
    , m_service(service)
{
}

void TemplateListModel::setFilter(const TemplateFilter& filter)
{
    if (filter != m_filter) {
        m_filter = filter;
        startOver();
    }
}

QVariant TemplateListModel::headerCell(int column, int role) const
{
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (column) {
    case NameColumn: return tr("Name");
    case StatusColumn: return tr("State");
    case CategoryColumn: return tr("Category");
    case LanguageColumn: return tr("Language");
    case QualityColumn: return tr("Quality");
    default: return {};
    }
}

QVariant TemplateListModel::cell(const Template& source, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return display(source, column);
    case Qt::AccessibleTextRole:
        //: Read aloud for a row of the templates table: name, state, language
        return column == NameColumn
            ? tr("%1, %2, %3").arg(source.name, templateStatusText(source), templateLanguageText(source.language))
            : display(source, column);
    case TemplateIdRole: return source.id.value();
    default: return {};
    }
}

void TemplateListModel::fetch(qint64, int, Answer answer)
{
    QCoro::connect(m_service.list(), this, [this, answer = std::move(answer)](const Result<QList<Template>>& list) {
        answer(list.map([this](const QList<Template>& all) { return take(all); }));
    });
}

TemplateListModel::Page TemplateListModel::take(const QList<Template>& all)
{
    m_total = static_cast<int>(all.size());
    m_syncedAt = {};
    m_languages.clear();
    Page page;
    for (const auto& source : all) {
        if (!m_syncedAt.isValid() || source.syncedAt > m_syncedAt) {
            m_syncedAt = source.syncedAt;
        }
        m_languages.append(source.language);
        if (matches(source, m_filter)) {
            page.rows.push_back(source);
        }
    }
    m_languages.removeDuplicates();
    m_languages.sort();
    return page;
}

} // namespace siaran::models
