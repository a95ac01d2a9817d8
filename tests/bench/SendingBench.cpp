#include "tests/bench/SendingBench.h"

#include "tests/bench/Figure.h"
#include "tests/bench/ProcessMeter.h"
#include "tests/bench/StatementLog.h"
#include "tests/faults/FaultWorld.h"

#include <QCoro/QCoroTask>
#include <QDateTime>
#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace siaran::bench {

namespace {

constexpr int Level = 1000;
constexpr int Never = 600'000;
constexpr int Million = 1'000'000;
constexpr int Fresh = 20'000; ///< left to send behind the million that was consumed

/// Everybody gets and reads the message: three statuses each. No one answers, no one fails.
const QStringList ThreeStatuses {u"--delivered"_s,
                                 u"1"_s,
                                 u"--read"_s,
                                 u"1"_s,
                                 u"--replied"_s,
                                 u"0"_s,
                                 u"--undeliverable"_s,
                                 u"0"_s,
                                 u"--marketing-capped"_s,
                                 u"0"_s,
                                 u"--marketing-stopped"_s,
                                 u"0"_s,
                                 u"--time-scale"_s,
                                 u"60"_s};

/// One campaign, or several at once, from start to end.
struct Run {
    QString name; ///< of its figures
    int people = 0;
    int numbers = 1; ///< each with a campaign to everybody; above one the level is out of the way
    int latencyMs = 0;
    bool webhooks = true;
    bool scattered = false; ///< answers take log-normally long instead of equally
};

/// Processor seconds of everybody at one moment.
struct Spent {
    double server = 0;
    double database = 0;
    double simulator = 0;
    ThreadSeconds threads;
};

Spent spentBy(FaultWorld& world)
{
    return {.server = processorSeconds(world.server().pid()),
            .database = processorSecondsOfFamily(world.postmaster()),
            .simulator = processorSeconds(world.simulator().pid()),
            .threads = processorSecondsByThread(world.server().pid())};
}

QStringList wordsFor(const Run& run)
{
    QStringList words = ThreeStatuses;
    words += {u"--latency"_s, QString::number(run.latencyMs), u"--throughput"_s,
              QString::number(run.numbers > 1 ? Million : Level)};
    if (!run.scattered) {
        words += u"--steady-latency"_s;
    }
    if (!run.webhooks) {
        words += {u"--time-scale"_s, u"0.0001"_s}; // long after the run
    }
    return words;
}

void printCost(const Run& run, const Spent& before, const Spent& after, int messages)
{
    const auto each = [messages](double seconds) { return seconds * 1000 / messages; };
    const auto stage
        = [&run](const QString& what, double ms) { print(u"sending.%1.%2"_s.arg(run.name, what), ms, u"ms/msg"_s); };
    stage(u"cpu.server"_s, each(after.server - before.server));
    stage(u"cpu.database"_s, each(after.database - before.database));
    stage(u"cpu.simulator"_s, each(after.simulator - before.simulator));
    for (auto thread = after.threads.begin(); thread != after.threads.end(); ++thread) {
        const auto used = each(thread.value() - before.threads.value(thread.key()));
        if (used >= 0.001) {
            stage(u"cpu.server.thread."_s + thread.key(), used);
        }
    }
}

double hotPercent(FaultWorld& world)
{
    // Counters of sessions reach the table some time after their transactions.
    QTest::qWait(1500);
    return world
        .value(u"SELECT 100.0 * n_tup_hot_upd / nullif(n_tup_upd, 0) FROM pg_stat_user_tables "
               "WHERE relname = 'campaign_message'"_s)
        .toDouble();
}

QString numberName(int index)
{
    return index == 0 ? SimulatorUnderTest::phoneNumber() : QString::number(200'000'000'000'000LL + index);
}

/// Sends the whole campaign and prints its figures.
int runCampaign(const Run& run)
{
    FaultWorld world(run.people, wordsFor(run));
    for (int i = 1; i < run.numbers; ++i) {
        world.addNumber(numberName(i), Level);
    }
    const auto messages = run.people * run.numbers;
    const auto before = spentBy(world);
    for (int i = 0; i < run.numbers; ++i) {
        (void)world.launch(numberName(i));
    }
    if (!QTest::qWaitFor([&] { return world.taken() >= messages; }, Never)) {
        std::fputs("siaran-bench: the campaign did not end\n", stderr);
        return 1;
    }
    const auto health = world.simulator().ask(u"health"_s);
    const auto seconds = (health[u"last_accepted_at"_s].toDouble() - health[u"first_accepted_at"_s].toDouble()) / 1000;
    if (run.webhooks && !QTest::qWaitFor([&world] { return world.isQuiet(); }, Never)) {
        std::fputs("siaran-bench: the webhooks did not come in\n", stderr);
        return 1;
    }
    const auto after = spentBy(world);
    print(u"sending.msgs_per_second_"_s + run.name, (messages - 1) / seconds, u"msg/s"_s);
    printCost(run, before, after, messages);
    print(u"sending.%1.rss_mb"_s.arg(run.name), mostResidentMb(world.server().pid()), u"MB"_s);
    print(u"sending.%1.rate_limited"_s.arg(run.name), health[u"rate_limited"_s].toDouble(), u"requests"_s);
    if (run.numbers == 1) {
        print(u"sending.cpu_ms_per_msg"_s, (after.server - before.server) * 1000 / messages, u"ms"_s);
        print(u"sending.hot_update_percent"_s, hotPercent(world), u"%"_s);
        print(u"sending.pacing_max_over_level"_s, health[u"most_in_a_second"_s].toDouble() - Level, u"messages"_s);
        print(u"sending.pacing_mean_percent"_s, (messages - 1) / seconds / Level * 100, u"%"_s);
    }
    return 0;
}

/// Milliseconds from the order to the first message that the simulator took.
double untilFirst(FaultWorld& world)
{
    const auto ordered = QDateTime::currentMSecsSinceEpoch();
    (void)world.launch();
    (void)QTest::qWaitFor([&world] { return world.taken() > 0; }, Never);
    return world.simulator().ask(u"health"_s)[u"first_accepted_at"_s].toDouble() - static_cast<double>(ordered);
}

int benchMemory()
{
    constexpr int Few = 10'000;
    {
        FaultWorld world(Few, wordsFor({.name = {}, .latencyMs = 100}));
        (void)untilFirst(world);
        (void)QTest::qWaitFor([&world] { return world.taken() >= Few; }, Never);
        print(u"sending.rss_mb_10k"_s, mostResidentMb(world.server().pid()), u"MB"_s);
    }
    FaultWorld world(Million, wordsFor({.name = {}, .latencyMs = 100}));
    print(u"sending.launch_1m_s"_s, untilFirst(world) / 1000, u"s"_s);
    (void)QTest::qWaitFor([&world] { return world.taken() >= Few; }, Never);
    print(u"sending.rss_mb_1m"_s, mostResidentMb(world.server().pid()), u"MB"_s);
    return 0;
}

/// Whatever the claim looks like inside, it alone stores intents for whom it locked.
QList<double> claimsIn(const QList<StatementLog::Entry>& entries)
{
    QList<double> claims;
    for (const auto& entry : entries) {
        if (entry.text.contains("campaign_attempt"_L1) && entry.text.contains("SKIP LOCKED"_L1)) {
            claims.append(entry.ms);
        }
    }
    return claims;
}

/// The catalogue's name for what was logged; what was prepared is logged with its text, comments and all.
QString nameOf(const StatementLog::Entry& entry, const db::SqlCatalog& catalog)
{
    if (!entry.text.contains("EXECUTE"_L1)) {
        return entry.text.section(u"statement: "_s, 1).simplified().section(u' ', 0, 0).toLower();
    }
    const auto text = entry.text.simplified(); // lines of a log are indented
    QString best;
    qsizetype longest = 0;
    for (const auto& name : catalog.names()) {
        const auto beginning = catalog.text(QLatin1StringView(name.toLatin1())).section(u':', 0, 0).simplified();
        if (beginning.size() > longest && text.contains(beginning)) {
            best = name;
            longest = beginning.size();
        }
    }
    return best.isEmpty() ? u"other"_s : best;
}

void restartSessions(FaultWorld& world)
{
    (void)world.value(u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                      "WHERE backend_type = 'client backend' AND pid <> pg_backend_pid() "
                      "AND state <> 'idle in transaction'"_s);
    // Ours was among them.
    world.closeDatabase();
    world.openDatabase();
}

/// Milliseconds the database spent on each statement, for each message.
int benchStages()
{
    constexpr int People = 10'000;
    FaultWorld world(People, wordsFor({.name = {}, .latencyMs = 100}));
    (void)world.value(StatementLog::startSql());
    restartSessions(world);
    const StatementLog log(world.databaseFolder() + u"/data/server.log"_s);
    (void)world.launch();
    const auto ended = QTest::qWaitFor([&world] { return world.taken() >= People; }, Never)
        && QTest::qWaitFor([&world] { return world.isQuiet(); }, Never);
    QMap<QString, double> spent;
    QMap<QString, int> calls;
    for (const auto& entry : log.entries()) {
        const auto name = nameOf(entry, world.catalog());
        spent[name] += entry.ms;
        ++calls[name];
    }
    for (auto statement = spent.begin(); statement != spent.end(); ++statement) {
        if (statement.value() / People >= 0.001) {
            print(u"sending.statement."_s + statement.key(), statement.value() / People, u"ms/msg"_s);
            print(u"sending.statement.%1.calls"_s.arg(statement.key()), calls.value(statement.key()), u"calls"_s);
        }
    }
    return ended ? 0 : 1;
}

/// What a reader leaves behind who began before a million recipients were consumed: their old versions cannot be
/// cleared away, and the claim has to come past them.
int benchClaim()
{
    FaultWorld world(Million + Fresh, wordsFor({.name = {}, .latencyMs = 20}));
    db::Session reader(world.databaseSettings(), world.catalog());
    QSqlQuery snapshot = reader.open() ? QSqlQuery(reader.database()) : QSqlQuery();
    const auto holds = snapshot.exec(u"SET idle_in_transaction_session_timeout = 0"_s) // as a backup would
        && snapshot.exec(u"BEGIN ISOLATION LEVEL REPEATABLE READ"_s)
        && snapshot.exec(u"SELECT count(*) FROM contact"_s);
    const auto campaign = world.launch();
    const auto paused = QCoro::waitFor(world.campaigns().pause(campaign));
    if (!holds || !paused) {
        std::fputs("siaran-bench: the claim cannot be measured\n", stderr);
        return 1;
    }
    QTest::qWait(2000);
    const auto begin = world.value(u"SELECT min(position) FROM campaign_message WHERE status = 'pending'"_s).toInt();
    for (int first = begin; first <= Million; first += Fresh) {
        (void)world.value(
            u"UPDATE campaign_message SET status = 'accepted', attempts = 1, accepted_at = now() "
            "WHERE campaign_id = %1 AND position BETWEEN %2 AND %3 AND status = 'pending'"_s.arg(campaign.value())
                .arg(first)
                .arg(std::min(first + Fresh - 1, Million)));
    }
    (void)world.value(StatementLog::startSql());
    const StatementLog log(world.databaseFolder() + u"/data/server.log"_s);
    restartSessions(world);
    const auto resumed = QCoro::waitFor(world.campaigns().resume(campaign));
    const auto sent = QTest::qWaitFor([&world] { return world.countOf(u"pending"_s) == 0; }, Never);
    if (!resumed || !sent || !snapshot.exec(u"SELECT 1"_s)) {
        std::fputs("siaran-bench: the campaign did not end, or the old snapshot was lost\n", stderr);
        return 1;
    }
    const auto claims = claimsIn(log.entries());
    print(u"sending.claims_old_snapshot"_s, static_cast<double>(claims.size()), u"claims"_s);
    print(u"sending.claim_p50_ms_old_snapshot"_s, median(claims), u"ms"_s);
    print(u"sending.claim_p95_ms_old_snapshot"_s, percentile(claims, 0.95), u"ms"_s);
    print(u"sending.claim_max_ms_old_snapshot"_s, percentile(claims, 1), u"ms"_s);
    return claims.isEmpty() ? 1 : 0;
}

} // namespace

int benchSending(const QString& part)
{
    const QList<Run> runs {
        {.name = u"0ms"_s, .people = 20'000, .numbers = 3, .latencyMs = 0, .webhooks = false},
        {.name = u"100ms"_s, .people = 20'000, .numbers = 2, .latencyMs = 100},
        {.name = u"300ms"_s, .people = 20'000, .numbers = 2, .latencyMs = 300},
        {.name = u"100ms_scattered"_s, .people = 20'000, .numbers = 2, .latencyMs = 100, .scattered = true},
        {.name = u"pacing"_s, .people = 100'000, .numbers = 1, .latencyMs = 100},
    };
    auto exitCode = part.isEmpty() ? 0 : 2;
    for (const auto& run : runs) {
        if (part.isEmpty() || part == run.name) {
            exitCode = runCampaign(run);
        }
        if (exitCode == 1) {
            return exitCode;
        }
    }
    if (part.isEmpty() || part == "stages"_L1) {
        exitCode = benchStages();
    }
    if (part.isEmpty() || part == "memory"_L1) {
        exitCode = benchMemory();
    }
    if (part.isEmpty() || part == "claim"_L1) {
        exitCode = benchClaim();
    }
    return exitCode;
}

} // namespace siaran::bench
