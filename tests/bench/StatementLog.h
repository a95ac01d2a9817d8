#pragma once

#include <QList>
#include <QString>

namespace siaran::bench {

/// How long each statement took, by the word of a private cluster's server.log. To be switched on with
/// startSql() before and read afterwards; it costs the database some time, so no other figure is taken meanwhile.
class StatementLog {
public:
    explicit StatementLog(QString path);

    /// Raw SQL for an administrator; sessions opened before it go on unlogged.
    static QString startSql();

    /// One statement that ran.
    struct Entry {
        double ms = 0;
        QString text; ///< as it was logged, with the text it was prepared from
    };

    /// What ran since the last call of skip(), in order.
    [[nodiscard]] QList<Entry> entries() const;
    /// What was logged so far counts no more.
    void skip();

private:
    const QString m_path;
    qint64 m_begin = 0;
};

} // namespace siaran::bench
