#pragma once

#include "services/core/Result.h"

#include <QDate>
#include <QDateTime>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace siaran {

/// One place in a JSON document that must have a certain shape. Like QDataStream, reading goes on after a fault with
/// empty values; the first fault of the whole document is kept, with its path, for the one look at the end.
class JsonReader {
public:
    explicit JsonReader(QJsonValue root);

    [[nodiscard]] JsonReader member(const QString& key) const;
    [[nodiscard]] bool has(const QString& key) const;
    [[nodiscard]] QList<JsonReader> items() const;

    [[nodiscard]] QString text() const;
    [[nodiscard]] double number() const;
    [[nodiscard]] qint64 integer() const;
    [[nodiscard]] int smallInteger() const; ///< within int
    [[nodiscard]] bool boolean() const;
    [[nodiscard]] QDate date() const; ///< "2025-03-15"
    [[nodiscard]] QDateTime time() const; ///< ISO 8601 in UTC, with milliseconds

    /// A word of a closed set, read by `fromWord`; another word is a fault.
    template <typename FromWord>
    [[nodiscard]] auto word(FromWord fromWord) const
    {
        const auto value = fromWord(text());
        if (!value) {
            refuse(QStringLiteral("an unknown word"));
        }
        return value.value_or(typename decltype(value)::value_type {});
    }

    /// Members other than `keys` are a fault.
    void allowOnly(const QStringList& keys) const;

    /// Records a fault here, unless there was one before.
    void refuse(const QString& why) const;

    /// `value` if the document had no fault so far, otherwise Invalid with the path of the first one.
    template <typename T>
    [[nodiscard]] Result<T> resultOf(T value) const
    {
        if (!m_fault->isEmpty()) {
            return fail(ErrorKind::Invalid, *m_fault);
        }
        return value;
    }

private:
    JsonReader(QJsonValue value, QString path, std::shared_ptr<QString> fault);

    QJsonValue m_value;
    QString m_path;
    std::shared_ptr<QString> m_fault;
};

} // namespace siaran
