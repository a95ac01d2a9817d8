#include "tests/faults/Soak.h"

#include "tests/support/Percentile.h"

#include <QCoro/QCoroTask>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <cstdio>

using namespace siaran;
using namespace Qt::StringLiterals;

namespace {

constexpr int FaultsPerRound = 40;
constexpr int MostAtOnce = 3;
constexpr int RatePerSecond = 300;
constexpr int Enough = 150; ///< people who still wait, so that what is measured is not the end
constexpr int SettleMs = 200; ///< what was under way at the end of a fault is no recovery
constexpr int GlanceMs = 25;
constexpr int RecoveryLimitMs = 10'000;
constexpr int PatienceMs = 25'000;
constexpr int QuietMs = 120'000;
constexpr int LetTimePassMs = 20'000; ///< who waits longer than this was told to while the clock was an hour ahead
constexpr qint64 HourMs = 3'600'000;
constexpr int MostDecisions = 6;

void say(const QString& line)
{
    std::puts(qUtf8Printable(line));
    std::fflush(stdout);
}

} // namespace

Soak::Soak(const Plan& plan)
    : m_plan(plan)
    , m_field(plan.people, plan.seed)
    , m_dice(m_field, plan.seed)
{
    m_clock.start();
}

int Soak::run()
{
    if (!m_field.canFillDisk()) {
        say(u"(the disk cannot be filled here: that takes the right to mount one)"_s);
    }
    if (m_plan.kills > 0) {
        runKills();
    } else {
        while (m_faults < m_plan.faults && m_breaches.isEmpty()) {
            runRound();
        }
    }
    for (const auto& mystery : m_field.fleet().mysteries()) {
        breach(mystery);
    }
    if (const auto stubborn = m_field.fleet().stopAll(); stubborn > 0) {
        breach(u"%1 servers did not stop when asked to"_s.arg(stubborn));
    }
    m_refusedStarts = m_field.fleet().refusedStarts();
    print();
    return m_breaches.isEmpty() ? 0 : 1;
}

void Soak::runRound()
{
    ++m_rounds;
    m_field.fleet().setSize(m_dice.between(1, FaultField::MostServers));
    m_field.fleet().setArmed(0.5);
    const auto before = m_faults;
    const auto campaign = m_field.launch(SimulatorUnderTest::phoneNumber(), RatePerSecond);
    doFaults(campaign, std::min(FaultsPerRound, m_plan.faults - m_faults));
    settle(campaign);
    say(u"round %1: %2 servers, %3 faults, %4 s in all, %5"_s.arg(m_rounds)
            .arg(m_field.fleet().size())
            .arg(m_faults - before)
            .arg(m_clock.elapsed() / 1000)
            .arg(m_breaches.isEmpty() ? u"the books agree"_s : u"BROKEN"_s));
}

// One sender, so that each kill stops everything.
void Soak::runKills()
{
    const auto campaign = m_field.launch();
    const auto base = m_field.taken();
    for (int i = 0; i < m_plan.kills && m_breaches.isEmpty(); ++i) {
        const auto next = base + qint64(m_plan.people) * (i + 1) / (m_plan.kills + 2) + m_dice.between(0, 500);
        while (m_field.taken() < next) {
            wait(GlanceMs);
        }
        m_field.fleet().kill(0);
        ++m_faults;
        ++m_survived[u"sender killed"_s];
        m_field.fleet().lookAfter();
        measureRecovery({u"sender killed"_s});
    }
    settle(campaign);
}

void Soak::doFaults(CampaignId campaign, int most)
{
    for (int done = 0; done < most && m_breaches.isEmpty() && waiting(campaign) > Enough;) {
        QList<FaultUnderWay> underWay;
        QStringList kinds;
        const auto together = m_dice.chance(0.3) ? m_dice.between(2, MostAtOnce) : 1;
        int lastsMs = 0;
        for (int i = 0; i < together && done < most; ++i) {
            auto fault = m_dice.next();
            if (!fault.kind.isEmpty()) {
                ++done;
                ++m_faults;
                ++m_survived[fault.kind];
                kinds.append(fault.kind);
                lastsMs = std::max(lastsMs, fault.lastsMs);
                underWay.append(fault);
                wait(m_dice.between(0, 60));
            }
        }
        wait(lastsMs);
        for (const auto& fault : underWay) {
            fault.end();
        }
        if (!kinds.isEmpty()) {
            measureRecovery(kinds);
            wait(m_dice.between(0, 250));
        }
    }
}

void Soak::measureRecovery(const QStringList& kinds)
{
    QElapsedTimer since;
    since.start();
    wait(SettleMs);
    const auto before = m_field.taken();
    while (m_field.taken() <= before && since.elapsed() < PatienceMs) {
        if (m_field.countDue() == 0) {
            return; // who is left waits for the next try, as was decided for each
        }
        wait(GlanceMs);
    }
    const auto ms = since.elapsed();
    m_recoveries.append(static_cast<double>(ms) / 1000);
    auto& slowest = m_slowest[kinds.join(u" + "_s)];
    slowest = std::max(slowest, static_cast<double>(ms) / 1000);
    if (ms > RecoveryLimitMs) {
        breach(u"not sending again within ten seconds, but %1 s after: %2"_s.arg(static_cast<double>(ms) / 1000)
                   .arg(kinds.join(u", "_s)));
    }
}

// Nothing goes wrong any more; whoever is in doubt then is put before a person, who says: send again.
void Soak::settle(CampaignId campaign)
{
    m_field.fleet().setArmed(0);
    m_field.clearCuts();
    m_field.simulator().disturb({});
    m_field.emptyDisk();
    m_field.setClock(0);
    if (!waitUntilQuiet()) {
        return;
    }
    compare(campaign, u"before a person decided"_s);
    auto doubted = m_field.books(campaign).positionsInDoubt();
    m_inDoubt += static_cast<int>(doubted.size());
    for (int i = 0; i < MostDecisions && !doubted.isEmpty() && m_breaches.isEmpty(); ++i) {
        const auto decided
            = QCoro::waitFor(m_field.aftercare().resolve(campaign, {}, sending::DoubtResolution::SendAgain));
        if (!decided && decided.error().kind != ErrorKind::Unavailable) {
            breach(u"a person could not decide: %1"_s.arg(decided.error().detail));
        }
        if (!waitUntilQuiet()) {
            return;
        }
        doubted = m_field.books(campaign).positionsInDoubt();
    }
    compare(campaign, u"after a person decided"_s);
    if (!QTest::qWaitFor([&] { return m_field.status(campaign) == "completed"_L1; }, QuietMs)) {
        ++m_withoutOutcome;
        breach(u"the campaign is %1, although nobody is left"_s.arg(m_field.status(campaign)));
    }
    m_messages += m_field.books(campaign).reached();
}

bool Soak::waitUntilQuiet()
{
    QElapsedTimer since;
    since.start();
    while (!m_field.isQuiet()) {
        if (since.elapsed() > LetTimePassMs) {
            m_field.setClock(HourMs);
        }
        if (since.elapsed() > QuietMs) {
            m_withoutOutcome += std::max(0, m_field.countOf(u"pending"_s)) + std::max(0, m_field.countOf(u"claimed"_s));
            breach(
                m_field
                    .value(
                        u"SELECT string_agg(concat_ws(' ', c.id, c.status, c.status_reason, c.rest_until, "
                        u"c.rest_reason, "
                        "now(), (SELECT min(m.next_attempt_at) FROM campaign_message m WHERE m.campaign_id = c.id AND "
                        "m.status = 'pending')), '; ') FROM campaign c WHERE c.status <> 'completed'"_s)
                    .toString());
            breach(u"no end: %1 wait, %2 are claimed, webhooks to come: %3"_s.arg(m_field.countOf(u"pending"_s))
                       .arg(m_field.countOf(u"claimed"_s))
                       .arg(m_field.simulator().ask(u"health"_s)[u"updates_to_come"_s].toInt()));
            return false;
        }
        wait(4 * GlanceMs);
    }
    m_field.setClock(0);
    return true;
}

void Soak::compare(CampaignId campaign, const QString& when)
{
    const auto books = m_field.books(campaign);
    m_lost += books.lost();
    m_doubled += books.doubled();
    m_withoutOutcome += books.withoutOutcome();
    for (const auto& wrong : books.breaches().mid(0, 10)) {
        breach(u"%1: %2"_s.arg(when, wrong));
    }
    const auto left
        = m_field
              .value(u"SELECT count(*) FROM campaign_attempt WHERE campaign_id = %1 AND outcome = 'intent'"_s.arg(
                  campaign.value()))
              .toInt();
    if (left > 0) {
        breach(u"%1: %2 attempts have no outcome"_s.arg(when).arg(left));
    }
    auto told = QCoro::waitFor(m_field.campaigns().fetch(campaign));
    for (int i = 0; i < MostDecisions && !told && told.error().kind == ErrorKind::Unavailable; ++i) {
        told
            = QCoro::waitFor(m_field.campaigns().fetch(campaign)); // the first after an outage meets the old connection
    }
    const auto rows
        = m_field.value(u"SELECT count(*) FROM campaign_message WHERE campaign_id = %1"_s.arg(campaign.value()))
              .toInt();
    const auto excluded
        = m_field.value(u"SELECT count(*) FROM campaign_exclusion WHERE campaign_id = %1"_s.arg(campaign.value()))
              .toInt();
    if (!told || told->tally.recipients() != rows || told->matched != rows + excluded) {
        breach(u"%1: the counters do not add up to the rows"_s.arg(when));
    }
}

void Soak::wait(int ms)
{
    QTest::qWait(std::max(1, ms));
    m_field.fleet().lookAfter();
    noteCrashes();
}

void Soak::noteCrashes()
{
    for (const auto& point : m_field.fleet().takeCrashes()) {
        ++m_faults;
        ++m_survived[u"crash at "_s + point];
    }
}

int Soak::waiting(CampaignId campaign)
{
    // Without an answer the database is coming up again.
    const auto counted = m_field.value(
        u"SELECT count(*) FROM campaign_message WHERE campaign_id = %1 AND status = 'pending'"_s.arg(campaign.value()));
    return counted.isValid() ? counted.toInt() : Enough + 1;
}

// What the servers wrote and what the database is at, for whoever looks into it.
void Soak::keepEvidence()
{
    const auto kept = QDir::temp().filePath(u"siaran-faults-evidence"_s);
    QDir(kept).removeRecursively();
    QDir().mkpath(kept);
    QProcess::execute(u"cp"_s, {u"-r"_s, m_field.path(u"logs"_s), m_field.path(u"data/workspace/siaran.log"_s), kept});
    say(u"the logs are kept in "_s + kept);
    say(m_field
            .value(u"SELECT string_agg(concat_ws(' ', pid, state, wait_event_type, wait_event, now() - xact_start, "
                   "left(regexp_replace(query, '\\s+', ' ', 'g'), 90)), E'\n') FROM pg_stat_activity "
                   "WHERE backend_type = 'client backend'"_s)
            .toString());
    for (const auto* table :
         {"campaign", "sender_process", "phone_number_pacing", "campaign_pacing", "messaging_limit", "pair_pacing"}) {
        say(m_field
                .value(u"SELECT string_agg(to_jsonb(t)::text, E'\n') FROM (SELECT * FROM %1 LIMIT 20) AS t"_s.arg(
                    QLatin1StringView(table)))
                .toString());
    }
    say(m_field
            .value(
                u"SELECT string_agg(concat_ws(' ', campaign_id, status, people, earliest, latest), E'\n') FROM (SELECT "
                "campaign_id, status, count(*) AS people, min(next_attempt_at) AS earliest, max(next_attempt_at) AS "
                "latest FROM campaign_message GROUP BY 1, 2) AS t"_s)
            .toString());
}

void Soak::breach(const QString& what)
{
    if (m_breaches.isEmpty()) {
        keepEvidence();
    }
    m_breaches.append(what);
    say(u"BROKEN: "_s + what);
}

void Soak::print() const
{
    say(u"survived, by kind:"_s);
    for (auto kind = m_survived.begin(); kind != m_survived.end(); ++kind) {
        say(u"  %1  %2"_s.arg(kind.value(), 5).arg(kind.key()));
    }
    say(u"%1 campaigns, %2 messages taken; sending again after %3 s at the median, %4 s at most; %5 starts refused "
        u"while "
        "the database was away"_s.arg(m_rounds == 0 ? 1 : m_rounds)
            .arg(m_messages)
            .arg(test::percentile(m_recoveries, 0.5), 0, 'f', 2)
            .arg(test::percentile(m_recoveries, 1), 0, 'f', 2)
            .arg(m_refusedStarts));
    const QJsonObject line {{u"faults"_s, m_faults},
                            {u"lost"_s, m_lost},
                            {u"doubled"_s, m_doubled},
                            {u"without_outcome"_s, m_withoutOutcome},
                            {u"in_doubt"_s, m_inDoubt},
                            {u"recovery_p95_s"_s, std::round(test::percentile(m_recoveries, 0.95) * 100) / 100}};
    say(QString::fromUtf8(QJsonDocument(line).toJson(QJsonDocument::Compact)));
}
