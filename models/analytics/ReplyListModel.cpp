#include "models/analytics/ReplyListModel.h"

#include "models/analytics/MomentText.h"
#include "services/analytics/AnalyticsService.h"
#include "services/domain/PhoneFormat.h"

namespace siaran::models {

using analytics::Reply;

namespace {

QList<Reply> behind(const QList<Reply>& replies, const ReplyCursor& cursor)
{
    const auto last = std::ranges::find_if(replies, [&](const Reply& reply) { return reply.contact == cursor.last; });
    return replies.mid(last == replies.end() ? cursor.taken : last - replies.begin() + 1);
}

} // namespace

ReplyListModel::ReplyListModel(analytics::AnalyticsService& service, QObject* parent)
    : PagedTableModel(parent)
    , m_service(service)
{
}

void ReplyListModel::setCampaign(CampaignId campaign)
{
    if (campaign != m_campaign) {
        m_campaign = campaign;
        startOver();
    }
}

void ReplyListModel::setTimeZone(const QTimeZone& zone)
{
    if (zone == m_zone) {
        return;
    }
    m_zone = zone;
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, TimeColumn), index(rowCount() - 1, TimeColumn));
    }
}

QString ReplyListModel::stopText()
{
    return tr("Said stop");
}

QVariant ReplyListModel::headerCell(int column, int role) const
{
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (column) {
    case NameColumn: return tr("Contact");
    case PhoneColumn: return tr("Number");
    case TextColumn: return tr("Reply");
    case TimeColumn: return tr("When");
    case StopColumn: return tr("Opt-out");
    default: return {};
    }
}

QVariant ReplyListModel::cell(const Reply& reply, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return display(reply, column);
    case Qt::AccessibleTextRole:
        //: Read aloud for a row of the replies table: name and what they wrote
        return column == NameColumn ? tr("%1: %2").arg(reply.name, reply.text) : display(reply, column);
    case Qt::ToolTipRole: return column == TimeColumn ? QVariant(wholeMoment(reply.at, m_zone)) : QVariant();
    case ContactIdRole: return reply.contact.value();
    case OptedOutRole: return reply.optedOut;
    default: return {};
    }
}

QString ReplyListModel::display(const Reply& reply, int column) const
{
    switch (column) {
    case NameColumn: return reply.name;
    case PhoneColumn: return displayPhone(reply.phoneE164);
    case TextColumn: return reply.text.simplified();
    case TimeColumn: return shortMoment(reply.at, m_zone);
    case StopColumn: return reply.optedOut ? stopText() : QString();
    default: return {};
    }
}

void ReplyListModel::fetch(ReplyCursor after, int limit, Answer answer)
{
    if (!m_campaign.isValid()) {
        answer(Page {});
        return;
    }
    const int wanted = after.taken + limit;
    QCoro::connect(m_service.replies(m_campaign, wanted), this,
                   [after, wanted, answer = std::move(answer)](const Result<QList<Reply>>& replies) {
                       answer(replies.map([&](const QList<Reply>& found) {
                           Page page {.rows = behind(found, after), .hasMore = found.size() >= wanted};
                           page.next = {after.taken + static_cast<int>(page.rows.size()),
                                        page.rows.isEmpty() ? after.last : page.rows.constLast().contact};
                           return page;
                       }));
                   });
}

} // namespace siaran::models
