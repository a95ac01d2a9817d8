#include "services/campaigns/GatewayTestMessages.h"

#include "services/access/AuditTrail.h"
#include "services/db/DbExecutor.h"
#include "services/sending/Outgoing.h"
#include "services/whatsapp/MessageGateway.h"

using namespace Qt::StringLiterals;

namespace siaran::campaigns {

namespace {

// In no ledger: the echo of a test is nobody's.
const auto TestMark = u"test"_s;

Result<void> resultOf(const whatsapp::SendOutcome& outcome)
{
    if (std::holds_alternative<whatsapp::Accepted>(outcome)) {
        return {};
    }
    if (const auto* refused = std::get_if<whatsapp::Rejected>(&outcome)) {
        return fail(ErrorKind::Invalid, u"code %1"_s.arg(refused->error.code), u"test.refused"_s);
    }
    if (std::holds_alternative<whatsapp::InDoubt>(outcome)) {
        return fail(ErrorKind::Unavailable, {}, u"test.unsure"_s);
    }
    return fail(ErrorKind::Unavailable, std::get<whatsapp::NotSent>(outcome).detail);
}

Result<void> recordTest(db::Session& session, const QString& actor)
{
    db::Transaction transaction(session);
    return transaction.begin()
        .and_then([&] { return access::record(session, actor, u"campaign.test_sent"_s, std::nullopt); })
        .and_then([&] { return transaction.commit(); });
}

} // namespace

GatewayTestMessages::GatewayTestMessages(db::DbExecutor& database, whatsapp::MessageGateway& gateway, QString actor)
    : m_database(database)
    , m_gateway(gateway)
    , m_actor(std::move(actor))
{
}

QCoro::Task<Result<void>> GatewayTestMessages::send(MessageContent content, Contact person, QString to)
{
    if (to.isEmpty()) {
        co_return fail(ErrorKind::Invalid, u"no number to test with"_s, u"test.no_number"_s);
    }
    auto message = sending::outgoingOf(content, person, TestMark);
    if (!message) {
        co_return fail(ErrorKind::Invalid, message.error().detail, u"test.no_value"_s);
    }
    message->recipientE164 = to;
    message->bsuid.clear();
    auto sending = m_gateway.send(std::move(*message));
    const auto outcome = co_await sending;
    if (auto sent = resultOf(outcome); !sent) {
        co_return sent;
    }
    auto recording = m_database.run([actor = m_actor](db::Session& session) { return recordTest(session, actor); });
    const auto recorded = co_await recording;
    co_return Result<void>(recorded);
}

} // namespace siaran::campaigns
