#include "services/sending/SendingWorker.h"

#include "services/db/DbExecutor.h"
#include "services/media/MediaUploads.h"
#include "services/whatsapp/AccountGateway.h"
#include "services/whatsapp/MediaGateway.h"
#include "services/whatsapp/MessageGateway.h"

#include <QCoro/QCoroThread>

namespace siaran::sending {

/// In the order of use; destroyed in reverse.
struct SendingWorker::Contents {
    Contents(const db::ConnectionSettings& settings, const db::SqlCatalog& catalog,
             const EngineSettings& engineSettings, std::unique_ptr<whatsapp::MessageGateway> madeGateway,
             std::unique_ptr<whatsapp::AccountGateway> madeAccount, std::unique_ptr<whatsapp::MediaGateway> madeMedia)
        : database(settings, catalog)
        , settling(settings, catalog)
        , ledger(database, settling, engineSettings.sender)
        , gateway(std::move(madeGateway))
        , account(std::move(madeAccount))
        , files(std::move(madeMedia))
        , uploads(files ? std::make_unique<media::MediaUploads>(database, *files) : nullptr)
        , engine(engineSettings, ledger, *gateway, account.get(), uploads.get())
    {
    }

    db::DbExecutor database;
    db::DbExecutor settling;
    Ledger ledger;
    std::unique_ptr<whatsapp::MessageGateway> gateway;
    std::unique_ptr<whatsapp::AccountGateway> account;
    std::unique_ptr<whatsapp::MediaGateway> files;
    std::unique_ptr<media::MediaUploads> uploads;
    SendingEngine engine;
};

SendingWorker::SendingWorker(db::ConnectionSettings database, db::SqlCatalog catalog, EngineSettings settings,
                             GatewayFactory gateway, AccountFactory account, MediaFactory media, QObject* parent)
    : QObject(parent)
    , m_database(std::move(database))
    , m_catalog(std::move(catalog))
    , m_settings(std::move(settings))
    , m_makeGateway(std::move(gateway))
    , m_makeAccount(std::move(account))
    , m_makeMedia(std::move(media))
    , m_context(new QObject)
{
    m_thread.setObjectName(QStringLiteral("siaran-sending"));
    m_context->moveToThread(&m_thread);
    // Direct: what the thread made is destroyed by the thread.
    connect(
        &m_thread, &QThread::finished, m_context,
        [this] {
            m_contents.reset();
            m_context->deleteLater();
        },
        Qt::DirectConnection);
}

SendingWorker::~SendingWorker()
{
    stop();
    if (!m_thread.isFinished()) {
        delete m_context; // the thread never ran
    }
}

void SendingWorker::start()
{
    m_thread.start();
    QMetaObject::invokeMethod(
        m_context, [this] { build(); }, Qt::QueuedConnection);
}

void SendingWorker::build()
{
    m_contents
        = std::make_unique<Contents>(m_database, m_catalog, m_settings, m_makeGateway(),
                                     m_makeAccount ? m_makeAccount() : nullptr, m_makeMedia ? m_makeMedia() : nullptr);
    auto* engine = &m_contents->engine;
    connect(engine, &SendingEngine::started, this, &SendingWorker::started);
    connect(engine, &SendingEngine::ledgerFailed, this, &SendingWorker::ledgerFailed);
    // Queued behind the engine's last step, so that nothing of it still stands on the stack.
    connect(
        engine, &SendingEngine::stopped, m_context, [this] { m_thread.quit(); }, Qt::QueuedConnection);
    engine->start();
}

void SendingWorker::wake()
{
    QMetaObject::invokeMethod(
        m_context,
        [this] {
            if (m_contents) {
                m_contents->engine.wake();
            }
        },
        Qt::QueuedConnection);
}

void SendingWorker::requestStop()
{
    QMetaObject::invokeMethod(
        m_context,
        [this] {
            if (m_contents) {
                m_contents->engine.requestStop();
            }
        },
        Qt::QueuedConnection);
}

void SendingWorker::stop()
{
    if (m_thread.isRunning()) {
        requestStop();
        m_thread.wait();
    }
}

QCoro::Task<void> SendingWorker::finish()
{
    requestStop();
    co_await qCoro(&m_thread).waitForFinished();
}

} // namespace siaran::sending
