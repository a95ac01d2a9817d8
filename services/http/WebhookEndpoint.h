#pragma once

#include "services/http/RequestHandler.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QtGlobal>

namespace siaran::webhooks {
class RawInbox;
}

namespace siaran::http {

/// What only WhatsApp and we know. `appSecrets` holds the old and the new one while a secret is being replaced.
struct WebhookSecrets {
    QByteArray verifyToken;
    QByteArrayList appSecrets;
};

/// WhatsApp's side door (whatsapp.md 7). GET answers the challenge of whoever knows the verify token. POST checks the
/// signature over the raw bytes, keeps the bytes, and only then answers 200; what was not kept is answered 503, and
/// WhatsApp sends it again for days.
class WebhookEndpoint final : public RequestHandler {
public:
    struct Counters {
        quint64 stored = 0;
        quint64 badSignatures = 0;
        quint64 storeFailures = 0;
    };

    WebhookEndpoint(webhooks::RawInbox& inbox, WebhookSecrets secrets);

    /// The paths it is served under.
    static QByteArrayList paths();

    /// For a secret that changes while the program runs.
    void setSecrets(WebhookSecrets secrets) { m_secrets = std::move(secrets); }

    [[nodiscard]] QCoro::Task<HttpResponse> handle(HttpRequest request) override;

    [[nodiscard]] const Counters& counters() const { return m_counters; }

private:
    [[nodiscard]] HttpResponse challenge(const HttpRequest& request) const;

    webhooks::RawInbox& m_inbox;
    WebhookSecrets m_secrets;
    Counters m_counters;
};

} // namespace siaran::http
