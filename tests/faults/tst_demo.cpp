#include "tests/faults/ProgramUnderTest.h"
#include "tests/faults/SmallDisk.h"
#include "tests/support/PassableFolder.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int Rows = 1200;
constexpr int RunMs = 120'000;

QJsonObject readJson(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

int sumOf(const QJsonObject& counts)
{
    int sum = 0;
    for (const auto& count : counts) {
        sum += count.toInt();
    }
    return sum;
}

} // namespace

/// `siaran demo` as whoever tries it meets it: exit code, report, and a sentence when something is wrong.
class TestDemo : public QObject {
    Q_OBJECT

    struct Folder {
        QString path(const QString& name) const { return folder.filePath(name); }

        siaran::test::PassableFolder folder;
    };

    /// One sentence, and no word of the machine room.
    static void compareComplaint(const QString& errors)
    {
        const auto lines = errors.split(u'\n', Qt::SkipEmptyParts);
        QVERIFY2(lines.size() == 1, qPrintable(errors));
        QVERIFY2(lines.first().startsWith("siaran demo: "_L1), qPrintable(errors));
        QVERIFY2(lines.first().endsWith(u'.') || lines.first().size() < 80, qPrintable(errors));
    }

    /// Runs it, and expects `exitCode` with one sentence that holds `words`.
    static void compareRefusal(const QStringList& arguments, int exitCode, const QString& words = {})
    {
        ProgramUnderTest program(QStringLiteral(SIARAN_PROGRAM));
        const auto ended = program.run(QStringList {u"demo"_s} + arguments, RunMs);
        const auto errors = program.errors();
        QVERIFY2(ended == exitCode, qPrintable(u"exit code %1: %2"_s.arg(ended).arg(errors)));
        compareComplaint(errors);
        QVERIFY2(errors.contains(words), qPrintable(errors));
    }

private Q_SLOTS:
    void initTestCase()
    {
        ProgramUnderTest program(QStringLiteral(SIARAN_PROGRAM));
        const auto ended = program.run({u"demo"_s, u"--contacts"_s, QString::number(Rows), u"--seed"_s, u"7"_s,
                                        u"--report"_s, m_folder.path(u"report.json"_s)},
                                       RunMs);
        QVERIFY2(ended == 0, qPrintable(u"exit code %1: %2%3"_s.arg(ended).arg(program.output(), program.errors())));
        QCOMPARE(program.errors(), QString());
        m_report = readJson(m_folder.path(u"report.json"_s));
    }

    void theReportHasEveryKey()
    {
        const QStringList keys {
            u"imported"_s,  u"merged"_s,   u"rejected"_s,  u"matched"_s, u"recipients"_s,      u"excluded"_s,
            u"accepted"_s,  u"sent"_s,     u"delivered"_s, u"read"_s,    u"failed"_s,          u"replied"_s,
            u"opted_out"_s, u"in_doubt"_s, u"simulator"_s, u"seconds"_s, u"second_campaign"_s, u"messages_per_second"_s,
        };
        for (const auto& key : keys) {
            QVERIFY2(m_report.contains(key), qPrintable(key));
        }
        for (const auto& key : {u"accepted_unique"_s, u"accepted_more_than_once"_s}) {
            QVERIFY2(m_report[u"simulator"_s].toObject().contains(key), qPrintable(key));
        }
        for (const auto& key : {u"recipients"_s, u"sent_to_opted_out"_s}) {
            QVERIFY2(m_report[u"second_campaign"_s].toObject().contains(key), qPrintable(key));
        }
    }

    void itsNumbersAgree()
    {
        const auto number = [this](const QString& key) { return m_report[key].toInt(-1); };
        const auto simulator = m_report[u"simulator"_s].toObject();
        const auto second = m_report[u"second_campaign"_s].toObject();
        QCOMPARE(number(u"imported"_s) + number(u"merged"_s) + number(u"rejected"_s), Rows);
        QCOMPARE(number(u"recipients"_s) + sumOf(m_report[u"excluded"_s].toObject()), number(u"matched"_s));
        QCOMPARE(number(u"accepted"_s), number(u"recipients"_s));
        QCOMPARE(number(u"accepted"_s), simulator[u"accepted_unique"_s].toInt());
        QCOMPARE(number(u"sent"_s) + number(u"failed"_s), number(u"accepted"_s));
        QCOMPARE(number(u"in_doubt"_s), 0);
        QCOMPARE(simulator[u"accepted_more_than_once"_s].toInt(-1), 0);
        QCOMPARE(second[u"sent_to_opted_out"_s].toInt(-1), 0);
        QCOMPARE(second[u"recipients"_s].toInt() + sumOf(second[u"excluded"_s].toObject()),
                 second[u"matched"_s].toInt());
        QCOMPARE(second[u"excluded"_s].toObject()[u"opted_out"_s].toInt(), number(u"opted_out"_s));
    }

    void somethingHappenedAtEachStep()
    {
        for (const auto& key : {u"imported"_s, u"merged"_s, u"rejected"_s, u"delivered"_s, u"read"_s, u"failed"_s,
                                u"replied"_s, u"opted_out"_s}) {
            QVERIFY2(m_report[key].toInt() > 0, qPrintable(key));
        }
        QVERIFY(m_report[u"read"_s].toInt() < m_report[u"delivered"_s].toInt());
        QVERIFY(m_report[u"delivered"_s].toInt() < m_report[u"sent"_s].toInt());
        QVERIFY(m_report[u"seconds"_s].toDouble() > 0);
        QVERIFY(m_report[u"messages_per_second"_s].toDouble() > 0);
    }

    void wordsThatMakeNoSenseAreExplained_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("no number") << QStringList {u"--contacts"_s, u"many"_s};
        QTest::newRow("nobody") << QStringList {u"--contacts"_s, u"0"_s};
        QTest::newRow("negative") << QStringList {u"--contacts"_s, u"-5"_s};
        QTest::newRow("too many") << QStringList {u"--contacts"_s, u"99999999999"_s};
        QTest::newRow("no value") << QStringList {u"--contacts"_s};
        QTest::newRow("a seed that is no number") << QStringList {u"--seed"_s, u"x"_s};
        QTest::newRow("an unknown option") << QStringList {u"--turbo"_s};
        QTest::newRow("a word too many") << QStringList {u"now"_s};
    }

    void wordsThatMakeNoSenseAreExplained()
    {
        QFETCH(const QStringList, words);
        compareRefusal(words, 2);
    }

    void aReportThatCannotBeWrittenIsSaidSo()
    {
        compareRefusal({u"--contacts"_s, u"50"_s, u"--report"_s, m_folder.path(u"nowhere/report.json"_s)}, 1,
                       u"could not be written"_s);
    }

    void aDiskTooSmallIsSaidSo()
    {
        const SmallDisk disk(m_folder.path(u"small"_s), 8);
        if (!disk.isMounted()) {
            QSKIP("this machine lets nobody mount a small disk");
        }
        compareRefusal({u"--contacts"_s, u"50"_s, u"--data-dir"_s, m_folder.path(u"small/demo"_s)}, 1,
                       u"disk is full"_s);
    }

    void aDiskWithoutAByteIsSaidSo()
    {
        const SmallDisk disk(m_folder.path(u"full"_s), 1);
        if (!disk.isMounted()) {
            QSKIP("this machine lets nobody mount a small disk");
        }
        disk.fill();
        compareRefusal({u"--contacts"_s, u"50"_s, u"--data-dir"_s, m_folder.path(u"full/demo"_s)}, 1,
                       u"disk is full"_s);
    }

    void aFolderThatCannotBeMadeIsSaidSo()
    {
        QFile file(m_folder.path(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        compareRefusal({u"--contacts"_s, u"50"_s, u"--data-dir"_s, m_folder.path(u"file/demo"_s)}, 1);
    }

private:
    const Folder m_folder;
    QJsonObject m_report; ///< of one small run
};

QTEST_GUILESS_MAIN(TestDemo)
#include "tst_demo.moc"
