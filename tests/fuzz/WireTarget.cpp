#include "tests/fuzz/WireTarget.h"

#include "services/core/Masking.h"
#include "services/http/RequestParser.h"
#include "services/http/Signature.h"
#include "services/webhooks/EventBatch.h"
#include "services/webhooks/WebhookCodec.h"
#include "services/whatsapp/AccountCodec.h"
#include "services/whatsapp/GraphAnswer.h"
#include "services/whatsapp/MessageCodec.h"
#include "services/whatsapp/TemplateCodec.h"
#include "tests/fuzz/WireSamples.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace siaran::fuzz {

namespace {

const auto Secret = "app-secret"_ba;
const auto SignedBody = "{\"text\":\"\\u00e4\"}"_ba;

bool canBeStored(const QString& text)
{
    return !text.contains(QChar::Null) && text.isValidUtf16();
}

// An escaped backslash before "u0000" is a backslash, and no escape of a null.
bool holdsNull(QByteArray json)
{
    return json.replace("\\\\", "").contains("\\u0000");
}

bool isWellFormed(const webhooks::Identity& identity)
{
    static const QRegularExpression e164(u"^\\+[1-9][0-9]{5,18}$"_s);
    return (identity.phone.isEmpty() || e164.match(identity.phone).hasMatch()) && canBeStored(identity.bsuid);
}

struct EventFault {
    QString operator()(const webhooks::StatusEvent& event) const
    {
        return isWellFormed(event.recipient) && canBeStored(event.wamid) && canBeStored(event.errorDetail)
                && canBeStored(event.callbackData)
            ? QString()
            : u"a status cannot be stored"_s;
    }
    QString operator()(const webhooks::InboundMessage& event) const
    {
        return isWellFormed(event.from) && canBeStored(event.text) && canBeStored(event.profileName)
                && canBeStored(event.buttonPayload) && canBeStored(event.contextWamid) && canBeStored(event.kind)
                && !holdsNull(event.payload)
            ? QString()
            : u"a message cannot be stored"_s;
    }
    QString operator()(const webhooks::PreferenceEvent& event) const
    {
        return isWellFormed(event.person) && canBeStored(event.detail) ? QString() : u"a preference is odd"_s;
    }
    QString operator()(const webhooks::IdentityChange& event) const
    {
        return isWellFormed(event.before) && isWellFormed(event.after) ? QString() : u"a move is odd"_s;
    }
    QString operator()(const webhooks::AccountEvent& event) const
    {
        return canBeStored(event.event) && canBeStored(event.detail) ? QString() : u"account news are odd"_s;
    }
    QString operator()(const webhooks::TemplateEvent& event) const
    {
        return canBeStored(event.name) && canBeStored(event.rejectedReason) ? QString() : u"a template is odd"_s;
    }
    QString operator()(const webhooks::UnknownEvent& event) const
    {
        return canBeStored(event.what) ? QString() : u"an unknown event cannot be stored"_s;
    }
};

QString webhookFault(const QByteArray& body)
{
    const auto events = webhooks::decode(body);
    const auto again = webhooks::decode(body);
    if (events.has_value() != again.has_value() || (events && *events != *again)) {
        return u"a second look gives something else"_s;
    }
    for (const auto& event : events.value_or(QList<webhooks::WebhookEvent>())) {
        if (const auto fault = std::visit(EventFault {}, event); !fault.isEmpty()) {
            return fault;
        }
    }
    const auto batch = webhooks::sorted({{.id = 1, .arrived = 1'751'247'548'000'000, .body = body}}, u"k"_s);
    const bool timed = std::ranges::all_of(batch.messages, [](const auto& each) { return each.at.isValid(); })
        && std::ranges::all_of(batch.statuses, [](const auto& each) { return each.told.at.isValid(); });
    return !timed ? u"an event has no time"_s : batch.verdicts.size() != 1 ? u"a body without a verdict"_s : QString();
}

QString signatureFault(const QByteArray& header)
{
    const bool right = header.startsWith("sha256=") && header.mid(7).toLower() == signedHeader().mid(7);
    const bool passes = http::isSigned(SignedBody, header, {"other"_ba, Secret});
    if (passes != right) {
        return u"a signature passes that should not, or the other way round"_s;
    }
    return http::sameSecret(header, signedHeader()) == (header == signedHeader()) ? QString()
                                                                                  : u"two secrets are mistaken"_s;
}

QString sendFault(const whatsapp::SendOutcome& outcome, int status)
{
    if (const auto* accepted = std::get_if<whatsapp::Accepted>(&outcome)) {
        return accepted->wamid.isEmpty() || status >= 300 ? u"an acceptance that is none"_s : QString();
    }
    const auto* rejected = std::get_if<whatsapp::Rejected>(&outcome);
    return rejected != nullptr && (rejected->error.code < 0 || status < 400) ? u"a refusal that is none"_s : QString();
}

QString answerFault(const QByteArray& body)
{
    for (const int status : {200, 400, 401, 429, 500, 503}) {
        const whatsapp::HttpAnswer answer {
            .status = status, .body = body, .bodyRead = true, .ended = whatsapp::HttpEnd::Answered};
        const auto outcome = whatsapp::decodeSendAnswer(answer);
        if (outcome != whatsapp::decodeSendAnswer(answer)) {
            return u"a second look gives something else"_s;
        }
        if (const auto fault = sendFault(outcome, status); !fault.isEmpty()) {
            return fault;
        }
        const auto object = whatsapp::decodeObject(answer);
        if (!object && masked(object.error().detail) != object.error().detail) {
            return u"a detail for the log is not masked"_s;
        }
        if (object) {
            const auto page = whatsapp::decodeTemplatePage(*object);
            (void)whatsapp::decodeTemplate(*object);
            (void)whatsapp::decodePhoneNumber(*object);
            (void)whatsapp::decodeBusinessAccount(*object);
            (void)whatsapp::decodeSuccess(answer);
            if (page && page->templates.size() > body.size()) {
                return u"more templates than bytes"_s;
            }
        }
    }
    return {};
}

struct Parsed {
    http::RequestParser::State state = http::RequestParser::State::Head;
    int refusal = 0;
    http::HttpRequest request;
};

/// Fed in pieces of `piece` bytes, until it is complete or refused.
Parsed parsed(QByteArray bytes, qsizetype piece, const http::ListenerLimits& limits, bool& exceeds)
{
    http::RequestParser parser(limits);
    using State = http::RequestParser::State;
    while (!bytes.isEmpty() && parser.state() != State::Complete && parser.state() != State::Refused) {
        auto part = bytes.left(piece);
        const auto before = part.size();
        parser.feed(part);
        bytes.remove(0, before - part.size());
        exceeds = exceeds || parser.bodyClaim() > limits.bodyBytes;
        if (part.size() == before && parser.state() != State::Complete && parser.state() != State::Refused) {
            break; // it waits for more than a piece
        }
    }
    return {.state = parser.state(), .refusal = parser.refusal(), .request = parser.takeRequest()};
}

QString requestFault(const QByteArray& bytes)
{
    constexpr http::RequestParser::State Complete = http::RequestParser::State::Complete;
    const http::ListenerLimits limits {.headBytes = 512, .bodyBytes = 256};
    bool exceeds = false;
    const auto whole = parsed(bytes, bytes.size() + 1, limits, exceeds);
    const auto size = 1 + static_cast<qsizetype>(qHash(bytes) % 17);
    const auto cut = parsed(bytes, size, limits, exceeds);
    if (exceeds || whole.request.body.size() > limits.bodyBytes) {
        return u"more is kept than allowed"_s;
    }
    if (whole.state != cut.state || whole.refusal != cut.refusal) {
        return u"cut up it is another request"_s;
    }
    if (whole.state != Complete) {
        return {};
    }
    const bool same = whole.request.body == cut.request.body && whole.request.headers == cut.request.headers
        && whole.request.path == cut.request.path && whole.request.method == cut.request.method;
    const bool clean = std::ranges::none_of(whole.request.headers, [](const QByteArray& value) {
        return value.contains('\r') || value.contains('\n') || value.contains('\0');
    });
    return !same ? u"cut up it is another request"_s : !clean ? u"a header has a line break in it"_s : QString();
}

} // namespace

QByteArray signedHeader()
{
    return "sha256=" + QMessageAuthenticationCode::hash(SignedBody, Secret, QCryptographicHash::Sha256).toHex();
}

QString wireFaultIn(Kind kind, const QByteArray& bytes)
{
    switch (kind) {
    case Kind::Webhook: return webhookFault(bytes);
    case Kind::Signature: return signatureFault(bytes);
    case Kind::Answer: return answerFault(bytes);
    case Kind::Request: return requestFault(bytes);
    case Kind::Csv:
    case Kind::Xlsx:
    case Kind::Cards: break;
    }
    Q_UNREACHABLE();
}

} // namespace siaran::fuzz
