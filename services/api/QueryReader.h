#pragma once

#include "services/api/Cursor.h"
#include "services/core/Result.h"
#include "services/http/HttpMessage.h"

#include <QStringList>

#include <optional>

namespace siaran::api {

/// The query of an address, read as strictly as a body: what is unknown, doubled or ill-typed is a fault. Reading goes
/// on after one with empty values; the first is kept for the one look at the end.
class QueryReader {
public:
    static constexpr int UsualPage = 50;
    static constexpr int LargestPage = 500;

    /// Parameters other than `known` are a fault.
    QueryReader(const http::HttpRequest& request, const QStringList& known);

    [[nodiscard]] QString text(const QString& key, const QString& otherwise = {});
    [[nodiscard]] qint64 id(const QString& key); ///< 0 when absent
    [[nodiscard]] QList<qint64> ids(const QString& key); ///< "4,7"
    [[nodiscard]] int number(const QString& key, int otherwise, int least, int most);
    [[nodiscard]] std::optional<bool> answer(const QString& key); ///< "true" or "false"
    [[nodiscard]] int limit() { return number(QStringLiteral("limit"), UsualPage, 1, LargestPage); }
    [[nodiscard]] Cursor cursor();

    /// A word of a closed set, nothing when absent.
    template <typename FromWord>
    [[nodiscard]] auto word(const QString& key, FromWord fromWord) -> decltype(fromWord(QString()))
    {
        if (!m_query.hasQueryItem(key)) {
            return std::nullopt;
        }
        const auto value = fromWord(text(key));
        if (!value) {
            refuse(key, QStringLiteral("an unknown word"));
        }
        return value;
    }

    [[nodiscard]] Result<void> fault() const;

private:
    void refuse(const QString& key, const QString& why);

    QUrlQuery m_query;
    QString m_fault;
    QString m_reason;
};

} // namespace siaran::api
