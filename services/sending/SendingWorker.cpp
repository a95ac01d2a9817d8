#include "services/sending/SendingWorker.h"

#include "services/db/DbExecutor.h"
#include "services/media/MediaUploads.h"
#include "services/whatsapp/AccountGateway.h"
#include "services/whatsapp/MediaGateway.h"
#include "services/whatsapp/MessageGateway.h"

#include <QCoro/QCoroFuture>
#include <QPromise>

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
}

SendingWorker::~SendingWorker()
{
    stop();
}

void SendingWorker::start()
{
    auto end = std::make_shared<QPromise<void>>();
    end->start();
    m_end = end->future();
    // Direct: what the thread made is destroyed by the thread.
    connect(
        &m_thread, &QThread::finished, m_context.get(),
        [this, end] {
            m_contents.reset();
            end->finish();
        },
        Qt::DirectConnection);
    m_thread.start();
    QMetaObject::invokeMethod(
        m_context.get(), [this] { build(); }, Qt::QueuedConnection);
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
        engine, &SendingEngine::stopped, m_context.get(), [this] { m_thread.quit(); }, Qt::QueuedConnection);
    engine->start();
}

void SendingWorker::wake()
{
    QMetaObject::invokeMethod(
        m_context.get(),
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
        m_context.get(),
        [this] {
            if (m_contents) {
                m_contents->engine.requestStop();
            }
        },
        Qt::QueuedConnection);
}

void SendingWorker::stop()
{
    requestStop();
    m_thread.wait(); // no time at all when it never ran
}

QCoro::Task<void> SendingWorker::finish()
{
    requestStop();
    // Not the signal of the thread: whoever asks while it ends would miss it.
    co_await m_end;
}

} // namespace siaran::sending
