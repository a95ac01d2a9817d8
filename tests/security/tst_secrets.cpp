#include "services/db/ServerPrograms.h"
#include "tests/faults/FaultWorld.h"
#include "tests/security/CrashingProgram.h"

#include <QDirIterator>
#include <QStandardPaths>
#include <QTest>

#include <csignal>
#ifdef Q_OS_LINUX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace siaran;
using namespace Qt::StringLiterals;

namespace {

constexpr int People = 40;
constexpr int Patience = 60'000;

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// A shop that has run a campaign, searched for its secrets wherever somebody else may look.
class TestSecrets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_world = std::make_unique<FaultWorld>(People);
        const auto campaign = m_world->launch();
        QTRY_COMPARE_WITH_TIMEOUT(m_world->status(campaign), u"completed"_s, Patience);
        m_token = contentOf(m_world->dataFolder() + u"/owner-token"_s).trimmed();
        QVERIFY(m_token.startsWith("siaran_"));
        m_secrets = {m_token, "practice-token"_ba, SimulatorUnderTest::appSecret().toLatin1(), "practice-verify"_ba};
    }

    void cleanupTestCase() { m_world.reset(); }

    void noProgramIsStartedWithASecretAmongItsWords()
    {
        verifyHoldsNone(contentOf(u"/proc/%1/cmdline"_s.arg(m_world->server().pid())), u"words of the server"_s);
        const auto processes = processesOfTheDatabase();
        QVERIFY(processes.size() > 3);
        for (const auto pid : processes) {
            verifyHoldsNone(contentOf(u"/proc/%1/cmdline"_s.arg(pid)), u"words of the database"_s);
        }
    }

    void theDatabaseIsStartedWithoutTheSecretsOfTheServer()
    {
        int readable = 0;
        for (const auto pid : processesOfTheDatabase()) {
            const auto environment = contentOf(u"/proc/%1/environ"_s.arg(pid));
            readable += environment.isEmpty() ? 0 : 1;
            verifyHoldsNone(environment, u"environment of the database"_s);
            QVERIFY(!environment.contains("SIARAN_"));
        }
        QVERIFY(readable > 0);
    }

    void aDumpOfTheDatabaseHoldsNoSecret()
    {
        const auto program = QStandardPaths::findExecutable(u"pg_dump"_s, db::serverProgramFolders({}));
        QVERIFY(!program.isEmpty());
        QProcess dump;
        const auto& database = m_world->databaseSettings();
        dump.start(program,
                   {u"-h"_s, database.host, u"-p"_s, QString::number(database.port), u"-U"_s, database.user,
                    database.database});
        QVERIFY2(dump.waitForStarted() && dump.waitForFinished(Patience), qPrintable(dump.errorString()));
        const auto text = dump.readAllStandardOutput();
        QVERIFY2(text.contains("Pelanggan 1"), dump.readAllStandardError().constData()); // it is the dump of this shop
        verifyHoldsNone(text, u"the dump"_s);
    }

    // The database's own files, journals and logs.
    void noFileOfTheShopHoldsASecretButTheOwnersToken()
    {
        int files = 0;
        QDirIterator all(m_world->dataFolder(), QDir::Files | QDir::Hidden | QDir::System,
                         QDirIterator::Subdirectories);
        while (all.hasNext()) {
            const auto path = all.next();
            if (!path.endsWith("owner-token"_L1)) {
                verifyHoldsNone(contentOf(path), path);
                ++files;
            }
        }
        QVERIFY(files > 100);
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(m_world->dataFolder() + u"/owner-token"_s) & others));
    }

#ifdef Q_OS_LINUX
    void theDatabaseDumpsNoCoreEither()
    {
        const auto limits = contentOf(u"/proc/%1/limits"_s.arg(m_world->postmaster()));
        const auto core = limits.mid(limits.indexOf("Max core file size")).simplified();
        QVERIFY2(core.startsWith("Max core file size 1 1 ") || core.startsWith("Max core file size 0 0 "),
                 core.constData());
    }

    void aCrashLeavesNoMemoryBehind_data()
    {
        QTest::addColumn<bool>("isServer");
        QTest::addColumn<int>("signal");
        QTest::newRow("of the server, by a bad address") << true << SIGSEGV;
        QTest::newRow("of the server, by an abort") << true << SIGABRT;
        QTest::newRow("of the desktop, by a bad address") << false << SIGSEGV;
    }

    void aCrashLeavesNoMemoryBehind()
    {
        QFETCH(const bool, isServer);
        QFETCH(const int, signal);
        const test::PassableFolder folder;
        const auto data = folder.filePath(u"data"_s);
        {
            const QStringList words = isServer
                ? QStringList {QStringLiteral(SIARAN_SERVER_PROGRAM), u"--data-dir"_s, data, u"--listen"_s,
                               u"127.0.0.1:%1"_s.arg(freePort())}
                : QStringList {QStringLiteral(SIARAN_PROGRAM), u"--practice"_s, u"--data-dir"_s, data};
            test::CrashingProgram program(folder.path(), words, environment());
            const auto database
                = data + (isServer ? u"/workspace"_s : u"/practice"_s) + u"/database/data/postmaster.pid"_s;
            const auto isUp = [&] { return isServer ? program.output().contains('\n') : QFile::exists(database); };
            QVERIFY2(QTest::qWaitFor(isUp, Patience), program.errors().constData());
            QVERIFY(!program.dumpsAt(signal));
            verifyHoldsNone(program.errors(), u"last words"_s);
            const auto left = QDir(folder.path()).entryList({u"core*"_s}, QDir::Files);
            QCOMPARE(left, QStringList());
            endDatabase(database);
        }
    }

    // Without this the test above would hold for any program.
    void aCrashOfAnotherProgramWouldLeaveItsMemory()
    {
        const test::PassableFolder folder;
        test::CrashingProgram program(folder.path(), {u"/bin/sleep"_s, u"60"_s}, {});
        QTest::qWait(200);
        if (!program.dumpsAt(SIGSEGV)) {
            QSKIP("this system writes no core dumps");
        }
        const auto left = QDir(folder.path()).entryList({u"core*"_s}, QDir::Files);
        QVERIFY(left.size() <= 1); // none: a handler has it
    }

    void noOtherProgramOfTheSameUserLooksIntoTheServer()
    {
        constexpr uint Nobody = 65534;
        const test::PassableFolder folder;
        const bool isRoot = ::geteuid() == 0;
        if (isRoot) {
            QVERIFY(::chown(QFile::encodeName(folder.path()).constData(), Nobody, Nobody) == 0);
        }
        const auto data = folder.filePath(u"data"_s);
        test::CrashingProgram program(folder.path(),
                                      {QStringLiteral(SIARAN_SERVER_PROGRAM), u"--data-dir"_s, data, u"--listen"_s,
                                       u"127.0.0.1:%1"_s.arg(freePort())},
                                      environment(), isRoot ? Nobody : 0);
        QVERIFY2(QTest::qWaitFor([&] { return program.output().contains('\n'); }, Patience),
                 program.errors().constData());
        // What cannot be looked into is root's in /proc (proc(5)).
        struct stat told { };
        const auto path = "/proc/" + QByteArray::number(program.pid()) + "/environ";
        QCOMPARE(::stat(path.constData(), &told), 0);
        QCOMPARE(told.st_uid, 0U);
        test::CrashingProgram usual(folder.path(), {u"/bin/sleep"_s, u"60"_s}, {}, isRoot ? Nobody : 0);
        QTest::qWait(200);
        const auto other = "/proc/" + QByteArray::number(usual.pid()) + "/environ";
        QCOMPARE(::stat(other.constData(), &told), 0);
        QVERIFY(told.st_uid != 0U);
        (void)program.dumpsAt(SIGKILL);
        endDatabase(data + u"/workspace/database/data/postmaster.pid"_s);
    }
#endif

private:
    void verifyHoldsNone(const QByteArray& text, const QString& where) const
    {
        for (const auto& secret : m_secrets) {
            QVERIFY2(!text.contains(secret), qPrintable(where));
        }
    }

    QList<qint64> processesOfTheDatabase() const
    {
        const auto parent = m_world->postmaster();
        QList<qint64> all {parent};
        const auto children = contentOf(u"/proc/%1/task/%1/children"_s.arg(parent)).simplified().split(' ');
        for (const auto& child : children) {
            all.append(child.toLongLong());
        }
        return all;
    }

    QList<QByteArray> environment() const
    {
        QList<QByteArray> variables {"QT_QPA_PLATFORM=offscreen"_ba, "LC_ALL=C.UTF-8"_ba, "PATH=" + qgetenv("PATH"),
                                     "ASAN_OPTIONS=detect_leaks=0"_ba};
        const auto ofServer = m_world->simulator().environment();
        for (auto variable = ofServer.begin(); variable != ofServer.end(); ++variable) {
            variables.append(variable.key().toLocal8Bit() + '=' + variable->toLocal8Bit());
        }
        return variables;
    }

    static void endDatabase(const QString& pidFile)
    {
        const auto pid = contentOf(pidFile).split('\n').first().toLongLong();
        if (isAlive(pid)) {
            ::kill(static_cast<pid_t>(pid), SIGQUIT);
            QVERIFY(QTest::qWaitFor([pid] { return !isAlive(pid); }, Patience));
        }
    }

    std::unique_ptr<FaultWorld> m_world;
    QByteArray m_token;
    QList<QByteArray> m_secrets;
};

QTEST_GUILESS_MAIN(TestSecrets)
#include "tst_secrets.moc"
