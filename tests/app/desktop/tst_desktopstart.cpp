#include "tests/support/PassableFolder.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int PatienceMs = 60'000;

/// The program as people start it, without a screen. What still runs at the end is ended.
class Program {
public:
    explicit Program(const QStringList& words, const QString& platform = u"offscreen"_s)
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, platform);
        environment.remove(u"DISPLAY"_s);
        environment.remove(u"WAYLAND_DISPLAY"_s);
        environment.insert(u"XDG_RUNTIME_DIR"_s, m_runtime.path());
        m_process.setProcessEnvironment(environment);
        m_process.start(QStringLiteral(SIARAN_PROGRAM), words);
    }

    ~Program()
    {
        if (m_process.state() != QProcess::NotRunning) {
            m_process.terminate();
            m_process.waitForFinished(PatienceMs);
        }
    }
    Q_DISABLE_COPY_MOVE(Program)

    /// -1 when it does not end, or not by itself.
    int exitCode()
    {
        const bool ended = m_process.waitForFinished(PatienceMs) && m_process.exitStatus() == QProcess::NormalExit;
        return ended ? m_process.exitCode() : -1;
    }

    void terminate() { m_process.terminate(); }
    void kill() { m_process.kill(); }
    qint64 id() const { return m_process.processId(); }
    bool isRunning() const { return m_process.state() == QProcess::Running; }
    QString output() { return QString::fromUtf8(m_process.readAllStandardOutput()); }
    QString complaint() { return QString::fromUtf8(m_process.readAllStandardError()); }

private:
    QTemporaryDir m_runtime; // Qt complains where a session has none
    QProcess m_process;
};

} // namespace

class TestDesktopStart : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<siaran::test::PassableFolder>(); }

    void helpAndVersionNeedNoDisplay()
    {
        Program help({u"--help"_s}, u"xcb"_s);
        QCOMPARE(help.exitCode(), 0);
        const auto words = help.output();
        QVERIFY2(words.contains("--practice"_L1) && words.contains("--data-dir"_L1), qPrintable(words));
        Program version({u"--version"_s}, u"xcb"_s);
        QCOMPARE(version.exitCode(), 0);
        QCOMPARE(version.output(), u"siaran %1\n"_s.arg(QStringLiteral(SIARAN_VERSION)));
    }

    void anUnknownWordIsRefused()
    {
        Program program({u"--practise"_s}, u"xcb"_s);
        QVERIFY(program.exitCode() > 0);
        QVERIFY(program.complaint().contains("practise"_L1));
    }

    // The second comes while the first still makes its database, as after an impatient double click.
    void aSecondStartWakesTheFirstAndEnds()
    {
        const Program first(practice());
        QVERIFY(owns(first));
        Program second(practice());
        QCOMPARE(second.exitCode(), 0);
        QCOMPARE(second.complaint(), QString());
        QVERIFY(first.isRunning());
    }

    void aFolderThatCannotBeWrittenIsToldInOneLine()
    {
        QFile file(m_folder->filePath(u"occupied"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        Program program({u"--practice"_s, u"--data-dir"_s, file.fileName() + u"/below"_s});
        QCOMPARE(program.exitCode(), 1);
        const auto complaint = program.complaint();
        QVERIFY2(complaint.startsWith("siaran: "_L1) && complaint.endsWith(".\n"_L1), qPrintable(complaint));
        QCOMPARE(complaint.count(u'\n'), 1);
    }

    // At first it asks WhatsApp for the account and fills the practice shop.
    void aRequestToEndEndsTheDatabaseToo_data()
    {
        QTest::addColumn<int>("moment");
        for (const int moment : {0, 100, 200, 400, 800}) {
            QTest::addRow("%d ms after it is up", moment) << moment;
        }
    }

    void aRequestToEndEndsTheDatabaseToo()
    {
        QFETCH(const int, moment);
        Program program(practice());
        QVERIFY(isUp(program));
        QVERIFY(QFile::exists(serverFile()));
        QTest::qWait(moment);
        program.terminate();
        QCOMPARE(program.exitCode(), 0);
        QVERIFY(!QFile::exists(serverFile()));
    }

    void afterAKillItComesUpAgain()
    {
        Program first(practice());
        QVERIFY(isUp(first));
        first.kill();
        QCOMPARE(first.exitCode(), -1);
        Program again(practice());
        QVERIFY(isUp(again));
        QVERIFY(again.isRunning());
        again.terminate();
        QCOMPARE(again.exitCode(), 0);
        QVERIFY(!QFile::exists(serverFile()));
    }

private:
    QStringList practice() const { return {u"--practice"_s, u"--data-dir"_s, m_folder->path()}; }

    bool owns(const Program& program) const
    {
        const auto isOwner = [this, &program] {
            QFile lock(m_folder->filePath(u"practice/siaran.lock"_s));
            return lock.open(QIODevice::ReadOnly) && lock.readLine().trimmed().toLongLong() == program.id();
        };
        return QTest::qWaitFor(isOwner, PatienceMs);
    }

    /// It owns the workspace, and answers one more start, which then ends. On a busy computer that start may give up,
    /// and another is tried.
    bool isUp(const Program& program) const
    {
        return owns(program) && QTest::qWaitFor([this] { return Program(practice()).exitCode() == 0; }, PatienceMs);
    }

    QString serverFile() const { return m_folder->filePath(u"practice/database/data/postmaster.pid"_s); }

    std::unique_ptr<siaran::test::PassableFolder> m_folder;
};

QTEST_GUILESS_MAIN(TestDesktopStart)
#include "tst_desktopstart.moc"
