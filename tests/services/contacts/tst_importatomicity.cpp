#include "services/contacts/Importer.h"
#include "tests/services/contacts/ImportWorld.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace siaran;
using namespace siaran::contacts;

namespace {

QByteArray manyRows(int count)
{
    QByteArray rows = "Nama;HP;Label;Status;Kota\n";
    for (int i = 0; i < count; ++i) {
        rows += "Sari;0812" + QByteArray::number(34000000 + i) + ";VIP;Aktif;Bandung\n";
    }
    return rows;
}

} // namespace

/// An import is there as a whole or not at all.
class TestImportAtomicity : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_world.import("Nama;HP;Label;Kota\nIbu Dewi;081234000001;Lama;Malang\n;081234000002;;\n"));
        m_path = m_world.file(manyRows(2500));
    }

    void aCancelAtAnyPointLeavesNothingBehind()
    {
        const auto before = m_world.everything();
        int looks = 0;
        for (int patience = 0;; ++patience) {
            looks = 0;
            const auto report = import({.isCancelled = [&] { return ++looks > patience; }});
            if (report) {
                break;
            }
            QCOMPARE(report.error().kind, ErrorKind::Cancelled);
            QCOMPARE(m_world.everything(), before);
        }
        QVERIFY(looks > 5); // while reading as well as while merging
        QVERIFY(m_world.everything() != before);
        m_world.clear();
    }

    void aLostConnectionLeavesNothingBehind()
    {
        const auto before = m_world.everything();
        for (int killedAt = 1; killedAt <= 3; ++killedAt) {
            db::Session session(m_world.database.settings(), TestDatabase::catalog());
            QVERIFY(session.open());
            const auto process = processOf(session);
            int told = 0;
            ImportHooks hooks;
            hooks.progress = [&](const ImportProgress&) {
                if (++told == killedAt) {
                    m_world.database.execute(u"SELECT pg_terminate_backend(%1)"_s.arg(process));
                    waitUntilGone(process);
                }
            };

            const auto report = Importer(session, u"Bu Melati"_s, hooks).run(m_path);

            QVERIFY(told >= killedAt);
            QVERIFY(!report);
            QCOMPARE(report.error().kind, ErrorKind::Unavailable);
            QCOMPARE(m_world.everything(), before);
        }
    }

    void anErrorOnTheLastLineLeavesNothingBehind()
    {
        const auto before = m_world.everything();
        const auto report = m_world.import(manyRows(2500) + "Sari;\"081234999999;x\n");
        QVERIFY(!report);
        QCOMPARE(report.error().reason, u"import.quote_not_closed"_s);
        QCOMPARE(m_world.everything(), before);
    }

    void aFieldThatBecameAnotherTypeMeanwhileIsAConflict()
    {
        db::Session other(m_world.database.settings(), TestDatabase::catalog());
        QVERIFY(other.open());
        ImportHooks hooks;
        bool done = false;
        hooks.progress = [&](const ImportProgress&) {
            if (!std::exchange(done, true)) {
                QVERIFY(other.runScript(
                    u"INSERT INTO custom_field (key, label, type) VALUES ('kota', 'Kota', 'number')"_s));
            }
        };
        const auto people = m_world.people();

        const auto report = import(hooks);

        QVERIFY(!report);
        QCOMPARE(report.error().kind, ErrorKind::Conflict);
        QVERIFY(m_world.people() == people);
        m_world.database.execute(u"DELETE FROM custom_field"_s);
    }

    void theSameSessionImportsAfterAFailure()
    {
        QVERIFY(!m_world.import(manyRows(10) + "\"open"));
        QVERIFY(!import({.isCancelled = [] { return true; }}));
        const auto report = import({});
        QVERIFY(report);
        QCOMPARE(report->added, 2500);
    }

    void progressGoesForwardToTheEndOfTheFile()
    {
        QList<ImportProgress> told;
        QVERIFY(import({.progress = [&](const ImportProgress& progress) { told.push_back(progress); }}));
        QCOMPARE(told.size(), 4);
        QVERIFY(told.takeLast().phase == ImportPhase::Merging);
        for (qsizetype i = 1; i < told.size(); ++i) {
            QVERIFY(told.at(i).rows > told.at(i - 1).rows);
            QVERIFY(told.at(i).bytesRead >= told.at(i - 1).bytesRead);
        }
        QCOMPARE(told.last().rows, 2500);
        QCOMPARE(told.last().bytesRead, QFileInfo(m_path).size());
        QCOMPARE(told.last().bytesTotal, QFileInfo(m_path).size());
    }

private:
    Result<ImportReport> import(const ImportHooks& hooks)
    {
        return Importer(m_world.database.session(), u"Bu Melati"_s, hooks).run(m_path);
    }

    static int processOf(db::Session& session)
    {
        auto query = session.runComposed("test"_L1, u"SELECT pg_backend_pid()"_s, {});
        return query && query->next() ? query->value(0).toInt() : 0;
    }

    void waitUntilGone(int process)
    {
        const auto sql = u"SELECT count(*) FROM pg_stat_activity WHERE pid = %1"_s.arg(process);
        QTRY_COMPARE(m_world.database.value(sql).toInt(), 0);
    }

    ImportWorld m_world;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestImportAtomicity)
#include "tst_importatomicity.moc"
