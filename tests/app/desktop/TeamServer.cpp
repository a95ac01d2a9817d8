#include "tests/app/desktop/TeamServer.h"

#include "services/db/ServerPrograms.h"

#include <QFile>
#include <QTcpServer>

using namespace Qt::StringLiterals;

namespace siaran::test {

namespace {

constexpr int Patience = 60'000;
constexpr auto Password = "rahasia-server"_L1;

QByteArray tlsFile(const QString& name)
{
    QFile file(QStringLiteral(SIARAN_TLS_FOLDER "/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : quint16(0);
}

} // namespace

TeamServer::TeamServer()
    : m_port(freePort())
{
    const auto programs = db::findServerPrograms({});
    if (programs) {
        m_process.setPrograms(*programs);
        m_isUp = prepare() && start();
    }
}

TeamServer::~TeamServer()
{
    stop();
}

bool TeamServer::writeFile(const QString& name, const QByteArray& content, bool isSecret) const
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size()
        && (!isSecret
            || (file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && m_process.giveTo(file.fileName())));
}

bool TeamServer::prepare()
{
    const auto password = m_folder.filePath(u"password"_s);
    if (!QDir().mkpath(data()) || !m_process.giveTo(data())
        || !writeFile(u"password"_s, QByteArray(Password.data()), true)
        || !writeFile(u"authority.pem"_s, tlsFile(u"loopback.crt"_s), false)
        || !writeFile(u"server.key"_s, tlsFile(u"loopback.key"_s), true)) {
        return false;
    }
    const auto made
        = m_process.run(u"initdb"_s,
                        {u"--pgdata"_s, data(), u"--username=postgres"_s, u"--encoding=UTF8"_s, u"--no-locale"_s,
                         u"--no-sync"_s, u"--auth=scram-sha-256"_s, u"--pwfile="_s + password},
                        Patience);
    // Nobody comes in without TLS.
    return made && writeFile(u"hba"_s, "hostssl all all 127.0.0.1/32 scram-sha-256\n", true);
}

bool TeamServer::start()
{
    const auto options = u"-c listen_addresses=127.0.0.1 -c port=%1 -c unix_socket_directories= -c fsync=off -c ssl=on "
                         "-c ssl_cert_file=%2 -c ssl_key_file=%3 -c hba_file=%4 -c max_connections=200"_s.arg(m_port)
                             .arg(authority(), m_folder.filePath(u"server.key"_s), m_folder.filePath(u"hba"_s));
    const auto started = m_process.run(
        u"pg_ctl"_s,
        {u"start"_s, u"-w"_s, u"-D"_s, data(), u"-o"_s, options, u"-l"_s, QDir(data()).filePath(u"server.log"_s)},
        Patience);
    if (!started) {
        qWarning("%s", qPrintable(started.error().detail));
    }
    return started.has_value();
}

void TeamServer::stop()
{
    (void)m_process.run(u"pg_ctl"_s, {u"stop"_s, u"-w"_s, u"-m"_s, u"immediate"_s, u"-D"_s, data()}, Patience);
}

setup::TeamLogin TeamServer::administrator(const QString& database) const
{
    return {.host = u"127.0.0.1"_s,
            .port = m_port,
            .database = database,
            .caFile = authority(),
            .name = u"postgres"_s,
            .password = QString(Password)};
}

} // namespace siaran::test
