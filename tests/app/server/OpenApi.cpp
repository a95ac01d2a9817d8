#include "tests/app/server/OpenApi.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>
#include <yaml.h>

using namespace Qt::StringLiterals;

namespace {

QJsonValue jsonOf(yaml_document_t& document, yaml_node_t* node)
{
    if (node->type == YAML_SEQUENCE_NODE) {
        QJsonArray array;
        for (auto* item = node->data.sequence.items.start; item != node->data.sequence.items.top; ++item) {
            array.append(jsonOf(document, yaml_document_get_node(&document, *item)));
        }
        return array;
    }
    if (node->type == YAML_MAPPING_NODE) {
        QJsonObject object;
        for (auto* pair = node->data.mapping.pairs.start; pair != node->data.mapping.pairs.top; ++pair) {
            const auto* key = yaml_document_get_node(&document, pair->key);
            object.insert(QString::fromUtf8(reinterpret_cast<const char*>(key->data.scalar.value)),
                          jsonOf(document, yaml_document_get_node(&document, pair->value)));
        }
        return object;
    }
    const auto text = QString::fromUtf8(reinterpret_cast<const char*>(node->data.scalar.value));
    if (node->data.scalar.style != YAML_PLAIN_SCALAR_STYLE) {
        return text;
    }
    bool isNumber = false;
    const auto number = text.toDouble(&isNumber);
    return text == "true"_L1 || text == "false"_L1 ? QJsonValue(text == "true"_L1)
        : text == "null"_L1                        ? QJsonValue()
        : isNumber                                 ? QJsonValue(number)
                                                   : QJsonValue(text);
}

QJsonObject parsed(const QByteArray& text)
{
    yaml_parser_t parser;
    yaml_document_t document;
    yaml_parser_initialize(&parser);
    yaml_parser_set_input_string(&parser, reinterpret_cast<const unsigned char*>(text.constData()),
                                 static_cast<size_t>(text.size()));
    if (yaml_parser_load(&parser, &document) == 0) {
        qFatal("openapi.yaml, line %zu: %s", parser.problem_mark.line + 1, parser.problem);
    }
    const auto json = jsonOf(document, yaml_document_get_root_node(&document)).toObject();
    yaml_document_delete(&document);
    yaml_parser_delete(&parser);
    return json;
}

QStringList typesOf(const QJsonObject& schema)
{
    const auto type = schema.value(u"type"_s);
    QStringList types;
    if (type.isArray()) {
        const auto all = type.toArray();
        for (const auto& one : all) {
            types.append(one.toString());
        }
    } else if (type.isString()) {
        types.append(type.toString());
    }
    return types;
}

QJsonObject exampleIn(const QJsonObject& message)
{
    const auto content = message.value(u"content"_s).toObject();
    return content.value(u"application/json"_s).toObject().value(u"example"_s).toObject();
}

bool isOf(const QJsonValue& value, const QString& type)
{
    return type == "string"_L1 ? value.isString()
        : type == "boolean"_L1 ? value.isBool()
        : type == "null"_L1    ? value.isNull()
        : type == "object"_L1  ? value.isObject()
        : type == "array"_L1   ? value.isArray()
        : type == "number"_L1  ? value.isDouble()
                               : value.isDouble() && value.toInteger(0) == value.toInteger(1);
}

} // namespace

bool OpenApi::Operation::isPublic() const
{
    return description.contains(u"security"_s);
}

OpenApi::OpenApi()
{
    QFile file(QStringLiteral(SIARAN_SOURCE_DIR "/docs/openapi.yaml"));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("docs/openapi.yaml cannot be read");
    }
    m_text = file.readAll();
    m_document = parsed(m_text);
}

QList<OpenApi::Operation> OpenApi::operations() const
{
    QList<Operation> all;
    const auto paths = m_document.value(u"paths"_s).toObject();
    for (auto path = paths.begin(); path != paths.end(); ++path) {
        const auto methods = path->toObject();
        for (auto method = methods.begin(); method != methods.end(); ++method) {
            all.push_back({method.key().toUpper().toLatin1(), path.key().toLatin1(), method->toObject()});
        }
    }
    return all;
}

QList<QJsonObject> OpenApi::parametersOf(const Operation& operation) const
{
    QList<QJsonObject> found;
    const auto all = operation.description.value(u"parameters"_s).toArray();
    for (const auto& one : all) {
        found.append(followed(one.toObject()));
    }
    return found;
}

QJsonObject OpenApi::bodyOf(const Operation& operation) const
{
    const auto content = operation.description.value(u"requestBody"_s).toObject().value(u"content"_s).toObject();
    return followed(content.value(u"application/json"_s).toObject().value(u"schema"_s).toObject());
}

QJsonObject OpenApi::exampleOf(const Operation& operation)
{
    return exampleIn(operation.description.value(u"requestBody"_s).toObject());
}

QJsonObject OpenApi::answerExampleOf(const Operation& operation)
{
    return exampleIn(operation.description.value(u"responses"_s).toObject().value(u"200"_s).toObject());
}

QString OpenApi::faultOf(const Operation& operation, int status, const QByteArray& type, const QByteArray& body) const
{
    const auto responses = operation.description.value(u"responses"_s).toObject();
    const auto code = QString::number(status);
    if (!responses.contains(code) && (!responses.contains(u"default"_s) || status < 400)) {
        return u"the status %1 is not in the document"_s.arg(status);
    }
    const auto response = followed(responses.value(responses.contains(code) ? code : u"default"_s).toObject());
    const auto content = response.value(u"content"_s).toObject();
    const auto plainType = QString::fromLatin1(type.split(';').first().trimmed());
    if (content.isEmpty()) {
        return body.isEmpty() ? QString() : u"it has a body and should have none"_s;
    }
    if (!content.contains(plainType)) {
        return u"the type %1 is not in the document"_s.arg(plainType);
    }
    if (!plainType.endsWith("json"_L1)) {
        return {};
    }
    const auto document = QJsonDocument::fromJson(body);
    return fault(document.object(), content.value(plainType).toObject().value(u"schema"_s).toObject(), u"$"_s);
}

QJsonObject OpenApi::followed(const QJsonObject& schema) const
{
    const auto reference = schema.value(u"$ref"_s).toString();
    if (reference.isEmpty()) {
        return schema;
    }
    QJsonValue place = m_document;
    const auto steps = reference.mid(2).split(u'/');
    for (const auto& step : steps) {
        place = place.toObject().value(step);
    }
    if (!place.isObject()) {
        qFatal("openapi.yaml has no %s", qUtf8Printable(reference));
    }
    return place.toObject();
}

QString OpenApi::fault(const QJsonValue& value, const QJsonObject& said, const QString& path) const
{
    const auto schema = followed(said);
    const auto types = typesOf(schema);
    if (!types.isEmpty() && std::ranges::none_of(types, [&](const QString& type) { return isOf(value, type); })) {
        return path + u" is not "_s + types.join(u" or "_s);
    }
    const auto words = schema.value(u"enum"_s).toArray();
    if (!words.isEmpty() && !words.contains(value)) {
        return path + u" is a word that the document does not have"_s;
    }
    if (value.isDouble() && schema.contains(u"minimum"_s) && value.toDouble() < schema.value(u"minimum"_s).toDouble()) {
        return path + u" is below the minimum"_s;
    }
    if (value.isObject()) {
        return faultInObject(value.toObject(), schema, path);
    }
    const auto items = value.toArray();
    for (qsizetype i = 0; i < items.size(); ++i) {
        const auto one = fault(items.at(i), schema.value(u"items"_s).toObject(), u"%1[%2]"_s.arg(path).arg(i));
        if (!one.isEmpty()) {
            return one;
        }
    }
    return {};
}

QString OpenApi::faultInObject(const QJsonObject& value, const QJsonObject& schema, const QString& path) const
{
    const auto required = schema.value(u"required"_s).toArray();
    for (const auto& name : required) {
        if (!value.contains(name.toString())) {
            return path + u" has no "_s + name.toString();
        }
    }
    const auto properties = schema.value(u"properties"_s).toObject();
    const auto others = schema.value(u"additionalProperties"_s);
    for (auto member = value.begin(); member != value.end(); ++member) {
        const auto place = path + u'.' + member.key();
        if (!properties.contains(member.key()) && others.isBool() && !others.toBool()) {
            return place + u" is not in the document"_s;
        }
        const auto one = fault(
            *member, properties.contains(member.key()) ? properties.value(member.key()).toObject() : others.toObject(),
            place);
        if (!one.isEmpty()) {
            return one;
        }
    }
    return {};
}
