#include "services/access/PeopleRepository.h"
#include "services/access/TeamFounding.h"
#include "services/db/SqlCatalog.h"
#include "tests/faults/ProgramUnderTest.h"
#include "tests/faults/WorkspaceUnderTest.h"
#include "tests/security/CrashingProgram.h"
#include "tests/support/TeamServer.h"

#include <QDirIterator>
#include <QTest>

#include <csignal>

using namespace siaran;
using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 60'000;
constexpr int Days = 7;

const auto OwnersPassword = u"melati-wangi-2026"_s;
const auto ServersPassword = u"pelayan-toko-8841"_s;
const auto OneTimePassword = u"sekali-pakai-5520"_s;
const auto ChosenPassword = u"anggrek-bulan-3317"_s;
const auto WrongPassword = u"salah-ketik-7702"_s;

template <typename Value>
Value must(const Result<Value>& value)
{
    if (!value) {
        qFatal("the team: %s %s", qPrintable(value.error().detail), qPrintable(value.error().reason));
    }
    return *value;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// The passwords of a team – of its people, and the one a server program signs in to the database with – looked for
/// wherever somebody else may look: beside the program, and where its database is.
class TestTeamSecrets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_catalog = must(db::SqlCatalog::load(u":/sql"_s));
        must(access::foundTeam(must(access::connectionTo(m_team.administrator())),
                               {.login = u"sari"_s, .name = u"Sari"_s, .password = OwnersPassword}, m_catalog));
        db::Session owner(as(u"sari"_s, OwnersPassword, access::Role::Owner), m_catalog);
        QVERIFY(owner.open());
        QVERIFY(access::invitePerson(owner, {.login = u"rumah"_s, .name = u"Server"_s, .isProgram = true},
                                     ServersPassword, Days));
        QVERIFY(access::invitePerson(owner, {.login = u"budi"_s, .name = u"Budi"_s, .role = access::Role::Agent},
                                     OneTimePassword, Days));
        db::Session budi(as(u"budi"_s, OneTimePassword, access::Role::Agent), m_catalog);
        QVERIFY(budi.open());
        QVERIFY(access::choosePassword(budi, u"budi"_s, ChosenPassword));
        db::Session mistaken(as(u"budi"_s, WrongPassword, access::Role::Agent), m_catalog);
        QVERIFY(!mistaken.open());

        m_server.setEnvironment({{u"SIARAN_TEAM_PASSWORD"_s, ServersPassword}});
        const auto ready = m_server.start({u"--config"_s, configuration(u"data"_s)});
        QVERIFY2(!ready.isEmpty(), qPrintable(m_server.errors()));
    }

    void theServerIsStartedWithoutAPasswordAmongItsWords()
    {
        const auto words = contentOf(u"/proc/%1/cmdline"_s.arg(m_server.pid()));
        QVERIFY(words.contains("--config"));
        verifyHoldsNone(words, u"words of the server"_s);
    }

    void whatTheServerSaysAndKeepsHoldsNone()
    {
        QTRY_VERIFY_WITH_TIMEOUT(m_team.ask(u"SELECT usename FROM pg_stat_activity"_s).contains(u"rumah"_s), Patience);
        verifyHoldsNone(m_server.output().toUtf8() + m_server.errors().toUtf8(), u"what the server said"_s);
        int files = 0;
        QDirIterator all(m_folder.filePath(u"data"_s), QDir::Files | QDir::Hidden | QDir::System,
                         QDirIterator::Subdirectories);
        while (all.hasNext()) {
            const auto path = all.next();
            verifyHoldsNone(contentOf(path), path);
            ++files;
        }
        QVERIFY(files > 0); // its log at least
    }

    // Not even the server that was told them, and wrote every statement down.
    void theServerOfTheDatabaseHoldsNone()
    {
        const auto log = m_team.log();
        QVERIFY(log.contains("rumah") && log.contains("budi"));
        verifyHoldsNone(log, u"the log of PostgreSQL"_s);
        const auto dump = m_team.dump();
        QVERIFY(dump.contains("SCRAM-SHA-256"));
        verifyHoldsNone(dump, u"the dump"_s);
        const auto activity = m_team.ask(u"SELECT query || ' ' || application_name FROM pg_stat_activity"_s);
        verifyHoldsNone(activity.join(u'\n').toUtf8(), u"what PostgreSQL is doing"_s);
    }

    void theAuditLogTellsWhoCameAndNoPassword()
    {
        const auto told = m_team.ask(u"SELECT action || detail::text FROM siaran.audit_entry ORDER BY id"_s);
        QVERIFY(told.filter(u"person.invited"_s).size() >= 2);
        QVERIFY(!told.filter(u"person.password_chosen"_s).isEmpty());
        verifyHoldsNone(told.join(u'\n').toUtf8(), u"the audit log"_s);
    }

    void aServerThatIsKeptOutSaysSoWithoutThePassword()
    {
        ProgramUnderTest refused(QStringLiteral(SIARAN_SERVER_PROGRAM));
        refused.setEnvironment({{u"SIARAN_TEAM_PASSWORD"_s, WrongPassword}});
        QVERIFY(refused.run({u"--config"_s, configuration(u"refused"_s)}, Patience) != 0);
        const auto said = refused.output().toUtf8() + refused.errors().toUtf8();
        QVERIFY(!said.trimmed().isEmpty());
        verifyHoldsNone(said, u"what a server said that was kept out"_s);
    }

#ifdef Q_OS_LINUX
    void aCrashLeavesNoPasswordBehind()
    {
        const test::PassableFolder folder;
        const QList<QByteArray> environment {"LC_ALL=C.UTF-8"_ba, "PATH=" + qgetenv("PATH"),
                                             "ASAN_OPTIONS=detect_leaks=0"_ba,
                                             "SIARAN_TEAM_PASSWORD=" + ServersPassword.toUtf8()};
        test::CrashingProgram program(
            folder.path(), {QStringLiteral(SIARAN_SERVER_PROGRAM), u"--config"_s, configuration(u"crashing"_s)},
            environment);
        QVERIFY2(QTest::qWaitFor([&] { return program.output().contains('\n'); }, Patience),
                 program.errors().constData());
        QVERIFY(!program.dumpsAt(SIGSEGV));
        verifyHoldsNone(program.errors(), u"last words"_s);
        QCOMPARE(QDir(folder.path()).entryList({u"core*"_s}, QDir::Files), QStringList());
    }
#endif

private:
    db::ConnectionSettings as(const QString& login, const QString& password, access::Role role) const
    {
        return must(access::connectionTo(m_team.login(login, password))).as(access::databaseRole(role));
    }

    // For a server program with a folder of this name.
    QString configuration(const QString& name) const
    {
        const auto address = m_team.login(u"rumah"_s, {}).address;
        const auto path = m_folder.filePath(name + u".ini"_s);
        const auto lines = u"[server]\ndata-dir=%1\nlisten=127.0.0.1:%2\n"
                           "[team]\nhost=%3\nport=%4\ndatabase=%5\nca=%6\nlogin=rumah\n"_s.arg(
                               m_folder.filePath(name), QString::number(freePort()), address.host,
                               QString::number(address.port), address.database, address.caFile);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(lines.toUtf8()) != lines.toUtf8().size()) {
            qFatal("cannot write %s", qPrintable(path));
        }
        return path;
    }

    static void verifyHoldsNone(const QByteArray& text, const QString& where)
    {
        for (const auto& secret : {OwnersPassword, ServersPassword, OneTimePassword, ChosenPassword, WrongPassword}) {
            QVERIFY2(!text.contains(secret.toUtf8()), qPrintable(where));
            QVERIFY2(!text.contains(secret.toUtf8().toBase64(QByteArray::OmitTrailingEquals)), qPrintable(where));
        }
    }

    test::PassableFolder m_folder;
    TeamServer m_team;
    db::SqlCatalog m_catalog;
    ProgramUnderTest m_server {QStringLiteral(SIARAN_SERVER_PROGRAM)};
};

QTEST_GUILESS_MAIN(TestTeamSecrets)
#include "tst_teamsecrets.moc"
