#include "services/simulator/WebhookSender.h"

#include <QNetworkReply>
#include <QRandomGenerator>
#include <QUrlQuery>

#include <algorithm>
#include <chrono>

namespace siaran::simulator {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int MostInFlight = 4;
constexpr int AnswerTimeout = 10'000; // ms
constexpr std::chrono::milliseconds FirstPause = 250ms;
constexpr std::chrono::milliseconds LongestPause = 30s;

std::chrono::milliseconds pauseAfter(int refusals)
{
    return std::min(LongestPause, FirstPause * (1 << std::min(refusals - 1, 10)));
}

QNetworkRequest requestTo(const QUrl& url)
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setHeader(QNetworkRequest::UserAgentHeader, u"facebookexternalua"_s);
    request.setTransferTimeout(AnswerTimeout);
    return request;
}

bool isOk(const QNetworkReply& reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() == 200;
}

} // namespace

WebhookSender::WebhookSender(const SimulatorSettings& settings, QObject* parent)
    : QObject(parent)
    , m_composer(settings)
    , m_verifyToken(settings.verifyToken)
    , m_batch(std::clamp(settings.webhookBatch, 1, 1000))
    , m_pause(this)
    , m_network(this)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &WebhookSender::pump);
    setUrl(settings.webhookUrl);
}

void WebhookSender::setUrl(const QUrl& url)
{
    if (url == m_url) {
        return;
    }
    m_url = url;
    m_isProved = m_verifyToken.isEmpty();
    m_refusalsInARow = 0;
    m_pause.stop();
    pump();
}

void WebhookSender::add(Update update)
{
    m_updates.push_back(std::move(update));
    ++m_waiting;
}

void WebhookSender::announce(const QByteArray& body)
{
    m_refused.push_back({.body = body, .steps = {}});
}

void WebhookSender::pump()
{
    if (m_url.isEmpty() || m_pause.isActive() || !hasWork()) {
        return;
    }
    if (!m_isProved) {
        challenge();
        return;
    }
    // While the receiver refuses, one request at a time asks whether it is back.
    const int most = m_refusalsInARow == 0 ? MostInFlight : 1;
    while (m_inFlight < most && hasWork()) {
        post(next());
    }
}

WebhookSender::Notification WebhookSender::next()
{
    m_refusedTurn = !m_refusedTurn;
    if (m_updates.empty() || (m_refusedTurn && !m_refused.empty())) {
        Notification again = std::move(m_refused.front());
        m_refused.pop_front();
        return again;
    }
    QList<Update> batch;
    Notification notification;
    while (batch.size() < m_batch && !m_updates.empty()) {
        notification.steps.push_back(m_updates.front().key);
        batch.push_back(std::move(m_updates.front()));
        m_updates.pop_front();
    }
    notification.body = m_composer.compose(batch);
    return notification;
}

void WebhookSender::post(const Notification& notification)
{
    QNetworkRequest request = requestTo(m_url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setRawHeader("X-Hub-Signature-256", m_composer.signatureOf(notification.body));
    ++m_inFlight;
    ++m_requests;
    QNetworkReply* reply = m_network.post(request, notification.body);
    connect(reply, &QNetworkReply::finished, this, [this, reply, notification] {
        reply->deleteLater();
        const bool ok = isOk(*reply);
        if (ok) {
            m_waiting -= notification.steps.size();
            Q_EMIT received(notification.steps);
        } else {
            m_refused.push_back(notification);
        }
        settle(ok);
    });
}

void WebhookSender::challenge()
{
    if (m_inFlight > 0) {
        return;
    }
    const QString challenge = QString::number(QRandomGenerator::global()->bounded(1'000'000'000, 2'000'000'000));
    QUrlQuery query(m_url);
    query.addQueryItem(u"hub.mode"_s, u"subscribe"_s);
    query.addQueryItem(u"hub.challenge"_s, challenge);
    query.addQueryItem(u"hub.verify_token"_s, QString::fromLatin1(QUrl::toPercentEncoding(m_verifyToken)));
    QUrl url = m_url;
    url.setQuery(query);
    ++m_inFlight;
    QNetworkReply* reply = m_network.get(requestTo(url));
    connect(reply, &QNetworkReply::finished, this, [this, reply, challenge, asked = m_url] {
        reply->deleteLater();
        const bool ok = isOk(*reply) && reply->readAll() == challenge.toLatin1();
        m_isProved = m_isProved || (ok && asked == m_url);
        settle(ok);
    });
}

void WebhookSender::settle(bool succeeded)
{
    --m_inFlight;
    if (succeeded) {
        m_refusalsInARow = 0;
    } else {
        ++m_refusedRequests;
        if (!m_pause.isActive()) {
            m_pause.start(pauseAfter(++m_refusalsInARow));
        }
    }
    pump();
}

} // namespace siaran::simulator
