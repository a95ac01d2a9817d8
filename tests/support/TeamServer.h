#pragma once

#include "services/access/TeamAddress.h"
#include "services/db/ClusterProcess.h"
#include "tests/support/PassableFolder.h"

#include <QStringList>

/// A PostgreSQL server as a team has one: on an address, over TLS with a certificate for the name "localhost", with
/// passwords, and with a log of every statement. Gone with this object.
class TeamServer {
public:
    TeamServer();
    ~TeamServer();
    Q_DISABLE_COPY_MOVE(TeamServer)

    /// The way in for a login, trusting the server's own certificate.
    siaran::access::TeamLogin login(const QString& name, const QString& password) const;
    /// That of somebody who may make databases and logins, but is no superuser.
    siaran::access::TeamLogin administrator() const { return login(QStringLiteral("boss"), Password); }

    /// One that nobody vouches for here.
    QString strangeCertificate() const { return m_folder.filePath(QStringLiteral("strange.crt")); }

    /// The first column of what a superuser is told.
    QStringList ask(const QString& sql, const QString& database = QStringLiteral("siaran")) const;
    /// Everything the server wrote down, and what a superuser's dump of the database and of its roles holds.
    QByteArray log() const;
    QByteArray dump() const;

    static inline const QString Password = QStringLiteral("of-the-administrator-1");

private:
    QString file(const QString& name) const { return m_folder.filePath(name); }
    void certify(const QString& name, const QString& host) const;
    void start();
    siaran::db::ConnectionSettings superuser(const QString& database) const;

    siaran::test::PassableFolder m_folder;
    siaran::db::ClusterProcess m_process;
    int m_port = 0;
};
