#pragma once

#include "services/whatsapp/MediaGateway.h"

#include <QList>
#include <QObject>
#include <QUrl>

#include <chrono>
#include <functional>

class QHostAddress;
class QNetworkAccessManager;

namespace siaran::whatsapp {

struct LinkFetcherSettings {
    qint64 mostBytes = 100LL * 1024 * 1024;
    std::chrono::milliseconds patience {60'000}; ///< for one address; a link leads to three others at most
    QByteArray authorities = {}; ///< PEM; when given, only these are trusted instead of the system's
    /// The addresses of a host name; empty: as this computer resolves them.
    std::function<QCoro::Task<QList<QHostAddress>>(QString)> resolve = {};
    std::function<bool(const QHostAddress&)> isAllowed = {}; ///< empty: isPublicAddress
};

/// Fetches a file from a link that somebody typed: over https only, and never from this computer or its network. A name
/// is resolved once; every address it has must be public, and the connection goes to one of those, so a name that means
/// something else a moment later leads nowhere. Each redirect is judged as the first link. Sends no cookie and no name.
class LinkFetcher final : public QObject {
    Q_OBJECT

public:
    explicit LinkFetcher(LinkFetcherSettings settings = {}, QObject* parent = nullptr);

    /// The bytes, and the last part of the path as a name. Invalid with reason link.not_https, link.not_public,
    /// link.too_many (redirects) or link.too_large; NotFound (link.not_there) for an answer without a file; Unavailable
    /// (link.no_answer) when nothing came.
    [[nodiscard]] QCoro::Task<Result<MediaFile>> fetch(QUrl link);

private:
    const LinkFetcherSettings m_settings;
    QNetworkAccessManager* m_network;
};

} // namespace siaran::whatsapp
