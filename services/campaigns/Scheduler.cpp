#include "services/campaigns/Scheduler.h"

#include "services/campaigns/CampaignRepository.h"
#include "services/campaigns/Transition.h"
#include "services/db/DbExecutor.h"

#include <QCoro/QCoroFuture>
#include <QCoro/QCoroTask>
#include <QLoggingCategory>
#include <QTimer>

#include <chrono>

Q_LOGGING_CATEGORY(lcScheduler, "siaran.scheduler")

using namespace Qt::StringLiterals;

namespace siaran::campaigns {

namespace {

const auto Actor = u"scheduler"_s;

// A refusal is the owner's to mend; anything else (the database is gone) is tried again at the next look.
Result<void> launchDue(db::Session& session, CampaignId id, const QString& remotePhoneId)
{
    const auto launched = launchNow(session, Actor, id, remotePhoneId);
    if (launched || launched.error().kind != ErrorKind::Invalid) {
        return launched.map([](const LaunchReceipt&) {});
    }
    qCWarning(lcScheduler) << "campaign" << id.value() << "was refused:" << launched.error().reason;
    const auto reason = launched.error().reason;
    return transition(session, Actor, id, CampaignAction::TakeBack, u"campaign.unscheduled"_s,
                      [&](db::Session& within) {
                          return storeStatus(within, id, CampaignStatus::Draft, reason).map([&reason] {
                              return QJsonObject {{u"reason"_s, reason}};
                          });
                      })
        .map([](const QJsonObject&) {});
}

Result<void> launchAllDue(db::Session& session, const QString& remotePhoneId)
{
    const auto due = fetchDue(session);
    if (!due) {
        return tl::unexpected(due.error());
    }
    for (const auto id : *due) {
        if (auto done = launchDue(session, id, remotePhoneId); !done) {
            return done;
        }
    }
    return {};
}

} // namespace

Scheduler::Scheduler(db::DbExecutor& database, QString remotePhoneId, QObject* parent)
    : QObject(parent)
    , m_database(database)
    , m_remotePhoneId(std::move(remotePhoneId))
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
}

void Scheduler::look()
{
    if (std::exchange(m_looking, true)) {
        return;
    }
    m_database.run([number = m_remotePhoneId](db::Session& session) { return launchAllDue(session, number); })
        .then(this, [this](const Result<void>&) { m_looking = false; });
}

} // namespace siaran::campaigns
