#include "services/api/QueryReader.h"

using namespace Qt::StringLiterals;

namespace siaran::api {

QueryReader::QueryReader(const http::HttpRequest& request, const QStringList& known)
    : m_query(request.query())
{
    QStringList seen;
    const auto items = m_query.queryItems(QUrl::FullyDecoded);
    for (const auto& [key, value] : items) {
        if (!known.contains(key)) {
            refuse(key, u"an unknown parameter"_s);
        } else if (seen.contains(key)) {
            refuse(key, u"given twice"_s);
        } else if (value.contains(QChar::Null)) {
            refuse(key, u"holds a NUL character"_s);
        }
        seen.append(key);
    }
}

QString QueryReader::text(const QString& key, const QString& otherwise)
{
    return m_query.hasQueryItem(key) ? m_query.queryItemValue(key, QUrl::FullyDecoded) : otherwise;
}

qint64 QueryReader::id(const QString& key)
{
    const auto all = ids(key);
    if (all.size() > 1) {
        refuse(key, u"one id is enough"_s);
    }
    return all.value(0, 0);
}

QList<qint64> QueryReader::ids(const QString& key)
{
    QList<qint64> found;
    const auto words = text(key).split(u',', Qt::SkipEmptyParts);
    for (const auto& word : words) {
        bool read = false;
        const auto value = word.toLongLong(&read);
        if (!read || value < 1) {
            refuse(key, u"not an id"_s);
        } else {
            found.append(value);
        }
    }
    return found;
}

int QueryReader::number(const QString& key, int otherwise, int least, int most)
{
    if (!m_query.hasQueryItem(key)) {
        return otherwise;
    }
    bool read = false;
    const auto value = text(key).toInt(&read);
    if (!read || value < least || value > most) {
        refuse(key, u"not a whole number from %1 to %2"_s.arg(least).arg(most));
        return otherwise;
    }
    return value;
}

std::optional<bool> QueryReader::answer(const QString& key)
{
    return word(key, [](const QString& word) {
        return word == "true"_L1 ? std::optional(true) : word == "false"_L1 ? std::optional(false) : std::nullopt;
    });
}

Cursor QueryReader::cursor()
{
    const auto written = text(u"cursor"_s);
    if (written.isEmpty()) {
        return {};
    }
    const auto read = cursorFromText(written);
    if (!read && m_fault.isEmpty()) {
        m_fault = read.error().detail;
        m_reason = read.error().reason;
    }
    return read.value_or(Cursor {});
}

Result<void> QueryReader::fault() const
{
    return m_fault.isEmpty() ? Result<void>() : fail(ErrorKind::Invalid, m_fault, m_reason);
}

void QueryReader::refuse(const QString& key, const QString& why)
{
    if (m_fault.isEmpty()) {
        m_fault = u"?%1: %2"_s.arg(key.left(40), why);
        m_reason = u"query.invalid"_s;
    }
}

} // namespace siaran::api
