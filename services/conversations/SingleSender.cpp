#include "services/conversations/SingleSender.h"

#include "services/conversations/SingleMessage.h"
#include "services/core/CrashPoint.h"
#include "services/db/DbExecutor.h"
#include "services/db/WhenDone.h"
#include "services/whatsapp/MessageGateway.h"

#include <QLoggingCategory>
#include <QRandomGenerator>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace siaran::conversations {

namespace {

Q_LOGGING_CATEGORY(lcConversations, "siaran.conversations")

constexpr auto PollInterval = 2s;
constexpr int MostUnderWay = 8;
// Whoever was stopped between its claim and its first byte gives up before anybody else takes it for gone, by far: an
// answer is waited for 30 seconds.
constexpr auto ReleaseWithin = 20s;
constexpr auto GoneAfter = 120s;

Result<QString> fetchWorkspaceKey(db::Session& session)
{
    auto query = session.run("conversations/workspace_key"_L1);
    if (!query) {
        return tl::unexpected(query.error());
    }
    return query->next() ? query->value(0).toString() : QString();
}

} // namespace

SingleSender::SingleSender(db::DbExecutor& database, whatsapp::MessageGateway& gateway, QString remoteNumber,
                           QObject* parent)
    : QObject(parent)
    , m_database(database)
    , m_gateway(gateway)
    , m_number(std::move(remoteNumber))
    , m_poll(new QTimer(this))
{
    m_poll->setInterval(PollInterval);
    connect(m_poll, &QTimer::timeout, this, &SingleSender::sweep);
}

void SingleSender::start()
{
    m_isRunning = true;
    m_poll->start();
    sweep();
}

void SingleSender::stop()
{
    m_isRunning = false;
    tellIfIdle();
}

void SingleSender::wake()
{
    if (m_isClaiming) {
        m_isWoken = true;
    } else if (m_isRunning && m_underWay < MostUnderWay) {
        claim();
    }
}

// Also takes what others left behind, and settles what the database would not take before.
void SingleSender::sweep()
{
    for (const auto& settlement : std::exchange(m_unsettled, {})) {
        settle(settlement);
    }
    if (m_isRunning) {
        (void)m_database.run([](db::Session& session) { return sweepSingles(session, GoneAfter); });
        wake();
    }
}

void SingleSender::claim()
{
    m_isClaiming = true;
    m_isWoken = false;
    if (m_workspace.isEmpty()) {
        db::whenDone(m_database.run(fetchWorkspaceKey), this, [this](const Result<QString>& key) {
            m_isClaiming = false;
            m_workspace = key.value_or(QString());
            if (!m_workspace.isEmpty()) {
                wake();
            }
            tellIfIdle();
        });
        return;
    }
    const auto before = sending::LeaseClock::now();
    const auto limit = MostUnderWay - m_underWay;
    const auto claiming = m_database.run([sender = m_id, number = m_number, limit](db::Session& session) {
        return claimSingles(session, sender, number, limit);
    });
    db::whenDone(claiming, this, [this, before](const Result<Claim>& claimed) { takeClaim(claimed, before); });
}

void SingleSender::takeClaim(const Result<Claim>& claim, sending::LeaseClock::time_point before)
{
    m_isClaiming = false;
    if (!claim) {
        qCWarning(lcConversations) << "the outbox cannot be read:" << claim.error().detail;
        tellIfIdle();
        return;
    }
    m_underWay += static_cast<int>(claim->claimed.size());
    for (const auto& single : claim->claimed) {
        crashPoint("single.before_release");
        if (sending::LeaseClock::now() - before > ReleaseWithin) {
            // Nothing of it left.
            settle({.id = single.id,
                    .attempt = single.attempt,
                    .contact = single.contact,
                    .status = MessageStatus::Pending});
            continue;
        }
        release(single);
    }
    if (m_isWoken || !claim->claimed.isEmpty() || claim->skipped > 0) {
        wake();
    }
    tellIfIdle();
}

void SingleSender::release(const ClaimedSingle& single)
{
    auto message = outgoingOf(single, m_workspace);
    if (!message) {
        finish(single,
               whatsapp::NotSent {.reason = whatsapp::NotSentReason::Malformed, .detail = message.error().detail});
        return;
    }
    QCoro::connect(m_gateway.send(std::move(*message)), this,
                   [this, single](const whatsapp::SendOutcome& outcome) { finish(single, outcome); });
}

void SingleSender::finish(const ClaimedSingle& single, const whatsapp::SendOutcome& outcome)
{
    crashPoint("single.after_answer");
    settle(settlementOf(single, outcome, QRandomGenerator::global()->generateDouble()));
}

void SingleSender::settle(const SingleSettlement& settlement)
{
    const auto settling = m_database.run(
        [sender = m_id, settlement](db::Session& session) { return settleSingle(session, sender, settlement); });
    db::whenDone(settling, this, [this, settlement](const Result<void>& settled) {
        if (!settled) {
            qCWarning(lcConversations) << "the outcome of message" << settlement.id
                                       << "waits for the database:" << settled.error().detail;
            m_unsettled.push_back(settlement);
            return;
        }
        --m_underWay;
        wake();
        tellIfIdle();
    });
}

void SingleSender::tellIfIdle()
{
    if (m_underWay == 0 && !m_isClaiming) {
        Q_EMIT idle();
    }
}

} // namespace siaran::conversations
