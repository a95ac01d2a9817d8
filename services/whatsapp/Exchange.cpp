#include "services/whatsapp/Exchange.h"

#include "services/core/CrashPoint.h"
#include "services/whatsapp/OneShotBody.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace siaran::whatsapp {

namespace {

// Seconds only; the date form would need the wall clock. A day is more than anything Meta asks for.
std::optional<std::chrono::milliseconds> retryAfterOf(const QByteArray& header)
{
    bool numeric = false;
    const auto seconds = header.trimmed().toInt(&numeric);
    if (!numeric || seconds <= 0) {
        return std::nullopt;
    }
    return std::min<std::chrono::milliseconds>(std::chrono::seconds(seconds), std::chrono::hours(24));
}

// Qt reports every HTTP status from 400 on as an error of its own; these come with a whole answer.
bool isHttpStatus(QNetworkReply::NetworkError error)
{
    return error >= QNetworkReply::ContentAccessDenied && error != QNetworkReply::ContentReSendError
        && error != QNetworkReply::ProtocolUnknownError && error != QNetworkReply::ProtocolFailure;
}

} // namespace

std::unique_ptr<Exchange> Exchange::post(QNetworkAccessManager& network, const QNetworkRequest& request,
                                         const QByteArray& body, Limits limits)
{
    auto device = std::make_unique<OneShotBody>(body);
    auto* reply = network.post(request, device.get());
    QObject::connect(reply, &QNetworkReply::requestSent, reply, [] { crashPoint("wire.after_last_byte"); });
    device->setParent(reply);
    return std::unique_ptr<Exchange>(new Exchange(reply, device.release(), limits));
}

std::unique_ptr<Exchange> Exchange::get(QNetworkAccessManager& network, const QNetworkRequest& request, Limits limits)
{
    return std::unique_ptr<Exchange>(new Exchange(network.get(request), nullptr, limits));
}

std::unique_ptr<Exchange> Exchange::remove(QNetworkAccessManager& network, const QNetworkRequest& request,
                                           Limits limits)
{
    return std::unique_ptr<Exchange>(new Exchange(network.deleteResource(request), nullptr, limits));
}

Exchange::Exchange(QNetworkReply* reply, OneShotBody* body, Limits limits)
    : m_reply(reply)
    , m_body(body)
    , m_answerBytes(limits.answerBytes)
{
    // Our own clock instead of setTransferTimeout: that one starts anew with every byte of a trickling answer.
    QObject::connect(&m_deadline, &QTimer::timeout, &m_deadline, [this] { stop(HttpEnd::TimedOut); });
    QObject::connect(reply, &QNetworkReply::readyRead, &m_deadline, [this] { refuseTooLong(); });
    m_deadline.setSingleShot(true);
    m_deadline.start(limits.timeout);
}

Exchange::~Exchange()
{
    m_reply->deleteLater();
}

void Exchange::stop(HttpEnd why)
{
    if (m_reply->isRunning()) {
        m_stopped = why;
        m_reply->abort();
    }
}

void Exchange::refuseTooLong()
{
    if (m_reply->bytesAvailable() > m_answerBytes) {
        stop(HttpEnd::Broken);
    }
}

HttpEnd Exchange::end() const
{
    if (m_stopped) {
        return *m_stopped;
    }
    if (m_reply->bytesAvailable() > m_answerBytes) {
        return HttpEnd::Broken;
    }
    switch (m_reply->error()) {
    case QNetworkReply::NoError: return HttpEnd::Answered;
    case QNetworkReply::OperationCanceledError: return HttpEnd::Cancelled;
    case QNetworkReply::SslHandshakeFailedError: return HttpEnd::TlsFailed;
    case QNetworkReply::TimeoutError: return HttpEnd::TimedOut;
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError: return HttpEnd::NotConnected;
    default: return isHttpStatus(m_reply->error()) ? HttpEnd::Answered : HttpEnd::Broken;
    }
}

HttpAnswer Exchange::answer()
{
    m_deadline.stop();
    const auto microsecondsSince = [this](Clock::time_point then) {
        return std::chrono::duration_cast<std::chrono::microseconds>(then - m_begun);
    };
    const auto ended = end(); // before the reading: it looks at what there is to read
    HttpAnswer answer {
        .status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
        .body = m_reply->isOpen() ? m_reply->read(m_answerBytes) : QByteArray(), // an aborted one is closed
        .retryAfter = retryAfterOf(m_reply->rawHeader("Retry-After")),
        .bodyRead = m_body != nullptr && m_body->wasRead(),
        .ended = ended,
        .timings = {.bodyRead = std::nullopt, .total = microsecondsSince(Clock::now())},
    };
    if (const auto read = m_body != nullptr ? m_body->firstRead() : std::nullopt) {
        answer.timings.bodyRead = microsecondsSince(*read);
    }
    return answer;
}

} // namespace siaran::whatsapp
