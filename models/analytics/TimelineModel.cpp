#include "models/analytics/TimelineModel.h"

#include "models/analytics/MomentText.h"
#include "services/analytics/AnalyticsService.h"

#include <QLocale>

#include <algorithm>

namespace siaran::models {

using analytics::Bucket;
using analytics::TimelinePoint;

namespace {

int countOf(const TimelinePoint& point, int column)
{
    switch (column) {
    case TimelineModel::SentColumn: return point.sent;
    case TimelineModel::DeliveredColumn: return point.delivered;
    case TimelineModel::ReadColumn: return point.read;
    case TimelineModel::RepliedColumn: return point.replied;
    default: return 0;
    }
}

QDateTime endOf(const QDateTime& begin, const TimelineModel::Question& question)
{
    // A day is not always 24 hours long: step on the zone's calendar.
    const auto there = begin.toTimeZone(question.zone);
    return (question.bucket == Bucket::Day ? there.addDays(1) : there.addSecs(3600)).toUTC();
}

QList<TimelinePoint> summed(QList<TimelinePoint> points)
{
    TimelinePoint sum;
    for (auto& point : points) {
        point.sent = sum.sent += point.sent;
        point.delivered = sum.delivered += point.delivered;
        point.read = sum.read += point.read;
        point.replied = sum.replied += point.replied;
    }
    return points;
}

} // namespace

TimelineModel::TimelineModel(analytics::AnalyticsService& service, QObject* parent)
    : QAbstractTableModel(parent)
    , m_inquiry(
          this,
          [this, &service] {
              return service.timeline(m_question.campaign, m_question.bucket, QString::fromUtf8(m_question.zone.id()));
          },
          [this](const Result<QList<TimelinePoint>>& answer) { take(answer); })
{
}

void TimelineModel::setQuestion(const Question& question)
{
    if (m_isAsked && question == m_question) {
        return;
    }
    m_isAsked = true;
    m_question = question;
    m_isLoaded = false;
    m_inquiry.change();
}

void TimelineModel::setCumulative(bool cumulative)
{
    if (cumulative != m_isCumulative) {
        m_isCumulative = cumulative;
        show();
    }
}

int TimelineModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_points.size());
}

int TimelineModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TimelineModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const auto& point = m_points.at(index.row());
    const bool isTime = index.column() == TimeColumn;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return isTime ? timeText(point.begin) : QLocale().toString(countOf(point, index.column()));
    case Qt::TextAlignmentRole: return isTime ? QVariant() : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case ValueRole: return isTime ? QVariant(point.begin) : QVariant(countOf(point, index.column()));
    case EndRole: return isTime ? QVariant(endOf(point.begin, m_question)) : QVariant();
    default: return {};
    }
}

QVariant TimelineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole && section != TimeColumn) {
        return (Qt::AlignRight | Qt::AlignVCenter).toInt();
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case TimeColumn: return m_question.bucket == Bucket::Day ? tr("Day") : tr("Hour from");
    case SentColumn: return tr("Sent");
    case DeliveredColumn: return tr("Delivered");
    case ReadColumn: return tr("Read");
    case RepliedColumn: return tr("Replied");
    default: return {};
    }
}

void TimelineModel::take(const Result<QList<TimelinePoint>>& answer)
{
    if (!answer) {
        Q_EMIT fetchFailed(answer.error());
        return;
    }
    m_events = *answer;
    m_isLoaded = true;
    show();
    Q_EMIT headerDataChanged(Qt::Horizontal, TimeColumn, TimeColumn);
    Q_EMIT loaded();
}

void TimelineModel::show()
{
    auto fresh = m_isCumulative ? summed(m_events) : m_events;
    const auto kept = m_points.size();
    const bool continues = kept > 0 && fresh.size() >= kept
        && std::ranges::equal(m_points, fresh.first(kept), {}, &TimelinePoint::begin, &TimelinePoint::begin);
    if (!continues) {
        beginResetModel();
        m_points = std::move(fresh);
        endResetModel();
        return;
    }
    for (qsizetype row = 0; row < kept; ++row) {
        if (m_points.at(row) != fresh.at(row)) {
            m_points[row] = fresh.at(row);
            Q_EMIT dataChanged(index(static_cast<int>(row), SentColumn), index(static_cast<int>(row), RepliedColumn));
        }
    }
    if (fresh.size() > kept) {
        beginInsertRows({}, static_cast<int>(kept), static_cast<int>(fresh.size()) - 1);
        m_points = std::move(fresh);
        endInsertRows();
    }
}

QString TimelineModel::timeText(const QDateTime& begin) const
{
    return m_question.bucket == Bucket::Day ? shortDay(begin, m_question.zone) : shortMoment(begin, m_question.zone);
}

} // namespace siaran::models
