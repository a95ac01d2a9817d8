#pragma once

#include "services/http/GuardedListener.h"
#include "services/http/Router.h"
#include "services/http/WebhookEndpoint.h"
#include "services/setup/SetupService.h"
#include "services/webhooks/RawInbox.h"

#include <QObject>

namespace siaran::setup {

/// The webhook endpoint while a connection is being set up, on the loopback address of this computer. It watches what
/// comes and keeps nothing: real reports are answered 503, so that WhatsApp tells them again once the workspace is
/// there.
class SetupListener final : public QObject, private webhooks::RawInbox, private http::RequestHandler {
    Q_OBJECT

public:
    explicit SetupListener(QObject* parent = nullptr);

    /// 0: any free port. Conflict (setup.port_taken).
    [[nodiscard]] Result<QUrl> listen(quint16 port, const http::WebhookSecrets& secrets);
    void close();
    [[nodiscard]] bool isListening() const { return m_listener.isListening(); }

    /// How often the challenge was passed, and how often a signed report came, since the listener was made.
    [[nodiscard]] int challenges() const { return m_challenges; }
    [[nodiscard]] int signedReports() const { return m_signedReports; }

Q_SIGNALS:
    void reported(const siaran::setup::StatusReport& report);
    void signatureRefused();

private:
    QCoro::Task<Result<void>> store(QByteArray body) override;
    QCoro::Task<http::HttpResponse> handle(http::HttpRequest request) override;

    http::WebhookEndpoint m_endpoint;
    http::Router m_router;
    http::GuardedListener m_listener;
    int m_challenges = 0;
    int m_signedReports = 0;
};

/// The body of a report without content, with which an address is tried.
[[nodiscard]] QByteArray emptyReport();

} // namespace siaran::setup
