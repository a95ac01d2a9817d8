#include "services/domain/JsonReader.h"

#include <QJsonArray>
#include <QJsonObject>

#include <limits>

using namespace Qt::StringLiterals;

namespace siaran {

JsonReader::JsonReader(QJsonValue root)
    : JsonReader(std::move(root), u"$"_s, std::make_shared<QString>())
{
}

JsonReader::JsonReader(QJsonValue value, QString path, std::shared_ptr<QString> fault)
    : m_value(std::move(value))
    , m_path(std::move(path))
    , m_fault(std::move(fault))
{
}

JsonReader JsonReader::member(const QString& key) const
{
    if (!m_value.isObject()) {
        refuse(u"not an object"_s);
    }
    return {m_value.toObject().value(key), m_path + u'.' + key, m_fault};
}

bool JsonReader::has(const QString& key) const
{
    return m_value.toObject().contains(key);
}

QList<JsonReader> JsonReader::items() const
{
    if (!m_value.isArray()) {
        refuse(u"not a list"_s);
    }
    QList<JsonReader> readers;
    const auto array = m_value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        readers.push_back(JsonReader(array.at(i), u"%1[%2]"_s.arg(m_path).arg(i), m_fault));
    }
    return readers;
}

QString JsonReader::text() const
{
    if (!m_value.isString()) {
        refuse(u"not a text"_s);
    }
    return m_value.toString();
}

double JsonReader::number() const
{
    if (!m_value.isDouble()) {
        refuse(u"not a number"_s);
    }
    return m_value.toDouble();
}

qint64 JsonReader::integer() const
{
    // toInteger() answers its default for fractions and for what is no number, so two defaults tell.
    if (m_value.toInteger(0) != m_value.toInteger(1)) {
        refuse(u"not a whole number"_s);
    }
    return m_value.toInteger();
}

int JsonReader::smallInteger() const
{
    const auto value = integer();
    if (value < std::numeric_limits<int>::min() || value > std::numeric_limits<int>::max()) {
        refuse(u"too large a number"_s);
        return 0;
    }
    return static_cast<int>(value);
}

bool JsonReader::boolean() const
{
    if (!m_value.isBool()) {
        refuse(u"neither true nor false"_s);
    }
    return m_value.toBool();
}

QDate JsonReader::date() const
{
    const auto date = QDate::fromString(text(), Qt::ISODate);
    if (!date.isValid()) {
        refuse(u"not a date"_s);
    }
    return date;
}

QDateTime JsonReader::time() const
{
    const auto time = QDateTime::fromString(text(), Qt::ISODateWithMs);
    if (!time.isValid()) {
        refuse(u"not a time"_s);
    }
    return time.toUTC();
}

void JsonReader::allowOnly(const QStringList& keys) const
{
    const auto members = m_value.toObject().keys();
    for (const auto& key : members) {
        if (!keys.contains(key)) {
            member(key).refuse(u"an unknown member"_s);
        }
    }
}

void JsonReader::refuse(const QString& why) const
{
    if (m_fault->isEmpty()) {
        *m_fault = m_path + u": "_s + why;
    }
}

} // namespace siaran
