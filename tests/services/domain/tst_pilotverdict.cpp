#include "services/domain/PilotVerdict.h"

#include <QTest>

using namespace siaran;
using namespace std::chrono_literals;

class TestPilotVerdict : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBatchIsJudged_data()
    {
        QTest::addColumn<PilotTally>("tally");
        QTest::addColumn<PilotVerdict>("verdict");
        QTest::newRow("just begun") << PilotTally {20, 20, 0, 0, 0ms} << PilotVerdict::Wait;
        QTest::newRow("on its way") << PilotTally {20, 3, 10, 0, 1s} << PilotVerdict::Wait;
        QTest::newRow("all taken, nothing told") << PilotTally {20, 0, 20, 0, 19'999ms} << PilotVerdict::Wait;
        QTest::newRow("telephones that are off") << PilotTally {20, 0, 7, 0, 20s} << PilotVerdict::Passed;
        QTest::newRow("everything told") << PilotTally {20, 0, 0, 1, 1s} << PilotVerdict::Passed;
        QTest::newRow("exactly the threshold") << PilotTally {20, 0, 0, 4, 1s} << PilotVerdict::Passed;
        QTest::newRow("over it, whatever the others do") << PilotTally {20, 15, 0, 5, 0ms} << PilotVerdict::Failed;
        QTest::newRow("late bad news") << PilotTally {20, 0, 15, 5, 30s} << PilotVerdict::Failed;
    }
    void aBatchIsJudged()
    {
        QFETCH(PilotTally, tally);
        QFETCH(PilotVerdict, verdict);
        QVERIFY(judgePilot(tally, 20) == verdict);
    }
};

QTEST_GUILESS_MAIN(TestPilotVerdict)
#include "tst_pilotverdict.moc"
