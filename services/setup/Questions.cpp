#include "services/setup/Questions.h"

#include "services/setup/SetupListener.h"
#include "services/setup/SetupReason.h"
#include "services/setup/WitnessTransport.h"
#include "services/whatsapp/CloudApiMessages.h"
#include "services/whatsapp/CloudApiSetup.h"
#include "services/whatsapp/GraphAnswer.h"

#include <QCryptographicHash>
#include <QHostAddress>
#include <QMessageAuthenticationCode>
#include <QUrlQuery>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace siaran::setup {

using whatsapp::CloudApiEndpoint;
using whatsapp::HttpEnd;
using whatsapp::HttpRequest;

namespace {

/// The fields that a question leads by; the others need not be entered yet.
enum class Needs { Token, Account, Number };

Result<CloudApiEndpoint> endpointFor(const Connection& connection, Needs needs)
{
    const auto unasked = u"1"_s; // an id of the right form that the question does not use
    const whatsapp::CloudApiSettings settings {.baseUrl = connection.account.graphUrl,
                                               .version = connection.account.graphVersion,
                                               .accessToken = connection.secrets.accessToken,
                                               .phoneNumberId
                                               = needs == Needs::Number ? connection.account.phoneNumberId : unasked,
                                               .wabaId = needs == Needs::Token ? unasked : connection.account.wabaId};
    return CloudApiEndpoint::from(settings).map_error(formReasonOf);
}

tl::unexpected<Error> refused(ErrorKind kind, const QString& reason)
{
    return fail(kind, {}, u"setup."_s + reason);
}

QByteArray hexHmac(const QByteArray& text, const QByteArray& key)
{
    return QMessageAuthenticationCode::hash(text, key, QCryptographicHash::Sha256).toHex();
}

Result<TokenFacts> judged(const whatsapp::TokenInfo& token)
{
    if (!token.valid) {
        const bool expired = token.expiresAt.isValid() && token.expiresAt <= QDateTime::currentDateTimeUtc();
        return refused(ErrorKind::Unauthorized, expired ? u"token_expired"_s : u"token_invalid"_s);
    }
    if (!token.maySend() || !token.mayManage()) {
        return refused(ErrorKind::Unauthorized, token.maySend() ? u"token_no_manage"_s : u"token_no_send"_s);
    }
    return TokenFacts {token.appId, token.expiresAt};
}

NumberFacts factsOf(const whatsapp::PhoneNumberInfo& number)
{
    return {number.id, number.displayNumber, number.verifiedName,
            number.status.isEmpty() || number.status == "CONNECTED"_L1};
}

bool isPublic(const QUrl& address)
{
    const bool here = address.host() == "localhost"_L1 || QHostAddress(address.host()).isLoopback();
    return address.isValid() && !address.host().isEmpty() && address.userInfo().isEmpty() && !address.hasQuery()
        && !address.hasFragment() && (address.scheme() == "https"_L1 || (address.scheme() == "http"_L1 && here));
}

// Whoever answers there is not WhatsApp, so our token stays here.
HttpRequest requestTo(const QUrl& address)
{
    return {.url = address, .body = {}, .headers = {{"Authorization", QByteArray()}}};
}

Result<QString> judged(const whatsapp::SendOutcome& outcome, const whatsapp::HttpAnswer& answer)
{
    if (const auto* accepted = std::get_if<whatsapp::Accepted>(&outcome)) {
        return accepted->wamid;
    }
    if (const auto* rejected = std::get_if<whatsapp::Rejected>(&outcome)) {
        return fail(ErrorKind::Invalid, QString::number(rejected->error.code), u"setup.test_refused"_s);
    }
    if (std::holds_alternative<whatsapp::InDoubt>(outcome)) {
        return refused(ErrorKind::Unavailable, u"test_unsure"_s);
    }
    if (std::get<whatsapp::NotSent>(outcome).reason == whatsapp::NotSentReason::Malformed) {
        return refused(ErrorKind::Invalid, u"test_form"_s);
    }
    return tl::unexpected(reasonOf(answer));
}

whatsapp::OutgoingMessage outgoing(const TestMessage& message)
{
    whatsapp::OutgoingMessage out {.recipientE164 = message.to, .callbackData = u"test"_s};
    if (message.templateName.isEmpty()) {
        out.content = whatsapp::TextContent {.body = message.text};
    } else {
        out.content = whatsapp::TemplateContent {.name = message.templateName, .languageCode = message.language};
    }
    return out;
}

} // namespace

QCoro::Task<Result<TokenFacts>> askToken(Connection connection, SharedTransport transport)
{
    const auto endpoint = endpointFor(connection, Needs::Token);
    if (!endpoint) {
        co_return tl::unexpected(endpoint.error());
    }
    WitnessTransport witness(transport);
    whatsapp::CloudApiSetup api(*endpoint, witness);
    auto asking = api.checkToken();
    const auto token = co_await asking;
    if (!token) {
        co_return tl::unexpected(reasonOf(witness.last()));
    }
    co_return judged(*token);
}

QCoro::Task<Result<QList<NumberFacts>>> askNumbers(Connection connection, SharedTransport transport)
{
    const auto endpoint = endpointFor(connection, Needs::Account);
    if (!endpoint) {
        co_return tl::unexpected(endpoint.error());
    }
    WitnessTransport witness(transport);
    whatsapp::CloudApiSetup api(*endpoint, witness);
    auto asking = api.phoneNumbers();
    const auto numbers = co_await asking;
    if (!numbers) {
        auto why = reasonOf(witness.last());
        if (why.reason == "setup.unknown_object"_L1) {
            why.reason = u"setup.account_unknown"_s;
        }
        co_return tl::unexpected(why);
    }
    QList<NumberFacts> facts;
    std::ranges::transform(*numbers, std::back_inserter(facts), factsOf);
    co_return facts;
}

QCoro::Task<Result<NumberFacts>> askNumber(Connection connection, SharedTransport transport)
{
    if (const auto endpoint = endpointFor(connection, Needs::Number); !endpoint) {
        co_return tl::unexpected(endpoint.error());
    }
    const auto id = connection.account.phoneNumberId;
    auto asking = askNumbers(std::move(connection), std::move(transport));
    const auto numbers = co_await asking;
    if (!numbers) {
        co_return tl::unexpected(numbers.error());
    }
    const auto found = std::ranges::find(*numbers, id, &NumberFacts::id);
    if (found == numbers->end()) {
        co_return refused(ErrorKind::NotFound, u"number_other_account"_s);
    }
    if (!found->isConnected) {
        co_return refused(ErrorKind::Unavailable, u"number_not_connected"_s);
    }
    co_return NumberFacts(*found);
}

// WhatsApp compares the proof with the secret of the token's app, and refuses the request when they differ.
QCoro::Task<Result<void>> askAppSecret(Connection connection, SharedTransport transport)
{
    const auto& secret = connection.secrets.appSecret;
    const auto visible = [](char c) { return c > ' ' && c <= '~'; };
    if (secret.isEmpty() || !std::ranges::all_of(secret, visible)) {
        co_return refused(ErrorKind::Invalid, u"secret_form"_s);
    }
    const auto endpoint = endpointFor(connection, Needs::Number);
    if (!endpoint) {
        co_return tl::unexpected(endpoint.error());
    }
    const QUrlQuery query {
        {u"fields"_s, u"id"_s},
        {u"appsecret_proof"_s, QString::fromLatin1(hexHmac(connection.secrets.accessToken, secret))}};
    const auto request = endpoint->request(endpoint->phoneNumber(query));
    auto asking = transport->get(request);
    const auto answer = co_await asking;
    if (!whatsapp::decodeObject(answer)) {
        co_return tl::unexpected(reasonOf(answer));
    }
    co_return Result<void>();
}

QCoro::Task<Result<bool>> askSubscribed(Connection connection, SharedTransport transport)
{
    const auto endpoint = endpointFor(connection, Needs::Account);
    if (!endpoint) {
        co_return tl::unexpected(endpoint.error());
    }
    WitnessTransport witness(transport);
    whatsapp::CloudApiSetup api(*endpoint, witness);
    auto askingToken = api.checkToken();
    const auto token = co_await askingToken;
    if (!token) {
        co_return tl::unexpected(reasonOf(witness.last()));
    }
    auto askingApps = api.subscribedApps();
    const auto apps = co_await askingApps;
    if (!apps) {
        co_return tl::unexpected(reasonOf(witness.last()));
    }
    co_return apps->contains(token->appId);
}

QCoro::Task<Result<void>> askToSubscribe(Connection connection, SharedTransport transport)
{
    const auto endpoint = endpointFor(connection, Needs::Account);
    if (!endpoint) {
        co_return tl::unexpected(endpoint.error());
    }
    WitnessTransport witness(transport);
    whatsapp::CloudApiSetup api(*endpoint, witness);
    auto asking = api.subscribe();
    if (const auto done = co_await asking; !done) {
        co_return tl::unexpected(reasonOf(witness.last()));
    }
    co_return Result<void>();
}

QCoro::Task<Result<QString>> askToSend(Connection connection, TestMessage message, SharedTransport transport)
{
    const auto endpoint = endpointFor(connection, Needs::Number);
    if (!endpoint) {
        co_return tl::unexpected(endpoint.error());
    }
    WitnessTransport witness(transport);
    whatsapp::CloudApiMessages api(*endpoint, witness);
    auto sending = api.send(outgoing(message));
    const auto outcome = co_await sending;
    co_return judged(outcome, witness.last());
}

QCoro::Task<Result<void>> askAddress(Connection connection, SharedTransport transport)
{
    auto address = connection.account.webhookAddress;
    if (!isPublic(address)) {
        co_return refused(ErrorKind::Invalid, u"address_form"_s);
    }
    const auto challenge = QUuid::createUuid().toByteArray(QUuid::Id128);
    const QUrlQuery query {
        {u"hub.mode"_s, u"subscribe"_s},
        {u"hub.challenge"_s, QString::fromLatin1(challenge)},
        {u"hub.verify_token"_s, whatsapp::queryValue(QString::fromUtf8(connection.secrets.verifyToken))}};
    address.setQuery(query);
    auto asking = transport->get(requestTo(address));
    const auto echo = co_await asking;
    if (echo.ended != HttpEnd::Answered || echo.status != 200 || echo.body != challenge) {
        co_return tl::unexpected(addressReasonOf(echo));
    }
    auto report = requestTo(connection.account.webhookAddress);
    report.body = emptyReport();
    report.headers.push_back({"X-Hub-Signature-256", "sha256=" + hexHmac(report.body, connection.secrets.appSecret)});
    auto reporting = transport->post(report);
    const auto taken = co_await reporting;
    if (taken.ended != HttpEnd::Answered || taken.status != 200) {
        auto why = addressReasonOf(taken);
        why.reason = taken.status == 401 ? u"setup.signature"_s : why.reason;
        co_return tl::unexpected(why);
    }
    co_return Result<void>();
}

} // namespace siaran::setup
