#include "services/http/WebhookEndpoint.h"

#include "services/http/Signature.h"
#include "services/webhooks/RawInbox.h"

#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace siaran::http {

namespace {

Q_LOGGING_CATEGORY(lcHttp, "siaran.http")

HttpResponse plain(int status)
{
    return {.status = status, .body = {}, .headers = {}};
}

} // namespace

WebhookEndpoint::WebhookEndpoint(webhooks::RawInbox& inbox, WebhookSecrets secrets)
    : m_inbox(inbox)
    , m_secrets(std::move(secrets))
{
}

QByteArrayList WebhookEndpoint::paths()
{
    return {"/api/webhooks/whatsapp"_ba, "/webhooks/whatsapp"_ba};
}

QCoro::Task<HttpResponse> WebhookEndpoint::handle(HttpRequest request)
{
    if (request.method == "GET"_ba) {
        co_return challenge(request);
    }
    if (request.method != "POST"_ba) {
        co_return plain(405);
    }
    if (!isSigned(request.body, request.headers.value("x-hub-signature-256"_ba), m_secrets.appSecrets)) {
        // Anybody can send these, so they may not fill the log.
        if (++m_counters.badSignatures % 100 == 1) {
            qCWarning(lcHttp) << "webhooks with a wrong signature were refused:" << m_counters.badSignatures;
        }
        co_return plain(401);
    }
    const auto stored = co_await m_inbox.store(std::move(request.body));
    if (!stored) {
        ++m_counters.storeFailures;
        qCWarning(lcHttp) << "a webhook could not be stored:" << stored.error().detail;
        co_return plain(503);
    }
    ++m_counters.stored;
    co_return plain(200);
}

HttpResponse WebhookEndpoint::challenge(const HttpRequest& request) const
{
    const auto query = request.query();
    const auto value
        = [&query](const QString& name) { return query.queryItemValue(name, QUrl::FullyDecoded).toUtf8(); };
    const bool known = sameSecret(value(u"hub.verify_token"_s), m_secrets.verifyToken);
    if (!known || value(u"hub.mode"_s) != "subscribe"_ba) {
        return plain(403);
    }
    return {.status = 200, .body = value(u"hub.challenge"_s), .headers = {}};
}

} // namespace siaran::http
