#include "services/webhooks/JsonLeniency.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace siaran::webhooks {

namespace {

constexpr qint64 EndOfTime = 253'402'300'799; // 9999-12-31T23:59:59Z

QString clipped(QString text, qsizetype limit)
{
    if (text.size() > limit) {
        text.truncate(text.at(limit - 1).isHighSurrogate() ? limit - 1 : limit);
    }
    return text;
}

// "+6281234567890" from "6281234567890", with or without '+'; else empty.
QString e164(QStringView text)
{
    if (text.startsWith(u'+')) {
        text = text.mid(1);
    }
    const bool digits = std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
    return digits && text.size() >= 7 && text.size() <= 15 && text.front() != u'0' ? u'+' + text.toString() : QString();
}

QString bsuid(const QString& text)
{
    static const QRegularExpression shape(u"\\A[A-Z]{2}\\.(ENT\\.)?[A-Za-z0-9]{1,128}\\z"_s);
    return shape.match(text).hasMatch() ? text : QString();
}

// Whether the six bytes of an escape stand for something that jsonb refuses.
bool isUnstorable(const QByteArray& escape)
{
    const auto digits = escape.mid(2).toLower();
    return digits == "0000"_ba || (digits.startsWith('d') && digits.size() == 4 && digits.at(1) >= '8');
}

} // namespace

QString textOf(const QJsonValue& value, qsizetype limit)
{
    if (value.isDouble()) {
        const auto number = value.toInteger(-1);
        return number >= 0 ? QString::number(number) : QString();
    }
    auto text = value.toString();
    text.remove(QChar(QChar::Null));
    if (!text.isValidUtf16()) {
        text = QString::fromUtf8(text.toUtf8()); // halves of surrogate pairs become replacement characters
    }
    return clipped(std::move(text), limit);
}

QList<QJsonObject> objectsOf(const QJsonValue& value)
{
    QList<QJsonObject> objects;
    if (value.isObject()) {
        objects.append(value.toObject());
    }
    for (const auto& element : value.toArray()) {
        if (element.isObject()) {
            objects.append(element.toObject());
        }
    }
    return objects;
}

QDateTime timeOf(const QJsonValue& value)
{
    const auto seconds = textOf(value).toLongLong();
    return seconds > 0 && seconds <= EndOfTime ? QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC) : QDateTime();
}

Identity identityOf(const QString& number, const QString& userId)
{
    Identity identity {e164(number), bsuid(userId)};
    if (identity.isEmpty()) {
        identity.bsuid = bsuid(number);
    }
    return identity;
}

QByteArray storableJson(const QJsonObject& object)
{
    auto json = QJsonDocument(object).toJson(QJsonDocument::Compact);
    for (auto at = json.indexOf('\\'); at >= 0; at = json.indexOf('\\', at)) {
        if (at + 6 <= json.size() && json.at(at + 1) == 'u' && isUnstorable(json.mid(at, 6))) {
            json.replace(at, 6, "\xEF\xBF\xBD");
            at += 3;
        } else {
            at += 2;
        }
    }
    return json;
}

} // namespace siaran::webhooks
