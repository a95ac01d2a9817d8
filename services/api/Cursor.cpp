#include "services/api/Cursor.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace siaran::api {

QString toText(const Cursor& cursor)
{
    QJsonObject json {{u"i"_s, cursor.id}};
    if (!cursor.name.isEmpty()) {
        json.insert(u"n"_s, cursor.name);
    }
    if (cursor.at.isValid()) {
        json.insert(u"t"_s, cursor.at.toMSecsSinceEpoch());
    }
    const auto text = QJsonDocument(json).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(text.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

Result<Cursor> cursorFromText(const QString& text)
{
    const auto decoded = QByteArray::fromBase64Encoding(
        text.toUtf8(), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    const auto json = QJsonDocument::fromJson(decoded.decoded).object();
    Cursor cursor {.id = json.value(u"i"_s).toInteger(), .name = json.value(u"n"_s).toString()};
    if (json.contains(u"t"_s)) {
        cursor.at = QDateTime::fromMSecsSinceEpoch(json.value(u"t"_s).toInteger(), Qt::UTC);
    }
    // Written again it must be the same: whatever else a client made up is no cursor.
    if (cursor.id < 0 || cursor.name.contains(QChar::Null) || toText(cursor) != text) {
        return fail(ErrorKind::Invalid, u"cursor: not one of ours"_s, u"cursor.invalid"_s);
    }
    return cursor;
}

QJsonObject page(const QJsonArray& items, const std::optional<Cursor>& next)
{
    return {{u"items"_s, items}, {u"next_cursor"_s, next ? QJsonValue(toText(*next)) : QJsonValue()}};
}

} // namespace siaran::api
