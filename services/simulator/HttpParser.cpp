#include "services/simulator/HttpParser.h"

#include <algorithm>

namespace siaran::simulator {

namespace {

constexpr qsizetype MostHeaderBytes = 65'536;
constexpr qsizetype MostBodyBytes = 16'777'216;

ParsedRequest refused(int status)
{
    return {.request = std::nullopt, .consumed = 0, .refusal = status};
}

std::optional<HttpRequest> headOf(const QByteArray& head)
{
    HttpRequest request;
    const QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> words = lines.front().trimmed().split(' ');
    if (words.size() != 3 || !words[2].startsWith("HTTP/1.") || !words[1].startsWith('/')) {
        return std::nullopt;
    }
    request.method = words[0].toUpper();
    const qsizetype mark = words[1].indexOf('?');
    request.path = mark < 0 ? words[1] : words[1].left(mark);
    request.query = mark < 0 ? QByteArray() : words[1].mid(mark + 1);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype colon = lines[i].indexOf(':');
        if (colon <= 0) {
            return std::nullopt;
        }
        request.headers.push_back({lines[i].left(colon).trimmed().toLower(), lines[i].mid(colon + 1).trimmed()});
    }
    return request;
}

} // namespace

QByteArray HttpRequest::header(QByteArrayView lowerCaseName) const
{
    const auto found
        = std::ranges::find_if(headers, [lowerCaseName](const auto& each) { return each.first == lowerCaseName; });
    return found == headers.end() ? QByteArray() : found->second;
}

QUrlQuery HttpRequest::queryItems() const
{
    return QUrlQuery(QString::fromUtf8(query));
}

ParsedRequest parseRequest(const QByteArray& received)
{
    const qsizetype end = received.indexOf("\r\n\r\n");
    if (end < 0 || end > MostHeaderBytes) {
        return received.size() > MostHeaderBytes ? refused(431) : ParsedRequest();
    }
    std::optional<HttpRequest> request = headOf(received.left(end));
    if (!request) {
        return refused(400);
    }
    if (!request->header("transfer-encoding").isEmpty()) {
        return refused(411);
    }
    const QByteArray announced = request->header("content-length");
    bool isNumber = true;
    const qlonglong length = announced.isEmpty() ? 0 : announced.toLongLong(&isNumber);
    if (!isNumber || length < 0) {
        return refused(400);
    }
    if (length > MostBodyBytes) {
        return refused(413);
    }
    const qsizetype whole = end + 4 + length;
    if (received.size() < whole) {
        return {};
    }
    request->body = received.mid(end + 4, length);
    return {.request = std::move(request), .consumed = whole, .refusal = 0};
}

} // namespace siaran::simulator
