#include "tests/bench/ApiBench.h"

#include "tests/bench/Figure.h"
#include "tests/bench/ProcessMeter.h"
#include "tests/bench/ReadMix.h"
#include "tests/faults/FaultWorld.h"

#include <QEventLoop>
#include <QFile>
#include <QTcpSocket>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace siaran::bench {

namespace {

constexpr int ReadsPerSecond = 200;
constexpr int MessagesPerSecond = 500;
constexpr int FewestPeople = 60'000;
constexpr int FinishedPeople = 20'000;
constexpr int WarmUpSeconds = 8;
constexpr int StartTimeoutMs = 60'000;

/// Everybody gets the message, most read it and some answer, a little faster than in life.
const QStringList Simulator {u"--throughput"_s, u"1000"_s,   u"--latency"_s, u"100"_s,          u"--steady-latency"_s,
                             u"--delivered"_s,  u"1"_s,      u"--read"_s,    u"0.7"_s,          u"--replied"_s,
                             u"0.05"_s,         u"--stop"_s, u"0.02"_s,      u"--time-scale"_s, u"60"_s};

/// What makes people differ: labels, a field, and a segment of some of them.
void addTraits(FaultWorld& world)
{
    (void)world.value(u"INSERT INTO label (name) SELECT 'Label ' || n FROM generate_series(1, 8) AS n"_s);
    (void)world.value(u"INSERT INTO workflow_status (name) VALUES ('Baru'), ('Setia')"_s);
    (void)world.value(u"INSERT INTO custom_field (key, label, type) VALUES ('kota', 'Kota', 'text')"_s);
    (void)world.value(
        u"UPDATE contact SET label_ids = ARRAY[(SELECT min(id) FROM label)::integer + (id % 8)::integer], "
        "rating = 1 + id % 5, fields = jsonb_build_object('kota', 'Bandung') WHERE id % 2 = 0"_s);
    (void)world.value(uR"(INSERT INTO segment (name, kind, criteria, contact_count) VALUES ('Bintang lima', 'dynamic',
        '{"match": "all", "of": [{"type": "rating", "op": "at_least", "value": 5}]}', 0))"_s);
    (void)world.value(u"VACUUM ANALYZE contact"_s);
}

/// A campaign of two days ago, with everything that can become of a message; answers its id.
qint64 addFinished(FaultWorld& world)
{
    const auto campaign
        = world
              .value(u"INSERT INTO campaign (name, status, segment_id, frozen_at, started_at, finished_at, matched, "
                     "content) SELECT 'Promo lama', 'completed', min(id), now() - interval '2 days', now() - interval "
                     "'2 days', now() - interval '47 hours', %1, '{}' FROM segment RETURNING id"_s.arg(FinishedPeople))
              .toLongLong();
    (void)world.value(
        u"INSERT INTO campaign_message (campaign_id, position, contact_id, phone_e164, status, attempts, accepted_at, "
        "sent_at, delivered_at, read_at, failed_at, error_code, replied_at, reply_text) "
        "SELECT %1, id, id, phone_e164, CASE WHEN id % 20 = 0 THEN 'failed' WHEN id % 3 = 0 THEN 'delivered' ELSE "
        "'read' END, 1, at, at, CASE WHEN id % 20 > 0 THEN at + interval '3 seconds' END, CASE WHEN id % 20 > 0 AND "
        "id % 3 > 0 THEN at + id % 600 * interval '1 minute' END, CASE WHEN id % 20 = 0 THEN at END, "
        "CASE WHEN id % 20 = 0 THEN 131026 END, CASE WHEN id % 19 = 0 AND id % 20 > 0 THEN at + interval '1 hour' END, "
        "CASE WHEN id % 19 = 0 AND id % 20 > 0 THEN 'Boleh, kak' END "
        "FROM (SELECT id, phone_e164, now() - interval '2 days' + id * interval '2 ms' AS at FROM contact "
        "WHERE id <= %2) AS people"_s.arg(campaign)
            .arg(FinishedPeople));
    (void)world.value(u"VACUUM ANALYZE campaign_message"_s);
    return campaign;
}

QByteArray tokenOf(const FaultWorld& world)
{
    QFile file(world.path(u"data/owner-token"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
}

ReadSubjects subjectsOf(FaultWorld& world, CampaignId running, qint64 finished, int people)
{
    const auto id = [&world](const QString& sql) { return world.value(sql).toLongLong(); };
    return {.running = running.value(),
            .finished = finished,
            .draft = id(u"INSERT INTO campaign (name, segment_id, content) SELECT 'Rancangan', segment_id, content "
                        "FROM campaign WHERE id = %1 RETURNING id"_s.arg(running.value())),
            .people = people,
            .finishedPeople = FinishedPeople,
            .segment = id(u"SELECT max(id) FROM segment"_s),
            .label = id(u"SELECT min(id) + 2 FROM label"_s),
            .message = id(u"SELECT min(id) FROM template"_s),
            .job = id(u"INSERT INTO api_job (token_id, kind) SELECT min(id), 'contacts.import' FROM api_token "
                      "RETURNING id"_s)};
}

/// Somebody who listens to what happens, as a window of a shop does.
class Listener {
public:
    Listener(quint16 port, const QByteArray& token)
    {
        QObject::connect(&m_socket, &QTcpSocket::readyRead, &m_socket,
                         [this] { m_bytes += m_socket.readAll().size(); });
        m_socket.connectToHost(QHostAddress::LocalHost, port);
        m_socket.write("GET /api/events HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token + "\r\n\r\n");
    }

    [[nodiscard]] double megabytes() const { return static_cast<double>(m_bytes) / 1e6; }

private:
    QTcpSocket m_socket;
    qint64 m_bytes = 0;
};

void printRoutes(const ReadLoad& load)
{
    const auto& all = load.latencies();
    for (auto one = all.begin(); one != all.end(); ++one) {
        const auto name = u"api."_s + one.key();
        print(name + u".count"_s, static_cast<double>(one->size()), u"reads"_s);
        print(name + u".p50_ms"_s, percentile(*one, 0.5), u"ms"_s);
        print(name + u".p99_ms"_s, percentile(*one, 0.99), u"ms"_s);
        if (load.refused().value(one.key()) > 0) {
            print(name + u".refused"_s, load.refused().value(one.key()), u"reads"_s);
        }
    }
}

int measure(FaultWorld& world, ReadMix& mix, int seconds, bool byRoute)
{
    const auto token = tokenOf(world);
    const Listener listener(world.webhookPort(), token);
    ReadLoad load(world.webhookPort(), token, [&mix] { return mix.next(); });
    const auto serverBefore = processorSeconds(world.server().pid());
    const auto databaseBefore = processorSecondsOfFamily(world.postmaster());
    const auto takenBefore = world.taken();
    QElapsedTimer clock;
    clock.start();
    QEventLoop loop;
    QObject::connect(&load, &ReadLoad::finished, &loop, &QEventLoop::quit);
    load.start(ReadsPerSecond, seconds);
    loop.exec();
    const auto sent = world.taken() - takenBefore;
    const auto taken = milliseconds(clock) / 1000;
    const auto stillRuns = world.countOf(u"pending"_s) > 0;

    QList<double> latencies;
    int refused = 0;
    for (const auto& some : load.latencies()) {
        latencies += some;
    }
    for (const auto count : load.refused()) {
        refused += count;
    }
    print(u"api.read_p99_ms"_s, percentile(latencies, 0.99), u"ms"_s);
    print(u"api.read_p50_ms"_s, percentile(latencies, 0.5), u"ms"_s);
    print(u"api.requests_per_second"_s, static_cast<double>(load.answeredInTime()) / seconds, u"requests/s"_s);
    print(u"api.asked_per_second"_s, static_cast<double>(load.asked()) / seconds, u"requests/s"_s);
    print(u"api.refused"_s, refused, u"requests"_s);
    print(u"api.campaign_msgs_per_second"_s, sent / taken, u"msg/s"_s);
    print(u"api.events_mb"_s, listener.megabytes(), u"MB"_s);
    print(u"api.cpu.server"_s, (processorSeconds(world.server().pid()) - serverBefore) / taken, u"cores"_s);
    print(u"api.cpu.database"_s, (processorSecondsOfFamily(world.postmaster()) - databaseBefore) / taken, u"cores"_s);
    if (byRoute) {
        printRoutes(load);
    }
    if (!stillRuns) {
        std::fputs("siaran-bench: the campaign ended before the reads did\n", stderr);
    }
    return stillRuns && refused == 0 ? 0 : 1;
}

} // namespace

int benchApi(int seconds, bool byRoute)
{
    const auto people = std::max(FewestPeople, MessagesPerSecond * (seconds + 4 * WarmUpSeconds));
    FaultWorld world(people, Simulator);
    addTraits(world);
    const auto finished = addFinished(world);
    const auto running = world.launch(SimulatorUnderTest::phoneNumber(), MessagesPerSecond);
    if (!QTest::qWaitFor([&world] { return world.taken() > 0; }, StartTimeoutMs)) {
        std::fputs("siaran-bench: the campaign did not begin\n", stderr);
        return 1;
    }
    QTest::qWait(WarmUpSeconds * 1000);
    ReadMix mix(subjectsOf(world, running, finished, people));
    return measure(world, mix, seconds, byRoute);
}

} // namespace siaran::bench
