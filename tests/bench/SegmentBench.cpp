#include "tests/bench/SegmentBench.h"

#include "services/db/DbExecutor.h"
#include "services/segments/SqlSegmentService.h"
#include "tests/bench/BenchDatabase.h"
#include "tests/bench/Figure.h"
#include "tests/bench/SegmentCrowd.h"

#include <QCoro/QCoroTimer>
#include <QTimer>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace siaran::bench {

namespace {

constexpr int Rounds = 5;
// Of so many people one round takes minutes.
constexpr int ManyContacts = 2'000'000;
constexpr int Cancels = 20;

/// The longest time the event loop of its thread did not turn.
class LoopWatch {
public:
    LoopWatch()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(1);
        QObject::connect(&m_timer, &QTimer::timeout, [this] {
            m_longest = std::max(m_longest, milliseconds(m_clock));
            m_clock.start();
        });
        m_clock.start();
        m_timer.start();
    }

    double longest() const { return m_longest; }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    double m_longest = 0;
};

template <typename Ask>
double timed(const Ask& ask)
{
    QElapsedTimer clock;
    clock.start();
    const auto answer = QCoro::waitFor(ask());
    if (!answer) {
        complain(answer.error());
    }
    return milliseconds(clock);
}

// How long an older question takes to be told that there is a newer one.
double timedCancel(segments::SegmentService& service, const Criteria& slow, const Criteria& next)
{
    auto older = service.rowCounts(slow);
    QCoro::waitFor(QCoro::sleepFor(std::chrono::milliseconds(20))); // a sleep of the thread would count as a block
    QElapsedTimer clock;
    clock.start();
    auto newer = service.estimate(next);
    QCoro::waitFor(std::move(older));
    const auto elapsed = milliseconds(clock);
    QCoro::waitFor(std::move(newer));
    return elapsed;
}

void measure(segments::SegmentService& service, int rounds)
{
    const auto rules = crowdRules();
    for (const auto& rule : rules) {
        timed([&] { return service.preview(rule); });
    }
    QList<double> estimates;
    QList<double> exact;
    QList<double> previews;
    QList<double> rows;
    const LoopWatch watch;
    for (int round = 0; round < rounds; ++round) {
        for (qsizetype i = 0; i < rules.size(); ++i) {
            estimates.push_back(timed([&] { return service.estimate(rules.at(i)); }));
            exact.push_back(timed([&] { return service.count(rules.at(i)); }));
            previews.push_back(timed([&] { return service.preview(rules.at(i), round); }));
            rows.push_back(timed([&] { return service.rowCounts(rules.at(i)); }));
            if (qEnvironmentVariableIsSet("SIARAN_BENCH_RULES")) {
                std::fputs(qUtf8Printable(u"rule %1: estimate %2 exact %3 rows %4\n"_s.arg(i)
                                              .arg(estimates.last(), 0, 'f', 1)
                                              .arg(exact.last(), 0, 'f', 1)
                                              .arg(rows.last(), 0, 'f', 1)),
                           stderr);
            }
        }
    }
    QList<double> cancels;
    for (int i = 0; i < Cancels; ++i) {
        cancels.push_back(timedCancel(service, rules.last(), rules.at(i)));
    }
    const auto ms = u"ms"_s;
    print(u"segments.estimate_p95_ms"_s, percentile(estimates, 0.95), ms);
    print(u"segments.exact_p95_ms"_s, percentile(exact, 0.95), ms);
    print(u"segments.exact_max_ms"_s, std::ranges::max(exact), ms);
    print(u"segments.preview_p95_ms"_s, percentile(previews, 0.95), ms);
    print(u"segments.rows_p95_ms"_s, percentile(rows, 0.95), ms);
    print(u"segments.cancel_ms"_s, std::ranges::max(cancels), ms);
    print(u"segments.loop_block_max_ms"_s, watch.longest(), ms);
}

} // namespace

int benchSegments(int contacts)
{
    BenchDatabase database;
    if (const auto filled = database.start([contacts](db::Session& session) { return fillCrowd(session, contacts); });
        !filled) {
        return complain(filled.error());
    }
    db::DbExecutor changes(database.settings(), database.catalog());
    db::DbExecutor previews(database.settings(), database.catalog());
    segments::SqlSegmentService service(changes, previews, u"bench"_s);
    measure(service, contacts < ManyContacts ? Rounds : 1);
    return 0;
}

} // namespace siaran::bench
