#include "models/analytics/CampaignResultsModel.h"

#include "models/analytics/MomentText.h"
#include "models/analytics/RateText.h"

#include <QLocale>

namespace siaran::models {

namespace {

bool isNumber(int column)
{
    return column >= CampaignResultsModel::SentColumn && column < CampaignResultsModel::ColumnCount;
}

bool hasBegun(const Campaign& campaign)
{
    return campaign.startedAt.isValid();
}

QList<Campaign> begunOf(const QList<Campaign>& campaigns)
{
    QList<Campaign> begun;
    std::ranges::copy_if(campaigns, std::back_inserter(begun), hasBegun);
    std::ranges::stable_sort(begun, std::ranges::greater {},
                             [](const Campaign& one) { return one.startedAt.toMSecsSinceEpoch(); });
    return begun;
}

} // namespace

CampaignResultsModel::CampaignResultsModel(campaigns::CampaignService& service, StateText stateText, QObject* parent)
    : PagedTableModel(parent)
    , m_service(service)
    , m_stateText(std::move(stateText))
{
}

QTimeZone CampaignResultsModel::zoneOf(const Campaign& campaign) const
{
    const QTimeZone own(campaign.timeZone.toUtf8());
    return own.isValid() ? own : m_zone;
}

QVariant CampaignResultsModel::headerCell(int column, int role) const
{
    if (role == Qt::TextAlignmentRole && isNumber(column)) {
        return (Qt::AlignRight | Qt::AlignVCenter).toInt();
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (column) {
    case NameColumn: return tr("Campaign");
    case StateColumn: return tr("State");
    case StartedColumn: return tr("Started");
    case SentColumn: return tr("Sent");
    case DeliveredColumn: return tr("Delivered");
    case ReadColumn: return tr("Read");
    case RepliedColumn: return tr("Replied");
    case FailedColumn: return tr("Failed");
    default: return {};
    }
}

QVariant CampaignResultsModel::cell(const Campaign& campaign, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return display(campaign, column);
    case Qt::AccessibleTextRole:
        //: Read aloud for a row of the campaigns table: name, state
        return column == NameColumn ? tr("%1, %2").arg(campaign.name, m_stateText(campaign))
                                    : display(campaign, column);
    case Qt::ToolTipRole: {
        const auto words = tip(campaign, column);
        return words.isEmpty() ? QVariant() : QVariant(words);
    }
    case Qt::TextAlignmentRole: return isNumber(column) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case CampaignIdRole: return campaign.id.value();
    default: return {};
    }
}

QString CampaignResultsModel::display(const Campaign& campaign, int column) const
{
    const auto rates = ratesOf(campaign.tally);
    switch (column) {
    case NameColumn: return campaign.name;
    case StateColumn: return m_stateText(campaign);
    case StartedColumn: return shortMoment(campaign.startedAt, zoneOf(campaign));
    case SentColumn: return QLocale().toString(campaign.tally.sent());
    case DeliveredColumn: return rateText(rates.delivered);
    case ReadColumn: return rateText(rates.read);
    case RepliedColumn: return rateText(rates.replied);
    case FailedColumn: return rateText(rates.failed);
    default: return {};
    }
}

QString CampaignResultsModel::tip(const Campaign& campaign, int column) const
{
    const auto rates = ratesOf(campaign.tally);
    const auto shareOf = [](const Rate& rate) {
        const QLocale locale;
        return tr("%1 of %2").arg(locale.toString(rate.numerator), locale.toString(rate.denominator));
    };
    switch (column) {
    case StartedColumn: return wholeMoment(campaign.startedAt, zoneOf(campaign));
    case SentColumn: return shareOf({campaign.tally.sent(), campaign.tally.recipients()});
    case DeliveredColumn: return shareOf(rates.delivered);
    case ReadColumn: return shareOf(rates.read);
    case RepliedColumn: return shareOf(rates.replied);
    case FailedColumn: return shareOf(rates.failed);
    default: return {};
    }
}

void CampaignResultsModel::fetch(qint64, int, Answer answer)
{
    QCoro::connect(m_service.list(), this, [answer = std::move(answer)](const Result<QList<Campaign>>& list) {
        answer(list.map([](const QList<Campaign>& all) { return Page {.rows = begunOf(all)}; }));
    });
}

} // namespace siaran::models
