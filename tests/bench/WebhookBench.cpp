#include "tests/bench/WebhookBench.h"

#include "tests/bench/Figure.h"
#include "tests/bench/ProcessMeter.h"
#include "tests/bench/WebhookLoad.h"
#include "tests/faults/FaultWorld.h"

#include <QDateTime>
#include <QEventLoop>
#include <QTest>

#include <algorithm>
#include <array>
#include <cstdio>
#include <random>

using namespace Qt::StringLiterals;

namespace siaran::bench {

namespace {

constexpr int EventsPerSecond = 6000; ///< a little more than is asked for
constexpr int MostPerBody = 20;
constexpr int Block = 20'000; ///< messages whose statuses are shuffled among each other
constexpr int DrainTimeoutMs = 600'000;
constexpr std::array Words {"sent", "delivered", "read"};

/// Every message's three statuses in an order WhatsApp does not promise, a tenth of them told again.
class Stream {
public:
    Stream(QByteArray workspace, qint64 campaign, int messages)
        : m_prefix(workspace + '.' + QByteArray::number(campaign) + '.')
        , m_messages(messages)
    {
    }

    /// Some statuses in one body; empty when all were told.
    QByteArray body()
    {
        QByteArray list;
        const auto count = 1 + static_cast<int>(m_random() % MostPerBody);
        for (int i = 0; i < count && !refill(); ++i) {
            if (!list.isEmpty()) {
                list += ',';
            }
            list += status(m_block.back());
            m_block.pop_back();
            ++m_told;
        }
        return list.isEmpty() ? list
                              : "{\"object\":\"whatsapp_business_account\",\"entry\":[{\"id\":\"102290129340398\","
                                "\"changes\":[{\"field\":\"messages\",\"value\":{\"messaging_product\":\"whatsapp\","
                                "\"statuses\":["
                + list + "]}}]}]}";
    }

    [[nodiscard]] int told() const { return m_told; }

private:
    struct Event {
        int message = 0;
        size_t word = 0;
    };

    // Whether there is nothing left.
    bool refill()
    {
        if (!m_block.empty() || m_begun >= m_messages) {
            return m_block.empty();
        }
        const auto end = std::min(m_begun + Block, m_messages);
        for (; m_begun < end; ++m_begun) {
            for (size_t word = 0; word < Words.size(); ++word) {
                m_block.push_back({m_begun + 1, word});
                if (m_random() % 10 == 0) {
                    m_block.push_back({m_begun + 1, word});
                }
            }
        }
        std::ranges::shuffle(m_block, m_random);
        return false;
    }

    QByteArray status(const Event& event) const
    {
        const auto number = QByteArray::number(event.message);
        const auto time = QByteArray::number(m_start + event.message / 1000 + static_cast<int>(event.word));
        return "{\"id\":\"wamid.bench." + number + "\",\"status\":\"" + Words.at(event.word) + "\",\"timestamp\":\""
            + time + "\",\"recipient_id\":\"62811" + number.rightJustified(8, '0')
            + "\",\"biz_opaque_callback_data\":\"" + m_prefix + number
            + ".1\",\"pricing\":{\"billable\":true,\"pricing_model\":\"PMP\",\"category\":\"marketing\"}}";
    }

    const QByteArray m_prefix;
    const int m_messages;
    const qint64 m_start = QDateTime::currentSecsSinceEpoch() - 3600;
    std::mt19937 m_random {20261122};
    std::vector<Event> m_block;
    int m_begun = 0;
    int m_told = 0;
};

/// A campaign whose messages WhatsApp took a while ago; answers its id.
qint64 takenCampaign(FaultWorld& world, int messages)
{
    const auto campaign
        = world
              .value(u"INSERT INTO campaign (name, status, segment_id, frozen_at, matched) "
                     "SELECT 'Bench', 'completed', min(id), now(), %1 FROM segment RETURNING id"_s.arg(messages))
              .toLongLong();
    (void)world.value(u"INSERT INTO sender_process (id, host) VALUES (gen_random_uuid(), 'bench')"_s);
    (void)world.value(
        u"INSERT INTO campaign_message (campaign_id, position, contact_id, phone_e164, status, attempts, accepted_at) "
        "SELECT %1, row_number() OVER (ORDER BY id), id, phone_e164, 'accepted', 1, now() - interval '2 hours' "
        "FROM contact ORDER BY id LIMIT %2"_s.arg(campaign)
            .arg(messages));
    (void)world.value(u"INSERT INTO campaign_attempt (campaign_id, position, attempt, sender_id, claimed_at, outcome, "
                      u"wamid, settled_at) "
                      "SELECT %1, n, 1, (SELECT id FROM sender_process WHERE host = 'bench'), now() - interval '2 "
                      "hours', 'accepted', "
                      "'wamid.bench.' || n, now() - interval '2 hours' FROM generate_series(1, %2) AS n"_s.arg(campaign)
                          .arg(messages));
    (void)world.value(u"ANALYZE campaign_message, campaign_attempt"_s);
    return campaign;
}

int measure(FaultWorld& world, Stream& stream, qint64 campaign, int messages)
{
    WebhookLoad load(world.webhookPort(), SimulatorUnderTest::webhookPath().toLatin1(),
                     SimulatorUnderTest::appSecret().toLatin1(), [&stream] { return stream.body(); });
    const auto serverBefore = processorSeconds(world.server().pid());
    const auto databaseBefore = processorSecondsOfFamily(world.postmaster());
    QElapsedTimer clock;
    clock.start();
    QEventLoop loop;
    QObject::connect(&load, &WebhookLoad::finished, &loop, &QEventLoop::quit);
    load.start(EventsPerSecond / ((1 + MostPerBody) / 2.0));
    loop.exec();
    const auto taken = static_cast<double>(clock.nsecsElapsed()) / 1e9;
    if (!QTest::qWaitFor([&world] { return world.isQuiet(); }, DrainTimeoutMs)) {
        std::fputs("siaran-bench: the webhooks were not digested\n", stderr);
        return 1;
    }
    const auto digested = static_cast<double>(clock.nsecsElapsed()) / 1e9;
    const auto lost
        = world
              .value(u"SELECT count(*) FILTER (WHERE sent_at IS NULL) + count(*) FILTER (WHERE delivered_at "
                     "IS NULL) + count(*) FILTER (WHERE read_at IS NULL) FROM campaign_message "
                     "WHERE campaign_id = %1 AND position <= %2"_s.arg(campaign)
                         .arg(messages))
              .toDouble();
    print(u"webhooks.events_per_second"_s, stream.told() / taken, u"events/s"_s);
    print(u"webhooks.digested_per_second"_s, stream.told() / digested, u"events/s"_s);
    print(u"webhooks.p50_ms"_s, percentile(load.latencies(), 0.5), u"ms"_s);
    print(u"webhooks.p99_ms"_s, percentile(load.latencies(), 0.99), u"ms"_s);
    print(u"webhooks.refused"_s, load.refused(), u"bodies"_s);
    print(u"webhooks.lost"_s, lost, u"events"_s);
    print(u"webhooks.cpu.server"_s, (processorSeconds(world.server().pid()) - serverBefore) * 1000 / stream.told(),
          u"ms/event"_s);
    print(u"webhooks.cpu.database"_s,
          (processorSecondsOfFamily(world.postmaster()) - databaseBefore) * 1000 / stream.told(), u"ms/event"_s);
    print(u"webhooks.rss_mb"_s, mostResidentMb(world.server().pid()), u"MB"_s);
    return lost > 0 ? 1 : 0;
}

} // namespace

int benchWebhooks(int seconds)
{
    const auto messages = static_cast<int>(EventsPerSecond / (Words.size() * 1.1) * seconds);
    FaultWorld world(messages);
    const auto campaign = takenCampaign(world, messages);
    const auto workspace
        = world.value(u"SELECT value #>> '{}' FROM workspace_setting WHERE key = 'workspace.key'"_s).toByteArray();
    Stream stream(workspace, campaign, messages);
    return measure(world, stream, campaign, messages);
}

} // namespace siaran::bench
