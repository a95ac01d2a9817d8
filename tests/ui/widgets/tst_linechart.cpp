#include "ui/theme/Theme.h"
#include "ui/widgets/LineChart.h"
#include "ui/widgets/TimeTicks.h"

#include <QApplication>
#include <QCategoryAxis>
#include <QChart>
#include <QChartView>
#include <QDateTime>
#include <QLineSeries>
#include <QStandardItemModel>
#include <QTest>

using namespace siaran::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Hour = 3'600'000;
QTimeZone jakarta()
{
    return QTimeZone("Asia/Jakarta");
}

qint64 at(int day, int hour, int minute = 0)
{
    return QDateTime(QDate(2025, 3, day), QTime(hour, minute), jakarta()).toMSecsSinceEpoch();
}

} // namespace

class TestLineChart : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void marksStandOnWholeHoursAndEncloseTheData_data()
    {
        QTest::addColumn<qint64>("from");
        QTest::addColumn<qint64>("to");
        QTest::addColumn<int>("most");
        QTest::newRow("one instant") << at(15, 9, 30) << at(15, 9, 30) << 8;
        QTest::newRow("an hour") << at(15, 9, 10) << at(15, 10, 5) << 8;
        QTest::newRow("a day") << at(15, 7) << at(16, 6) << 9;
        QTest::newRow("a month") << at(1, 7) << at(31, 6) << 9;
        QTest::newRow("five years") << at(1, 7) << at(1, 7) + 5 * 365 * 24 * Hour << 6;
        QTest::newRow("narrow") << at(1, 7) << at(31, 6) << 2;
    }

    void marksStandOnWholeHoursAndEncloseTheData()
    {
        QFETCH(const qint64, from);
        QFETCH(const qint64, to);
        QFETCH(const int, most);
        const auto ticks = timeTicks(from, to, jakarta(), most).ticks;
        QVERIFY(ticks.size() >= 2);
        QVERIFY(ticks.size() <= most);
        QVERIFY(ticks.first().at <= from);
        QVERIFY(ticks.last().at >= to);
        for (const auto& tick : ticks) {
            const auto time = QDateTime::fromMSecsSinceEpoch(tick.at, jakarta()).time();
            QCOMPARE(time.minute(), 0);
            QCOMPARE(time.second(), 0);
            QVERIFY(!tick.label.isEmpty());
        }
    }

    void daysAreNamedWhereTheyBegin()
    {
        const auto ticks = timeTicks(at(15, 7), at(16, 6), jakarta(), 9).ticks;
        QCOMPARE(ticks.first().label, u"06:00"_s);
        QStringList labels;
        for (const auto& tick : ticks) {
            labels.append(tick.label);
        }
        QVERIFY2(labels.contains(u"16 Mar"_s), qPrintable(labels.join(u' ')));
    }

    void theValueAxisHasWholeSteps_data()
    {
        QTest::addColumn<double>("largest");
        QTest::addColumn<double>("top");
        QTest::newRow("nothing") << 0.0 << 4.0;
        QTest::newRow("three") << 3.0 << 4.0;
        QTest::newRow("five") << 5.0 << 6.0;
        QTest::newRow("297") << 297.0 << 300.0;
        QTest::newRow("12345") << 12345.0 << 15000.0;
    }

    void theValueAxisHasWholeSteps()
    {
        QFETCH(const double, largest);
        QFETCH(const double, top);
        const auto ticks = valueTicks(largest);
        QCOMPARE(ticks.top, top);
        QCOMPARE(std::fmod(ticks.top, ticks.step), 0.0);
    }

    void aModelBecomesLinesAndIsFollowed()
    {
        QStandardItemModel model(0, 3);
        model.setHorizontalHeaderLabels({u"Hour"_s, u"Delivered"_s, u"Read"_s});
        const auto add = [&](qint64 when, int delivered, int read) {
            QList<QStandardItem*> cells {new QStandardItem, new QStandardItem, new QStandardItem};
            cells.at(0)->setData(QDateTime::fromMSecsSinceEpoch(when), Qt::DisplayRole);
            cells.at(1)->setData(delivered, Qt::DisplayRole);
            cells.at(2)->setData(read, Qt::DisplayRole);
            model.appendRow(cells);
        };
        add(at(15, 9), 10, 4);
        LineChart chart(u"engagement"_s, u"Engagement by hour"_s);
        chart.setModel(&model, 0, {{1, Token::SeriesDelivered, Qt::SolidLine}, {2, Token::SeriesRead, Qt::DashLine}});
        QCOMPARE(chart.accessibleDescription(), u"Delivered: 10 in all; Read: 4 in all"_s);
        add(at(15, 10), 20, 6);
        QTRY_COMPARE(chart.accessibleDescription(), u"Delivered: 30 in all; Read: 10 in all"_s);
    }

    void aBucketIsALevelAndNotASlope()
    {
        LineChart chart(u"engagement"_s, u"Engagement by hour"_s);
        chart.setSeries({{u"Sent"_s, Token::SeriesSent, Qt::SolidLine, {{at(15, 9), 120, at(15, 10)}}}});
        const auto* drawn = chart.findChild<QChartView*>()->chart();
        const auto points = qobject_cast<QLineSeries*>(drawn->series().first())->points();
        const auto begin = static_cast<qreal>(at(15, 9));
        const auto end = static_cast<qreal>(at(15, 10));
        QCOMPARE(points, (QList<QPointF> {{begin, 0}, {begin, 120}, {end, 120}}));
        QCOMPARE(chart.accessibleDescription(), u"Sent: 120 in all"_s);
    }

    void aChangeOfThemeRedrawsTheLines()
    {
        Theme theme(*qApp);
        theme.setAppearance(Appearance::Light);
        LineChart chart(u"engagement"_s, u"Engagement by hour"_s);
        chart.setSeries({{u"Read"_s, Token::SeriesRead, Qt::DashLine, {{at(15, 9), 3}, {at(15, 10), 5}}}});
        chart.show();
        const auto pen = [&] {
            const auto* view = chart.findChild<QChartView*>();
            return qobject_cast<QLineSeries*>(view->chart()->series().first())->pen();
        };
        QCOMPARE(pen().color(), color(Token::SeriesRead, Scheme::Light));
        QCOMPARE(pen().style(), Qt::DashLine);
        theme.setAppearance(Appearance::Dark);
        QTRY_COMPARE(pen().color(), color(Token::SeriesRead, Scheme::Dark));
    }
};

QTEST_MAIN(TestLineChart)
#include "tst_linechart.moc"
