#include "services/db/Migrator.h"
#include "tests/support/TestDatabase.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace siaran;
using namespace Qt::StringLiterals;

namespace {

const auto Migrations = u":/migrations"_s;

int migrationsInProgram()
{
    return static_cast<int>(QDir(Migrations).entryList({u"*.sql"_s}).size());
}

void write(const QTemporaryDir& root, const QString& name, const QByteArray& sql)
{
    QFile file(root.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(sql);
}

} // namespace

class TestMigrator : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFreshDatabaseGetsThemAllAndASecondRunNone()
    {
        TestDatabase fresh(TestDatabase::Schema::Empty);
        QCOMPARE(*db::migrate(fresh.session(), Migrations), migrationsInProgram());
        QCOMPARE(*db::migrate(fresh.session(), Migrations), 0);
    }

    void twoProgramsMayMigrateAtOnce()
    {
        const TestDatabase fresh(TestDatabase::Schema::Empty);
        const auto migrateIt = [](db::Session& s) { return db::migrate(s, Migrations); };
        db::DbExecutor one(fresh.settings(), TestDatabase::catalog());
        db::DbExecutor two(fresh.settings(), TestDatabase::catalog());
        auto first = one.run(migrateIt);
        auto second = two.run(migrateIt);
        QVERIFY(first.result());
        QVERIFY(second.result());
        QCOMPARE(*first.result() + *second.result(), migrationsInProgram());
    }

    void aFailedMigrationLeavesNothing()
    {
        TestDatabase fresh(TestDatabase::Schema::Empty);
        const QTemporaryDir root;
        write(root, u"0001_broken.sql"_s,
              "CREATE TABLE half (id bigint); SELECT no_such_column; CREATE TABLE whole (id bigint)");

        const auto outcome = db::migrate(fresh.session(), root.path());

        QVERIFY(!outcome);
        QVERIFY2(outcome.error().detail.contains("42703"_L1), qPrintable(outcome.error().detail));
        QVERIFY(fresh.session().runScript(u"CREATE TABLE half (id bigint)"_s));
    }

    void aMigrationEditedAfterItRanIsRefused()
    {
        TestDatabase fresh(TestDatabase::Schema::Empty);
        const QTemporaryDir root;
        write(root, u"0001_one.sql"_s, "CREATE TABLE one (id bigint)");
        QVERIFY(db::migrate(fresh.session(), root.path()));
        write(root, u"0001_one.sql"_s, "CREATE TABLE one (id bigint, more text)");

        const auto outcome = db::migrate(fresh.session(), root.path());

        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, ErrorKind::Conflict);
        QCOMPARE(outcome.error().reason, u"schema.edited"_s);
    }

    void aDatabaseNewerThanTheProgramIsRefused()
    {
        TestDatabase fresh(TestDatabase::Schema::Empty);
        const QTemporaryDir newer;
        write(newer, u"0001_one.sql"_s, "CREATE TABLE one (id bigint)");
        write(newer, u"0002_two.sql"_s, "CREATE TABLE two (id bigint)");
        QVERIFY(db::migrate(fresh.session(), newer.path()));
        const QTemporaryDir older;
        write(older, u"0001_one.sql"_s, "CREATE TABLE one (id bigint)");

        const auto outcome = db::migrate(fresh.session(), older.path());

        QVERIFY(!outcome);
        QCOMPARE(outcome.error().reason, u"schema.newer"_s);
    }

    void aGapInTheNumbersIsRefused()
    {
        TestDatabase fresh(TestDatabase::Schema::Empty);
        const QTemporaryDir root;
        write(root, u"0001_one.sql"_s, "SELECT 1");
        write(root, u"0003_three.sql"_s, "SELECT 1");
        QVERIFY(!db::migrate(fresh.session(), root.path()));
    }

    void everyTableHasAComment()
    {
        TestDatabase database;
        QCOMPARE(database
                     .value(uR"(SELECT coalesce(string_agg(relname, ', '), '') FROM pg_class
                                    WHERE relnamespace = 'siaran'::regnamespace AND relkind IN ('r', 'p')
                                    AND obj_description(oid, 'pg_class') IS NULL)"_s)
                     .toString(),
                 QString());
    }

    void theAuditLogRefusesEveryChangeAndItsChainHolds()
    {
        TestDatabase database;
        for (const auto& action : {u"campaign.launch"_s, u"campaign.pause"_s, u"contact.import"_s}) {
            database.execute(uR"(SELECT audit_append('Rina', '%1', 7, '{"people": 12}'))"_s.arg(action));
        }
        QVERIFY(!database.session().runScript(u"UPDATE audit_entry SET actor = 'Budi'"_s));
        QVERIFY(!database.session().runScript(u"DELETE FROM audit_entry"_s));
        QVERIFY(!database.session().runScript(u"TRUNCATE audit_entry"_s));
        QCOMPARE(
            database
                .value(uR"(SELECT count(*) FROM (SELECT *, lag(hash, 1, sha256(''::bytea)) OVER (ORDER BY id) AS before
                                      FROM audit_entry) AS chain
                                    WHERE previous_hash = before
                                      AND hash = sha256(before || convert_to(
                                              audit_text(occurred_at, actor, login, action, subject_id, detail), 'UTF8')))"_s)
                .toInt(),
            3);
    }
};

QTEST_GUILESS_MAIN(TestMigrator)
#include "tst_migrator.moc"
