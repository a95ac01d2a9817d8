#include "services/templates/TemplateRefresher.h"

#include "services/templates/TemplateService.h"

#include <QCoro/QCoroFuture>
#include <QLoggingCategory>
#include <QPointer>
#include <QPromise>

#include <memory>

Q_LOGGING_CATEGORY(lcTemplates, "siaran.templates")

namespace siaran::templates {

namespace {

QCoro::Task<void> finished(QFuture<void> future)
{
    co_await future;
}

} // namespace

TemplateRefresher::TemplateRefresher(TemplateService& service, const RefreshPace& pace, QObject* parent)
    : QObject(parent)
    , m_service(service)
    , m_pace(pace)
{
    m_gathering.setSingleShot(true);
    m_gathering.setInterval(m_pace.gathering);
    connect(&m_gathering, &QTimer::timeout, this, &TemplateRefresher::sync);
}

QCoro::Task<void> TemplateRefresher::refreshForLaunch()
{
    auto promise = std::make_shared<QPromise<void>>();
    promise->start();
    auto future = promise->future();
    const auto end = [promise] {
        if (!promise->future().isFinished()) {
            promise->finish();
        }
    };
    auto* patience = new QTimer(this); // not singleShot(): it would keep the promise when this object goes
    patience->setSingleShot(true);
    connect(patience, &QTimer::timeout, patience, [end, patience] {
        end();
        patience->deleteLater();
    });
    patience->start(m_pace.patience);
    QCoro::connect(
        m_service.syncIfOlder(m_pace.age), this, [end, patience = QPointer(patience)](const Result<bool>& synced) {
            if (!synced) {
                qCWarning(lcTemplates) << "templates were not refreshed before a launch:" << synced.error().detail;
            }
            end();
            delete patience.data();
        });
    return finished(future);
}

void TemplateRefresher::noteNews()
{
    m_gathering.start();
}

void TemplateRefresher::sync()
{
    if (m_isSyncing) {
        m_gathering.start(); // what it has read may be older than the news
        return;
    }
    m_isSyncing = true;
    QCoro::connect(m_service.sync(), this, [this](const Result<SyncReport>& report) {
        m_isSyncing = false;
        if (!report) {
            qCWarning(lcTemplates) << "templates were not refreshed after news:" << report.error().detail;
        }
    });
}

} // namespace siaran::templates
