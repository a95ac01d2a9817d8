#include "services/conversations/SingleMessage.h"

#include "services/domain/MessageContent.h"
#include "services/domain/SingleEcho.h"
#include "services/sending/Outgoing.h"
#include "services/sending/RetryPolicy.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace siaran::conversations {

namespace {

using Kind = whatsapp::MediaContent::Kind;

std::optional<Kind> mediaKindFrom(const QString& word)
{
    if (word == "image"_L1) {
        return Kind::Image;
    }
    if (word == "video"_L1) {
        return Kind::Video;
    }
    if (word == "audio"_L1) {
        return Kind::Audio;
    }
    return word == "document"_L1 ? std::optional(Kind::Document) : std::nullopt;
}

Result<whatsapp::OutgoingMessage> withContent(const ClaimedSingle& single, const QString& echo)
{
    if (single.kind == "template"_L1) {
        return messageContentFromJson(single.content).and_then([&](const MessageContent& content) {
            Contact recipient;
            recipient.phoneE164 = single.phoneE164;
            return sending::outgoingOf(content, recipient, echo);
        });
    }
    whatsapp::OutgoingMessage message {.callbackData = echo};
    if (const auto kind = mediaKindFrom(single.kind)) {
        const auto isDocument = *kind == Kind::Document;
        message.content
            = whatsapp::MediaContent {.kind = *kind,
                                      .id = single.content.value("id"_L1).toString(),
                                      .caption = *kind == Kind::Audio ? QString() : single.body,
                                      .filename = isDocument ? single.content.value("name"_L1).toString() : QString()};
    } else {
        message.content = whatsapp::TextContent {.body = single.body, .previewUrl = single.body.contains("://"_L1)};
    }
    return message;
}

SingleSettlement postponed(SingleSettlement settlement, const QString& reason, std::chrono::milliseconds delay)
{
    settlement.status = MessageStatus::Pending;
    settlement.reason = reason;
    settlement.delay = delay;
    return settlement;
}

} // namespace

Result<whatsapp::OutgoingMessage> outgoingOf(const ClaimedSingle& single, const QString& workspaceKey)
{
    const SingleEcho echo {.workspace = workspaceKey, .message = single.id, .attempt = single.attempt};
    return withContent(single, echo.toString()).map([&](whatsapp::OutgoingMessage message) {
        message.recipientE164 = single.phoneE164;
        message.bsuid = single.phoneE164.isEmpty() ? single.bsuid : QString();
        message.replyTo = single.replyTo;
        return message;
    });
}

SingleSettlement settlementOf(const ClaimedSingle& single, const whatsapp::SendOutcome& outcome, double unit)
{
    SingleSettlement settlement {.id = single.id, .attempt = single.attempt, .contact = single.contact};
    if (const auto* accepted = std::get_if<whatsapp::Accepted>(&outcome)) {
        settlement.wamid = accepted->wamid;
        return settlement;
    }
    if (const auto* rejected = std::get_if<whatsapp::Rejected>(&outcome)) {
        settlement.errorCode = rejected->error.code;
        if (const auto delay = sending::retryDelay(rejected->error, single.attempt, rejected->retryAfter, unit)) {
            return postponed(settlement, u"not_now"_s, *delay);
        }
        settlement.status = MessageStatus::Failed;
        return settlement;
    }
    if (const auto* left = std::get_if<whatsapp::NotSent>(&outcome)) {
        const QString reason = whatsapp::toWord(left->reason);
        if (left->reason != whatsapp::NotSentReason::Malformed) {
            return postponed(settlement, reason, sending::backOff(single.attempt, 2s, 60s, unit));
        }
        settlement.status = MessageStatus::Failed;
        settlement.reason = reason;
        return settlement;
    }
    settlement.status = MessageStatus::InDoubt;
    settlement.reason = whatsapp::toWord(std::get<whatsapp::InDoubt>(outcome).reason);
    return settlement;
}

} // namespace siaran::conversations
