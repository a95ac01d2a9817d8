#pragma once

#include "services/core/Result.h"

#include <QCoro/QCoroTask>
#include <QString>

namespace siaran::conversations {

/// The files that customers sent. Lives on one thread; answers come back on the caller's.
class MediaShelf {
public:
    virtual ~MediaShelf() = default;
    Q_DISABLE_COPY_MOVE(MediaShelf)

    /// A copy on this computer of the file that came with a message, fetched from WhatsApp the first time. Its name is
    /// ours and its ending says what it is, never what its sender says. NotFound with reason media.gone once WhatsApp
    /// does not keep it any more; Invalid with reason media.type for what is nothing to look at or listen to.
    [[nodiscard]] virtual QCoro::Task<Result<QString>> fetch(qint64 message) = 0;

protected:
    MediaShelf() = default;
};

} // namespace siaran::conversations
