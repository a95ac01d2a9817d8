#pragma once

#include "services/db/ClusterProcess.h"
#include "services/setup/TeamLogin.h"
#include "tests/support/PassableFolder.h"

namespace siaran::test {

/// A PostgreSQL server as a team has one: over TLS with a certificate for 127.0.0.1, passwords by SCRAM, gone with this
/// object. Its administrator is `postgres`.
class TeamServer {
public:
    TeamServer();
    ~TeamServer();
    Q_DISABLE_COPY_MOVE(TeamServer)

    [[nodiscard]] bool isUp() const { return m_isUp; }
    bool start();
    void stop();

    [[nodiscard]] setup::TeamLogin administrator(const QString& database) const;
    /// Whom to believe; a file.
    [[nodiscard]] QString authority() const { return m_folder.filePath(QStringLiteral("authority.pem")); }

private:
    [[nodiscard]] bool prepare();
    [[nodiscard]] bool writeFile(const QString& name, const QByteArray& content, bool isSecret) const;
    [[nodiscard]] QString data() const { return m_folder.filePath(QStringLiteral("team")); }

    PassableFolder m_folder;
    db::ClusterProcess m_process;
    quint16 m_port = 0;
    bool m_isUp = false;
};

} // namespace siaran::test
