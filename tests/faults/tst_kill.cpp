#include "services/analytics/SqlAnalyticsService.h"
#include "services/db/PrivateCluster.h"
#include "tests/faults/FaultWorld.h"

#include <QCoro/QCoroTask>
#include <QTest>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

using namespace siaran;
using namespace Qt::StringLiterals;

namespace {

constexpr int People = 1500;
constexpr int QuietMs = 90'000;
// What may be under way when a kill comes: released to the network, and no answer yet (reliability.md F.2).
constexpr int MostInDoubtPerKill = 150;
constexpr int MostDecisions = 5;

/// While it lives, the test inherits the processes whose parents are gone, and waits for none of them: killed, they
/// stay in the process table, as in a container without an init.
class ForsakenChildren {
public:
    explicit ForsakenChildren(bool inherit) { adopt(inherit); }
    ~ForsakenChildren() { adopt(false); }
    Q_DISABLE_COPY_MOVE(ForsakenChildren)

private:
    static void adopt([[maybe_unused]] bool inherit)
    {
#ifdef Q_OS_LINUX
        ::prctl(PR_SET_CHILD_SUBREAPER, inherit ? 1 : 0);
#endif
    }
};

} // namespace

/// The promise against real processes: whatever is killed in mid-campaign, nobody gets it twice and nobody is left
/// without an outcome. The simulator's own ledger is the witness.
class TestKill : public QObject {
    Q_OBJECT

    /// Waits until `people` have been reached, and makes sure that it is still mid-campaign.
    static void waitForReached(FaultWorld& world, int people)
    {
        QTRY_VERIFY_WITH_TIMEOUT(world.taken() >= people, 60'000);
        QVERIFY2(world.taken() < People, "the campaign was over before the fault");
    }

    /// `lost` is how many messages the network may have swallowed.
    static void compareBooks(FaultWorld& world, CampaignId campaign, int lost)
    {
        QVERIFY(QTest::qWaitFor([&world] { return world.isQuiet(); }, QuietMs)); // by the clock
        const auto books = world.books(campaign);
        QCOMPARE(books.breaches().join(u'\n'), QString());
        const auto doubted = books.positionsInDoubt();
        qInfo() << "reached" << books.reached() << "of" << People << "and" << doubted.size() << "in doubt";
        QCOMPARE(books.reached() + doubted.size(), People);
        QVERIFY2(doubted.size() <= lost, qPrintable(QString::number(doubted.size())));
        compareListed(world, campaign, doubted);
    }

    /// Whoever is in doubt stands in the list that a person is shown.
    static void compareListed(FaultWorld& world, CampaignId campaign, const QList<int>& doubted)
    {
        analytics::SqlAnalyticsService analytics(world.executor(), world.executor(), u"faults"_s);
        const analytics::RecipientQuery query {.campaign = campaign, .status = MessageStatus::InDoubt};
        const auto page = QCoro::waitFor(analytics.recipients(query, 0, People));
        QVERIFY(page);
        QList<int> listed;
        for (const auto& recipient : page->rows) {
            listed.append(recipient.position);
        }
        QCOMPARE(listed, doubted);
    }

    /// A person decides to send again (more than once, should the network swallow one again), and then everybody has it
    /// exactly once.
    static void settleDoubt(FaultWorld& world, CampaignId campaign)
    {
        for (int decision = 0; decision < MostDecisions; ++decision) {
            const auto doubted = world.books(campaign).positionsInDoubt();
            if (doubted.isEmpty()) {
                break;
            }
            QCOMPARE(world.status(campaign), u"running"_s); // nobody calls it completed while somebody is in doubt
            const auto settled
                = QCoro::waitFor(world.aftercare().resolve(campaign, {}, sending::DoubtResolution::SendAgain));
            QVERIFY(settled);
            QCOMPARE(*settled, static_cast<int>(doubted.size()));
            QVERIFY(QTest::qWaitFor([&world] { return world.isQuiet(); }, QuietMs)); // by the clock
        }
        QTRY_COMPARE_WITH_TIMEOUT(world.status(campaign), u"completed"_s, QuietMs);
        QVERIFY(QTest::qWaitFor([&world] { return world.isQuiet(); }, QuietMs)); // by the clock
        const auto books = world.books(campaign);
        QCOMPARE(books.breaches().join(u'\n'), QString());
        QCOMPARE(books.reached(), People);
    }

    /// All that is promised once the dust has settled.
    static void compareToTheEnd(FaultWorld& world, CampaignId campaign, int lost)
    {
        compareBooks(world, campaign, lost);
        if (!QTest::currentTestFailed()) {
            settleDoubt(world, campaign);
        }
    }

private Q_SLOTS:
    void aServerKilledTwiceInMidCampaignReachesEverybodyOnce()
    {
        FaultWorld world(People);
        const auto campaign = world.launch();
        for (const auto people : {People / 3, 2 * People / 3}) {
            waitForReached(world, people);
            if (QTest::currentTestFailed()) {
                return;
            }
            world.server().kill();
            QVERIFY(world.databaseRuns()); // it outlives its owner, and the next one takes it over
            world.startServer();
        }
        compareToTheEnd(world, campaign, 2 * MostInDoubtPerKill);
    }

    void messagesANetworkSwallowedAroundAKillAreListedAndWaitForAPerson()
    {
        // One message in a hundred never arrives, another one arrives and its answer does not.
        FaultWorld world(People, {u"--broken-before"_s, u"0.01"_s, u"--broken-after"_s, u"0.01"_s});
        const auto campaign = world.launch();
        waitForReached(world, People / 2);
        if (QTest::currentTestFailed()) {
            return;
        }
        world.server().kill();
        world.startServer();
        compareBooks(world, campaign, People / 20 + MostInDoubtPerKill);
        if (QTest::currentTestFailed()) {
            return;
        }
        QVERIFY(!world.books(campaign).positionsInDoubt().isEmpty());
        settleDoubt(world, campaign);
    }

    void aDatabaseKilledTogetherWithItsServerLosesNobody_data()
    {
        QTest::addColumn<bool>("leavesATrace");
        QTest::newRow("on a whole system") << false;
        QTest::newRow("in a container where nobody buries the dead") << true;
    }

    void aDatabaseKilledTogetherWithItsServerLosesNobody()
    {
        QFETCH(const bool, leavesATrace);
        const ForsakenChildren children(leavesATrace);
        FaultWorld world(People);
        const auto campaign = world.launch();
        waitForReached(world, People / 2);
        if (QTest::currentTestFailed()) {
            return;
        }
        world.server().kill(); // first: while it lives, it starts its database again
        world.killDatabase();
        world.startServer();
        compareToTheEnd(world, campaign, MostInDoubtPerKill);
    }

    void aDatabaseKilledUnderALivingServerIsStartedAgainAndLosesNobody()
    {
        FaultWorld world(People);
        const auto campaign = world.launch();
        for (const auto people : {People / 4, People / 2}) {
            waitForReached(world, people);
            if (QTest::currentTestFailed()) {
                return;
            }
            world.killDatabase();
            QTRY_VERIFY_WITH_TIMEOUT(world.databaseRuns(), QuietMs);
            world.openDatabase();
        }
        compareToTheEnd(world, campaign, 0);
        QVERIFY(world.server().isRunning());
    }

    void aDatabaseThatCrashesAndRecoversUnderALivingServerLosesNobody()
    {
        FaultWorld world(People);
        const auto campaign = world.launch();
        for (const auto people : {People / 4, People / 2, 3 * People / 4}) {
            waitForReached(world, people);
            if (QTest::currentTestFailed()) {
                return;
            }
            world.crashDatabaseSessions();
        }
        compareToTheEnd(world, campaign, 0); // who sent lives and knows the outcome of every request
        QVERIFY(world.server().isRunning());
    }

    void aServerToldToStopDrainsAndTheNextOneGoesOn()
    {
        FaultWorld world(People);
        const auto campaign = world.launch();
        waitForReached(world, People / 3);
        if (QTest::currentTestFailed()) {
            return;
        }
        QCOMPARE(world.stopServer(), 0);
        QVERIFY(!world.databaseRuns());
        {
            // Nobody but the database itself is awake.
            db::PrivateCluster cluster({.directory = world.databaseFolder(), .programs = {}, .durable = true});
            const auto connection = cluster.start();
            QVERIFY2(connection, connection ? "" : qPrintable(connection.error().detail));
            QCOMPARE(world.countOf(u"claimed"_s), 0);
            QCOMPARE(world.countOf(u"in_doubt"_s), 0);
            QVERIFY(world.countOf(u"pending"_s) > 0);
            QCOMPARE(world.value(u"SELECT count(*) FROM campaign_attempt WHERE outcome = 'intent'"_s).toInt(), 0);
            world.closeDatabase();
        }
        world.startServer();
        compareToTheEnd(world, campaign, 0);
    }
};

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
