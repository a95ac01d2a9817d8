#include "models/campaigns/CampaignListModel.h"

#include "models/campaigns/ZoneText.h"

#include <QLocale>

namespace siaran::models {

namespace {

bool isNumber(int column)
{
    return column == CampaignListModel::PeopleColumn
        || (column >= CampaignListModel::SentColumn && column <= CampaignListModel::FailedColumn);
}

// Before the freeze nobody is a recipient, and a row of noughts would read as a result.
QString countText(const Campaign& campaign, int count)
{
    return campaign.tally.recipients() == 0 ? QString() : QLocale().toString(count);
}

} // namespace

CampaignListModel::CampaignListModel(campaigns::CampaignService& service, StateWordOf stateWordOf, QObject* parent)
    : PagedTableModel(parent)
    , m_service(service)
    , m_stateWordOf(std::move(stateWordOf))
{
}

QVariant CampaignListModel::headerCell(int column, int role) const
{
    if (role == Qt::TextAlignmentRole && isNumber(column)) {
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (column) {
    case StateColumn: return tr("State");
    case NameColumn: return tr("Name");
    case SegmentColumn: return tr("Segment");
    case PeopleColumn: return tr("People");
    case ProgressColumn: return tr("Progress");
    case SentColumn: return tr("Sent");
    case DeliveredColumn: return tr("Delivered");
    case ReadColumn: return tr("Read");
    case RepliedColumn: return tr("Replied");
    case FailedColumn: return tr("Failed");
    case WhenColumn: return tr("When");
    default: return {};
    }
}

QVariant CampaignListModel::cell(const Campaign& campaign, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return display(campaign, column);
    case Qt::TextAlignmentRole: return isNumber(column) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::AccessibleTextRole: return aloud(campaign, column);
    case CampaignIdRole: return campaign.id.value();
    case TallyRole: return QVariant::fromValue(campaign.tally);
    default: return {};
    }
}

QString CampaignListModel::display(const Campaign& campaign, int column) const
{
    const auto& tally = campaign.tally;
    switch (column) {
    case StateColumn: return m_stateWordOf(campaign);
    case NameColumn: return campaign.name.isEmpty() ? tr("Without a name") : campaign.name;
    case SegmentColumn: return campaign.segmentName;
    case PeopleColumn: return countText(campaign, tally.recipients());
    case SentColumn: return countText(campaign, tally.sent());
    case DeliveredColumn: return countText(campaign, tally.delivered());
    case ReadColumn: return countText(campaign, tally.read());
    case RepliedColumn: return countText(campaign, tally.replied);
    case FailedColumn: return countText(campaign, tally.failed());
    case WhenColumn: return campaignMoment(campaign);
    default: return {};
    }
}

QString CampaignListModel::aloud(const Campaign& campaign, int column) const
{
    const QLocale locale;
    switch (column) {
    case StateColumn:
        //: Read aloud for a row of the campaigns table: state and name
        return tr("%1: %2").arg(m_stateWordOf(campaign), display(campaign, NameColumn));
    case ProgressColumn:
        return campaign.tally.recipients() == 0
            ? tr("Not started")
            : tr("%1 of %2 settled")
                  .arg(locale.toString(campaign.tally.recipients() - campaign.tally.unsettled()),
                       locale.toString(campaign.tally.recipients()));
    default: return display(campaign, column);
    }
}

void CampaignListModel::fetch(qint64, int, Answer answer)
{
    QCoro::connect(m_service.list(), this, [answer = std::move(answer)](Result<QList<Campaign>> list) {
        answer(std::move(list).map([](QList<Campaign>&& rows) { return Page {.rows = std::move(rows)}; }));
    });
}

QString campaignMoment(const Campaign& campaign)
{
    switch (campaign.status) {
    case CampaignStatus::Draft: return zonedMoment(campaign.createdAt, campaign.timeZone);
    case CampaignStatus::Scheduled:
    case CampaignStatus::Missed:
    case CampaignStatus::Failed:
        return zonedMoment(campaign.scheduledAt.isValid() ? campaign.scheduledAt : campaign.holdUntil,
                           campaign.timeZone);
    case CampaignStatus::Holding: return zonedMoment(campaign.holdUntil, campaign.timeZone);
    case CampaignStatus::Running:
    case CampaignStatus::Paused: return zonedMoment(campaign.startedAt, campaign.timeZone);
    case CampaignStatus::Completed:
    case CampaignStatus::Stopped: break;
    }
    return zonedMoment(campaign.finishedAt.isValid() ? campaign.finishedAt : campaign.startedAt, campaign.timeZone);
}

} // namespace siaran::models
