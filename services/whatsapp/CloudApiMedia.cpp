#include "services/whatsapp/CloudApiMedia.h"

#include "services/whatsapp/GraphAnswer.h"
#include "services/whatsapp/JsonText.h"
#include "services/whatsapp/MediaRules.h"
#include "services/whatsapp/MultipartForm.h"
#include "services/whatsapp/Transport.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace siaran::whatsapp {

namespace {

// A hundred megabytes over a slow line.
constexpr std::chrono::minutes TransferTime {10};

struct Location {
    QUrl url;
    QByteArray mimeType;
    QByteArray sha256; ///< in hex; empty when not told
};

Result<void> checked(const MediaFile& file)
{
    const auto rule = mediaRuleFor(file.mimeType);
    if (!rule) {
        return fail(ErrorKind::Invalid, u"a type WhatsApp does not take: "_s + QString::fromLatin1(file.mimeType),
                    u"media.type"_s);
    }
    if (file.bytes.isEmpty()) {
        return fail(ErrorKind::Invalid, u"an empty file"_s, u"media.empty"_s);
    }
    if (file.bytes.size() > rule->mostBytes) {
        return fail(ErrorKind::Invalid, u"%1 bytes, at most %2"_s.arg(file.bytes.size()).arg(rule->mostBytes),
                    u"media.too_large"_s);
    }
    return {};
}

Location locationIn(const QJsonObject& json)
{
    return {.url = QUrl(textOf(json["url"_L1]), QUrl::StrictMode),
            .mimeType = textOf(json["mime_type"_L1]).toLatin1(),
            .sha256 = textOf(json["sha256"_L1]).toLatin1().toLower()};
}

Result<MediaFile> fileIn(const HttpAnswer& answer, const Location& location)
{
    if (answer.ended != HttpEnd::Answered || answer.status != 200) {
        const auto told = decodeObject(answer);
        return told ? fail(ErrorKind::Internal, u"HTTP %1 without a file"_s.arg(answer.status))
                    : tl::unexpected(told.error());
    }
    const auto sum = QCryptographicHash::hash(answer.body, QCryptographicHash::Sha256);
    const bool same
        = location.sha256.isEmpty() || sum.toHex() == location.sha256 || sum.toBase64().toLower() == location.sha256;
    if (!same) {
        return fail(ErrorKind::Invalid, u"the file is not what its checksum says"_s, u"media.checksum"_s);
    }
    return MediaFile {.mimeType = location.mimeType, .bytes = answer.body};
}

} // namespace

CloudApiMedia::CloudApiMedia(CloudApiEndpoint endpoint, Transport& transport)
    : m_endpoint(std::move(endpoint))
    , m_transport(transport)
{
}

QCoro::Task<Result<QString>> CloudApiMedia::upload(MediaFile file)
{
    if (const auto fine = checked(file); !fine) {
        co_return tl::unexpected(fine.error());
    }
    MultipartForm form;
    form.addField("messaging_product", "whatsapp");
    form.addField("type", file.mimeType);
    form.addFile("file", file.name.isEmpty() ? u"file"_s : file.name, file.mimeType, file.bytes);
    auto request = m_endpoint.request(m_endpoint.media(), form.body());
    request.contentType = form.contentType();
    request.timeout = TransferTime;
    const auto answer = co_await m_transport.post(std::move(request));
    co_return decodeObject(answer).and_then([](const QJsonObject& json) -> Result<QString> {
        const auto id = textOf(json["id"_L1]);
        return id.isEmpty() ? fail(ErrorKind::Internal, u"an upload without an id"_s) : Result<QString>(id);
    });
}

QCoro::Task<Result<MediaFile>> CloudApiMedia::download(QString id)
{
    const auto url = m_endpoint.object(id);
    if (!url) {
        co_return tl::unexpected(url.error());
    }
    const auto told = co_await m_transport.get(m_endpoint.request(*url));
    const auto location = decodeObject(told).map(locationIn);
    if (!location) {
        co_return tl::unexpected(location.error());
    }
    if (!m_endpoint.mayFollow(location->url)) {
        co_return fail(ErrorKind::Internal, u"a file at an address that is not WhatsApp's"_s);
    }
    auto request = m_endpoint.request(location->url);
    request.timeout = TransferTime;
    request.answerBytes = MostMediaBytes;
    const auto answer = co_await m_transport.get(std::move(request));
    co_return fileIn(answer, *location);
}

QCoro::Task<Result<void>> CloudApiMedia::remove(QString id)
{
    const auto url = m_endpoint.object(id);
    if (!url) {
        co_return tl::unexpected(url.error());
    }
    const auto answer = co_await m_transport.remove(m_endpoint.request(*url));
    co_return decodeObject(answer).map([](const QJsonObject&) {});
}

} // namespace siaran::whatsapp
