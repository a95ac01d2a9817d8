#include "app/workspace/OutboxStation.h"

namespace siaran::app {

OutboxStation::OutboxStation(const db::ConnectionSettings& database, const db::SqlCatalog& catalog,
                             const std::function<std::unique_ptr<whatsapp::MessageGateway>()>& makeGateway,
                             const QString& remoteNumber)
    : m_database(database, catalog)
    , m_gateway(makeGateway())
    , m_sender(m_database, *m_gateway, remoteNumber)
{
}

std::shared_ptr<QSemaphore> OutboxStation::stop()
{
    auto quiet = std::make_shared<QSemaphore>();
    QObject::connect(&m_sender, &conversations::SingleSender::idle, &m_sender, [quiet] { quiet->release(); });
    m_sender.stop();
    return quiet;
}

} // namespace siaran::app
