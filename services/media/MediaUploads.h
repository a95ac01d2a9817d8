#pragma once

#include "services/core/Result.h"
#include "services/core/StrongId.h"
#include "services/domain/Attachment.h"

#include <QCoro/QCoroTask>
#include <QDateTime>
#include <QUuid>

namespace siaran::db {
class DbExecutor;
}
namespace siaran::whatsapp {
class MediaGateway;
}

namespace siaran::media {

/// What WhatsApp calls a file, and until when.
struct RemoteFile {
    QString id;
    QDateTime expiresAt; ///< UTC
};

/// Brings kept files to WhatsApp: each once for a number, however many programs ask, and again when its id has expired.
/// What a crash leaves of an upload is free after half a minute. Lives on one thread; whoever destroys the executor or
/// the gateway waits for the answers first.
class MediaUploads {
public:
    MediaUploads(db::DbExecutor& database, whatsapp::MediaGateway& gateway);

    /// The id to send the file by from `number`, uploading it when it has none. Conflict (media.busy) while another
    /// program uploads it: ask again in a moment. NotFound (media.gone) for a file that is not kept; errors of the
    /// upload as they came.
    [[nodiscard]] QCoro::Task<Result<RemoteFile>> idFor(PhoneNumberId number, Attachment attachment);

    /// WhatsApp does not know this id: the next question uploads again.
    [[nodiscard]] QCoro::Task<Result<void>> forget(PhoneNumberId number, QString id);

    /// Ends an upload under way, which is then Cancelled; nothing is uploaded any more.
    void stop();

private:
    db::DbExecutor& m_database;
    whatsapp::MediaGateway& m_gateway;
    const QUuid m_holder = QUuid::createUuid();
};

} // namespace siaran::media
