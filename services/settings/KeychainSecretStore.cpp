#include "services/settings/KeychainSecretStore.h"

#include <QCoro/QCoroSignal>
#include <qt6keychain/keychain.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace siaran::settings {

namespace {

struct DeleteLater {
    void operator()(QObject* object) const { object->deleteLater(); }
};

template <typename Job>
std::unique_ptr<Job, DeleteLater> makeJob(const QString& service, const QString& key)
{
    std::unique_ptr<Job, DeleteLater> job(new Job(service));
    job->setAutoDelete(false);
    job->setInsecureFallback(false);
    job->setKey(key);
    return job;
}

// Never the job's own words: some back ends put the secret's name or value into them.
Result<void> outcomeOf(const QKeychain::Job& job)
{
    switch (job.error()) {
    case QKeychain::NoError: return {};
    case QKeychain::EntryNotFound: return fail(ErrorKind::NotFound, u"no secret "_s + job.key());
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser: return fail(ErrorKind::Unauthorized, u"keyring refused"_s, u"secret.denied"_s);
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError: break;
    }
    return fail(ErrorKind::Unavailable, u"keyring error %1"_s.arg(job.error()), u"secret.no_keyring"_s);
}

} // namespace

KeychainSecretStore::KeychainSecretStore(QString service)
    : m_service(std::move(service))
{
}

QCoro::Task<Result<QByteArray>> KeychainSecretStore::read(QString key)
{
    const auto job = makeJob<QKeychain::ReadPasswordJob>(m_service, key);
    job->start();
    co_await qCoro(job.get(), &QKeychain::Job::finished);
    co_return outcomeOf(*job).map([&job] { return job->textData().toUtf8(); });
}

QCoro::Task<Result<void>> KeychainSecretStore::write(QString key, QByteArray secret)
{
    const auto job = makeJob<QKeychain::WritePasswordJob>(m_service, key);
    job->setTextData(QString::fromUtf8(secret));
    job->start();
    co_await qCoro(job.get(), &QKeychain::Job::finished);
    co_return outcomeOf(*job);
}

QCoro::Task<Result<void>> KeychainSecretStore::remove(QString key)
{
    const auto job = makeJob<QKeychain::DeletePasswordJob>(m_service, key);
    job->start();
    co_await qCoro(job.get(), &QKeychain::Job::finished);
    auto removed = outcomeOf(*job);
    if (!removed && removed.error().kind == ErrorKind::NotFound) {
        co_return Result<void>();
    }
    co_return removed;
}

} // namespace siaran::settings
