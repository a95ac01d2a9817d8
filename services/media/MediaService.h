#pragma once

#include "services/core/Result.h"
#include "services/media/MediaCandidate.h"

#include <QCoro/QCoroTask>
#include <QString>
#include <QUrl>

#include <atomic>
#include <memory>

namespace siaran::media {

/// Set from any thread by who no longer wants an answer.
using CancelFlag = std::shared_ptr<std::atomic_bool>;

/// The files that campaigns carry, from the choice to their place in the workspace. Reads and decodes on threads of its
/// own; answers come back on the caller's. Nothing WhatsApp would refuse is an error: it is a candidate with a problem.
class MediaService {
public:
    virtual ~MediaService() = default;
    Q_DISABLE_COPY_MOVE(MediaService)

    /// A file of this computer. NotFound (media.file) when it cannot be read.
    [[nodiscard]] virtual QCoro::Task<Result<MediaCandidate>> open(QString path) = 0;
    /// Bytes that were dropped or pasted.
    [[nodiscard]] virtual QCoro::Task<Result<MediaCandidate>> look(QByteArray bytes, QString fileName) = 0;
    /// Fetches a link once; from then on it is a file like another. Invalid (link.*) for a link that is not followed,
    /// Unavailable for one that does not answer.
    [[nodiscard]] virtual QCoro::Task<Result<MediaCandidate>> fetch(QUrl link) = 0;
    /// Makes of a picture one that WhatsApp takes. Cancelled when the flag was set.
    [[nodiscard]] virtual QCoro::Task<Result<MediaCandidate>> fit(MediaCandidate candidate, CancelFlag isCancelled) = 0;

    /// Keeps a candidate without a problem in the workspace, where every program of it finds it.
    [[nodiscard]] virtual QCoro::Task<Result<Attachment>> keep(MediaCandidate candidate) = 0;
    /// The small picture of a kept file; empty when it has none. NotFound (media.gone) when the file is not kept.
    [[nodiscard]] virtual QCoro::Task<Result<QByteArray>> thumbnail(QString sha256) = 0;

protected:
    MediaService() = default;
};

} // namespace siaran::media
