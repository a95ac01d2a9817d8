#include "app/workspace/Machinery.h"

#include "app/workspace/Connection.h"
#include "services/access/Role.h"
#include "services/db/ChangeFeed.h"

#include <QCoro/QCoroTimer>
#include <QDir>
#include <QSysInfo>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace siaran::app {

namespace {

constexpr std::chrono::seconds LongestRequest {35}; // longer than one may take
constexpr std::chrono::milliseconds Look {20};

} // namespace

Machinery::Machinery(const Foundation& foundation, const WorkspaceOptions& options, db::ChangeFeed& changes,
                     const Owners& owners, campaigns::FreshTemplates freshTemplates,
                     std::function<std::unique_ptr<ListenerAnnex>()> annex)
    : m_foundation(foundation)
    , m_options(options)
    , m_changes(changes)
    , m_forgetting(owners.imports)
    , m_mediaTidying(owners.files)
    , m_webhooks(u"siaran-webhooks"_s,
                 [this, annex = std::move(annex)] {
                     return std::make_unique<WebhookStation>(m_foundation.database.as(access::WebhookRole),
                                                             m_foundation.catalog, m_options.secrets,
                                                             annex ? annex() : nullptr);
                 })
    , m_outbox(u"siaran-outbox"_s,
               [this] {
                   return std::make_unique<OutboxStation>(sender(), m_foundation.catalog, gatewayFactory(),
                                                          m_options.whatsapp.phoneNumberId);
               })
    , m_scheduler(owners.schedule,
                  {.id = QUuid::createUuid(), .host = QSysInfo::machineHostName(), .isServer = options.isServer},
                  options.whatsapp.phoneNumberId, std::move(freshTemplates))
    , m_sender(sender(), foundation.catalog, engineSettings(), gatewayFactory(), accountFactory(), mediaFactory())
{
}

Machinery::~Machinery()
{
    quietOutbox();
    while (!isOutboxQuiet()) {
        QThread::msleep(Look.count());
    }
}

Result<QUrl> Machinery::start()
{
    const auto listening
        = m_webhooks.call([port = m_options.webhookPort](WebhookStation& station) { return station.listen(port); });
    if (!listening) {
        return listening;
    }
    m_webhookPort = quint16(listening->port());
    // Who has no account would only take messages from those who can send them.
    if (m_foundation.endpoint) {
        startSending();
    }
    m_scheduler.start();
    m_forgetting.start();
    m_mediaTidying.start();
    return listening;
}

QCoro::Task<void> Machinery::stop()
{
    m_scheduler.stop();
    quietOutbox();
    co_await m_sender.finish();
    while (!isOutboxQuiet()) {
        co_await QCoro::sleepFor(std::chrono::milliseconds(Look));
    }
}

void Machinery::quietOutbox()
{
    if (!m_quiet) {
        m_quiet = m_outbox.call([](OutboxStation& station) { return station.stop(); });
        m_patience.setRemainingTime(LongestRequest);
    }
}

// A database that is away takes no outcome: they are in doubt then.
bool Machinery::isOutboxQuiet() const
{
    return m_quiet->isFinished() || m_patience.hasExpired();
}

void Machinery::startSending()
{
    m_sender.start();
    m_outbox.post([](OutboxStation& station) { station.start(); });
    connect(&m_changes, &db::ChangeFeed::changed, &m_sender, &sending::SendingWorker::wake);
    connect(&m_changes, &db::ChangeFeed::changed, this, [this](const QString& topic) {
        if (topic.isEmpty() || topic == "conversations"_L1) {
            m_outbox.post([](OutboxStation& station) { station.wake(); });
        }
    });
}

void Machinery::yieldWebhookPort()
{
    m_webhooks.post([](WebhookStation& station) { station.stopListening(); });
}

void Machinery::resumeWebhookPort()
{
    if (m_webhookPort != 0) {
        m_webhooks.post([port = m_webhookPort](WebhookStation& station) {
            (void)station.listen(port); // whoever took it has said so
        });
    }
}

void Machinery::drain()
{
    m_sender.requestStop(); // while the last webhooks are answered nobody more is claimed
    m_webhooks.post([](WebhookStation& station) { station.close(); });
    const QDeadlineTimer patience(std::chrono::seconds(10));
    while (!patience.hasExpired() && m_webhooks.call([](WebhookStation& station) { return station.isBusy(); })) {
        QThread::msleep(20);
    }
}

db::ConnectionSettings Machinery::sender() const
{
    return m_foundation.database.as(access::SenderRole);
}

sending::EngineSettings Machinery::engineSettings() const
{
    return {.sender = QUuid::createUuid(),
            .host = QSysInfo::machineHostName(),
            .journalFolder = QDir(m_options.folder).filePath(u"journal"_s)};
}

sending::SendingWorker::GatewayFactory Machinery::gatewayFactory() const
{
    return [endpoint = m_foundation.endpoint, transport = m_foundation.transport, times = m_foundation.answerTimes] {
        return makeSendingGateway(endpoint, transport, times);
    };
}

sending::SendingWorker::AccountFactory Machinery::accountFactory() const
{
    return [endpoint = m_foundation.endpoint, transport = m_foundation.transport] {
        return makeAccountGateway(endpoint, transport);
    };
}

sending::SendingWorker::MediaFactory Machinery::mediaFactory() const
{
    return [endpoint = m_foundation.endpoint, transport = m_foundation.transport] {
        return makeMediaGateway(endpoint, transport);
    };
}

} // namespace siaran::app
