#include "models/campaigns/SeriesModel.h"

#include "models/campaigns/ZoneText.h"

#include <QLocale>

namespace siaran::models {

SeriesModel::SeriesModel(campaigns::CampaignService& service, RuleWordsOf ruleWordsOf, QObject* parent)
    : PagedTableModel(parent)
    , m_service(service)
    , m_ruleWordsOf(std::move(ruleWordsOf))
{
}

QVariant SeriesModel::headerCell(int column, int role) const
{
    if (role == Qt::TextAlignmentRole && column == RunsColumn) {
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (column) {
    case NameColumn: return tr("Name");
    case SegmentColumn: return tr("Segment");
    case RuleColumn: return tr("Goes out");
    case NextColumn: return tr("Next");
    case RunsColumn: return tr("So far");
    default: return {};
    }
}

QVariant SeriesModel::cell(const CampaignSeries& series, int column, int role) const
{
    if (role == Qt::TextAlignmentRole) {
        return column == RunsColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) {
        return {};
    }
    switch (column) {
    case NameColumn: return series.name;
    case SegmentColumn: return series.segmentName;
    case RuleColumn: return m_ruleWordsOf(series);
    case NextColumn: return series.nextAt.isValid() ? zonedMoment(series.nextAt, series.timeZone) : tr("Paused");
    case RunsColumn: return QLocale().toString(series.runs);
    default: return {};
    }
}

void SeriesModel::fetch(qint64, int, Answer answer)
{
    QCoro::connect(m_service.series(), this, [answer = std::move(answer)](Result<QList<CampaignSeries>> all) {
        answer(std::move(all).map([](QList<CampaignSeries>&& rows) { return Page {.rows = std::move(rows)}; }));
    });
}

} // namespace siaran::models
