#pragma once

#include "services/simulator/Simulator.h"
#include "tests/services/simulator/Receiver.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace siaran::simulator {

using namespace Qt::StringLiterals;

struct Answer {
    int status = 0; ///< 0: the connection broke
    QJsonObject json;
    QByteArray type;
};

/// Everyone gets and reads everything, nothing comes twice, within milliseconds.
inline SimulatorSettings happy()
{
    SimulatorSettings settings;
    settings.delivered = 1;
    settings.read = 1;
    settings.readAtOnce = 0;
    settings.replied = 0;
    settings.failures = {.undeliverable = 0, .marketingStopped = 0, .marketingCapped = 0, .experiment = 0};
    settings.duplicatedWebhooks = 0;
    settings.shuffledWebhooks = 0;
    settings.timeScale = 10'000;
    settings.messagesPerSecond = 1000;
    settings.limits.pairs = false; // a slow machine would see it refuse
    return settings;
}

inline QByteArray templateBody(const QString& to, const QString& data)
{
    return QJsonDocument(QJsonObject {{u"messaging_product"_s, u"whatsapp"_s},
                                      {u"to"_s, to},
                                      {u"type"_s, u"template"_s},
                                      {u"biz_opaque_callback_data"_s, data},
                                      {u"template"_s,
                                       QJsonObject {{u"name"_s, u"koleksi_baru"_s},
                                                    {u"language"_s, QJsonObject {{u"code"_s, u"id"_s}}}}}})
        .toJson();
}

inline QByteArray textBody(const QString& to)
{
    return QJsonDocument(QJsonObject {{u"messaging_product"_s, u"whatsapp"_s},
                                      {u"to"_s, to},
                                      {u"type"_s, u"text"_s},
                                      {u"text"_s, QJsonObject {{u"body"_s, u"Halo"_s}}}})
        .toJson();
}

inline QString wamidOf(const Answer& answer)
{
    return answer.json["messages"_L1].toArray().at(0).toObject()["id"_L1].toString();
}

inline int codeOf(const Answer& answer)
{
    return answer.json["error"_L1].toObject()["code"_L1].toInt();
}

/// A simulator, a webhook endpoint and a client of both. One for each test.
class Rig {
public:
    void start(const SimulatorSettings& settings)
    {
        simulator = std::make_unique<Simulator>(settings);
        QVERIFY(simulator->start());
    }

    SimulatorSettings withHook(SimulatorSettings settings) const
    {
        settings.webhookUrl = receiver->url();
        return settings;
    }

    QNetworkRequest request(const QUrl& url) const
    {
        QNetworkRequest request(url);
        request.setRawHeader("Authorization", "Bearer " + token);
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        return request;
    }

    QNetworkRequest sendRequest() const
    {
        return request(
            QUrl(simulator->url().toString() + u"/v25.0/"_s + SimulatorSettings().phoneNumberId + u"/messages"_s));
    }

    Answer send(const QByteArray& body) { return wait(network.post(sendRequest(), body)); }
    Answer post(const QString& path, const QByteArray& body)
    {
        return wait(network.post(request(QUrl(simulator->url().toString() + path)), body));
    }
    Answer get(const QString& path) { return wait(network.get(request(QUrl(simulator->url().toString() + path)))); }

    static Answer wait(QNetworkReply* reply)
    {
        QSignalSpy finished(reply, &QNetworkReply::finished);
        if (!reply->isFinished()) {
            finished.wait(10'000);
        }
        Answer answer {.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                       .json = QJsonDocument::fromJson(reply->readAll()).object(),
                       .type = reply->rawHeader("content-type")};
        reply->deleteLater();
        return answer;
    }

    std::unique_ptr<Receiver> receiver = std::make_unique<Receiver>(SimulatorSettings().appSecret.toUtf8());
    std::unique_ptr<Simulator> simulator;
    QNetworkAccessManager network;
    QByteArray token = SimulatorSettings().accessToken.toUtf8();
};

} // namespace siaran::simulator
