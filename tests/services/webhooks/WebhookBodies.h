#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

/// Webhook bodies as WhatsApp writes them, for tests.
namespace bodies {

using namespace Qt::StringLiterals;

/// The second everything in these tests is counted from.
inline constexpr qint64 Start = 1'750'000'000;

inline QByteArray change(const QString& field, const QJsonObject& value, qint64 time = Start)
{
    const QJsonObject change {{u"field"_s, field}, {u"value"_s, value}};
    const QJsonObject entry {{u"id"_s, u"1022"_s}, {u"time"_s, time}, {u"changes"_s, QJsonArray {change}}};
    return QJsonDocument({{u"object"_s, u"whatsapp_business_account"_s}, {u"entry"_s, QJsonArray {entry}}}).toJson();
}

inline QByteArray statuses(const QJsonArray& list)
{
    return change(u"messages"_s, {{u"messaging_product"_s, u"whatsapp"_s}, {u"statuses"_s, list}});
}

/// A status `second` seconds after Start; without callback data when that is empty.
inline QJsonObject status(const QString& wamid, const QString& word, qint64 second, const QString& callback = {})
{
    QJsonObject json {{u"id"_s, wamid},
                      {u"status"_s, word},
                      {u"timestamp"_s, QString::number(Start + second)},
                      {u"recipient_id"_s, u"6281234567890"_s}};
    if (!callback.isEmpty()) {
        json.insert(u"biz_opaque_callback_data"_s, callback);
    }
    return json;
}

inline QJsonObject failure(QJsonObject status, int code)
{
    const QJsonObject error {{u"code"_s, code},
                             {u"title"_s, u"error %1"_s.arg(code)},
                             {u"error_data"_s, QJsonObject {{u"details"_s, u"because"_s}}}};
    status.insert(u"errors"_s, QJsonArray {error});
    return status;
}

inline QByteArray messages(const QJsonArray& list, const QString& name = u"Bu Sri"_s)
{
    const QJsonObject contact {{u"profile"_s, QJsonObject {{u"name"_s, name}}}, {u"wa_id"_s, u"6281234567890"_s}};
    return change(u"messages"_s, {{u"contacts"_s, QJsonArray {contact}}, {u"messages"_s, list}});
}

inline QJsonObject text(const QString& wamid, const QString& body, qint64 second, const QString& context = {},
                        const QString& from = u"6281234567890"_s)
{
    QJsonObject json {{u"id"_s, wamid},
                      {u"from"_s, from},
                      {u"timestamp"_s, QString::number(Start + second)},
                      {u"type"_s, u"text"_s},
                      {u"text"_s, QJsonObject {{u"body"_s, body}}}};
    if (!context.isEmpty()) {
        json.insert(u"context"_s, QJsonObject {{u"id"_s, context}});
    }
    return json;
}

inline QJsonObject button(const QString& wamid, const QString& label, const QString& payload, qint64 second)
{
    auto json = text(wamid, {}, second);
    json.remove(u"text"_s);
    json.insert(u"type"_s, u"button"_s);
    json.insert(u"button"_s, QJsonObject {{u"text"_s, label}, {u"payload"_s, payload}});
    return json;
}

inline QByteArray preference(const QString& value, qint64 second)
{
    const QJsonObject json {{u"wa_id"_s, u"6281234567890"_s}, {u"value"_s, value}, {u"timestamp"_s, Start + second}};
    return change(u"user_preferences"_s, {{u"user_preferences"_s, QJsonArray {json}}});
}

} // namespace bodies
