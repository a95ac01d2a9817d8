#include "services/setup/SetupListener.h"

#include "services/webhooks/WebhookCodec.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace siaran::setup {

SetupListener::SetupListener(QObject* parent)
    : QObject(parent)
    , m_endpoint(*this, {})
    , m_listener(m_router)
{
    m_router.add(http::WebhookEndpoint::paths(), *this);
}

Result<QUrl> SetupListener::listen(quint16 port, const http::WebhookSecrets& secrets)
{
    m_endpoint.setSecrets(secrets);
    const bool stays = m_listener.isListening() && (port == 0 || m_listener.serverPort() == port);
    if (!stays) {
        m_listener.close();
        if (!m_listener.listenOnLoopback(port)) {
            return fail(ErrorKind::Conflict, m_listener.errorString(), u"setup.port_taken"_s);
        }
    }
    const auto path = QString::fromLatin1(http::WebhookEndpoint::paths().constLast());
    return QUrl(u"http://127.0.0.1:%1%2"_s.arg(m_listener.serverPort()).arg(path));
}

void SetupListener::close()
{
    m_listener.close();
}

QCoro::Task<Result<void>> SetupListener::store(QByteArray body)
{
    ++m_signedReports;
    if (body == emptyReport()) {
        co_return Result<void>();
    }
    if (const auto events = webhooks::decode(body)) {
        for (const auto& event : *events) {
            if (const auto* status = std::get_if<webhooks::StatusEvent>(&event)) {
                Q_EMIT reported({status->wamid, status->status, status->errorCode});
            }
        }
    }
    co_return fail(ErrorKind::Unavailable, u"a set-up keeps no reports; they are told again"_s);
}

QCoro::Task<http::HttpResponse> SetupListener::handle(http::HttpRequest request)
{
    const QPointer<SetupListener> self(this);
    const bool asks = request.method == "GET"_ba;
    const auto answer = co_await m_endpoint.handle(std::move(request));
    if (self && asks && answer.status == 200) {
        ++m_challenges;
    }
    if (self && answer.status == 401) {
        Q_EMIT signatureRefused();
    }
    co_return http::HttpResponse(answer);
}

QByteArray emptyReport()
{
    return R"({"object":"whatsapp_business_account","entry":[]})";
}

} // namespace siaran::setup
