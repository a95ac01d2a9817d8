#include "services/api/Body.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace siaran::api {

namespace {

bool holdsNul(const QJsonValue& value)
{
    if (value.isString()) {
        return value.toString().contains(QChar::Null);
    }
    if (value.isArray()) {
        const auto array = value.toArray();
        return std::any_of(array.begin(), array.end(), [](const QJsonValue& item) { return holdsNul(item); });
    }
    const auto object = value.toObject();
    const auto keys = object.keys();
    return std::ranges::any_of(
        keys, [&](const QString& key) { return key.contains(QChar::Null) || holdsNul(object.value(key)); });
}

} // namespace

Result<QJsonObject> jsonOf(const http::HttpRequest& request)
{
    if (request.body.isEmpty()) {
        return QJsonObject();
    }
    const auto type = request.headers.value("content-type"_ba).split(';').first().trimmed().toLower();
    if (type != "application/json"_ba) {
        return fail(ErrorKind::Invalid, u"the body has to be application/json"_s, u"body.type"_s);
    }
    QJsonParseError fault;
    const auto document = QJsonDocument::fromJson(request.body, &fault);
    if (!document.isObject()) {
        const auto why = fault.error == QJsonParseError::NoError ? u"not an object"_s : fault.errorString();
        return fail(ErrorKind::Invalid, why, u"body.syntax"_s);
    }
    if (holdsNul(document.object())) {
        return fail(ErrorKind::Invalid, u"a text holds a NUL character"_s, u"body.nul"_s);
    }
    return document.object();
}

Result<QJsonObject> jsonOf(const http::HttpRequest& request, const QStringList& keys)
{
    return jsonOf(request).and_then([&](const QJsonObject& json) {
        const JsonReader reader(json);
        reader.allowOnly(keys);
        return bodyResult(reader, json);
    });
}

} // namespace siaran::api
