#pragma once

#include "services/conversations/MediaShelf.h"

namespace siaran::db {
class DbExecutor;
}
namespace siaran::whatsapp {
class MediaGateway;
}

namespace siaran::conversations {

/// Keeps what was fetched in a folder of the workspace, readable by its owner only, under the key of the message.
class SqlMediaShelf final : public MediaShelf {
public:
    SqlMediaShelf(db::DbExecutor& database, whatsapp::MediaGateway& media, QString folder);

    [[nodiscard]] QCoro::Task<Result<QString>> fetch(qint64 message) override;

private:
    db::DbExecutor& m_database;
    whatsapp::MediaGateway& m_media;
    const QString m_folder;
};

/// The ending of a file of this type; empty for one that is nothing to look at or listen to, or could do something when
/// it is opened.
[[nodiscard]] QString safeEnding(const QString& mimeType);

} // namespace siaran::conversations
