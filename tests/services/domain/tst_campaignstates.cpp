#include "services/domain/CampaignStates.h"

#include <QTest>

using namespace siaran;
using namespace Qt::StringLiterals;

class TestCampaignStates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsComeBackAsTheSameStatus()
    {
        const auto all = allCampaignStatuses();
        QCOMPARE(all.size(), 9);
        for (const auto status : all) {
            QCOMPARE(campaignStatusFromWord(toWord(status)), std::optional(status));
        }
        QCOMPARE(campaignStatusFromWord(u"sending"_s), std::nullopt);
    }

    // The whole matrix, written out: a row for each status, a column for each action, in it the status that follows.
    void theLifeOfACampaign_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("follows");
        // Actions:                 Edit Delete Schedule Hold Launch Begin TakeBack Miss Fail Pause Resume Stop Resolve
        // Again Complete Letters: draft Scheduled Holding Running Paused Completed sTopped Missed Failed, - for not
        // allowed.
        QTest::newRow("draft") << u"draft"_s << u"D D S H R - - - - - - - - - -"_s;
        QTest::newRow("scheduled") << u"scheduled"_s << u"- - S H R R D M F - - - - - -"_s;
        QTest::newRow("holding") << u"holding"_s << u"- - - - R R D M F - - - - - -"_s;
        QTest::newRow("running") << u"running"_s << u"- - - - - - - - - P - T R R C"_s;
        QTest::newRow("paused") << u"paused"_s << u"- - - - - - - - - - R T P P -"_s;
        QTest::newRow("completed") << u"completed"_s << u"- - - - - - - - - - - - - R -"_s;
        QTest::newRow("stopped") << u"stopped"_s << u"- - - - - - - - - - - - T - -"_s;
        QTest::newRow("missed") << u"missed"_s << u"- - - H - - D - - - - - - - -"_s;
        QTest::newRow("failed") << u"failed"_s << u"- - - H - - D - - - - - - - -"_s;
    }
    void theLifeOfACampaign()
    {
        QFETCH(QString, from);
        QFETCH(QString, follows);
        const QHash<QString, QString> letters {
            {u"draft"_s, u"D"_s},   {u"scheduled"_s, u"S"_s}, {u"holding"_s, u"H"_s},
            {u"running"_s, u"R"_s}, {u"paused"_s, u"P"_s},    {u"completed"_s, u"C"_s},
            {u"stopped"_s, u"T"_s}, {u"missed"_s, u"M"_s},    {u"failed"_s, u"F"_s}};
        QStringList actual;
        const auto status = *campaignStatusFromWord(from);
        for (const auto action : allCampaignActions()) {
            const auto next = after(status, action);
            actual.append(next ? letters.value(toWord(*next)) : u"-"_s);
            QCOMPARE(allows(status, action), next.has_value());
        }
        QCOMPARE(actual.join(u' '), follows);
    }

    void everyRowIsWritten()
    {
        QSet<QString> words;
        for (const auto status : allCampaignStatuses()) {
            words.insert(toWord(status));
        }
        QCOMPARE(words.size(), 9);
        QCOMPARE(allCampaignActions().size(), 15);
    }

    void nothingLeadsOutOfAStopButASettledDoubt()
    {
        for (const auto action : allCampaignActions()) {
            const auto next = after(CampaignStatus::Stopped, action);
            QVERIFY(!next || *next == CampaignStatus::Stopped);
        }
    }

    // Who took a campaign back must be sure of it, also while a program is about to start it.
    void theClockStartsNoDraft() { QVERIFY(!allows(CampaignStatus::Draft, CampaignAction::Begin)); }

    void onlyAStartOrAResumeOrAnotherTryMakesItRun()
    {
        for (const auto status : allCampaignStatuses()) {
            for (const auto action : allCampaignActions()) {
                if (status != CampaignStatus::Running && after(status, action) == CampaignStatus::Running) {
                    QVERIFY(action == CampaignAction::Launch || action == CampaignAction::Begin
                            || action == CampaignAction::Resume || action == CampaignAction::SendAgain);
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestCampaignStates)
#include "tst_campaignstates.moc"
