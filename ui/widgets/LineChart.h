#pragma once

#include "ui/theme/Tokens.h"

#include <QList>
#include <QPointer>
#include <QTimeZone>
#include <QTimer>
#include <QWidget>

#include <optional>

class QAbstractItemModel;
class QCategoryAxis;
class QChart;
class QChartView;
class QGraphicsLineItem;
class QHBoxLayout;
class QValueAxis;

namespace siaran::ui {

/// One line. It is told apart by colour and by dash.
struct ChartSeries {
    struct Point {
        qint64 at = 0; ///< UTC ms
        double value = 0;
        qint64 until = 0; ///< the end of a bucket, UTC ms: the value is a level from `at` to there; 0 for an instant
    };
    QString name;
    Token token = Token::Accent;
    Qt::PenStyle dash = Qt::SolidLine;
    QList<Point> points; ///< ascending
};

/// Lines over time, as steps where the values belong to buckets: marks on whole hours or days of the zone, own legend
/// row, a reading line that follows the mouse and the arrow keys. Its accessible description says the totals; the table
/// beside it is the pane's.
class LineChart final : public QWidget {
    Q_OBJECT

public:
    /// A column of a model as a line.
    struct Column {
        int column = 0;
        Token token = Token::Accent;
        Qt::PenStyle dash = Qt::SolidLine;
    };

    LineChart(const QString& objectName, const QString& name, QWidget* parent = nullptr);

    void setZone(const QTimeZone& zone);
    void setSeries(const QList<ChartSeries>& series);

    /// Follows a model: `timeColumn` holds a QDateTime or UTC ms in `role`, the others numbers; names are the headers.
    /// With an `endRole` the time column also says where each row's bucket ends.
    void setModel(QAbstractItemModel* model, int timeColumn, const QList<Column>& columns, int role = Qt::DisplayRole,
                  std::optional<int> endRole = std::nullopt);

private:
    void readModel();
    void rebuild();
    void rebuildAxes();
    void rebuildLegend();
    void dress();
    void describe();
    void readAt(int index);
    void readNear(qreal x);
    QList<ChartSeries::Point> instants() const;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

    QList<ChartSeries> m_series;
    QTimeZone m_zone;
    QPointer<QAbstractItemModel> m_model;
    int m_timeColumn = 0;
    int m_role = Qt::DisplayRole;
    std::optional<int> m_endRole;
    QList<Column> m_columns;
    QTimer m_modelPause;
    QChart* m_chart;
    QChartView* m_view;
    QCategoryAxis* m_times;
    QValueAxis* m_values;
    QHBoxLayout* m_legend;
    QGraphicsLineItem* m_reading;
    int m_readIndex = -1;
};

} // namespace siaran::ui
