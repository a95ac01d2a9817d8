#include "app/workspace/WebhookStation.h"

using namespace Qt::StringLiterals;

namespace siaran::app {

WebhookStation::WebhookStation(const db::ConnectionSettings& database, const db::SqlCatalog& catalog,
                               const WhatsAppSecrets& secrets, std::unique_ptr<ListenerAnnex> annex)
    : m_inboxDatabase(database, catalog)
    , m_processorDatabase(database, catalog)
    , m_inbox(m_inboxDatabase)
    , m_processor(m_processorDatabase)
    , m_endpoint(m_inbox, {.verifyToken = secrets.verifyToken, .appSecrets = {secrets.appSecret}})
    , m_annex(std::move(annex))
    , m_listener(m_router, m_annex ? m_annex->limits() : http::ListenerLimits())
{
    m_router.add(http::WebhookEndpoint::paths(), m_endpoint);
    if (m_annex) {
        m_annex->addTo(m_router);
        m_annex->watch(m_endpoint, m_listener);
    }
    QObject::connect(&m_inbox, &webhooks::SqlRawInbox::stored, &m_processor, &webhooks::ProcessorLoop::wake);
}

WebhookStation::~WebhookStation()
{
    m_listener.close();
    m_processor.stop();
}

void WebhookStation::close()
{
    m_listener.close();
    if (m_annex) {
        m_annex->close();
    }
}

bool WebhookStation::isBusy() const
{
    return m_listener.isBusy() || (m_annex && m_annex->isBusy());
}

void WebhookStation::stopListening()
{
    m_listener.close();
}

Result<QUrl> WebhookStation::listen(quint16 port)
{
    m_processor.start();
    if (!m_listener.listenOnLoopback(port)) {
        return fail(ErrorKind::Conflict, m_listener.errorString(), u"webhooks.port_taken"_s);
    }
    const auto path = QString::fromLatin1(http::WebhookEndpoint::paths().first());
    return QUrl(u"http://127.0.0.1:%1%2"_s.arg(m_listener.serverPort()).arg(path));
}

} // namespace siaran::app
