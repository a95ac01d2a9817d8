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

constexpr int NarrowestSearch = 160;
constexpr int NarrowestBox = 120;
constexpr int WidestBox = 176;

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
    , m_status(makeBox(u"statusFilter"_s, tr("Status"), this))
    , m_consent(makeBox(u"consentFilter"_s, tr("Consent"), this))
    , m_order(makeBox(u"contactOrder"_s, tr("Order"), this))
{
    setObjectName(u"contactFilters"_s);
    m_search->setToolTip(tr("Search (%1)").arg(QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText)));
    m_search->setMinimumWidth(NarrowestSearch);
    for (auto* box : {m_label, m_status, m_consent, m_order}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        box->setMinimumWidth(NarrowestBox);
        box->setMaximumWidth(WidestBox); // a long label may not push the search away
    }
    m_consent->addItem(tr("All consent"));
    m_consent->addItem(tr("Can be messaged"), false);
    m_consent->addItem(tr("Opted out"), true);
    m_order->addItem(tr("By name"), static_cast<int>(ContactOrder::ByName));
    m_order->addItem(tr("Newest first"), static_cast<int>(ContactOrder::NewestFirst));
    m_order->addItem(tr("Oldest first"), static_cast<int>(ContactOrder::OldestFirst));
    m_order->addItem(tr("Last reply first"), static_cast<int>(ContactOrder::LastInbound));
    setCatalogue({});

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(metrics::GapSmall);
    row->addWidget(m_search, 1);
    for (auto* box : {m_label, m_status, m_consent, m_order}) {
        row->addWidget(box);
        connect(box, &QComboBox::activated, this, &ContactFilterBar::queryChanged);
    }
    connect(m_search, &SearchLine::searched, this, [this](const QString& words) {
        m_words = words;
        Q_EMIT queryChanged();
    });
}

void ContactFilterBar::setCatalogue(const contacts::ContactCatalogue& catalogue)
{
    const auto fill = [](QComboBox* box, const QString& all, const auto& words) {
        const auto chosen = box->currentData();
        box->clear();
        box->addItem(all);
        for (const auto& word : words) {
            box->addItem(word.name, word.id.value());
        }
        box->setCurrentIndex(chosen.isValid() ? qMax(0, box->findData(chosen)) : 0);
    };
    fill(m_label, tr("All labels"), catalogue.labels);
    fill(m_status, tr("All statuses"), catalogue.workflowStatuses);
}

void ContactFilterBar::setOrder(ContactOrder order)
{
    m_order->setCurrentIndex(m_order->findData(static_cast<int>(order)));
    Q_EMIT queryChanged();
}

ContactQuery ContactFilterBar::query() const
{
    ContactQuery query;
    query.words = m_words;
    if (m_label->currentData().isValid()) {
        query.labels = {LabelId(m_label->currentData().toLongLong())};
    }
    if (m_status->currentData().isValid()) {
        query.workflowStatuses = {WorkflowStatusId(m_status->currentData().toLongLong())};
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
    m_status->setCurrentIndex(0);
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
