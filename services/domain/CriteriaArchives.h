#pragma once

#include "services/domain/CustomField.h"
#include "services/domain/JsonReader.h"
#include "services/domain/WordTable.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <iterator>
#include <utility>

namespace siaran {

// The two directions of one criterion's JSON object. Both have the same calls, so that what is on paper is told once.

class CriteriaToJson {
public:
    QJsonObject json;

    template <typename Table, typename Enum>
    void word(const QString& key, const Table& table, const Enum& value)
    {
        json.insert(key, wordIn(table, value));
    }

    void fieldType(const QString& key, FieldType value) { json.insert(key, toWord(value)); }
    void text(const QString& key, const QString& value) { json.insert(key, value); }
    void texts(const QString& key, const QStringList& values) { json.insert(key, QJsonArray::fromStringList(values)); }
    void number(const QString& key, int value) { json.insert(key, value); }
    void number(const QString& key, double value) { json.insert(key, value); }
    void answer(const QString& key, bool value) { json.insert(key, value); }

    /// Left out when it is open.
    void end(const QString& key, const QDate& value)
    {
        if (value.isValid()) {
            json.insert(key, value.toString(Qt::ISODate));
        }
    }

    template <typename Id>
    void id(const QString& key, Id value)
    {
        json.insert(key, value.value());
    }

    template <typename Id>
    void ids(const QString& key, const QList<Id>& values)
    {
        QJsonArray array;
        for (const auto id : values) {
            array.append(id.value());
        }
        json.insert(key, array);
    }
};

class CriteriaFromJson {
public:
    explicit CriteriaFromJson(JsonReader json)
        : m_json(std::move(json))
    {
    }

    /// A member nobody asked for would be a condition silently dropped, so it is a fault.
    void finish() const { m_json.allowOnly(m_keys); }

    template <typename Table, typename Enum>
    void word(const QString& key, const Table& table, Enum& value)
    {
        value = next(key).word([&table](const QString& word) { return valueIn(table, word); });
    }

    void fieldType(const QString& key, FieldType& value) { value = next(key).word(fieldTypeFromWord); }
    void text(const QString& key, QString& value) { value = next(key).text(); }
    void number(const QString& key, int& value) { value = next(key).smallInteger(); }
    void number(const QString& key, double& value) { value = next(key).number(); }
    void answer(const QString& key, bool& value) { value = next(key).boolean(); }

    void texts(const QString& key, QStringList& values)
    {
        const auto items = next(key).items();
        values.clear();
        std::ranges::transform(items, std::back_inserter(values), &JsonReader::text);
    }

    void end(const QString& key, QDate& value)
    {
        const auto member = next(key);
        value = m_json.has(key) ? member.date() : QDate();
    }

    template <typename Id>
    void id(const QString& key, Id& value)
    {
        value = Id(next(key).integer());
    }

    template <typename Id>
    void ids(const QString& key, QList<Id>& values)
    {
        const auto items = next(key).items();
        values.clear();
        std::ranges::transform(items, std::back_inserter(values),
                               [](const JsonReader& item) { return Id(item.integer()); });
    }

    JsonReader next(const QString& key)
    {
        m_keys.append(key);
        return m_json.member(key);
    }

private:
    JsonReader m_json;
    QStringList m_keys;
};

} // namespace siaran
