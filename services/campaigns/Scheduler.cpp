#include "services/campaigns/Scheduler.h"

#include "services/campaigns/DraftRepository.h"
#include "services/campaigns/Duties.h"
#include "services/campaigns/SeriesRepository.h"
#include "services/db/DbExecutor.h"
#include "services/db/WhenDone.h"

#include <QTimer>

#include <chrono>

using namespace Qt::StringLiterals;

namespace siaran::campaigns {

namespace {

const auto Actor = u"scheduler"_s;

Result<void> doDuties(db::Session& session, const SchedulerIdentity& me, const QString& remotePhoneId)
{
    const auto isMine = takeLease(session, me);
    if (!isMine || !*isMine) {
        return isMine.map([](bool) {});
    }
    // Quiet first: what starts now must find the rest it is to begin with.
    return keepQuiet(session)
        .and_then([&] { return makeRuns(session, Actor); })
        .and_then([&] { return voidChangedApprovals(session, Actor); })
        .and_then([&] { return startDue(session, Actor, remotePhoneId); })
        .and_then([&] { return watchPilots(session, Actor); })
        .and_then([&] { return foldTally(session); });
}

} // namespace

Scheduler::Scheduler(db::DbExecutor& database, SchedulerIdentity identity, QString remotePhoneId,
                     FreshTemplates freshTemplates, QObject* parent)
    : QObject(parent)
    , m_database(database)
    , m_identity(std::move(identity))
    , m_remotePhoneId(std::move(remotePhoneId))
    , m_freshTemplates(std::move(freshTemplates))
    , m_timer(new QTimer(this))
{
    m_timer->setInterval(std::chrono::seconds(1));
    connect(m_timer, &QTimer::timeout, this, &Scheduler::look);
}

void Scheduler::start()
{
    m_timer->start();
    look();
}

void Scheduler::stop()
{
    m_timer->stop();
    (void)m_database.run([me = m_identity](db::Session& session) { return leaveLease(session, me); });
}

void Scheduler::look()
{
    if (std::exchange(m_looking, true)) {
        return;
    }
    if (!m_freshTemplates) {
        work();
        return;
    }
    db::whenDone(m_database.run(isTemplateDue), this, [this](const Result<bool>& isDue) {
        if (isDue && *isDue) {
            QCoro::connect(m_freshTemplates(), this, [this] { work(); });
        } else {
            work();
        }
    });
}

void Scheduler::work()
{
    if (!m_timer->isActive()) {
        m_looking = false;
        return; // stopped while it asked: the lease is left
    }
    const auto working = m_database.run(
        [me = m_identity, number = m_remotePhoneId](db::Session& session) { return doDuties(session, me, number); });
    db::whenDone(working, this, [this](const Result<void>&) { m_looking = false; });
}

} // namespace siaran::campaigns
