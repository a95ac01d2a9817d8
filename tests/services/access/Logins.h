#pragma once

#include "services/db/Session.h"
#include "tests/support/TestDatabase.h"

#include <map>
#include <memory>

/// A login of its own for each group role of a workspace, as an administrator gives them to people and programs, with a
/// connection each. They go with the object.
class Logins {
public:
    static inline const QStringList Roles {QStringLiteral("siaran_owner"), QStringLiteral("siaran_supervisor"),
                                           QStringLiteral("siaran_agent"), QStringLiteral("siaran_sender"),
                                           QStringLiteral("siaran_webhook")};

    explicit Logins(TestDatabase& database);
    ~Logins();
    Q_DISABLE_COPY_MOVE(Logins)

    /// The connection of somebody who is a member of `role`, and of nothing else, and acts as it.
    siaran::db::Session& session(const QString& role);

    /// How to connect as somebody who is a member of `role`; of nothing when it is empty.
    siaran::db::ConnectionSettings settings(const QString& role) const;

    /// The SQLSTATE of `sql` as somebody of `role`, in a transaction that is given up; empty when it worked. What the
    /// server said stands in `said`.
    QString state(const QString& role, const QString& sql);
    const QString& said() const { return m_said; }

    /// The first value of the first row, as somebody of `role`.
    QVariant value(const QString& role, const QString& sql);

private:
    QString loginOf(const QString& role) const;

    TestDatabase& m_database;
    const QString m_suffix;
    QString m_said;
    std::map<QString, std::unique_ptr<siaran::db::Session>> m_sessions;
};
