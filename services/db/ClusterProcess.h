#pragma once

#include "services/core/Result.h"

#include <QString>
#include <QStringList>

namespace siaran::db {

/// Runs PostgreSQL's programs as a user they accept: the caller, or `postgres` when the caller is root.
class ClusterProcess {
public:
    /// The folder of initdb, pg_ctl and postgres.
    void setPrograms(const QString& folder) { m_programs = folder; }

    /// Runs `program` to its end (at most `timeoutMs`) and answers what it printed. A failure has what it said to
    /// standard error as its detail.
    [[nodiscard]] Result<QString> run(const QString& program, const QStringList& arguments, int timeoutMs) const;

    /// Gives `path` to the user the programs run as. NotFound when root has no user `postgres` to use.
    [[nodiscard]] Result<void> giveTo(const QString& path) const;

private:
    QString m_programs;
};

} // namespace siaran::db
