#pragma once

#include "services/simulator/ApiError.h"
#include "services/simulator/HttpMessage.h"

#include <QHash>
#include <QList>
#include <QUrl>

#include <optional>

namespace siaran::simulator {

/// The files of the simulated number: uploaded, told about, fetched, removed (whatsapp.md 4). In memory; ids count up.
class MediaShelf {
public:
    /// The files people send lie on it from the start.
    MediaShelf();

    /// POST /{phone-number-id}/media: a form with messaging_product, type and file. 100 and 131053 as the API words
    /// them; the type has to be one WhatsApp takes, and the file no longer than that type may be.
    [[nodiscard]] Checked<QByteArray> upload(const HttpRequest& request);

    [[nodiscard]] bool has(const QByteArray& id) const { return m_files.contains(id); }

    /// GET /{media-id}: where to fetch it (`origin` and a path of ours) and what it is.
    [[nodiscard]] QByteArray about(const QByteArray& id, const QUrl& origin) const;

    /// What the path given by about() serves; nothing for a path that is none.
    [[nodiscard]] std::optional<HttpResponse> file(const QByteArray& resource) const;

    /// DELETE /{media-id}.
    [[nodiscard]] QByteArray remove(const QByteArray& id);

    /// 100 for a request to send that names a file which is on the shelf no more. Ids that never were are let pass:
    /// what is sent in documentation names files of its own.
    [[nodiscard]] std::optional<ApiError> faultIn(const QByteArray& message) const;

private:
    struct File {
        QByteArray type;
        QByteArray bytes;
    };

    QHash<QByteArray, File> m_files;
    QList<QByteArray> m_removed;
    qint64 m_lastId = 1'037'543'291'543'000;
};

} // namespace siaran::simulator
