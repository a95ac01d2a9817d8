#pragma once

#include "services/simulator/ApiError.h"
#include "services/simulator/HttpMessage.h"

#include <QHash>

namespace siaran::simulator {

/// The sample of a template's header comes in two steps: what it will be, then its bytes, in one piece or in several
/// (whatsapp.md 4).
class UploadDesk {
public:
    /// POST /{app-id}/uploads.
    [[nodiscard]] Checked<QByteArray> begin(const HttpRequest& request);
    /// POST /{upload-id} with the header file_offset.
    [[nodiscard]] Checked<QByteArray> take(const HttpRequest& request, const QByteArray& session);
    /// GET /{upload-id}: where to go on.
    [[nodiscard]] Checked<QByteArray> about(const QByteArray& session) const;

private:
    struct Upload {
        qint64 length = 0;
        qint64 received = 0;
    };

    QHash<QByteArray, Upload> m_uploads;
};

} // namespace siaran::simulator
