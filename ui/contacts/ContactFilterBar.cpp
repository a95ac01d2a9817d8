#include "ui/contacts/ContactFilterBar.h"

#include "ui/theme/Metrics.h"
#include "ui/widgets/SearchLine.h"

#include <QComboBox>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace siaran::ui {

using contacts::ContactOrder;
using contacts::ContactQuery;

namespace {

QComboBox* makeBox(const QString& objectName, const QString& name, QWidget* parent)
{
    auto* box = new QComboBox(parent);
    box->setObjectName(objectName);
    box->setAccessibleName(name);
    return box;
}

} // namespace

ContactFilterBar::ContactFilterBar(QWidget* parent)
    : QWidget(parent)
    , m_search(new SearchLine(u"searchContacts"_s, tr("Search name, number or label"), this))
    , m_label(makeBox(u"labelFilter"_s, tr("Label"), this))
    , m_consent(makeBox(u"consentFilter"_s, tr("Consent"), this))
    , m_order(makeBox(u"contactOrder"_s, tr("Order"), this))
{
    setObjectName(u"contactFilters"_s);
    m_search->setToolTip(tr("Search (%1)").arg(QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText)));
    m_label->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_label->setMinimumContentsLength(10);
    m_consent->addItem(tr("All consent"));
    m_consent->addItem(tr("Can be messaged"), false);
    m_consent->addItem(tr("Opted out"), true);
    m_order->addItem(tr("By name"), QVariant::fromValue(static_cast<int>(ContactOrder::ByName)));
    m_order->addItem(tr("Newest first"), QVariant::fromValue(static_cast<int>(ContactOrder::NewestFirst)));
    setLabels({});

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(metrics::GapSmall);
    row->addWidget(m_search, 1);
    for (auto* box : {m_label, m_consent, m_order}) {
        row->addWidget(box);
        connect(box, &QComboBox::activated, this, &ContactFilterBar::queryChanged);
    }
    connect(m_search, &SearchLine::searched, this, [this](const QString& words) {
        m_words = words;
        Q_EMIT queryChanged();
    });
}

void ContactFilterBar::setLabels(const QList<Label>& labels)
{
    const auto chosen = m_label->currentData();
    m_label->clear();
    m_label->addItem(tr("All labels"));
    for (const auto& label : labels) {
        m_label->addItem(label.name, label.id.value());
    }
    if (chosen.isValid() && m_label->findData(chosen) >= 0) {
        m_label->setCurrentIndex(m_label->findData(chosen));
    }
}

ContactQuery ContactFilterBar::query() const
{
    ContactQuery query;
    query.words = m_words;
    if (m_label->currentData().isValid()) {
        query.labels = {LabelId(m_label->currentData().toLongLong())};
    }
    if (m_consent->currentData().isValid()) {
        query.optedOut = m_consent->currentData().toBool();
    }
    query.order = static_cast<ContactOrder>(m_order->currentData().toInt());
    return query;
}

void ContactFilterBar::clear()
{
    m_label->setCurrentIndex(0);
    m_consent->setCurrentIndex(0);
    const bool hadWords = !m_words.isEmpty();
    m_search->clear();
    if (!hadWords) {
        Q_EMIT queryChanged(); // else the search field has reported already
    }
}

void ContactFilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ContactFilterBar::setTarget(QWidget* table)
{
    m_search->setTarget(table);
}

} // namespace siaran::ui
