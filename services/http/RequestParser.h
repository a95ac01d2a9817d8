#pragma once

#include "services/http/HttpMessage.h"
#include "services/http/ListenerLimits.h"

#include <QByteArray>

namespace siaran::http {

/// Reads one HTTP/1.1 request from bytes as they come, and nothing that two readers could understand differently: lines
/// end with CRLF, there is one framing, names and numbers have no spare characters. Never keeps more than the limits.
class RequestParser {
public:
    enum class State {
        Head, ///< more of the head is needed
        Body, ///< more of the body is needed
        Complete,
        Refused ///< refusal() says why; the connection is of no further use
    };

    explicit RequestParser(const ListenerLimits& limits);

    /// Takes from the front of `bytes` what belongs to this request and leaves the rest.
    State feed(QByteArray& bytes);

    [[nodiscard]] State state() const { return m_state; }
    /// The HTTP status that tells the client what was wrong.
    [[nodiscard]] int refusal() const { return m_refusal; }
    /// The client waits for "100 Continue" before it sends the body.
    [[nodiscard]] bool expectsContinue() const;
    [[nodiscard]] bool keepsAlive() const;
    /// Bytes of the body so far, or what was announced if that is more.
    [[nodiscard]] qsizetype bodyClaim() const;
    /// Whom the server in front says the request is from: the last entry of X-Forwarded-For, which is the one it added
    /// itself. Empty without one. Once the head is read.
    [[nodiscard]] QByteArray forwardedFor() const;
    [[nodiscard]] HttpRequest takeRequest();

private:
    enum class Framing { Length, Chunks };
    enum class ChunkPart { Size, Data, DataEnd, Trailer };

    void refuse(int status);
    void readHead(QByteArray& bytes);
    void readRequestLine(const QByteArray& line);
    void readHeader(const QByteArray& line);
    void decideFraming();
    void readBody(QByteArray& bytes);
    bool readChunk(QByteArray& bytes);
    bool readChunkLine(QByteArray& bytes);
    void readChunkSize(const QByteArray& line);

    ListenerLimits m_limits;
    State m_state = State::Head;
    int m_refusal = 0;
    QByteArray m_head;
    HttpRequest m_request;
    bool m_oldVersion = false;
    Framing m_framing = Framing::Length;
    ChunkPart m_chunkPart = ChunkPart::Size;
    qsizetype m_expected = 0; ///< of the body, or of the chunk
    QByteArray m_chunkLine;
    qsizetype m_chunkOverhead = 0; ///< bytes of sizes and trailers, which count against the head
};

} // namespace siaran::http
