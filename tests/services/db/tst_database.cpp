#include "services/db/ArrayLiteral.h"
#include "services/db/ChangeFeed.h"
#include "services/db/CopyWriter.h"
#include "services/db/FetchAll.h"
#include "services/db/WhenDone.h"
#include "tests/support/CompletedStatement.h"
#include "tests/support/TestDatabase.h"

#include <QCoro/QCoroFuture>
#include <QDir>
#include <QFile>
#include <QSemaphore>
#include <QSignalSpy>
#include <QSqlError>
#include <QTemporaryDir>
#include <QTest>
#include <rapidcheck.h>

#include <csignal>

using namespace siaran;
using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 20'000;

// Any string a person could paste, without U+0000 and without halves of surrogate pairs.
rc::Gen<QString> anyText()
{
    return rc::gen::map(
        rc::gen::container<std::vector<char32_t>>(rc::gen::oneOf(
            rc::gen::inRange<char32_t>(1, 0x80), rc::gen::element<char32_t>(U'"', U'\\', U'{', U',', U'\n', U'\t'),
            rc::gen::inRange<char32_t>(0xA0, 0xD7FF), rc::gen::inRange<char32_t>(0x1F300, 0x1F5FF))),
        [](const std::vector<char32_t>& points) {
            return QString::fromUcs4(points.data(), static_cast<qsizetype>(points.size()));
        });
}

} // namespace

class TestDatabaseLayer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aScriptOnALostConnectionFails()
    {
        TestDatabase database;
        QVERIFY(database.session().runScript(u"SELECT 1"_s));
        database.session().database().close(); // as the driver does when its socket breaks
        const auto ran = database.session().runScript(u"SELECT 1"_s);
        QVERIFY(!ran);
        QCOMPARE(ran.error().kind, ErrorKind::Unavailable);
    }

    void anAnswerIsDroppedWhenItsReceiverIsGone()
    {
        auto& executor = m_database.executor();
        QSemaphore begun;
        QSemaphore mayEnd;
        auto goes = std::make_unique<QObject>();
        QObject stays;
        QList<int> taken;
        const auto slow = executor.run([&](db::Session&) {
            begun.release();
            mayEnd.acquire();
            return Result<int>(1);
        });
        db::whenDone(slow, goes.get(), [&taken](const Result<int>& answer) { taken.append(*answer); });
        const auto next = executor.run([](db::Session&) { return Result<int>(2); });
        db::whenDone(next, &stays, [&taken](const Result<int>& answer) { taken.append(*answer); });
        begun.acquire();
        goes.reset(); // while the job runs
        mayEnd.release();
        QTRY_VERIFY(!taken.isEmpty());
        QCOMPARE(taken, QList<int> {2});
    }

    void everyStatementPrepares_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto& name : TestDatabase::catalog().names()) {
            QTest::newRow(qPrintable(name)) << name;
        }
    }
    void everyStatementPrepares()
    {
        QFETCH(QString, name);
        const auto latin = name.toLatin1();
        QSqlQuery query(m_database.session().database());
        QVERIFY2(query.prepare(test::completed(m_database.session().text(QLatin1StringView(latin)))),
                 qPrintable(query.lastError().text()));
    }

    void aStatementTakesInWhatItSharesWithOthers()
    {
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(u"shop"_s));
        const auto write = [&](const QString& name, const QByteArray& text) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            QCOMPARE(file.write(text), text.size());
        };
        write(u"shop/part.sql"_s, "SELECT 1 AS one\n");
        write(u"shop/whole.sql"_s, "SELECT one FROM (/* take shop/part */) AS part");
        const auto catalog = db::SqlCatalog::load(folder.path());
        QVERIFY(catalog);
        QCOMPARE(catalog->text("shop/whole"_L1), u"SELECT one FROM (SELECT 1 AS one) AS part"_s);
        write(u"shop/part.sql"_s, "SELECT 1 FROM (/* take shop/whole */) AS whole");
        QCOMPARE(db::SqlCatalog::load(folder.path()).error().kind, ErrorKind::Internal);
        QVERIFY(QFile::remove(folder.filePath(u"shop/part.sql"_s)));
        QCOMPARE(db::SqlCatalog::load(folder.path()).error().kind, ErrorKind::Internal);
    }

    void aBadValueIsInvalidAndADuplicateAConflict()
    {
        m_database.execute(u"INSERT INTO contact (phone_e164) VALUES ('+6281234567890')"_s);
        QTest::failOnWarning(QRegularExpression(u"81234567890"_s)); // no customer's number in the log
        auto& session = m_database.session();
        const auto insert = [&session](const QString& phone) {
            return session.runComposed("test"_L1, u"INSERT INTO contact (phone_e164) VALUES (:phone)"_s,
                                       {{u":phone"_s, phone}});
        };

        const auto twice = insert(u"+6281234567890"_s);
        const auto bad = insert(u"none"_s);

        QVERIFY(!twice);
        QCOMPARE(twice.error().kind, ErrorKind::Conflict);
        QVERIFY(!bad);
        QCOMPARE(bad.error().kind, ErrorKind::Invalid);
    }

    void aNullStringIsAnEmptyTextAndATypedNullIsNull()
    {
        auto& session = m_database.session();
        const auto isNull = [&session](const QVariant& value) {
            auto query = session.runComposed("test"_L1, u"SELECT (:value)::text IS NULL"_s, {{u":value"_s, value}});
            return query && query->next() && query->value(0).toBool();
        };
        QVERIFY(!isNull(QString()));
        QVERIFY(isNull(QVariant(QMetaType::fromType<QString>())));
        QVERIFY(isNull(QVariant()));
    }

    void aRepeatedStatementAnswersEachTimeAnew()
    {
        auto& session = m_database.session();
        m_database.execute(u"INSERT INTO contact (phone_e164) VALUES ('+6281100000001'), ('+6281100000002')"_s);
        const auto ids = db::fetchAll<qint64>(
            session.runComposed("test"_L1,
                                u"SELECT id FROM contact WHERE phone_e164 LIKE '+62811000000%' ORDER BY id"_s, {}),
            [](const QSqlQuery& row) { return row.value(0).toLongLong(); });
        QVERIFY(ids);
        const auto found = [&session](const QList<qint64>& asked) {
            return db::fetchAll<qint64>(
                session.repeat("webhooks/lock_contacts"_L1, {{":contacts"_L1, db::integerArray(asked)}}),
                [](const QSqlQuery& row) { return row.value(0).toLongLong(); });
        };
        const auto prepared = [&session] {
            auto query = session.runComposed("test"_L1, u"SELECT count(*) FROM pg_prepared_statements"_s, {});
            return query && query->next() ? query->value(0).toInt() : -1;
        };
        for (int i = 0; i < 8; ++i) { // the server thinks of one plan for all values at the sixth
            QCOMPARE(found({ids->first()}).value(), QList<qint64> {ids->first()});
            QCOMPARE(found(*ids).value(), *ids);
        }
        const auto before = prepared();
        {
            auto outer = session.repeat("webhooks/lock_contacts"_L1, {{":contacts"_L1, db::integerArray(*ids)}});
            QVERIFY(outer && outer->next());
            outer->finish();
            QCOMPARE(found(*ids).value(), *ids); // while the first is not put away
        }
        QCOMPARE(prepared(), before);
        QVERIFY(!session.repeat("webhooks/lock_contacts"_L1, {{":contacts"_L1, u"no list"_s}}));
        QCOMPARE(found(*ids).value(), *ids);
    }

    void aScriptFailsWhereverItFails()
    {
        for (const auto& script :
             {u"SELECT 1/0; SELECT 1"_s, u"SELECT 1; SELECT 1/0"_s, u"SELECT 1; SELECT 1/0; SELECT 1"_s}) {
            const auto outcome = m_database.session().runScript(script);
            QVERIFY2(!outcome, qPrintable(script));
            QCOMPARE(outcome.error().kind, ErrorKind::Invalid);
        }
    }

    void rowsThatEndMidwayAreAnError()
    {
        db::Session reader(m_database.settings(), TestDatabase::catalog());
        QVERIFY(reader.open());
        // More than the sockets between the two can hold.
        auto query = reader.runComposed(
            "test"_L1, u"SELECT pg_backend_pid(), repeat('x', 1000) FROM generate_series(1, 50000)"_s, {});
        QVERIFY(query);
        QVERIFY(query->next());
        QVERIFY(db::checkEnd(*query));
        m_database.execute(u"SELECT pg_terminate_backend(%1, 5000)"_s.arg(query->value(0).toInt()));

        int rows = 1;
        while (query->next()) {
            ++rows;
        }

        QVERIFY(rows < 50000);
        const auto end = db::checkEnd(*query);
        QVERIFY(!end);
        QCOMPARE(end.error().kind, ErrorKind::Unavailable);
    }

    void aSnapshotSeesOneMomentAndChangesNothing()
    {
        auto& session = m_database.session();
        db::Session other(m_database.settings(), TestDatabase::catalog());
        QVERIFY(other.open());
        const auto labels = [this] { return m_database.value(u"SELECT count(*) FROM label"_s).toInt(); };
        {
            db::Transaction transaction(session);
            QVERIFY(transaction.beginSnapshot());
            const int before = labels();
            QVERIFY(other.runScript(u"INSERT INTO label (name) VALUES ('late')"_s));
            QCOMPARE(labels(), before);
            QVERIFY(!session.runScript(u"DELETE FROM label"_s));
        }
        QVERIFY(labels() > 0);
    }

    void aRunningStatementCanBeCancelledFromOutside()
    {
        auto& executor = m_database.executor();
        const auto started = std::make_shared<std::atomic_bool>(false);
        auto sleeping = executor.run([started](db::Session& session) {
            *started = true;
            return session.runScript(u"SELECT pg_sleep(30)"_s);
        });
        QTRY_VERIFY(started->load());
        while (!sleeping.isFinished()) {
            executor.cancelRunning();
            QTest::qWait(10);
        }
        QVERIFY(!sleeping.result());
        QCOMPARE(sleeping.result().error().kind, ErrorKind::Cancelled);
    }

    void aLostConnectionIsReplaced()
    {
        auto& executor = m_database.executor();
        const auto lost
            = executor
                  .run([](db::Session& s) { return s.runScript(u"SELECT pg_terminate_backend(pg_backend_pid())"_s); })
                  .result();
        QVERIFY(!lost);
        QCOMPARE(lost.error().kind, ErrorKind::Unavailable);
        QVERIFY(executor.run([](db::Session& s) { return s.runScript(u"SELECT 1"_s); }).result());
    }

    void jobsHandedOutAreKeptAtShutdown()
    {
        QFuture<Result<int>> future;
        {
            db::DbExecutor executor(m_database.settings(), TestDatabase::catalog());
            future = executor.run([](db::Session&) {
                QThread::msleep(50);
                return Result<int>(7);
            });
        }
        QVERIFY(future.isFinished());
        QCOMPARE(*future.result(), 7);
    }

    void anUnreachableServerIsUnavailable()
    {
        auto settings = m_database.settings();
        settings.host = u"/nonexistent"_s;
        db::DbExecutor executor(settings, TestDatabase::catalog());
        const auto outcome = executor.run([](db::Session&) { return Result<int>(1); }).result();
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, ErrorKind::Unavailable);
    }

    void anyTextsComeBackFromAnArray()
    {
        auto& session = m_database.session();
        QVERIFY(rc::check("texts survive an array literal there and back", [&session] {
            const auto texts = *rc::gen::container<QStringList>(anyText());
            auto query
                = session.runComposed("test"_L1, u"SELECT (:texts)::text[]"_s, {{u":texts"_s, db::textArray(texts)}});
            RC_ASSERT(query.has_value());
            RC_ASSERT(query->next());
            RC_ASSERT(db::textsFromArray(query->value(0).toString()) == texts);
        }));
    }

    void anyTextsComeBackFromACopy()
    {
        auto& session = m_database.session();
        QVERIFY(session.runScript(u"CREATE TEMP TABLE copied (line int, cell text)"_s));
        QVERIFY(rc::check("cells survive a COPY", [&session] {
            const auto cells = *rc::gen::container<QStringList>(anyText());
            RC_ASSERT(session.runScript(u"TRUNCATE copied"_s).has_value());
            {
                db::CopyWriter writer(session);
                RC_ASSERT(writer.start("copied (line, cell)"_L1).has_value());
                for (qsizetype i = 0; i < cells.size(); ++i) {
                    RC_ASSERT(writer.writeRow({QString::number(i), cells.at(i)}).has_value());
                }
                RC_ASSERT(*writer.finish() == cells.size());
            }
            auto query = session.runComposed("test"_L1, u"SELECT cell FROM copied ORDER BY line"_s, {});
            RC_ASSERT(query.has_value());
            QStringList back;
            while (query->next()) {
                back.append(query->value(0).toString());
            }
            RC_ASSERT(back == cells);
        }));
    }

    void aCopyThatIsGivenUpLeavesNothing()
    {
        auto& session = m_database.session();
        QVERIFY(session.runScript(u"CREATE TEMP TABLE given_up (cell text)"_s));
        {
            db::CopyWriter writer(session);
            QVERIFY(writer.start("given_up (cell)"_L1));
            QVERIFY(writer.writeRow({u"one"_s}));
        }
        QCOMPARE(m_database.value(u"SELECT count(*) FROM given_up"_s).toInt(), 0);
    }

    void aChangeIsHeardByAnotherProgram()
    {
        db::ChangeFeed feed(m_database.settings(), TestDatabase::catalog());
        QSignalSpy changed(&feed, &db::ChangeFeed::changed);
        QTRY_VERIFY_WITH_TIMEOUT(
            [&] {
                (void)db::notifyChange(m_database.session(), {u"campaigns"_s, u"contacts"_s});
                QTest::qWait(20);
                return changed.contains(QVariantList {u"contacts"_s});
            }(),
            5000);
        QVERIFY(changed.contains(QVariantList {u"campaigns"_s}));
    }

    void aFeedWhoseConnectionEndsSaysSoComesBackAndLooksAgain()
    {
        TestDatabase own; // no listener of an earlier test is there
        db::ChangeFeed feed(own.settings(), TestDatabase::catalog());
        QSignalSpy lost(&feed, &db::ChangeFeed::lost);
        QSignalSpy restored(&feed, &db::ChangeFeed::restored);
        QTRY_VERIFY_WITH_TIMEOUT(listener(own) > 0, Patience);
        own.execute(u"SELECT pg_terminate_backend(%1)"_s.arg(listener(own)));
        QTRY_COMPARE_WITH_TIMEOUT(lost.size(), 1, Patience);
        QSignalSpy changed(&feed, &db::ChangeFeed::changed);
        QTRY_COMPARE_WITH_TIMEOUT(restored.size(), 1, Patience);
        QTRY_VERIFY_WITH_TIMEOUT(changed.contains(QVariantList {QString()}), Patience);
        verifyHears(own, feed);
    }

#ifdef Q_OS_LINUX
    // A server that hangs keeps its connections open and says nothing.
    void aFeedWhoseServerFallsSilentSaysSo()
    {
        TestDatabase own; // no listener of an earlier test is there
        db::ChangeFeed feed(own.settings(), TestDatabase::catalog());
        QSignalSpy lost(&feed, &db::ChangeFeed::lost);
        QSignalSpy restored(&feed, &db::ChangeFeed::restored);
        QTRY_VERIFY_WITH_TIMEOUT(listener(own) > 0, Patience);
        const auto pid = static_cast<pid_t>(listener(own));
        QCOMPARE(::kill(pid, SIGSTOP), 0);
        const auto isLost = QTest::qWaitFor([&lost] { return !lost.isEmpty(); }, Patience);
        QCOMPARE(::kill(pid, SIGCONT), 0);
        QVERIFY(isLost);
        QTRY_COMPARE_WITH_TIMEOUT(restored.size(), 1, Patience);
        QCOMPARE(lost.size(), 1);
        QCOMPARE(listener(own), pid); // nothing was broken
        verifyHears(own, feed);
    }
#endif

private:
    static int listener(TestDatabase& database)
    {
        return database
            .value(u"SELECT coalesce(max(pid), 0) FROM pg_stat_activity WHERE datname = current_database() "
                   "AND pid <> pg_backend_pid() AND query IN ('LISTEN siaran_change', 'SELECT 1')"_s)
            .toInt();
    }

    static void verifyHears(TestDatabase& database, const db::ChangeFeed& feed)
    {
        QSignalSpy changed(&feed, &db::ChangeFeed::changed);
        QVERIFY(db::notifyChange(database.session(), {u"segments"_s}));
        QTRY_VERIFY_WITH_TIMEOUT(changed.contains(QVariantList {u"segments"_s}), Patience);
    }

    TestDatabase m_database;
};

QTEST_GUILESS_MAIN(TestDatabaseLayer)
#include "tst_database.moc"
