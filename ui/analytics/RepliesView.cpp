#include "ui/analytics/RepliesView.h"

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

using models::ReplyListModel;
using State = StateView::State;

RepliesView::RepliesView(analytics::AnalyticsService& service, QWidget* parent)
    : QWidget(parent)
    , m_model(service)
    , m_table(new TableView(u"repliesTable"_s, tr("Replies"), this))
    , m_states(new StateView(m_table, this))
{
    setObjectName(u"repliesView"_s);
    m_table->setModel(&m_model);
    const auto lookOf = [](const QModelIndex& index) {
        return index.data(ReplyListModel::OptedOutRole).toBool()
            ? BadgeLook {ReplyListModel::stopText(), BadgeKind::Danger, BadgeShape::Slash}
            : BadgeLook {};
    };
    m_table->setItemDelegateForColumn(ReplyListModel::StopColumn, new BadgeDelegate(lookOf, m_table));
    m_table->setColumnWidth(ReplyListModel::NameColumn, 156);
    m_table->setColumnWidth(ReplyListModel::PhoneColumn, 164);
    m_table->setColumnWidth(ReplyListModel::TimeColumn, 120);
    m_table->setColumnWidth(ReplyListModel::StopColumn, 128);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(ReplyListModel::TextColumn, QHeaderView::Stretch);

    m_states->noResult().setIcon(u"chat-dots"_s);
    m_states->noResult().setWords({.title = tr("Nobody has replied yet"),
                                   .explanation = tr("Answers to this campaign appear here as they come in."),
                                   .action = {}});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_states);

    connect(m_table, &TableView::opened, this,
            [this](const QModelIndex& index) { Q_EMIT opened(m_model.at(index.row()).contact); });
    connect(&m_model, &ReplyListModel::fetchFailed, this, &RepliesView::showError);
    connect(&m_model, &ReplyListModel::loaded, this,
            [this] { m_states->setState(m_model.rowCount() > 0 ? State::Content : State::NoResult); });
    connect(m_states, &StateView::retryRequested, this, &RepliesView::refresh);
}

void RepliesView::setScope(CampaignId campaign, const QTimeZone& zone)
{
    m_model.setTimeZone(zone);
    m_model.setCampaign(campaign);
    if (!m_model.isLoaded()) {
        m_states->setState(State::Loading);
    }
}

void RepliesView::showError(const Error& error)
{
    if (m_model.isLoaded()) {
        Q_EMIT refreshFailed(error);
        return;
    }
    showErrorPage(*m_states, errorWords(error, ErrorContext::Database));
}

} // namespace siaran::ui
