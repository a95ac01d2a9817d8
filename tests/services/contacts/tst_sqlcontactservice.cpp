#include "services/contacts/SqlContactService.h"
#include "services/db/ChangeFeed.h"
#include "tests/support/TestDatabase.h"

#include <QCoro/QCoroTask>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace siaran;
using namespace siaran::contacts;

class TestSqlContactService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_short = write(u"short.csv"_s, 1, 3);
        m_long = write(u"long.csv"_s, 1000, 40'000);
    }

    void cleanup() { m_database.execute(u"DELETE FROM contact; DELETE FROM import_batch"_s); }

    void anImportIsAnsweredListedAndHinted()
    {
        db::ChangeFeed feed(m_database.settings(), TestDatabase::catalog());
        QSignalSpy changed(&feed, &db::ChangeFeed::changed);
        QTRY_VERIFY_WITH_TIMEOUT(
            [&] {
                (void)db::notifyChange(m_database.session(), {u"listening"_s});
                QTest::qWait(20);
                return changed.contains(QVariantList {u"listening"_s});
            }(),
            5000);

        const auto report = QCoro::waitFor(m_service.importFile(m_short, {}));

        QVERIFY(report);
        QCOMPARE(report->added, 3);
        QTRY_VERIFY(changed.contains(QVariantList {u"contacts"_s}));
        const auto page = QCoro::waitFor(m_service.page({}, {}, 2));
        QVERIFY(page && page->hasMore);
        QCOMPARE(page->rows.size(), 2);
        QCOMPARE(QCoro::waitFor(m_service.count({})), 3);
        const auto contact = QCoro::waitFor(m_service.contact(page->rows.first().id));
        QVERIFY(contact);
        QVERIFY(*contact == page->rows.first());
        const auto catalogue = QCoro::waitFor(m_service.catalogue());
        QVERIFY(catalogue);
        QCOMPARE(catalogue->labels.size(), 1);
        QCOMPARE(m_database.value(u"SELECT actor FROM audit_entry ORDER BY id DESC LIMIT 1"_s).toString(),
                 u"Bu Melati"_s);
    }

    void progressComesOnTheCallersThreadBeforeTheAnswer()
    {
        QList<ImportProgress> told;
        bool answered = false;
        const auto progress = [&](const ImportProgress& state) {
            QCOMPARE(QThread::currentThread(), thread());
            QVERIFY(!answered);
            told.push_back(state);
        };
        const auto report = QCoro::waitFor(m_service.importFile(m_long, progress));
        answered = true;
        QVERIFY(report);
        QCOMPARE(report->added, 40'000);
        QVERIFY(!told.isEmpty());
        QVERIFY(told.size() < 40); // of forty looks
        QVERIFY(told.last().rows > 0);
        QCOMPARE(told.last().bytesTotal, QFile(m_long).size());
        QTest::qWait(0);
    }

    void aCancelledImportAnswersSoAndLeavesNothing()
    {
        bool cancelled = false;
        const auto report = QCoro::waitFor(m_service.importFile(m_long, [&](const ImportProgress&) {
            m_service.cancelImport();
            cancelled = true;
        }));
        QVERIFY(cancelled);
        QVERIFY(!report);
        QCOMPARE(report.error().kind, ErrorKind::Cancelled);
        QCOMPARE(m_database.value(u"SELECT count(*) FROM contact"_s).toInt(), 0);
        QCOMPARE(m_database.value(u"SELECT count(*) FROM import_batch"_s).toInt(), 0);
    }

    void aCancelIsForThoseThatWereAskedForBefore()
    {
        auto first = m_service.importFile(m_long, {});
        auto second = m_service.importFile(m_long, {});
        m_service.cancelImport();
        auto third = m_service.importFile(m_short, {});

        QCOMPARE(QCoro::waitFor(first).error().kind, ErrorKind::Cancelled);
        QCOMPARE(QCoro::waitFor(second).error().kind, ErrorKind::Cancelled);
        const auto report = QCoro::waitFor(third);
        QVERIFY(report);
        QCOMPARE(report->added, 3);
    }

    void pagesComeWhileAnImportRuns()
    {
        auto import = m_service.importFile(m_long, {});
        QCOMPARE(QCoro::waitFor(m_service.count({})), 0);
        QVERIFY(!import.isReady());
        m_service.cancelImport();
        QVERIFY(!QCoro::waitFor(import));
    }

    void aServiceThatGoesAwayEndsItsImport()
    {
        int told = 0;
        {
            SqlContactService brief(m_database.executor(), m_lists, m_imports, u"Bu Melati"_s);
            auto import = brief.importFile(m_long, [&](const ImportProgress&) { ++told; });
            QVERIFY(!import.isReady());
        }
        const auto after = QCoro::waitFor(m_service.importFile(m_short, {}));
        QVERIFY(after);
        QCOMPARE(m_database.value(u"SELECT count(*) FROM contact"_s).toInt(), 3);
        QCOMPARE(told, 0);
    }

    void aFileOfNothingKeepsItsReason()
    {
        const auto report = QCoro::waitFor(m_service.importFile(u"/nowhere/at/all.csv"_s, {}));
        QVERIFY(!report);
        QCOMPARE(report.error().reason, u"import.unreadable"_s);
    }

    void aNewerOutlineEndsAnOlderOneAndIsAnsweredItself()
    {
        m_database.execute(
            u"INSERT INTO contact (phone_e164, display_name) SELECT '+6281399' || (100000 + n), 'x' || n "
            "FROM generate_series(1, 50000) n"_s);
        ContactQuery byName;
        ContactQuery newest;
        newest.order = ContactOrder::NewestFirst;
        auto first = m_service.outline(byName);
        auto second = m_service.outline(byName);
        auto third = m_service.outline(newest);

        const auto overtaken = QCoro::waitFor(second);
        const auto answer = QCoro::waitFor(third);

        QVERIFY(QCoro::waitFor(first) || QCoro::waitFor(first).error().kind == ErrorKind::Cancelled);
        QVERIFY(!overtaken);
        QCOMPARE(overtaken.error().kind, ErrorKind::Cancelled);
        QVERIFY(answer);
        QCOMPARE(answer->size(), 50'000);
        QVERIFY(answer->first() > answer->last());
        const auto rows = QCoro::waitFor(m_service.rows({answer->last(), ContactId(1), answer->first()}));
        QVERIFY(rows);
        QCOMPARE(rows->size(), 2);
        QCOMPARE(rows->first().id, answer->last());
        for (int i = 0; i < 20; ++i) {
            QVERIFY(QCoro::waitFor(m_service.outline(byName))); // nobody cancels the newest one
        }
    }

private:
    QString write(const QString& name, int first, int count)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly)) {
            qFatal("cannot write a file");
        }
        file.write("Nama;HP;Label\n");
        for (int i = first; i < first + count; ++i) {
            file.write("Sari;0812" + QByteArray::number(34000000 + i) + ";VIP\n");
        }
        return file.fileName();
    }

    QTemporaryDir m_folder;
    QString m_short;
    QString m_long;
    TestDatabase m_database;
    db::DbExecutor m_imports {m_database.settings(), TestDatabase::catalog()};
    db::DbExecutor m_lists {m_database.settings(), TestDatabase::catalog()};
    SqlContactService m_service {m_database.executor(), m_lists, m_imports, u"Bu Melati"_s};
};

QTEST_GUILESS_MAIN(TestSqlContactService)
#include "tst_sqlcontactservice.moc"
