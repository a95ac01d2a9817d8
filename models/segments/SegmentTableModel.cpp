#include "models/segments/SegmentTableModel.h"

#include "models/support/DateText.h"

#include <QLocale>

namespace siaran::models {

using segments::Segment;
using segments::SegmentKind;

SegmentTableModel::SegmentTableModel(segments::SegmentService& service, QObject* parent)
    : PagedTableModel(parent)
    , m_service(service)
{
}

void SegmentTableModel::setSentences(SentenceOf sentenceOf)
{
    m_sentenceOf = std::move(sentenceOf);
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, RuleColumn), index(rowCount() - 1, RuleColumn));
    }
}

QVariant SegmentTableModel::headerCell(int column, int role) const
{
    if (role == Qt::TextAlignmentRole && (column == PeopleColumn || column == UsedByColumn)) {
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (column) {
    case NameColumn: return tr("Name");
    case RuleColumn: return tr("Who is in it");
    case PeopleColumn: return tr("People");
    case KindColumn: return tr("Kind");
    case UpdatedColumn: return tr("Counted");
    case UsedByColumn: return tr("Campaigns");
    default: return {};
    }
}

QVariant SegmentTableModel::cell(const Segment& segment, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return display(segment, column);
    case Qt::TextAlignmentRole:
        return column == PeopleColumn || column == UsedByColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                                                : QVariant();
    case Qt::AccessibleTextRole:
        //: Read aloud for a row of the segments table: name and number of people
        return column == NameColumn ? tr("%1, %Ln people", nullptr, segment.contactCount).arg(segment.name)
                                    : display(segment, column);
    case Qt::ToolTipRole: return column == UpdatedColumn ? momentText(segment.lastRefreshedAt) : QVariant();
    case SegmentIdRole: return segment.id.value();
    default: return {};
    }
}

QString SegmentTableModel::display(const Segment& segment, int column) const
{
    switch (column) {
    case NameColumn: return segment.name;
    case RuleColumn: return m_sentenceOf ? m_sentenceOf(segment.criteria) : QString();
    case PeopleColumn: return QLocale().toString(segment.contactCount);
    case KindColumn: return segment.kind == SegmentKind::Dynamic ? tr("Follows the rule") : tr("Frozen list");
    case UpdatedColumn: return dayText(segment.lastRefreshedAt);
    case UsedByColumn: return segment.usedByCampaigns == 0 ? tr("None") : QLocale().toString(segment.usedByCampaigns);
    default: return {};
    }
}

void SegmentTableModel::fetch(qint64, int, Answer answer)
{
    QCoro::connect(m_service.list(), this, [answer = std::move(answer)](Result<QList<Segment>> list) {
        answer(std::move(list).map([](QList<Segment>&& rows) { return Page {.rows = std::move(rows)}; }));
    });
}

} // namespace siaran::models
