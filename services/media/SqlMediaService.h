#pragma once

#include "services/access/Rights.h"
#include "services/media/MediaService.h"

#include <QThreadPool>

namespace siaran::db {
class DbExecutor;
}
namespace siaran::whatsapp {
class LinkFetcher;
}

namespace siaran::media {

/// Files kept in the database. Lives on one thread; its own pool reads and decodes, one file at a time, so that two
/// large pictures never stand in memory at once.
class SqlMediaService final : public MediaService {
public:
    SqlMediaService(db::DbExecutor& database, whatsapp::LinkFetcher& links, access::Actor actor);

    [[nodiscard]] QCoro::Task<Result<MediaCandidate>> open(QString path) override;
    [[nodiscard]] QCoro::Task<Result<MediaCandidate>> look(QByteArray bytes, QString fileName) override;
    [[nodiscard]] QCoro::Task<Result<MediaCandidate>> fetch(QUrl link) override;
    [[nodiscard]] QCoro::Task<Result<MediaCandidate>> fit(MediaCandidate candidate, CancelFlag isCancelled) override;
    [[nodiscard]] QCoro::Task<Result<Attachment>> keep(MediaCandidate candidate) override;
    [[nodiscard]] QCoro::Task<Result<QByteArray>> thumbnail(QString sha256) override;

private:
    db::DbExecutor& m_database;
    whatsapp::LinkFetcher& m_links;
    const access::Actor m_actor;
    const std::shared_ptr<QThreadPool> m_pool; ///< shared with answers that come after the end
};

} // namespace siaran::media
