#pragma once

#include "services/simulator/HttpListener.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>
#include <QUrl>

namespace siaran::simulator {

/// A webhook endpoint that checks signatures and can refuse the first so many posts.
class Receiver final : public QObject {
public:
    explicit Receiver(QByteArray secret)
        : m_secret(std::move(secret))
    {
        const auto port = m_listener.listen(0);
        Q_ASSERT(port);
        m_url = QUrl(QStringLiteral("http://127.0.0.1:%1/hook").arg(*port));
        QObject::connect(&m_listener, &HttpListener::asked, this, &Receiver::take);
    }

    [[nodiscard]] QUrl url() const { return m_url; }

    /// The status words of a message in the order in which they came.
    [[nodiscard]] QStringList statusesOf(const QString& wamid) const
    {
        QStringList words;
        for (const QJsonObject& status : statuses) {
            if (status[QLatin1StringView("id")].toString() == wamid) {
                words.push_back(status[QLatin1StringView("status")].toString());
            }
        }
        return words;
    }

    int refusals = 0; ///< how many more posts are answered with 500
    int refused = 0;
    int badSignatures = 0;
    int challenges = 0;
    QString verifyToken;
    QList<QJsonObject> statuses;
    QList<QJsonObject> messages;
    QList<QJsonObject> preferences;
    QList<QJsonObject> announcements; ///< changes of other fields
    QStringList numbers; ///< phone number ids that were told

private:
    void take(HttpConnection* connection, const HttpRequest& request)
    {
        if (request.method == "GET") {
            ++challenges;
            const QUrlQuery query = request.queryItems();
            const bool known
                = query.queryItemValue(QStringLiteral("hub.verify_token"), QUrl::FullyDecoded) == verifyToken;
            connection->answer({.status = known ? 200 : 403,
                                .body = query.queryItemValue(QStringLiteral("hub.challenge")).toLatin1()});
            return;
        }
        const QByteArray expected
            = "sha256=" + QMessageAuthenticationCode::hash(request.body, m_secret, QCryptographicHash::Sha256).toHex();
        badSignatures += request.header("x-hub-signature-256") == expected ? 0 : 1;
        if (refusals > 0) {
            --refusals;
            ++refused;
            connection->answer({.status = 500, .body = {}});
            return;
        }
        read(QJsonDocument::fromJson(request.body).object());
        connection->answer({});
    }

    void read(const QJsonObject& notification)
    {
        const QJsonArray entries = notification[QLatin1StringView("entry")].toArray();
        for (const auto& entry : entries) {
            const QJsonArray changes = entry.toObject()[QLatin1StringView("changes")].toArray();
            for (const auto& change : changes) {
                const QJsonObject value = change.toObject()[QLatin1StringView("value")].toObject();
                const auto field = change.toObject()[QLatin1StringView("field")].toString();
                if (field != QLatin1StringView("messages") && field != QLatin1StringView("user_preferences")) {
                    announcements.push_back(change.toObject());
                }
                numbers.push_back(
                    value[QLatin1StringView("metadata")][QLatin1StringView("phone_number_id")].toString());
                collect(value[QLatin1StringView("user_preferences")].toArray(), preferences);
                collect(value[QLatin1StringView("statuses")].toArray(), statuses);
                collect(value[QLatin1StringView("messages")].toArray(), messages);
            }
        }
    }

    static void collect(const QJsonArray& from, QList<QJsonObject>& to)
    {
        for (const auto& each : from) {
            to.push_back(each.toObject());
        }
    }

    QByteArray m_secret;
    HttpListener m_listener;
    QUrl m_url;
};

} // namespace siaran::simulator
