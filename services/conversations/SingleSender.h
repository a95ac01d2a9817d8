#pragma once

#include "services/conversations/OutboxRepository.h"
#include "services/sending/SenderLease.h"
#include "services/whatsapp/SendOutcome.h"

#include <QObject>
#include <QUuid>

#include <chrono>

class QTimer;

namespace siaran::db {
class DbExecutor;
}
namespace siaran::whatsapp {
class MessageGateway;
struct OutgoingMessage;
} // namespace siaran::whatsapp

namespace siaran::conversations {

/// Works off the outbox of single messages: claims (the intent is committed before the first byte), sends, settles.
/// Whatever cannot be proved is in doubt and never sent again by itself. Any number of programs may do this at once.
/// Lives on the thread of its gateway; looks when it is woken and every two seconds.
class SingleSender final : public QObject {
    Q_OBJECT

public:
    /// `remoteNumber` is WhatsApp's id of the number it sends from.
    SingleSender(db::DbExecutor& database, whatsapp::MessageGateway& gateway, QString remoteNumber,
                 QObject* parent = nullptr);

    void start();
    /// Something may wait.
    void wake();
    /// Claims nothing more; `idle` comes once what has left is settled, now or later.
    void stop();

Q_SIGNALS:
    /// Nothing is under way, and nothing waited when it last looked.
    void idle();

private:
    void sweep();
    void claim();
    void takeClaim(const Result<Claim>& claim, sending::LeaseClock::time_point before);
    void release(const ClaimedSingle& single);
    void finish(const ClaimedSingle& single, const whatsapp::SendOutcome& outcome);
    void settle(const SingleSettlement& settlement);
    void tellIfIdle();

    db::DbExecutor& m_database;
    whatsapp::MessageGateway& m_gateway;
    const QString m_number;
    const QUuid m_id = QUuid::createUuid();
    QString m_workspace; ///< its key; empty until it is known
    QTimer* m_poll;
    QList<SingleSettlement> m_unsettled; ///< the database did not take them; tried again at the next look
    int m_underWay = 0; ///< claimed here, and not settled
    bool m_isRunning = false;
    bool m_isClaiming = false;
    bool m_isWoken = false;
};

} // namespace siaran::conversations
