#include "models/support/AgoText.h"

#include <QLocale>
#include <QTest>

using siaran::models::agoText;
using namespace Qt::StringLiterals;

class TestAgoText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_US"_s)); }

    void saysHowLongAgo_data()
    {
        QTest::addColumn<QDateTime>("then");
        QTest::addColumn<QString>("words");
        // Noon of this computer, so that days change where its people see them change.
        const auto local = [](const QDate& day, const QTime& time) { return QDateTime(day, time).toUTC(); };
        const QDate today(2026, 3, 12);
        QTest::newRow("never") << QDateTime() << QString();
        QTest::newRow("now") << local(today, {12, 0}) << u"just now"_s;
        QTest::newRow("a clock ahead") << local(today, {12, 3}) << u"just now"_s;
        QTest::newRow("two minutes") << local(today, {11, 57, 30}) << u"2 min ago"_s;
        QTest::newRow("an hour less a second") << local(today, {11, 0, 1}) << u"59 min ago"_s;
        QTest::newRow("an hour") << local(today, {11, 0}) << u"1 h ago"_s;
        QTest::newRow("since midnight") << local(today, {0, 0}) << u"12 h ago"_s;
        QTest::newRow("yesterday") << local(today.addDays(-1), {23, 59}) << u"yesterday"_s;
        QTest::newRow("before") << local(today.addDays(-2), {23, 59}) << u"10 Mar 2026"_s;
    }

    void saysHowLongAgo()
    {
        QFETCH(QDateTime, then);
        QFETCH(QString, words);
        QCOMPARE(agoText(then, QDateTime(QDate(2026, 3, 12), QTime(12, 0)).toUTC()), words);
    }

    void lateInTheEveningItWasStillToday()
    {
        const auto now = QDateTime(QDate(2026, 3, 12), QTime(0, 30)).toUTC();
        QCOMPARE(agoText(now.addSecs(-40 * 60), now), u"40 min ago"_s);
    }
};

QTEST_GUILESS_MAIN(TestAgoText)
#include "tst_agotext.moc"
