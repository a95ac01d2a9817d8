#pragma once

#include "services/core/Result.h"

#include <QByteArray>
#include <QCoro/QCoroTask>
#include <QString>

namespace siaran::whatsapp {

struct MediaFile {
    QString name = {}; ///< shown to the recipient of a document
    QByteArray mimeType = {}; ///< "image/jpeg"
    QByteArray bytes = {};

    friend bool operator==(const MediaFile&, const MediaFile&) = default;
};

/// Files on WhatsApp's side (whatsapp.md 4). An id belongs to the number that uploaded it and lives 30 days. Errors as
/// in TemplateCatalogue; Invalid without a request for a file that is empty or too long for its kind.
class MediaGateway {
public:
    virtual ~MediaGateway() = default;
    Q_DISABLE_COPY_MOVE(MediaGateway)

    /// Answers the id to send it by.
    [[nodiscard]] virtual QCoro::Task<Result<QString>> upload(MediaFile file) = 0;

    /// A file a customer sent. NotFound once it is gone, Invalid when it does not match its own checksum.
    [[nodiscard]] virtual QCoro::Task<Result<MediaFile>> download(QString id) = 0;

    [[nodiscard]] virtual QCoro::Task<Result<void>> remove(QString id) = 0;

    /// Ends what is under way as Cancelled, and whatever is asked later, where its transport can do so.
    virtual void cancel() { }

protected:
    MediaGateway() = default;
};

} // namespace siaran::whatsapp
