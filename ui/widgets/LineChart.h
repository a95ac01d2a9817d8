#pragma once

#include "ui/theme/Tokens.h"

#include <QList>
#include <QPointer>
#include <QTimeZone>
#include <QTimer>
#include <QWidget>

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
    };
    QString name;
    Token token = Token::Accent;
    Qt::PenStyle dash = Qt::SolidLine;
    QList<Point> points; ///< ascending
};

/// Lines over time: marks on whole hours or days of the zone, own legend row, a reading line that follows the mouse and
/// the arrow keys. Its accessible description says the totals; the table beside it is the pane's.
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
    void setModel(QAbstractItemModel* model, int timeColumn, const QList<Column>& columns, int role = Qt::DisplayRole);

private:
    void readModel();
    void rebuild();
    void rebuildAxes();
    void rebuildLegend();
    void dress();
    void describe();
    void readAt(int index);
    void readNear(qreal x);
    QList<qint64> instants() const;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

    QList<ChartSeries> m_series;
    QTimeZone m_zone;
    QPointer<QAbstractItemModel> m_model;
    int m_timeColumn = 0;
    int m_role = Qt::DisplayRole;
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
