#include "tests/support/TeamServer.h"

#include "services/db/ServerPrograms.h"
#include "services/db/SqlCatalog.h"

#include <QFile>
#include <QProcess>
#include <QSqlError>
#include <QTcpServer>

using namespace siaran;
using namespace Qt::StringLiterals;

namespace {

const auto Superuser = u"keeper"_s;

void run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0) {
        qFatal("%s: %s", qPrintable(program), process.readAllStandardError().constData());
    }
}

void write(const QString& path, const QByteArray& content)
{
    QFile out(path);
    if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size()) {
        qFatal("cannot write %s", qPrintable(path));
    }
}

QByteArray read(const QString& path)
{
    QFile in(path);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

/// Not every folder that has a server has its clients.
QString client(const QString& name)
{
    const auto folders = db::serverProgramFolders({});
    for (const auto& folder : folders) {
        if (const auto path = QDir(folder).filePath(name); QFile::exists(path)) {
            return path;
        }
    }
    return name;
}

template <typename Value>
Value must(const Result<Value>& value)
{
    if (!value) {
        qFatal("team server: %s", qPrintable(value.error().detail));
    }
    return *value;
}

} // namespace

TeamServer::TeamServer()
{
    m_process.setPrograms(must(db::findServerPrograms({})));
    certify(u"server"_s, u"localhost"_s);
    certify(u"strange"_s, u"localhost"_s);
    QTcpServer free;
    free.listen(QHostAddress::LocalHost);
    m_port = free.serverPort();
    free.close();
    start();
    ask(u"CREATE ROLE boss LOGIN CREATEROLE CREATEDB PASSWORD '%1'"_s.arg(Password), u"postgres"_s);
}

TeamServer::~TeamServer()
{
    (void)m_process.run(u"pg_ctl"_s, {u"-D"_s, file(u"data"_s), u"-m"_s, u"immediate"_s, u"stop"_s}, 30'000);
}

void TeamServer::certify(const QString& name, const QString& host) const
{
    run(u"openssl"_s,
        {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s,
         u"-days"_s, u"30"_s, u"-subj"_s, u"/CN=Siaran test server"_s, u"-addext"_s, u"subjectAltName=DNS:"_s + host,
         u"-keyout"_s, file(name + u".key"_s), u"-out"_s, file(name + u".crt"_s)});
}

void TeamServer::start()
{
    const auto data = file(u"data"_s);
    write(file(u"word"_s), Password.toUtf8());
    QDir().mkpath(data);
    for (const auto& path : {data, file(u"word"_s), file(u"server.key"_s)}) {
        (void)m_process.giveTo(path);
    }
    must(m_process.run(u"initdb"_s,
                       {u"-D"_s, data, u"-U"_s, Superuser, u"--pwfile"_s, file(u"word"_s), u"-A"_s, u"scram-sha-256"_s,
                        u"--no-sync"_s, u"--encoding=UTF8"_s, u"--locale=C.UTF-8"_s},
                       60'000));
    write(data + u"/pg_hba.conf"_s, "hostssl all all 127.0.0.1/32 scram-sha-256\n");
    const auto options
        = u"-c listen_addresses=127.0.0.1 -c port=%1 -c unix_socket_directories='' -c ssl=on -c ssl_cert_file=%2 "
          "-c ssl_key_file=%3 -c log_statement=all -c log_connections=on -c fsync=off -c max_connections=120"_s.arg(
              QString::number(m_port), file(u"server.crt"_s), file(u"server.key"_s));
    must(m_process.run(
        u"pg_ctl"_s, {u"-D"_s, data, u"-l"_s, data + u"/server.log"_s, u"-w"_s, u"-s"_s, u"-o"_s, options, u"start"_s},
        60'000));
}

access::TeamLogin TeamServer::login(const QString& name, const QString& password) const
{
    return {.address
            = {.host = u"localhost"_s, .port = m_port, .database = u"siaran"_s, .caFile = file(u"server.crt"_s)},
            .login = name,
            .password = password};
}

db::ConnectionSettings TeamServer::superuser(const QString& database) const
{
    auto settings = must(access::connectionTo(login(Superuser, Password)));
    settings.database = database;
    return settings;
}

QStringList TeamServer::ask(const QString& sql, const QString& database) const
{
    const db::SqlCatalog none;
    db::Session session(superuser(database), none);
    if (const auto opened = session.open(); !opened) {
        qFatal("team server: %s", qPrintable(opened.error().reason));
    }
    QSqlQuery query(session.database());
    if (!query.exec(sql)) {
        qFatal("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
    }
    QStringList told;
    while (query.next()) {
        told.append(query.value(0).toString());
    }
    return told;
}

QByteArray TeamServer::log() const
{
    return read(file(u"data/server.log"_s));
}

QByteArray TeamServer::dump() const
{
    QByteArray all;
    for (const auto& arguments :
         {QStringList {u"pg_dump"_s, u"siaran"_s}, QStringList {u"pg_dumpall"_s, u"--roles-only"_s}}) {
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"PGPASSWORD"_s, Password);
        process.setProcessEnvironment(environment);
        process.start(client(arguments.first()),
                      QStringList {u"-h"_s, u"127.0.0.1"_s, u"-p"_s, QString::number(m_port), u"-U"_s, Superuser}
                          + arguments.mid(1));
        if (!process.waitForFinished(60'000) || process.exitCode() != 0) {
            qFatal("dump: %s %s", qPrintable(process.errorString()), process.readAllStandardError().constData());
        }
        all += process.readAllStandardOutput();
    }
    return all;
}
