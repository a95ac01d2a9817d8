#include "services/campaigns/GatewayTestMessages.h"

#include "services/access/AuditTrail.h"
#include "services/campaigns/CampaignRepository.h"
#include "services/db/DbExecutor.h"
#include "services/media/MediaUploads.h"
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

GatewayTestMessages::GatewayTestMessages(db::DbExecutor& database, whatsapp::MessageGateway& gateway,
                                         media::MediaUploads& uploads, QString remotePhoneId, access::Actor actor)
    : m_database(database)
    , m_gateway(gateway)
    , m_uploads(uploads)
    , m_remotePhoneId(std::move(remotePhoneId))
    , m_actor(std::move(actor))
{
}

QCoro::Task<Result<void>> GatewayTestMessages::send(MessageContent content, Contact person, QString to)
{
    if (const auto may = access::check(m_actor, access::Act::ChangeCampaigns); !may) {
        co_return tl::unexpected(may.error());
    }
    if (to.isEmpty()) {
        co_return fail(ErrorKind::Invalid, u"no number to test with"_s, u"test.no_number"_s);
    }
    auto bringing = mediaIdFor(content);
    const auto mediaId = co_await bringing;
    if (!mediaId) {
        co_return tl::unexpected(mediaId.error());
    }
    auto message = sending::outgoingOf(content, person, TestMark, *mediaId);
    if (!message) {
        const bool lacksFile = message.error().reason == "media.missing"_L1;
        co_return fail(ErrorKind::Invalid, message.error().detail, lacksFile ? u"media.missing"_s : u"test.no_value"_s);
    }
    message->recipientE164 = to;
    message->bsuid.clear();
    auto sending = m_gateway.send(std::move(*message));
    const auto outcome = co_await sending;
    if (auto sent = resultOf(outcome); !sent) {
        co_return sent;
    }
    auto recording
        = m_database.run([actor = m_actor.name](db::Session& session) { return recordTest(session, actor); });
    const auto recorded = co_await recording;
    co_return Result<void>(recorded);
}

QCoro::Task<Result<QString>> GatewayTestMessages::mediaIdFor(MessageContent content)
{
    if (!content.attachment) {
        co_return QString();
    }
    auto finding
        = m_database.run([remoteId = m_remotePhoneId](db::Session& session) { return findNumber(session, remoteId); });
    const auto number = co_await finding;
    if (!number) {
        co_return tl::unexpected(number.error());
    }
    auto asking = m_uploads.idFor(*number, *content.attachment);
    const auto remote = co_await asking;
    co_return remote.map([](const media::RemoteFile& file) { return file.id; });
}

} // namespace siaran::campaigns
