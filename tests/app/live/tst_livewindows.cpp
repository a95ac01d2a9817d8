#include "services/db/Session.h"
#include "tests/app/live/LiveDesk.h"
#include "tests/support/Percentile.h"

#include <QAction>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QScrollBar>
#include <QTest>

#include <csignal>

using namespace siaran;
using namespace Qt::StringLiterals;
using test::LiveDesk;

namespace {

constexpr int People = 400;
constexpr int Drafts = 60;
constexpr int Patience = 40'000;
constexpr int Unhurried = 40; // messages per second

/// Where somebody is looking.
struct Place {
    QString pane;
    QString list;
    bool mayMove; ///< the row itself may be news
    qint64 id = 0;
    int y = 0;
};

} // namespace

/// What a server does is seen in a window that is open, and disturbs nobody who works in it.
class TestLiveWindows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_world = std::make_unique<FaultWorld>(
            People, QStringList {u"--replied"_s, u"0.5"_s, u"--stop"_s, u"0.3"_s, u"--read"_s, u"0.9"_s});
        (void)m_world->value(uR"(INSERT INTO segment (name, kind, criteria)
                SELECT 'Bagian ' || n, 'dynamic', '{"match": "all", "of": [{"type": "everyone"}]}' FROM generate_series(1, %1) AS n)"_s
                                 .arg(Drafts));
        (void)m_world->value(
            u"INSERT INTO campaign (name) SELECT 'Rancangan ' || n FROM generate_series(1, %1) AS n"_s.arg(Drafts));
        finish(m_world->launch()); // there are replies and stops to look at
        QVERIFY(m_desk.start(*m_world, LiveDesk::Account::None));
    }

    void cleanupTestCase()
    {
        m_desk.close();
        m_world.reset();
    }

    void aDesktopWithoutAnAccountLeavesSendingToTheServer()
    {
        QCOMPARE(m_world->value(u"SELECT count(*) FROM sender_process"_s).toInt(), 1);
    }

    void aCampaignOfTheServerMovesInTheWindowAndNobodyLosesTheirPlace()
    {
        QList<Place> places {
            {u"segments"_s, u"segmentsTable"_s, false},   {u"contacts"_s, u"contactsTable"_s, false},
            {u"replies"_s, u"threads"_s, true},           {u"optouts"_s, u"optOutsTable"_s, false},
            {u"campaigns"_s, u"campaignsTable"_s, false},
        };
        for (auto& place : places) {
            settleIn(place);
            if (QTest::currentTestFailed()) {
                return;
            }
        }
        const auto campaign = m_world->launch(SimulatorUnderTest::phoneNumber(), Unhurried);
        watch(campaign, places);
        QVERIFY(QTest::qWaitFor([this] { return m_world->isQuiet(); }, Patience));
        for (const auto& place : std::as_const(places)) {
            verifyStill(place);
        }
        QTRY_COMPARE_WITH_TIMEOUT(m_desk.shownSent(campaign), stored(campaign), Patience);
    }

    void whenItsListeningIsCutOffTheWindowSaysSoAndCatchesUp()
    {
        (void)m_world->value(u"SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity "
                             "WHERE query IN ('LISTEN siaran_change', 'SELECT 1') AND pid <> pg_backend_pid()"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_desk.hasStrip(u"database"_s), Patience);
        const auto campaign = m_world->launch();
        QTRY_VERIFY_WITH_TIMEOUT(!m_desk.hasStrip(u"database"_s), Patience);
        finish(campaign);
        QTRY_COMPARE_WITH_TIMEOUT(m_desk.shownSent(campaign), stored(campaign), Patience);
    }

#ifdef Q_OS_LINUX
    void whenTheDatabaseHangsTheWindowSaysSoGoesOnAndCatchesUp()
    {
        const auto campaign = m_world->launch(SimulatorUnderTest::phoneNumber(), Unhurried);
        QTRY_VERIFY_WITH_TIMEOUT(m_desk.shownSent(campaign) > People / 10, Patience);
        const auto database = processes();
        QVERIFY(database.size() > 3);
        signalAll(database, SIGSTOP);
        const bool isTold = QTest::qWaitFor([this] { return m_desk.hasStrip(u"database"_s); }, Patience);
        m_desk.window().findChild<QAction*>(u"show_segments"_s)->trigger();
        const bool goesOn = m_desk.list(u"segmentsTable"_s) != nullptr;
        signalAll(database, SIGCONT);
        QVERIFY(isTold);
        QVERIFY(goesOn);
        QTRY_VERIFY_WITH_TIMEOUT(!m_desk.hasStrip(u"database"_s), Patience);
        finish(campaign);
        QTRY_COMPARE_WITH_TIMEOUT(m_desk.shownSent(campaign), stored(campaign), Patience);
        QCOMPARE(m_world->books(campaign).breaches().join(u'\n'), QString());
    }
#endif

private:
    void show(const QString& pane) const { m_desk.window().findChild<QAction*>(u"show_"_s + pane)->trigger(); }

    // Scrolls down, and takes the row in the middle of what is seen then.
    void settleIn(Place& place)
    {
        show(place.pane);
        QTRY_VERIFY_WITH_TIMEOUT(m_desk.list(place.list) != nullptr, Patience);
        auto* list = m_desk.list(place.list);
        QTRY_VERIFY_WITH_TIMEOUT(list->verticalScrollBar()->maximum() > 0, Patience);
        QTest::qWait(200); // everything has its height
        list->verticalScrollBar()->setValue(qMin(list->verticalScrollBar()->maximum() / 2, 500));
        const auto row = list->indexAt({20, list->viewport()->height() / 2});
        QVERIFY(row.isValid());
        list->setCurrentIndex(row);
        place.id = row.data(Qt::UserRole).toLongLong();
        place.y = list->visualRect(row).y();
    }

    void verifyStill(const Place& place) const
    {
        show(place.pane);
        const auto* list = m_desk.list(place.list);
        QVERIFY2(list != nullptr, qPrintable(place.pane));
        const auto rows = list->selectionModel()->selectedIndexes();
        QVERIFY2(!rows.isEmpty(), qPrintable(place.pane));
        QVERIFY2(rows.first().data(Qt::UserRole).toLongLong() == place.id, qPrintable(place.pane));
        if (!place.mayMove) {
            QVERIFY2(
                list->visualRect(rows.first()).y() == place.y,
                qPrintable(u"%1: %2, was %3"_s.arg(place.pane).arg(list->visualRect(rows.first()).y()).arg(place.y)));
        }
    }

    // Goes through the panes while it runs, and tells how far the window was behind the database at most.
    void watch(CampaignId campaign, const QList<Place>& places)
    {
        QElapsedTimer clock;
        clock.start();
        QList<std::pair<qint64, int>> truth; // since when the database had so many
        QList<double> behind;
        qsizetype pane = 0;
        for (qint64 turn = 0; m_world->status(campaign) == "running"_L1 && clock.elapsed() < Patience;) {
            const auto sent = stored(campaign);
            if (truth.isEmpty() || truth.last().second < sent) {
                truth.append({clock.elapsed(), sent});
            }
            QTest::qWait(20);
            const auto seen = m_desk.shownSent(campaign);
            const auto newer = std::ranges::find_if(truth, [seen](const auto& moment) { return moment.second > seen; });
            behind.append(newer == truth.end() ? 0 : double(clock.elapsed() - newer->first));
            if (clock.elapsed() > turn) {
                show(places.at(pane++ % places.size()).pane);
                turn = clock.elapsed() + 1000;
            }
        }
        std::ranges::sort(behind);
        qInfo().noquote() << QJsonDocument(
                                 QJsonObject {{u"live.behind_p99_ms"_s, test::percentile(behind, 0.99)},
                                              {u"live.behind_most_ms"_s, behind.isEmpty() ? 0 : behind.last()}})
                                 .toJson(QJsonDocument::Compact);
        QVERIFY(behind.size() > 50);
    }

    void finish(CampaignId campaign)
    {
        QTRY_COMPARE_WITH_TIMEOUT(m_world->status(campaign), u"completed"_s, Patience);
        QVERIFY(QTest::qWaitFor([this] { return m_world->isQuiet(); }, Patience));
    }

    /// As the database has it.
    int stored(CampaignId campaign)
    {
        return m_world
            ->value(u"SELECT count(*) FROM campaign_message WHERE campaign_id = %1 AND accepted_at IS NOT NULL"_s.arg(
                campaign.value()))
            .toInt();
    }

    QList<pid_t> processes() const
    {
        const auto parent = m_world->postmaster();
        QFile file(u"/proc/%1/task/%1/children"_s.arg(parent));
        QList<pid_t> all {static_cast<pid_t>(parent)};
        if (file.open(QIODevice::ReadOnly)) {
            for (const auto& child : file.readAll().simplified().split(' ')) {
                all.append(child.toInt());
            }
        }
        return all;
    }

    static void signalAll(const QList<pid_t>& processes, int signal)
    {
        for (const auto pid : processes) {
            ::kill(pid, signal);
        }
    }

    std::unique_ptr<FaultWorld> m_world;
    LiveDesk m_desk;
};

QTEST_MAIN(TestLiveWindows)
#include "tst_livewindows.moc"
