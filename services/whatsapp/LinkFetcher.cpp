#include "services/whatsapp/LinkFetcher.h"

#include "services/whatsapp/PublicAddress.h"

#include <QCoro/QCoroFuture>
#include <QCoro/QCoroNetworkReply>
#include <QHostAddress>
#include <QHostInfo>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QPointer>
#include <QPromise>
#include <QSslCertificate>
#include <QSslConfiguration>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace siaran::whatsapp {

namespace {

constexpr int MostSteps = 4; // the link and three redirects
constexpr int HttpsPort = 443;

/// One answer of one address.
struct Step {
    MediaFile file = {};
    QUrl next = {}; ///< of a redirect; empty: this is the file
};

using Reply = std::unique_ptr<QNetworkReply, QScopedPointerDeleteLater>;

QCoro::Task<QList<QHostAddress>> lookUp(QString host)
{
    auto promise = std::make_shared<QPromise<QList<QHostAddress>>>();
    promise->start();
    QHostInfo::lookupHost(host, [promise](const QHostInfo& found) {
        promise->addResult(found.addresses());
        promise->finish();
    });
    const auto future = promise->future();
    co_return co_await future;
}

// An address in any spelling ("127.1", "0x7f000001", "017700000001") is one address and needs no look-up.
QCoro::Task<QList<QHostAddress>> addressesOf(LinkFetcherSettings settings, QString host)
{
    const QHostAddress literal(host);
    if (!literal.isNull()) {
        co_return QList<QHostAddress> {literal};
    }
    auto looking = settings.resolve ? settings.resolve(host) : lookUp(host);
    co_return co_await looking;
}

QNetworkRequest requestTo(const QHostAddress& address, const QUrl& link, const LinkFetcherSettings& settings)
{
    auto url = link;
    url.setUserInfo({});
    url.setFragment({});
    url.setHost(address.toString());
    QNetworkRequest request(url);
    // The connection is to the address, everything said over it is to the name.
    request.setPeerVerifyName(link.host(QUrl::FullyEncoded));
    auto host = link.host(QUrl::FullyEncoded).toLatin1();
    if (const auto port = link.port(HttpsPort); port != HttpsPort) {
        host += ':' + QByteArray::number(port);
    }
    request.setRawHeader("Host", host);
    request.setRawHeader("Accept-Encoding", "identity");
    request.setHeader(QNetworkRequest::UserAgentHeader, u"Siaran/" SIARAN_VERSION ""_s);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setTransferTimeout(static_cast<int>(settings.patience.count()));
    auto tls = QSslConfiguration::defaultConfiguration();
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!settings.authorities.isEmpty()) {
        tls.setCaCertificates(QSslCertificate::fromData(settings.authorities));
    }
    request.setSslConfiguration(tls);
    return request;
}

// Ends it at the first byte too many, whatever length was announced.
void limit(QNetworkReply* reply, qint64 mostBytes)
{
    QObject::connect(reply, &QNetworkReply::downloadProgress, reply, [reply, mostBytes](qint64 received, qint64 total) {
        if (received > mostBytes || total > mostBytes) {
            reply->setProperty("isTooLarge", true);
            reply->abort();
        }
    });
}

Result<Step> stepFrom(QNetworkReply& reply, const QUrl& link)
{
    if (reply.property("isTooLarge").toBool()) {
        return fail(ErrorKind::Invalid, u"the file is too large"_s, u"link.too_large"_s);
    }
    const auto status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const auto target = reply.attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    if (status >= 300 && status < 400 && target.isValid()) {
        return Step {.next = link.resolved(target)};
    }
    if (status >= 400 || (status > 0 && status != 200)) {
        return fail(ErrorKind::NotFound, u"HTTP %1"_s.arg(status), u"link.not_there"_s);
    }
    if (reply.error() != QNetworkReply::NoError || status == 0) {
        return fail(ErrorKind::Unavailable, u"network error %1"_s.arg(reply.error()), u"link.no_answer"_s);
    }
    return Step {.file = {.name = link.fileName(), .bytes = reply.readAll()}};
}

Result<QHostAddress> chosenOf(const QList<QHostAddress>& addresses, const LinkFetcherSettings& settings)
{
    if (addresses.isEmpty()) {
        return fail(ErrorKind::Unavailable, u"the name is not known"_s, u"link.no_answer"_s);
    }
    const auto isAllowed = [&settings](const QHostAddress& address) {
        return settings.isAllowed ? settings.isAllowed(address) : isPublicAddress(address);
    };
    return std::ranges::all_of(addresses, isAllowed)
        ? Result<QHostAddress>(addresses.first())
        : fail(ErrorKind::Invalid, u"an address of this network"_s, u"link.not_public"_s);
}

QCoro::Task<Result<Step>> take(QPointer<QNetworkAccessManager> network, LinkFetcherSettings settings, QUrl link)
{
    if (link.scheme() != "https"_L1 || link.host().isEmpty()) {
        co_return fail(ErrorKind::Invalid, u"not https"_s, u"link.not_https"_s);
    }
    auto looking = addressesOf(settings, link.host(QUrl::FullyEncoded));
    const auto addresses = co_await looking;
    const auto address = chosenOf(addresses, settings);
    if (!address) {
        co_return tl::unexpected(address.error());
    }
    if (!network) {
        co_return fail(ErrorKind::Cancelled);
    }
    const Reply reply(network->get(requestTo(*address, link, settings)));
    limit(reply.get(), settings.mostBytes);
    co_await reply.get();
    co_return stepFrom(*reply, link);
}

QCoro::Task<Result<MediaFile>> follow(QPointer<QNetworkAccessManager> network, LinkFetcherSettings settings, QUrl link)
{
    for (int step = 0; step < MostSteps; ++step) {
        auto taking = take(network, settings, link);
        const auto taken = co_await taking;
        if (!taken) {
            co_return tl::unexpected(taken.error());
        }
        if (taken->next.isEmpty()) {
            co_return Result<MediaFile>(taken->file);
        }
        link = taken->next;
    }
    co_return fail(ErrorKind::Invalid, u"too many redirects"_s, u"link.too_many"_s);
}

} // namespace

LinkFetcher::LinkFetcher(LinkFetcherSettings settings, QObject* parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_network(new QNetworkAccessManager(this))
{
    m_network->setProxy(QNetworkProxy::NoProxy); // a proxy would resolve the name anew
}

QCoro::Task<Result<MediaFile>> LinkFetcher::fetch(QUrl link)
{
    return follow(m_network, m_settings, std::move(link));
}

} // namespace siaran::whatsapp
