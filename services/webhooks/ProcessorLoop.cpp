#include "services/webhooks/ProcessorLoop.h"

#include "services/db/ChangeFeed.h"
#include "services/db/DbExecutor.h"
#include "services/db/WhenDone.h"

#include <QTimer>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace siaran::webhooks {

namespace {

constexpr auto PollInterval = 1s;
constexpr auto QuietTime = 350ms;
// A transaction for each handful of bodies would cost more than the bodies themselves.
constexpr auto GatheringTime = 40ms;
constexpr int FewRows = 50;
// Ids are given before commits are made: a body this far below the last one may still appear. Whatever comes even later
// is found once a second, when all that waits is looked at.
constexpr qint64 LateIds = 5000;
constexpr auto HousekeepingInterval = 1h;

} // namespace

ProcessorLoop::ProcessorLoop(db::DbExecutor& database, BatchLimits limits, QObject* parent)
    : QObject(parent)
    , m_database(database)
    , m_limits(limits)
    , m_poll(new QTimer(this))
    , m_gathering(new QTimer(this))
    , m_housekeeping(new QTimer(this))
    , m_quiet(new QTimer(this))
{
    m_housekeeping->setInterval(HousekeepingInterval);
    connect(m_housekeeping, &QTimer::timeout, this, &ProcessorLoop::keepHouse);
    m_poll->setInterval(PollInterval);
    connect(m_poll, &QTimer::timeout, this, &ProcessorLoop::look);
    m_gathering->setInterval(GatheringTime);
    m_gathering->setSingleShot(true);
    connect(m_gathering, &QTimer::timeout, this, &ProcessorLoop::wake);
    m_quiet->setInterval(QuietTime);
    m_quiet->setSingleShot(true);
    connect(m_quiet, &QTimer::timeout, this, &ProcessorLoop::notifySoon);
}

void ProcessorLoop::start()
{
    m_running = true;
    m_poll->start();
    m_housekeeping->start();
    keepHouse();
    look();
}

void ProcessorLoop::stop()
{
    m_running = false;
    m_poll->stop();
    m_housekeeping->stop();
}

void ProcessorLoop::look()
{
    m_fromTheStart = true;
    m_gathering->stop();
    wake();
}

void ProcessorLoop::wake()
{
    if (m_gathering->isActive()) {
        return;
    }
    if (m_busy) {
        m_wokenMeanwhile = true;
    } else if (m_running) {
        runBatch();
    }
}

void ProcessorLoop::runBatch()
{
    m_busy = true;
    m_wokenMeanwhile = false;
    auto limits = m_limits;
    limits.above = std::exchange(m_fromTheStart, false) ? 0 : std::max<qint64>(0, m_reached - LateIds);
    const auto digesting = m_database.run([limits](db::Session& session) { return processBatch(session, limits); });
    db::whenDone(digesting, this, [this](const Result<BatchReport>& report) { finishBatch(report); });
}

void ProcessorLoop::finishBatch(const Result<BatchReport>& report)
{
    m_busy = false;
    if (!report) {
        Q_EMIT failed(report.error());
        return;
    }
    const bool more = report->rows > 0 || m_wokenMeanwhile;
    if (report->rows > 0) {
        m_reached = std::max(m_reached, report->lastId);
        m_topics += report->topics;
        notifySoon();
        Q_EMIT processed(*report);
    }
    if (!more) {
        Q_EMIT caughtUp();
    } else if (m_running && report->rows < FewRows) {
        m_gathering->start();
    } else if (m_running) {
        runBatch();
    }
}

// What fails now is done an hour later: bodies of a day without a partition are kept all the same.
void ProcessorLoop::keepHouse()
{
    (void)m_database.run(
        [](db::Session& session) { return session.run("webhooks/keep_inbox"_L1).map([](const QSqlQuery&) {}); });
}

void ProcessorLoop::notifySoon()
{
    if (!m_topics.isEmpty() && !m_quiet->isActive()) {
        notify();
        m_quiet->start();
    }
}

void ProcessorLoop::notify()
{
    const auto told = std::exchange(m_topics, {});
    const QStringList topics(told.cbegin(), told.cend());
    // A hint that is lost is made good by the listeners' own slow polling.
    (void)m_database.run([topics](db::Session& session) { return db::notifyChange(session, topics); });
}

} // namespace siaran::webhooks
