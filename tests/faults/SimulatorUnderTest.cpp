#include "tests/faults/SimulatorUnderTest.h"

#include <QJsonDocument>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr int AnswerTimeoutMs = 60'000;

} // namespace

SimulatorUnderTest::SimulatorUnderTest(const QString& folder, quint16 webhookPort, const QStringList& words)
    : m_program(QStringLiteral(SIARAN_SIMULATOR_PROGRAM))
{
    // Campaigns follow each other within seconds here, which the pair limit counts in seconds of the clock.
    const QStringList usual {u"--no-pair-limit"_s,
                             u"--port"_s,
                             u"0"_s,
                             u"--seed"_s,
                             u"7"_s,
                             u"--throughput"_s,
                             u"1000"_s,
                             u"--latency"_s,
                             u"30"_s,
                             u"--time-scale"_s,
                             u"2000"_s,
                             u"--tls-dir"_s,
                             folder,
                             u"--phone-number-id"_s,
                             phoneNumber(),
                             u"--account-id"_s,
                             account(),
                             u"--webhook-url"_s,
                             u"http://127.0.0.1:%1%2"_s.arg(webhookPort).arg(webhookPath())};
    const auto ready = m_program.start(usual + words);
    m_url = QUrl(ready[u"url"_s].toString());
    m_certificate = ready[u"certificate"_s].toString();
    if (m_url.isEmpty() || m_certificate.isEmpty()) {
        qFatal("the simulator did not start: %s", qPrintable(m_program.errors()));
    }
}

QMap<QString, QString> SimulatorUnderTest::environment(const QUrl& url) const
{
    return {{u"SIARAN_GRAPH_URL"_s, (url.isEmpty() ? m_url : url).toString()},
            {u"SIARAN_GRAPH_CA"_s, m_certificate},
            {u"SIARAN_WA_TOKEN"_s, u"practice-token"_s},
            {u"SIARAN_WA_APP_SECRET"_s, appSecret()},
            {u"SIARAN_WA_VERIFY_TOKEN"_s, u"practice-verify"_s},
            {u"SIARAN_WA_PHONE_NUMBER_ID"_s, phoneNumber()},
            {u"SIARAN_WA_WABA_ID"_s, account()}};
}

QJsonObject SimulatorUnderTest::ask(const QString& page)
{
    return wait(m_network.get(request(page)));
}

void SimulatorUnderTest::tell(const QString& page)
{
    (void)wait(m_network.post(request(page), QByteArray()));
}

void SimulatorUnderTest::disturb(const QString& shares)
{
    tell(u"disturbances?"_s + shares);
}

QNetworkRequest SimulatorUnderTest::request(const QString& page) const
{
    QNetworkRequest request(QUrl(m_url.toString() + u"/_simulator/"_s + page));
    auto tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates(QSslCertificate::fromPath(m_certificate));
    request.setSslConfiguration(tls);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"text/plain"_s);
    return request;
}

QJsonObject SimulatorUnderTest::wait(QNetworkReply* reply) const
{
    const std::unique_ptr<QNetworkReply> owned(reply);
    if (!QTest::qWaitFor([reply] { return reply->isFinished(); }, AnswerTimeoutMs)
        || reply->error() != QNetworkReply::NoError) {
        qFatal("the simulator does not answer: %s", qPrintable(reply->errorString()));
    }
    return QJsonDocument::fromJson(reply->readAll()).object();
}
