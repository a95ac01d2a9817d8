#include "services/media/SqlMediaService.h"

#include "services/db/DbExecutor.h"
#include "services/db/PoolTask.h"
#include "services/media/MediaInspection.h"
#include "services/media/MediaRepository.h"
#include "services/media/Pictures.h"
#include "services/whatsapp/LinkFetcher.h"
#include "services/whatsapp/MediaRules.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace siaran::media {

using access::Act;
using access::allowed;

namespace {

Result<MediaCandidate> readFile(const QString& path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        return fail(ErrorKind::NotFound, file.errorString(), u"media.file"_s);
    }
    if (file.size() > whatsapp::MostMediaBytes) {
        return tooLongToRead(file.size(), path);
    }
    return inspect(file.readAll(), path);
}

// A name ends as its bytes are.
QString asJpegName(const QString& fileName)
{
    const auto base = QFileInfo(fileName).completeBaseName();
    return (base.isEmpty() ? u"picture"_s : base) + u".jpg"_s;
}

Result<MediaCandidate> fitPicture(const MediaCandidate& candidate, const CancelFlag& isCancelled)
{
    const auto rule = whatsapp::mediaRuleFor("image/jpeg");
    return fitted(candidate.bytes, rule ? rule->mostBytes : 0, *isCancelled).map([&candidate](const QByteArray& jpeg) {
        return inspect(jpeg, asJpegName(candidate.attachment.fileName));
    });
}

QCoro::Task<Result<MediaCandidate>> fetchAndLook(access::Actor actor, whatsapp::LinkFetcher& links,
                                                 std::shared_ptr<QThreadPool> pool, QUrl link)
{
    if (const auto may = access::check(actor, Act::ChangeCampaigns); !may) {
        co_return tl::unexpected(may.error());
    }
    auto fetching = links.fetch(std::move(link));
    const auto file = co_await fetching;
    if (!file) {
        co_return tl::unexpected(file.error());
    }
    auto looking = db::taskOn(pool, [file = *file] { return Result<MediaCandidate>(inspect(file.bytes, file.name)); });
    co_return co_await looking;
}

} // namespace

SqlMediaService::SqlMediaService(db::DbExecutor& database, whatsapp::LinkFetcher& links, access::Actor actor)
    : m_database(database)
    , m_links(links)
    , m_actor(std::move(actor))
    , m_pool(std::make_shared<QThreadPool>())
{
    m_pool->setMaxThreadCount(1);
}

QCoro::Task<Result<MediaCandidate>> SqlMediaService::open(QString path)
{
    return db::taskOn(m_pool, [path = std::move(path)] { return readFile(path); });
}

QCoro::Task<Result<MediaCandidate>> SqlMediaService::look(QByteArray bytes, QString fileName)
{
    return db::taskOn(m_pool, [bytes = std::move(bytes), fileName = std::move(fileName)] {
        return Result<MediaCandidate>(inspect(bytes, fileName));
    });
}

QCoro::Task<Result<MediaCandidate>> SqlMediaService::fetch(QUrl link)
{
    return fetchAndLook(m_actor, m_links, m_pool, std::move(link));
}

QCoro::Task<Result<MediaCandidate>> SqlMediaService::fit(MediaCandidate candidate, CancelFlag isCancelled)
{
    return db::taskOn(m_pool, [candidate = std::move(candidate), isCancelled = std::move(isCancelled)] {
        return fitPicture(candidate, isCancelled);
    });
}

QCoro::Task<Result<Attachment>> SqlMediaService::keep(MediaCandidate candidate)
{
    return m_database.task(allowed(m_actor, Act::ChangeCampaigns,
                                   [candidate = std::move(candidate), actor = m_actor.name](db::Session& session) {
                                       return storeFile(session, candidate, actor);
                                   }));
}

QCoro::Task<Result<QByteArray>> SqlMediaService::thumbnail(QString sha256)
{
    return m_database.task(allowed(m_actor, Act::ReadCampaigns, [sha256 = std::move(sha256)](db::Session& session) {
        return fetchThumbnail(session, sha256);
    }));
}

} // namespace siaran::media
