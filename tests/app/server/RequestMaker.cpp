#include "tests/app/server/RequestMaker.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

/// What has broken other programs, each in its own way.
const QStringList& attacks()
{
    static const QStringList all {
        u"' OR 1=1 --"_s,
        u"\"; DROP TABLE contact; --"_s,
        u"1); DELETE FROM contact WHERE (1=1"_s,
        u"$$; SELECT pg_sleep(9); $$"_s,
        u"\\'; COPY contact TO PROGRAM 'id'; --"_s,
        u"<script>alert(1)</script>"_s,
        u"\"><img src=x onerror=alert(1)>"_s,
        u"=HYPERLINK(\"http://evil\")"_s,
        u"+cmd|' /C calc'!A0"_s,
        u"@SUM(1+1)*cmd"_s,
        u"../../../../etc/passwd"_s,
        u"..\\..\\windows\\win.ini"_s,
        u"file:///etc/passwd"_s,
        u"a\r\nSet-Cookie: x=1\r\n\r\n<html>"_s,
        u"x\n2026-01-01 00:00:00 siaran.access: token 1 forged"_s,
        u"%s%n%x%p"_s,
        u"%00"_s,
        u"{name} {{1}} :id ? $1 %1"_s,
        u"${jndi:ldap://x}"_s,
        u"{{7*7}}"_s,
        QString(QChar(0)),
        u"a"_s + QChar(0) + u"b"_s,
        QString(5000, u'x'),
        QString(200'000, u'ä'),
        u"🌿𐍈\u202e\u0000\ufeff"_s,
        QString(QChar(0xD800)),
        QString(QChar(0xFFFF)),
        QString(100, QChar(0x0301)),
        u"9999999999999999999999"_s,
        u"-1"_s,
        u"1e309"_s,
        u"NaN"_s,
        u"null"_s,
        u"2999-01-01T00:00:00Z"_s,
        u"0000-00-00T99:99:99Z"_s,
        u"2026-02-30T00:00:00+99:99"_s,
        u"Europe/../../etc"_s,
        u"[]"_s,
        u" "_s,
        u""_s,
    };
    return all;
}

QByteArray bytesOf(const QJsonValue& value)
{
    return value.isArray() ? QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact)
                           : QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
}

/// Where things of this path are listed: "/api/segments/{id}/preview" has the ids of "/api/segments".
QByteArray listOf(const QByteArray& path)
{
    return path == "/api/jobs/{id}" ? "/api/contacts/import"_ba : path.left(path.indexOf("/{id}"));
}

} // namespace

RequestMaker::RequestMaker(const OpenApi& document, quint32 seed)
    : m_document(document)
    , m_random(seed)
{
}

RawRequest RequestMaker::make(const OpenApi::Operation& operation, Mood mood)
{
    ++m_made;
    auto request = valid(operation);
    switch (mood) {
    case Mood::Valid: break;
    case Mood::NearlyValid: spoil(request); break;
    case Mood::Hostile: poison(operation, request); break;
    }
    return request;
}

void RequestMaker::learn(const OpenApi::Operation& operation, const ApiReply& reply)
{
    const auto json = reply.json();
    if (reply.status == 201 || reply.status == 202) {
        m_ids[operation.path].append(json.value(u"id"_s).toInteger());
    }
    const auto items = json.value(u"items"_s).toArray();
    if (reply.status == 200 && !items.isEmpty() && !operation.path.contains("{id}")) {
        auto& ids = m_ids[operation.path];
        ids.clear();
        for (const auto& item : items) {
            ids.append(item[u"id"_s].toInteger());
        }
    }
    if (json.value(u"next_cursor"_s).isString()) {
        m_cursors[operation.id()] = json.value(u"next_cursor"_s).toString().toLatin1();
    }
}

RawRequest RequestMaker::valid(const OpenApi::Operation& operation)
{
    RawRequest request {.method = operation.method, .target = operation.path};
    request.target.replace("{id}", idFor(operation.path));
    QByteArrayList query;
    for (const auto& parameter : m_document.parametersOf(operation)) {
        const auto place = parameter.value(u"in"_s).toString();
        const auto name = parameter.value(u"name"_s).toString();
        if (place == "path"_L1 || !chance(40)) {
            continue;
        }
        auto value = valueFor(name, parameter.value(u"schema"_s).toObject()).toVariant().toString().toUtf8();
        if (name == "cursor"_L1) {
            value = m_cursors.value(operation.id());
        }
        if (place == "query"_L1 && (name != "cursor"_L1 || !value.isEmpty())) {
            query.append(name.toLatin1() + '=' + value.toPercentEncoding());
        } else if (place == "header"_L1) {
            request.headers.append({name.toLatin1(), value});
        }
    }
    if (!query.isEmpty()) {
        request.target += '?' + query.join('&');
    }
    if (operation.id() == "importContacts"_L1) {
        request.headers.append({"Content-Type"_ba, "text/csv"_ba});
        request.body = "nama,telepon,kota\nSiti," + textFor(u"phone"_s).toUtf8() + ",Solo\n";
    } else if (const auto schema = m_document.bodyOf(operation); !schema.isEmpty()) {
        request.headers.append({"Content-Type"_ba, "application/json"_ba});
        request.body = bytesOf(valueFor({}, schema));
    }
    return request;
}

QByteArray RequestMaker::idFor(const QByteArray& path)
{
    const auto& known = m_ids[listOf(path)];
    // One that others make, or nobody yet.
    return QByteArray::number(known.isEmpty() || chance(10) ? 1 + upTo(9) : oneOf(known));
}

QJsonValue RequestMaker::valueFor(const QString& name, const QJsonObject& said, int depth)
{
    const auto schema = m_document.followed(said);
    if (schema.value(u"properties"_s).toObject().contains(u"of"_s)) {
        return rule();
    }
    if (const auto words = schema.value(u"enum"_s).toArray(); !words.isEmpty()) {
        return words.at(upTo(static_cast<int>(words.size())));
    }
    const auto type = schema.value(u"type"_s);
    const auto word = type.isArray() ? type.toArray().first().toString() : type.toString();
    if (word == "object"_L1) {
        return objectFor(schema, depth);
    }
    if (word == "array"_L1) {
        QJsonArray array;
        const auto fewest = schema.value(u"minItems"_s).toInt();
        for (int left = fewest + upTo(2); left > 0; --left) {
            array.append(valueFor(name, schema.value(u"items"_s).toObject(), depth + 1));
        }
        return array;
    }
    if (word == "boolean"_L1) {
        return chance(50);
    }
    if (word == "integer"_L1 || word == "number"_L1) {
        const auto least = schema.value(u"minimum"_s).toInt(0);
        return least + upTo(std::min(12, schema.value(u"maximum"_s).toInt(1000) - least + 1));
    }
    return textFor(name);
}

QJsonObject RequestMaker::objectFor(const QJsonObject& schema, int depth)
{
    QJsonObject object;
    const auto properties = schema.value(u"properties"_s).toObject();
    for (auto one = properties.begin(); one != properties.end(); ++one) {
        // Either of the two; what is read only in practice; and what only exists by chance.
        const bool isRare = one.key() == "text"_L1 || one.key() == "repeats"_L1 || one.key() == "pilot"_L1
            || one.key() == "variables"_L1 || one.key() == "choices"_L1 || one.key().startsWith("approval_"_L1);
        if (chance(isRare ? 10 : 85)) {
            object.insert(one.key(), valueFor(one.key(), one->toObject(), depth + 1));
        }
    }
    if (object.contains(u"text"_s)) {
        object.remove(u"template_id"_s);
    }
    return object;
}

QString RequestMaker::textFor(const QString& name)
{
    const auto number = u"0812%1"_s.arg(30'000'000 + upTo(9'000'000));
    const auto later = QDateTime::currentDateTimeUtc().addDays(1 + upTo(20)).toString(Qt::ISODate);
    return name == "phone"_L1          ? number
        : name == "region"_L1          ? u"ID"_s
        : name == "time_zone"_L1       ? u"Asia/Jakarta"_s
        : name.endsWith("_at"_L1)      ? later
        : name.endsWith("_on"_L1)      ? u"2026-01-31"_s
        : name == "rates_since"_L1     ? u"2026-01-31"_s
        : name == "test_number"_L1     ? u"+62"_s + number.mid(1)
        : name.startsWith("quiet"_L1)  ? u"08:00"_s
        : name == "label"_L1           ? u"1"_s
        : name == "workflow_status"_L1 ? u"1"_s
        : name == "labels"_L1          ? u"VIP"_s
        : name == "Last-Event-ID"_L1   ? u"1.0"_s
        : name == "Idempotency-Key"_L1 ? u"key-%1"_s.arg(m_made)
        : name == "q"_L1               ? u"customer"_s
                                       : u"%1 %2"_s.arg(name.isEmpty() ? u"a"_s : name).arg(m_made);
}

QJsonObject RequestMaker::rule()
{
    const QList<QJsonObject> rows {
        {{u"type"_s, u"everyone"_s}},
        {{u"type"_s, u"rating"_s}, {u"op"_s, u"at_least"_s}, {u"value"_s, 1 + upTo(5)}},
        {{u"type"_s, u"labels"_s}, {u"op"_s, u"any"_s}, {u"labels"_s, QJsonArray {1}}},
        {{u"type"_s, u"conversation_count"_s}, {u"op"_s, u"at_least"_s}, {u"value"_s, upTo(3)}},
        {{u"type"_s, u"opted_out"_s}, {u"op"_s, u"no"_s}},
    };
    QJsonArray of {chance(60) ? rows.first() : oneOf(rows)};
    if (chance(30)) {
        of.append(oneOf(rows));
    }
    return {{u"match"_s, oneOf(QStringList {u"all"_s, u"any"_s})}, {u"of"_s, of}};
}

// One thing is wrong, which a careful reader notices.
void RequestMaker::spoil(RawRequest& request)
{
    const QByteArray joint = request.target.contains('?') ? "&" : "?";
    switch (upTo(request.body.isEmpty() ? 5 : 10)) {
    case 0: request.target += joint + "sort=name"; break;
    case 1: request.target += joint + "limit=0"; break;
    case 2: request.target += joint + "limit=5&limit=6"; break;
    case 3:
        request.method = oneOf(QByteArrayList {"PATCH", "GET", "PUT", "POST", "DELETE", "get", "OPTIONS", "HEAD"});
        break;
    case 4:
        request.headers.append({"Idempotency-Key"_ba, oneOf(QByteArrayList {"", "a b", QByteArray(201, 'k')})});
        break;
    case 5: request.headers.append({"Content-Type"_ba, "text/plain"_ba}); break;
    case 6: request.body.chop(1); break;
    default: spoilJson(request);
    }
}

void RequestMaker::spoilJson(RawRequest& request)
{
    auto json = QJsonDocument::fromJson(request.body).object();
    const auto keys = json.keys();
    if (keys.isEmpty() || chance(20)) {
        json.insert(u"surplus"_s, oddValue());
    } else if (chance(30)) {
        json.remove(oneOf(keys));
    } else {
        json.insert(oneOf(keys), oddValue());
    }
    request.body = bytesOf(json);
}

QJsonValue RequestMaker::oddValue()
{
    static const QList<double> numbers {-1, 0, 0.5, 2147483648.0, 9007199254740993.0, 1e308, -1e308, 1e18};
    switch (upTo(7)) {
    case 0: return oneOf(attacks());
    case 1: return oneOf(numbers);
    case 2: return chance(50);
    case 3: return QJsonArray {oneOf(numbers), oneOf(attacks()), QJsonValue()};
    case 4: return QJsonObject {{oneOf(attacks()), oneOf(attacks())}};
    case 5: return QJsonArray();
    default: return {};
    }
}

QJsonValue RequestMaker::poisoned(const QJsonValue& value)
{
    if (chance(15)) {
        return oddValue();
    }
    if (value.isString()) {
        return chance(60) ? QJsonValue(oneOf(attacks())) : value;
    }
    if (value.isArray()) {
        QJsonArray array;
        const auto items = value.toArray();
        for (const auto& item : items) {
            array.append(poisoned(item));
        }
        return array;
    }
    if (value.isObject()) {
        QJsonObject object;
        const auto members = value.toObject();
        for (auto one = members.begin(); one != members.end(); ++one) {
            object.insert(chance(3) ? oneOf(attacks()) : one.key(), poisoned(*one));
        }
        return object;
    }
    return chance(30) ? oddValue() : value;
}

void RequestMaker::poison(const OpenApi::Operation& operation, RawRequest& request)
{
    const auto path = request.target.split('?').first();
    const auto attack = oneOf(attacks()).toUtf8();
    switch (upTo(9)) {
    case 0: { // every parameter
        QByteArrayList query;
        for (const auto& parameter : m_document.parametersOf(operation)) {
            if (parameter.value(u"in"_s).toString() == "query"_L1) {
                const auto value = chance(50) ? oneOf(attacks()).toUtf8().toPercentEncoding() : "%ff%fe%"_ba;
                query.append(parameter.value(u"name"_s).toString().toLatin1() + '=' + value.left(4000));
            }
        }
        request.target = path + '?' + query.join('&');
        break;
    }
    case 1: // the path
        request.target = path + '/' + attack.toPercentEncoding("/.").left(4000);
        break;
    case 2: // somebody else's id, or no id
        request.target = operation.path;
        request.target.replace("{id}",
                               oneOf(QByteArrayList {"9223372036854775807", "9223372036854775808", "0", "-1", "1.5",
                                                     "1%20", "%31", "999999", "1;2", "0x1"}));
        break;
    case 3: // headers, as far as a line holds them
        request.headers.append({oneOf(QByteArrayList {"Idempotency-Key", "Last-Event-ID", "X-Forwarded-For", "Accept",
                                                      "Cookie", "X-HTTP-Method-Override", "Content-Encoding"}),
                                attack.left(2000).replace('\r', ' ').replace('\n', ' ').replace('\0', ' ')});
        break;
    case 4: request.body = QByteArray(upTo(200'000), '['); break;
    case 5: request.body = R"({"name":)" + QByteArray(2000, '{').replace("{", R"({"a":)") + "1"; break;
    case 6: request.body = "{\"name\":\"\xff\xfe\xc0\x80\",\"name\":1e999}"; break;
    default:
        if (operation.id() == "importContacts"_L1) {
            request.body = "name,phone\n" + attack + ',' + oneOf(attacks()).toUtf8() + "\n\"" + attack;
        } else if (!request.body.isEmpty()) {
            request.body = bytesOf(poisoned(QJsonDocument::fromJson(request.body).object()));
        }
    }
    if (!request.body.isEmpty() && request.method == "GET"_ba) {
        request.headers.append({"Content-Type"_ba, "application/json"_ba});
    }
}
