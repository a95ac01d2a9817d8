#pragma once

#include <QByteArray>
#include <QList>
#include <QUrlQuery>

#include <utility>

namespace siaran::simulator {

struct HttpRequest {
    QByteArray method; ///< upper case
    QByteArray path; ///< as sent, without the query
    QByteArray query; ///< as sent
    QList<std::pair<QByteArray, QByteArray>> headers; ///< names in lower case
    QByteArray body;

    /// Empty when the header is not there.
    [[nodiscard]] QByteArray header(QByteArrayView lowerCaseName) const;
    [[nodiscard]] QUrlQuery queryItems() const;
};

struct HttpResponse {
    int status = 200;
    QByteArray body;
    QByteArray type = "application/json; charset=UTF-8";
    QByteArray location = {}; ///< where else to ask; for 307
    bool drips = false; ///< the body comes byte by byte, over some seconds
};

} // namespace siaran::simulator
