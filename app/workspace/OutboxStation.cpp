#include "app/workspace/OutboxStation.h"

#include <QPromise>

namespace siaran::app {

OutboxStation::OutboxStation(const db::ConnectionSettings& database, const db::SqlCatalog& catalog,
                             const std::function<std::unique_ptr<whatsapp::MessageGateway>()>& makeGateway,
                             const QString& remoteNumber)
    : m_database(database, catalog)
    , m_gateway(makeGateway())
    , m_sender(m_database, *m_gateway, remoteNumber)
{
}

QFuture<void> OutboxStation::stop()
{
    auto quiet = std::make_shared<QPromise<void>>();
    quiet->start();
    QObject::connect(
        &m_sender, &conversations::SingleSender::idle, &m_sender, [quiet] { quiet->finish(); },
        Qt::SingleShotConnection);
    m_sender.stop();
    return quiet->future();
}

} // namespace siaran::app
