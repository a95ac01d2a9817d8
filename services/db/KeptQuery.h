#pragma once

#include <QLatin1StringView>
#include <QSqlQuery>
#include <QVariant>

namespace siaran::db {

class Session;

/// The rows of a statement that stays prepared (Session::repeat). At its end the statement goes back to the session,
/// which outlives it.
class KeptQuery {
public:
    KeptQuery(KeptQuery&& other) noexcept;
    KeptQuery& operator=(KeptQuery&&) = delete;
    KeptQuery(const KeptQuery&) = delete;
    KeptQuery& operator=(const KeptQuery&) = delete;
    ~KeptQuery();

    bool next() { return m_query.next(); }
    [[nodiscard]] QVariant value(int column) const { return m_query.value(column); }
    /// No more rows are wanted: another statement may run before this object ends.
    void finish() { m_query.finish(); }
    [[nodiscard]] const QSqlQuery& rows() const { return m_query; }

private:
    friend class Session;

    KeptQuery(Session& session, QLatin1StringView name, QSqlQuery query);

    Session* m_session; ///< null once moved from
    QLatin1StringView m_name;
    QSqlQuery m_query;
};

} // namespace siaran::db
