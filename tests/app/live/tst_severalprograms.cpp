#include "services/analytics/SqlAnalyticsService.h"
#include "tests/app/live/LiveDesk.h"

#include <QCoro/QCoroTask>
#include <QNetworkReply>
#include <QTest>

using namespace siaran;
using namespace Qt::StringLiterals;
using test::LiveDesk;

namespace {

constexpr int People = 1500;
constexpr int Patience = 90'000;
constexpr int Pace = 200; // messages per second: long enough to be interrupted
constexpr int MostDecisions = 5;

} // namespace

/// Two servers and a desktop are one sender: whoever goes is missed by nobody but whoever watches the figures.
class TestSeveralPrograms : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneServerKilledInMidCampaignIsNotNoticedButInTheFigures_data()
    {
        QTest::addColumn<bool>("isOwner");
        QTest::newRow("the one that runs the database") << true;
        QTest::newRow("the one that joined") << false;
    }

    void oneServerKilledInMidCampaignIsNotNoticedButInTheFigures()
    {
        QFETCH(const bool, isOwner);
        FaultWorld world(People);
        const auto secondPort = freePort();
        ProgramUnderTest second(QStringLiteral(SIARAN_SERVER_PROGRAM));
        second.setEnvironment(world.simulator().environment());
        QVERIFY2(!second.start(joining(world, secondPort)).isEmpty(), qPrintable(second.errors()));
        LiveDesk desk;
        QVERIFY(desk.start(world, LiveDesk::Account::OfTheServers));
        auto& victim = isOwner ? world.server() : second;
        const auto survivor = isOwner ? secondPort : world.webhookPort();
        QTRY_COMPARE_WITH_TIMEOUT(figure(survivor, "siaran_senders_alive"), 3, Patience);

        const auto campaign = world.launch(SimulatorUnderTest::phoneNumber(), Pace);
        QTRY_VERIFY_WITH_TIMEOUT(world.taken() >= People / 3, Patience);
        QVERIFY2(world.taken() < People, "the campaign was over before the fault");
        victim.kill();

        // The others go on by themselves, and so does the database.
        QTRY_VERIFY_WITH_TIMEOUT(world.countOf(u"pending"_s) == 0 && world.countOf(u"claimed"_s) == 0, Patience);
        QVERIFY(world.databaseRuns());
        QTRY_COMPARE_WITH_TIMEOUT(figure(survivor, "siaran_senders_alive"), 2, Patience);
        QCOMPARE(figure(survivor, "siaran_database_up"), 1);

        // Whoever watches over it starts it again; where it takes webhooks, some may wait.
        QVERIFY2(!victim.start(joining(world, isOwner ? world.webhookPort() : secondPort)).isEmpty(),
                 qPrintable(victim.errors()));
        QVERIFY(QTest::qWaitFor([&world] { return world.isQuiet(); }, Patience));
        compareBooks(world, campaign, survivor);
        if (QTest::currentTestFailed()) {
            return;
        }
        settleDoubt(world, campaign);
        if (QTest::currentTestFailed()) {
            return;
        }
        QTRY_COMPARE_WITH_TIMEOUT(desk.shownSent(campaign), People, Patience);

        // In good order one leaves at once.
        QCOMPARE(second.stop(), 0);
        QTRY_COMPARE_WITH_TIMEOUT(figure(world.webhookPort(), "siaran_senders_alive"), 2, Patience);
        QVERIFY(world.databaseRuns());
        desk.close();
    }

private:
    static QStringList joining(const FaultWorld& world, quint16 port)
    {
        return {u"--data-dir"_s, world.dataFolder(), u"--join"_s, u"--listen"_s, u"127.0.0.1:%1"_s.arg(port)};
    }

    // Everybody once by the other side's ledger, and who may not have it is listed for a person.
    void compareBooks(FaultWorld& world, CampaignId campaign, quint16 survivor)
    {
        const auto books = world.books(campaign);
        QCOMPARE(books.breaches().join(u'\n'), QString());
        const auto doubted = books.positionsInDoubt();
        QCOMPARE(books.reached() + doubted.size(), People);
        QTRY_COMPARE_WITH_TIMEOUT(figure(survivor, "siaran_messages_in_doubt"), static_cast<int>(doubted.size()),
                                  Patience);
        analytics::SqlAnalyticsService analytics(world.executor(), world.executor(), u"Rina"_s);
        const analytics::RecipientQuery query {.campaign = campaign, .status = MessageStatus::InDoubt};
        const auto page = QCoro::waitFor(analytics.recipients(query, 0, People));
        QVERIFY(page);
        QList<int> listed;
        for (const auto& recipient : page->rows) {
            listed.append(recipient.position);
        }
        QCOMPARE(listed, doubted);
    }

    void settleDoubt(FaultWorld& world, CampaignId campaign)
    {
        for (int decision = 0; decision < MostDecisions && !world.books(campaign).positionsInDoubt().isEmpty();
             ++decision) {
            QVERIFY(QCoro::waitFor(world.aftercare().resolve(campaign, {}, sending::DoubtResolution::SendAgain)));
            QVERIFY(QTest::qWaitFor([&world] { return world.isQuiet(); }, Patience));
        }
        QTRY_COMPARE_WITH_TIMEOUT(world.status(campaign), u"completed"_s, Patience);
        const auto books = world.books(campaign);
        QCOMPARE(books.breaches().join(u'\n'), QString());
        QCOMPARE(books.reached(), People);
    }

    /// One figure of /metrics; -1 when it is not there.
    int figure(quint16 port, const QByteArray& name)
    {
        const std::unique_ptr<QNetworkReply> reply(
            m_network.get(QNetworkRequest(QUrl(u"http://127.0.0.1:%1/metrics"_s.arg(port)))));
        (void)QTest::qWaitFor([&reply] { return reply->isFinished(); }, Patience);
        const auto lines = reply->readAll().split('\n');
        for (const auto& line : lines) {
            if (line.startsWith(name + ' ')) {
                return line.mid(name.size() + 1).toInt();
            }
        }
        return -1;
    }

    QNetworkAccessManager m_network;
};

QTEST_MAIN(TestSeveralPrograms)
#include "tst_severalprograms.moc"
