#include "models/segments/SegmentTableModel.h"

#include "models/support/AgoText.h"
#include "models/support/DateText.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace siaran::models {

using segments::Segment;
using segments::SegmentKind;

namespace {

constexpr int Minute = 60'000;

bool isNumeric(int column)
{
    return column == SegmentTableModel::PeopleColumn || column == SegmentTableModel::UsedByColumn;
}

QList<int> countsOf(const QList<segments::CountAt>& history)
{
    QList<int> counts;
    for (const auto& one : history) {
        counts.push_back(one.count);
    }
    return counts;
}

int changeOf(const QList<segments::CountAt>& history)
{
    return history.isEmpty() ? 0 : history.constLast().count - history.constFirst().count;
}

} // namespace

SegmentTableModel::SegmentTableModel(segments::SegmentService& service, QObject* parent, Clock clock)
    : PagedTableModel(parent)
    , m_service(service)
    , m_clock(std::move(clock))
{
    m_minutes.setInterval(Minute);
    connect(&m_minutes, &QTimer::timeout, this, [this] { tellColumn(UpdatedColumn); });
    m_minutes.start();
}

void SegmentTableModel::setSentences(SentenceOf sentenceOf)
{
    m_sentenceOf = std::move(sentenceOf);
    tellColumn(RuleColumn);
    tellColumn(NameColumn); // a search looks into the rule through the name
}

void SegmentTableModel::tellColumn(int column)
{
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, column), index(rowCount() - 1, column));
    }
}

QString SegmentTableModel::sentence(const Segment& segment) const
{
    return m_sentenceOf ? m_sentenceOf(segment.criteria) : QString();
}

QVariant SegmentTableModel::headerCell(int column, int role) const
{
    if (role == Qt::TextAlignmentRole && isNumeric(column)) {
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (column) {
    case NameColumn: return tr("Name");
    case RuleColumn: return tr("Who is in it");
    case PeopleColumn: return tr("People");
    case TrendColumn: return tr("Lately");
    case KindColumn: return tr("Kind");
    case UpdatedColumn: return tr("Refreshed");
    case UsedByColumn: return tr("Campaigns");
    default: return {};
    }
}

QVariant SegmentTableModel::cell(const Segment& segment, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return display(segment, column);
    case Qt::TextAlignmentRole: return isNumeric(column) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::AccessibleTextRole:
        //: Read aloud for a row of the segments table: name and number of people
        return column == NameColumn ? tr("%1, %Ln people", nullptr, segment.contactCount).arg(segment.name)
                                    : display(segment, column);
    case Qt::ToolTipRole: return toolTip(segment, column);
    case SegmentIdRole: return segment.id.value();
    case SortRole: return sortKey(segment, column);
    case SearchRole: return QString(segment.name + u'\n' + segment.description + u'\n' + sentence(segment));
    case KindRole: return static_cast<int>(segment.kind);
    case HistoryRole: return QVariant::fromValue(countsOf(segment.history));
    default: return {};
    }
}

QString SegmentTableModel::display(const Segment& segment, int column) const
{
    switch (column) {
    case NameColumn: return segment.name;
    case RuleColumn: return sentence(segment);
    case PeopleColumn: return QLocale().toString(segment.contactCount);
    case TrendColumn: return trendText(segment.history);
    case KindColumn: return kindText(segment.kind);
    case UpdatedColumn: return agoText(segment.lastRefreshedAt, m_clock());
    case UsedByColumn: return segment.usedByCampaigns == 0 ? tr("None") : QLocale().toString(segment.usedByCampaigns);
    default: return {};
    }
}

// Tooltips are read as rich text, and names come from people.
QString SegmentTableModel::toolTip(const Segment& segment, int column) const
{
    switch (column) {
    case NameColumn: return segment.description.toHtmlEscaped();
    case TrendColumn: return trendText(segment.history);
    case UpdatedColumn: return momentText(segment.lastRefreshedAt);
    case UsedByColumn: return segment.campaignNames.join(u'\n').toHtmlEscaped().replace(u'\n', "<br>"_L1);
    default: return {};
    }
}

QVariant SegmentTableModel::sortKey(const Segment& segment, int column) const
{
    switch (column) {
    case PeopleColumn: return segment.contactCount;
    case TrendColumn: return changeOf(segment.history);
    case UpdatedColumn: return segment.lastRefreshedAt;
    case UsedByColumn: return segment.usedByCampaigns;
    default: return display(segment, column);
    }
}

void SegmentTableModel::fetch(qint64, int, Answer answer)
{
    QCoro::connect(m_service.list(), this, [answer = std::move(answer)](Result<QList<Segment>> list) {
        answer(std::move(list).map([](QList<Segment>&& rows) { return Page {.rows = std::move(rows)}; }));
    });
}

QString trendText(const QList<segments::CountAt>& history)
{
    if (history.size() < 2) {
        return {};
    }
    const QLocale locale;
    //: Two numbers of people, and a day
    return SegmentTableModel::tr("from %1 to %2 since %3")
        .arg(locale.toString(history.constFirst().count), locale.toString(history.constLast().count),
             dayText(history.constFirst().at));
}

QString kindText(SegmentKind kind)
{
    return kind == SegmentKind::Dynamic ? SegmentTableModel::tr("Follows the rule")
                                        : SegmentTableModel::tr("Frozen list");
}

} // namespace siaran::models
