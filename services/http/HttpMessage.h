#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QUrlQuery>

#include <memory>

namespace siaran::http {

class ResponseStream;

/// A whole request, as bytes: nothing of it was trusted or decoded yet but its framing.
struct HttpRequest {
    QByteArray method;
    QByteArray path; ///< without the query
    QByteArray rawQuery; ///< behind '?', still percent-encoded
    QHash<QByteArray, QByteArray> headers; ///< names in lower case; a repeated one as a list with commas
    QByteArray body;

    /// Decoded, with '+' for a space as forms write it.
    [[nodiscard]] QUrlQuery query() const
    {
        auto encoded = rawQuery;
        return QUrlQuery(QString::fromUtf8(encoded.replace('+', "%20")));
    }
};

struct HttpResponse {
    int status = 200;
    QByteArray body;
    QByteArray contentType = QByteArrayLiteral("text/plain; charset=utf-8");
    QHash<QByteArray, QByteArray> headers; ///< beyond those that frame the response
    std::shared_ptr<ResponseStream> stream = {}; ///< what follows the body, piece by piece
};

} // namespace siaran::http
