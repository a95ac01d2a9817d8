#include "ui/analytics/RecipientsView.h"

#include "ui/analytics/RecipientFilterBar.h"
#include "ui/analytics/RecipientWords.h"
#include "ui/shell/ErrorPage.h"
#include "ui/shell/ErrorText.h"
#include "ui/widgets/BadgeDelegate.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/StateView.h"
#include "ui/widgets/TableView.h"

#include <QHeaderView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace siaran::ui {

using analytics::Recipient;
using models::RecipientTableModel;
using State = StateView::State;

namespace {

RecipientTableModel::Words words()
{
    return {.state = [](const Recipient& recipient) { return badgeOf(recipient).text; },
            .reason = reasonText,
            .details = reasonDetails};
}

} // namespace

RecipientsView::RecipientsView(analytics::AnalyticsService& service, QWidget* parent)
    : QWidget(parent)
    , m_model(service, words())
    , m_filters(new RecipientFilterBar(this))
    , m_table(new TableView(u"recipientsTable"_s, tr("Messages"), this))
    , m_states(new StateView(m_table, this))
{
    setObjectName(u"recipientsView"_s);
    buildTable();
    buildStates();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_filters);
    column->addWidget(m_states, 1);

    connect(m_filters, &RecipientFilterBar::queryChanged, this, &RecipientsView::ask);
    connect(&m_model, &RecipientTableModel::loaded, this, &RecipientsView::showState);
    connect(&m_model, &RecipientTableModel::fetchFailed, this, &RecipientsView::showError);
}

void RecipientsView::buildTable()
{
    m_table->setModel(&m_model);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    const auto lookOf = [this](const QModelIndex& index) { return badgeOf(m_model.at(index.row())); };
    m_table->setItemDelegateForColumn(RecipientTableModel::StateColumn, new BadgeDelegate(lookOf, m_table));
    m_table->setColumnWidth(RecipientTableModel::NameColumn, 136);
    m_table->setColumnWidth(RecipientTableModel::PhoneColumn, 164);
    m_table->setColumnWidth(RecipientTableModel::StateColumn, 120);
    for (const int time :
         {RecipientTableModel::SentColumn, RecipientTableModel::DeliveredColumn, RecipientTableModel::ReadColumn}) {
        m_table->setColumnWidth(time, 132);
    }
    m_filters->setTarget(m_table);
    connect(m_table, &TableView::opened, this,
            [this](const QModelIndex& index) { Q_EMIT opened(m_model.at(index.row()).contact); });
}

void RecipientsView::buildStates()
{
    m_states->firstRun().setWords({.title = tr("Nobody yet"),
                                   .explanation = tr("The people of a campaign are listed here when it starts."),
                                   .action = {}});
    m_states->noResult().setWords({.title = tr("No message matches these filters"),
                                   .explanation = tr("Try fewer letters, or look at all messages."),
                                   .action = tr("Clear filters")});
    connect(&m_states->noResult(), &EmptyState::activated, this, [this] { m_filters->clear(); });
    connect(m_states, &StateView::retryRequested, this, &RecipientsView::refresh);
}

void RecipientsView::setScope(CampaignId campaign, const QTimeZone& zone)
{
    m_model.setTimeZone(zone);
    if (campaign != m_campaign) {
        m_campaign = campaign;
        m_filters->clear();
    }
    ask();
}

void RecipientsView::ask()
{
    auto query = m_filters->query();
    query.campaign = m_campaign;
    if (query != m_model.query()) {
        m_states->setState(State::Loading);
        m_model.setQuery(query);
    }
}

void RecipientsView::showState()
{
    const bool isFiltered = m_model.query() != analytics::RecipientQuery {.campaign = m_campaign};
    if (m_model.rowCount() > 0) {
        m_states->setState(State::Content);
    } else {
        m_states->setState(isFiltered ? State::NoResult : State::FirstRun);
    }
}

void RecipientsView::showError(const Error& error)
{
    if (m_model.isLoaded()) {
        Q_EMIT refreshFailed(error);
        return;
    }
    showErrorPage(*m_states, errorWords(error, ErrorContext::Database));
}

} // namespace siaran::ui
