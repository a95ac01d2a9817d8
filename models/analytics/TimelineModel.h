#pragma once

#include "models/analytics/Inquiry.h"
#include "services/analytics/Report.h"

#include <QAbstractTableModel>
#include <QTimeZone>

namespace siaran::analytics {
class AnalyticsService;
}

namespace siaran::models {

/// What happened per hour or day, oldest first; for a chart and for its table. Every bucket between the first event
/// and the last is there.
class TimelineModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { TimeColumn, SentColumn, DeliveredColumn, ReadColumn, RepliedColumn, ColumnCount };
    enum Role {
        ValueRole = Qt::UserRole, ///< a QDateTime (UTC) in the time column, whole numbers in the others
        EndRole, ///< in the time column: where the bucket ends, a QDateTime (UTC)
    };

    struct Question {
        CampaignId campaign = {}; ///< invalid for all campaigns
        analytics::Bucket bucket = analytics::Bucket::Hour;
        QTimeZone zone = QTimeZone::utc();

        friend bool operator==(const Question&, const Question&) = default;
    };

    explicit TimelineModel(analytics::AnalyticsService& service, QObject* parent = nullptr);

    /// Asks another question; the same question is not asked again.
    void setQuestion(const Question& question);
    [[nodiscard]] const Question& question() const { return m_question; }
    void refresh() { m_inquiry.repeat(); }

    /// Each bucket with all before it added, or by itself.
    void setCumulative(bool cumulative);

    /// Whether the buckets belong to the question that is asked.
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void loaded();
    void fetchFailed(const siaran::Error& error);

private:
    void take(const Result<QList<analytics::TimelinePoint>>& answer);
    void show();
    QString timeText(const QDateTime& begin) const;

    Question m_question;
    QList<analytics::TimelinePoint> m_events; ///< as they came
    QList<analytics::TimelinePoint> m_points; ///< as they are shown
    bool m_isCumulative = false;
    bool m_isAsked = false;
    bool m_isLoaded = false;
    Inquiry<QList<analytics::TimelinePoint>> m_inquiry;
};

} // namespace siaran::models
