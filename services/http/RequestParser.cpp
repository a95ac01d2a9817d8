#include "services/http/RequestParser.h"

#include <algorithm>
#include <string_view>
#include <utility>

using namespace Qt::StringLiterals;

namespace siaran::http {

namespace {

constexpr qsizetype MaxChunkDigits = 8;
const auto HeadEnd = "\r\n\r\n"_ba;

bool isTokenCharacter(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
        || std::string_view("!#$%&'*+-.^_`|~").find(c) != std::string_view::npos;
}

bool isToken(const QByteArray& text)
{
    return !text.isEmpty() && std::ranges::all_of(text, isTokenCharacter);
}

// Visible ASCII; everything else has to be percent-encoded.
bool isTarget(const QByteArray& text)
{
    return text.startsWith('/') && std::ranges::all_of(text, [](char c) { return c > ' ' && c < '\x7F'; });
}

bool isValue(const QByteArray& text)
{
    return std::ranges::none_of(text, [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte < ' ' && byte != '\t') || byte == 0x7F;
    });
}

bool isDigits(const QByteArray& text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

bool isHex(const QByteArray& text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    });
}

} // namespace

RequestParser::RequestParser(const ListenerLimits& limits)
    : m_limits(limits)
{
}

RequestParser::State RequestParser::feed(QByteArray& bytes)
{
    if (m_state == State::Head) {
        readHead(bytes);
    }
    if (m_state == State::Body) {
        readBody(bytes);
    }
    return m_state;
}

bool RequestParser::expectsContinue() const
{
    return m_state == State::Body && m_request.headers.value("expect"_ba).toLower() == "100-continue"_ba;
}

bool RequestParser::keepsAlive() const
{
    return !m_oldVersion && m_request.headers.value("connection"_ba).toLower() != "close"_ba;
}

qsizetype RequestParser::bodyClaim() const
{
    const auto announced = m_framing == Framing::Length ? m_expected : qsizetype(0);
    return std::max(announced, m_request.body.size());
}

QByteArray RequestParser::forwardedFor() const
{
    constexpr qsizetype LongestAddress = 64;
    const auto all = m_request.headers.value("x-forwarded-for"_ba);
    return all.mid(all.lastIndexOf(',') + 1).trimmed().left(LongestAddress);
}

HttpRequest RequestParser::takeRequest()
{
    return std::move(m_request);
}

void RequestParser::refuse(int status)
{
    m_state = State::Refused;
    m_refusal = status;
    m_head.clear();
    m_request = {};
    m_expected = 0; // what was refused claims no room
}

void RequestParser::readHead(QByteArray& bytes)
{
    // The end may straddle what came before, so the search begins a little earlier.
    const auto from = std::max<qsizetype>(0, m_head.size() - HeadEnd.size());
    const auto room = m_limits.headBytes - m_head.size();
    const auto taken = std::min(room, bytes.size());
    m_head.append(bytes.constData(), taken);
    const auto end = m_head.indexOf(HeadEnd, from);
    if (end < 0) {
        bytes.remove(0, taken);
        if (m_head.size() >= m_limits.headBytes) {
            refuse(431);
        }
        return;
    }
    const auto surplus = m_head.size() - (end + HeadEnd.size());
    bytes.remove(0, taken - surplus);
    m_head.truncate(end);

    auto lines = std::exchange(m_head, {}).split('\n');
    for (qsizetype i = 0; i < lines.size() && m_state == State::Head; ++i) {
        auto& line = lines[i];
        const bool last = i == lines.size() - 1;
        if (!last && !line.endsWith('\r')) {
            refuse(400); // a bare line feed
            return;
        }
        if (!last) {
            line.chop(1);
        }
        if (i == 0) {
            readRequestLine(line);
        } else {
            readHeader(line);
        }
    }
    if (m_state == State::Head) {
        decideFraming();
    }
}

void RequestParser::readRequestLine(const QByteArray& line)
{
    const auto parts = line.split(' ');
    if (parts.size() != 3 || !isToken(parts.at(0)) || !isTarget(parts.at(1))) {
        refuse(400);
        return;
    }
    if (parts.at(2) != "HTTP/1.1"_ba && parts.at(2) != "HTTP/1.0"_ba) {
        refuse(505);
        return;
    }
    m_oldVersion = parts.at(2) == "HTTP/1.0"_ba;
    m_request.method = parts.at(0);
    const auto& target = parts.at(1);
    const auto question = target.indexOf('?');
    m_request.path = question < 0 ? target : target.left(question);
    m_request.rawQuery = question < 0 ? QByteArray() : target.mid(question + 1);
}

void RequestParser::readHeader(const QByteArray& line)
{
    const auto colon = line.indexOf(':');
    const auto name = line.left(colon).toLower();
    const auto value = line.mid(colon + 1).trimmed();
    if (colon < 0 || !isToken(name) || !isValue(value)) {
        refuse(400);
        return;
    }
    const auto known = m_request.headers.constFind(name);
    if (known == m_request.headers.cend()) {
        m_request.headers.insert(name, value);
    } else if (name == "content-length"_ba || name == "transfer-encoding"_ba || name == "host"_ba) {
        refuse(400);
    } else {
        m_request.headers.insert(name, *known + ", " + value);
    }
}

void RequestParser::decideFraming()
{
    const auto length = m_request.headers.constFind("content-length"_ba);
    const auto coding = m_request.headers.constFind("transfer-encoding"_ba);
    const bool hasLength = length != m_request.headers.cend();
    const bool hasCoding = coding != m_request.headers.cend();
    if ((hasLength && hasCoding) || (hasCoding && m_oldVersion) || (hasLength && !isDigits(*length))) {
        refuse(400);
        return;
    }
    if (hasCoding && coding->toLower() != "chunked"_ba) {
        refuse(501);
        return;
    }
    m_framing = hasCoding ? Framing::Chunks : Framing::Length;
    bool fits = true;
    m_expected = hasLength ? length->toLongLong(&fits) : 0;
    if (!fits || m_expected > m_limits.bodyBytesFor(m_request.path)) {
        refuse(413);
        return;
    }
    m_state = hasCoding || m_expected > 0 ? State::Body : State::Complete;
}

void RequestParser::readBody(QByteArray& bytes)
{
    if (m_framing == Framing::Length) {
        const auto taken = std::min(m_expected - m_request.body.size(), bytes.size());
        m_request.body.append(bytes.constData(), taken);
        bytes.remove(0, taken);
        if (m_request.body.size() == m_expected) {
            m_state = State::Complete;
        }
        return;
    }
    while (m_state == State::Body && !bytes.isEmpty()) {
        if (!readChunk(bytes)) {
            return;
        }
    }
}

// Whether there may be more to read in `bytes`.
bool RequestParser::readChunk(QByteArray& bytes)
{
    if (m_chunkPart != ChunkPart::Data) {
        return readChunkLine(bytes);
    }
    const auto taken = std::min(m_expected, bytes.size());
    m_request.body.append(bytes.constData(), taken);
    bytes.remove(0, taken);
    m_expected -= taken;
    if (m_expected == 0) {
        m_chunkPart = ChunkPart::DataEnd;
    }
    return true;
}

bool RequestParser::readChunkLine(QByteArray& bytes)
{
    const auto feed = bytes.indexOf('\n');
    const auto taken = feed < 0 ? bytes.size() : feed + 1;
    m_chunkLine.append(bytes.constData(), taken);
    bytes.remove(0, taken);
    m_chunkOverhead += taken;
    if (m_chunkLine.size() > m_limits.headBytes) {
        refuse(431);
        return false;
    }
    if (feed < 0) {
        return false;
    }
    auto line = std::exchange(m_chunkLine, {});
    if (!line.endsWith("\r\n")) {
        refuse(400);
        return false;
    }
    line.chop(2);
    switch (m_chunkPart) {
    case ChunkPart::Size: readChunkSize(line); break;
    case ChunkPart::DataEnd:
        m_chunkPart = ChunkPart::Size;
        if (!line.isEmpty()) {
            refuse(400);
        }
        break;
    case ChunkPart::Trailer:
        if (line.isEmpty()) {
            m_state = State::Complete;
        } else if (m_chunkOverhead > m_limits.headBytes) {
            refuse(431);
        }
        break;
    case ChunkPart::Data: Q_UNREACHABLE();
    }
    return m_state == State::Body;
}

void RequestParser::readChunkSize(const QByteArray& line)
{
    // Extensions are not used by anybody, and two readers may see their end differently.
    if (line.size() > MaxChunkDigits || !isHex(line)) {
        refuse(400);
        return;
    }
    m_expected = line.toLongLong(nullptr, 16);
    if (m_request.body.size() + m_expected > m_limits.bodyBytesFor(m_request.path)) {
        refuse(413);
        return;
    }
    if (m_expected == 0) {
        m_chunkOverhead = 0;
        m_chunkPart = ChunkPart::Trailer;
    } else {
        m_chunkPart = ChunkPart::Data;
    }
}

} // namespace siaran::http
