#include "ui/widgets/LineChart.h"

#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/TimeTicks.h"

#include <QAbstractItemModel>
#include <QCategoryAxis>
#include <QChart>
#include <QChartView>
#include <QDateTime>
#include <QEvent>
#include <QGraphicsLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineSeries>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QValueAxis>

#include <algorithm>
#include <limits>
#include <numeric>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

constexpr qreal LineWidth = 2;
constexpr int LeastPixelsPerTick = 90;
constexpr int LeastHeight = 180;

/// A stretch of the line itself, dash and all.
class LegendLine final : public QWidget {
public:
    LegendLine(Token token, Qt::PenStyle dash, QWidget* parent)
        : QWidget(parent)
        , m_token(token)
        , m_dash(dash)
    {
        setFixedSize(26, 12);
    }

private:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        painter.setPen(QPen(color(m_token, palette()), LineWidth, m_dash, Qt::FlatCap));
        painter.drawLine(0, height() / 2, width(), height() / 2);
    }

    Token m_token;
    Qt::PenStyle m_dash;
};

qint64 instantOf(const QVariant& value)
{
    return value.typeId() == QMetaType::QDateTime ? value.toDateTime().toMSecsSinceEpoch() : value.toLongLong();
}

qint64 endOf(const ChartSeries::Point& point)
{
    return qMax(point.at, point.until);
}

// Where the reading line stands for a point: in the middle of its bucket.
qint64 middleOf(const ChartSeries::Point& point)
{
    return point.at + (endOf(point) - point.at) / 2;
}

// Instants are joined by slopes. What is counted over a bucket is a level: nobody knows how it grew within.
QList<QPointF> pathOf(const QList<ChartSeries::Point>& points)
{
    QList<QPointF> path;
    path.reserve(points.size() * 2 + 1);
    if (!points.isEmpty() && points.constFirst().until > 0) {
        path.append(QPointF(static_cast<qreal>(points.constFirst().at), 0));
    }
    for (const auto& point : points) {
        path.append(QPointF(static_cast<qreal>(point.at), point.value));
        if (point.until > point.at) {
            path.append(QPointF(static_cast<qreal>(point.until), point.value));
        }
    }
    return path;
}

} // namespace

LineChart::LineChart(const QString& objectName, const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_zone(QTimeZone::systemTimeZone())
    , m_chart(new QChart)
    , m_view(new QChartView(m_chart, this))
    , m_times(new QCategoryAxis)
    , m_values(new QValueAxis)
    , m_legend(new QHBoxLayout)
    , m_reading(new QGraphicsLineItem(m_chart))
{
    setObjectName(objectName);
    setAccessibleName(name);
    m_view->setObjectName(objectName + u"View"_s);
    m_view->setAccessibleName(name);
    m_view->setFocusPolicy(Qt::StrongFocus);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->setMinimumHeight(LeastHeight);
    m_view->viewport()->setMouseTracking(true);
    m_view->viewport()->installEventFilter(this);
    m_view->installEventFilter(this);

    m_chart->setBackgroundVisible(false);
    // Room for the halves of the outermost labels.
    m_chart->setMargins({0, metrics::GapSmall, metrics::PageMargin, 0});
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->legend()->hide();
    m_chart->setLocalizeNumbers(true);
    m_chart->addAxis(m_times, Qt::AlignBottom);
    m_chart->addAxis(m_values, Qt::AlignLeft);
    m_times->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    m_times->setGridLineVisible(false);
    m_values->setLabelFormat(u"%.0f"_s);
    m_values->setLineVisible(false);
    m_reading->setZValue(20);
    m_reading->hide();

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::GapSmall);
    column->addLayout(m_legend);
    column->addWidget(m_view, 1);
    m_legend->setSpacing(metrics::GapSmall);

    m_modelPause.setSingleShot(true);
    m_modelPause.setInterval(0);
    connect(&m_modelPause, &QTimer::timeout, this, &LineChart::readModel);
    rebuild();
}

void LineChart::setZone(const QTimeZone& zone)
{
    m_zone = zone;
    rebuildAxes();
}

void LineChart::setSeries(const QList<ChartSeries>& series)
{
    m_series = series;
    rebuild();
}

void LineChart::setModel(QAbstractItemModel* model, int timeColumn, const QList<Column>& columns, int role,
                         std::optional<int> endRole)
{
    if (m_model != nullptr) {
        m_model->disconnect(this);
        m_model->disconnect(&m_modelPause);
    }
    m_model = model;
    m_timeColumn = timeColumn;
    m_columns = columns;
    m_role = role;
    m_endRole = endRole;
    // A burst of changes is read once.
    const auto later = [this] { m_modelPause.start(); };
    connect(model, &QAbstractItemModel::modelReset, this, later);
    connect(model, &QAbstractItemModel::rowsInserted, this, later);
    connect(model, &QAbstractItemModel::rowsRemoved, this, later);
    connect(model, &QAbstractItemModel::dataChanged, this, later);
    readModel();
}

void LineChart::readModel()
{
    if (m_model == nullptr) {
        return;
    }
    QList<ChartSeries> series;
    for (const auto& column : m_columns) {
        ChartSeries line {.name = m_model->headerData(column.column, Qt::Horizontal).toString(),
                          .token = column.token,
                          .dash = column.dash,
                          .points = {}};
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const auto time = m_model->index(row, m_timeColumn);
            line.points.push_back({.at = instantOf(time.data(m_role)),
                                   .value = m_model->index(row, column.column).data(m_role).toDouble(),
                                   .until = m_endRole ? instantOf(time.data(*m_endRole)) : 0});
        }
        series.push_back(std::move(line));
    }
    setSeries(series);
}

void LineChart::rebuild()
{
    m_readIndex = -1;
    m_reading->hide();
    m_chart->removeAllSeries();
    for (const auto& line : m_series) {
        auto* series = new QLineSeries;
        series->setName(line.name);
        series->replace(pathOf(line.points));
        m_chart->addSeries(series);
        series->attachAxis(m_times);
        series->attachAxis(m_values);
    }
    rebuildAxes();
    rebuildLegend();
    dress();
    describe();
}

void LineChart::rebuildAxes()
{
    qint64 from = std::numeric_limits<qint64>::max();
    qint64 to = std::numeric_limits<qint64>::min();
    double largest = 0;
    for (const auto& line : m_series) {
        for (const auto& point : line.points) {
            from = qMin(from, point.at);
            to = qMax(to, endOf(point));
            largest = qMax(largest, point.value);
        }
    }
    for (const auto& label : m_times->categoriesLabels()) {
        m_times->remove(label);
    }
    const bool empty = from > to;
    m_times->setLabelsVisible(!empty);
    if (!empty) {
        const auto ticks = timeTicks(from, to, m_zone, qMax(2, width() / LeastPixelsPerTick)).ticks;
        m_times->setStartValue(static_cast<qreal>(ticks.first().at));
        QString unique;
        for (const auto& tick : ticks) {
            // The axis keeps one category per label, and the same hour comes back each day.
            m_times->append(tick.label + unique, static_cast<qreal>(tick.at));
            unique += QChar(0x200B);
        }
        m_times->setRange(static_cast<qreal>(ticks.first().at), static_cast<qreal>(ticks.last().at));
    }
    const auto values = valueTicks(largest);
    m_values->setRange(0, values.top);
    m_values->setTickCount(static_cast<int>(values.top / values.step) + 1);
}

void LineChart::rebuildLegend()
{
    while (auto* item = m_legend->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const auto& line : m_series) {
        m_legend->addWidget(new LegendLine(line.token, line.dash, this));
        m_legend->addWidget(makeLabel(line.name, "caption"_L1, this));
        m_legend->addSpacing(metrics::GapSmall);
    }
    m_legend->addStretch();
}

void LineChart::dress()
{
    const auto& look = palette();
    const auto font = scaledFont(this->font(), 12);
    for (auto* axis : std::initializer_list<QAbstractAxis*> {m_times, m_values}) {
        axis->setLabelsFont(font);
        axis->setLabelsBrush(color(Token::Text3, look));
        axis->setGridLinePen(QPen(color(Token::Border, look), 1));
        axis->setLinePen(QPen(color(Token::BorderStrong, look), 1));
    }
    const auto series = m_chart->series();
    for (qsizetype i = 0; i < series.size(); ++i) {
        if (auto* line = qobject_cast<QLineSeries*>(series.at(i))) {
            line->setPen(
                QPen(color(m_series.at(i).token, look), LineWidth, m_series.at(i).dash, Qt::FlatCap, Qt::RoundJoin));
        }
    }
    m_reading->setPen(QPen(color(Token::Text3, look), 1, Qt::DashLine));
}

void LineChart::describe()
{
    const QLocale locale;
    QStringList parts;
    for (const auto& line : m_series) {
        const auto total = std::accumulate(line.points.cbegin(), line.points.cend(), 0.0,
                                           [](double sum, const auto& point) { return sum + point.value; });
        //: A line of a chart in words: "Read: 978 in all"
        parts.append(tr("%1: %2 in all").arg(line.name, locale.toString(total, 'f', 0)));
    }
    const auto words = parts.isEmpty() ? tr("No data yet") : parts.join(u"; "_s);
    setAccessibleDescription(words);
    m_view->setAccessibleDescription(words);
}

QList<ChartSeries::Point> LineChart::instants() const
{
    QList<ChartSeries::Point> all;
    for (const auto& line : m_series) {
        all.append(line.points);
    }
    std::ranges::stable_sort(all, {}, &ChartSeries::Point::at);
    const auto doubled = std::ranges::unique(all, {}, &ChartSeries::Point::at);
    all.erase(doubled.begin(), doubled.end());
    return all;
}

void LineChart::readNear(qreal x)
{
    const auto all = instants();
    if (all.isEmpty() || m_chart->series().isEmpty()) {
        return;
    }
    const auto wanted = static_cast<qint64>(m_chart->mapToValue(QPointF(x, 0), m_chart->series().first()).x());
    const auto nearest
        = std::ranges::min_element(all, {}, [wanted](const auto& point) { return std::abs(middleOf(point) - wanted); });
    readAt(static_cast<int>(nearest - all.cbegin()));
}

void LineChart::readAt(int index)
{
    const auto all = instants();
    if (index < 0 || index >= all.size()) {
        return;
    }
    m_readIndex = index;
    const auto at = all.at(index).at;
    const QPointF middle(static_cast<qreal>(middleOf(all.at(index))), 0);
    const auto x = m_chart->mapToPosition(middle, m_chart->series().first()).x();
    const auto plot = m_chart->plotArea();
    m_reading->setLine(x, plot.top(), x, plot.bottom());
    m_reading->show();
    const QLocale locale;
    const auto moment = QDateTime::fromMSecsSinceEpoch(at, m_zone);
    QStringList lines {locale.toString(moment, u"ddd d MMM HH:mm"_s)};
    for (const auto& line : m_series) {
        for (const auto& point : line.points) {
            if (point.at == at) {
                lines.append(u"%1  %2"_s.arg(line.name.toHtmlEscaped(), locale.toString(point.value, 'f', 0)));
            }
        }
    }
    m_view->setAccessibleDescription(lines.join(u", "_s));
    QToolTip::showText(
        m_view->viewport()->mapToGlobal(QPoint(static_cast<int>(x) + metrics::Gap, static_cast<int>(plot.top()))),
        lines.join(u"<br>"_s), m_view);
}

bool LineChart::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_view->viewport() && event->type() == QEvent::MouseMove) {
        readNear(static_cast<QMouseEvent*>(event)->position().x());
    } else if (watched == m_view->viewport() && event->type() == QEvent::Leave) {
        m_reading->hide();
    } else if (watched == m_view && event->type() == QEvent::Resize) {
        rebuildAxes();
        m_reading->hide();
    } else if (watched == m_view && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Left || key == Qt::Key_Right) {
            readAt(qMax(0, m_readIndex + (key == Qt::Key_Left ? -1 : 1)));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void LineChart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        dress();
    } else if (event->type() == QEvent::LanguageChange) {
        describe();
        rebuildAxes();
    }
}

} // namespace siaran::ui
