#include "services/access/AuditTrail.h"
#include "services/access/AuditVerifier.h"
#include "tests/support/TestDatabase.h"

#include <QJsonObject>
#include <QTest>

using namespace siaran;
using namespace Qt::StringLiterals;
using Kind = access::AuditFault::Kind;

/// What only the administrator of the server could do: rows are changed with the guards taken off.
class TestAuditVerifier : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_database = std::make_unique<TestDatabase>();
        for (int place = 1; place <= 9; ++place) {
            QVERIFY(access::record(m_database->session(), u"Rina"_s, u"campaign.edited"_s, place,
                                   {{u"name"_s, u"Promo \"%1\"\n– é 🎉"_s.arg(place)}, {u"rate"_s, 0.5 * place}}));
        }
    }

    void aLogAsItWasWrittenHolds()
    {
        const auto verdict = access::verifyAudit(m_database->session());
        QVERIFY(verdict);
        QCOMPARE(verdict->entries, 9);
        QVERIFY(!verdict->fault);
        QCOMPARE(verdict->head, m_database->value(u"SELECT hash FROM audit_head"_s).toByteArray());
    }

    void anEmptyLogHolds()
    {
        TestDatabase fresh;
        const auto verdict = access::verifyAudit(fresh.session());
        QVERIFY(verdict && !verdict->fault);
        QCOMPARE(verdict->entries, 0);
    }

    void entriesFromBeforeLoginsWereKeptHold()
    {
        TestDatabase old;
        old.execute(uR"(INSERT INTO audit_entry (occurred_at, actor, action, subject_id, detail, previous_hash, hash)
                        SELECT at, 'me', 'campaign.launched', 7, '{}', h.hash,
                               sha256(h.hash || convert_to(jsonb_build_array(extract(epoch FROM at)::text, 'me',
                                      'campaign.launched', 7, '{}'::jsonb)::text, 'UTF8'))
                          FROM audit_head h, (SELECT clock_timestamp() AS at) AS now;
                        UPDATE audit_head SET hash = (SELECT hash FROM audit_entry))"_s);
        QVERIFY(access::record(old.session(), u"me"_s, u"campaign.paused"_s, 7));
        const auto verdict = access::verifyAudit(old.session());
        QVERIFY(verdict && !verdict->fault);
        QCOMPARE(verdict->entries, 2);
    }

    void everyWayToTamperIsNamedAtTheFirstEntryThatDoesNotFit_data()
    {
        QTest::addColumn<QString>("tampering");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<qint64>("entry");
        const auto row = [](const char* name, const QString& tampering, Kind kind, qint64 entry) {
            QTest::newRow(name) << tampering << kind << entry;
        };
        row("another person", u"UPDATE audit_entry SET actor = 'Budi' WHERE id = 4"_s, Kind::Altered, 4);
        row("another login", u"UPDATE audit_entry SET login = 'budi' WHERE id = 4"_s, Kind::Altered, 4);
        row("no login", u"UPDATE audit_entry SET login = '' WHERE id = 4"_s, Kind::Altered, 4);
        row("another act", u"UPDATE audit_entry SET action = 'campaign.paused' WHERE id = 5"_s, Kind::Altered, 5);
        row("another campaign", u"UPDATE audit_entry SET subject_id = 1 WHERE id = 5"_s, Kind::Altered, 5);
        row("no campaign", u"UPDATE audit_entry SET subject_id = NULL WHERE id = 5"_s, Kind::Altered, 5);
        row("another detail", uR"(UPDATE audit_entry SET detail = '{"rate": 1}' WHERE id = 9)"_s, Kind::Altered, 9);
        row("a microsecond later",
            u"UPDATE audit_entry SET occurred_at = occurred_at + interval '1 microsecond' WHERE id = 1"_s,
            Kind::Altered, 1);
        row("an entry taken out", u"DELETE FROM audit_entry WHERE id = 4"_s, Kind::Broken, 5);
        row("the first taken out", u"DELETE FROM audit_entry WHERE id = 1"_s, Kind::Broken, 2);
        row("the last taken out", u"DELETE FROM audit_entry WHERE id = 9"_s, Kind::CutOff, 8);
        row("all taken out", u"DELETE FROM audit_entry"_s, Kind::CutOff, 0);
        row("two in each other's place",
            u"UPDATE audit_entry SET id = 100 WHERE id = 3; UPDATE audit_entry SET id = 3 WHERE id = 6;"
            "UPDATE audit_entry SET id = 6 WHERE id = 100"_s,
            Kind::Broken, 3);
        row("an entry put in",
            u"INSERT INTO audit_entry (occurred_at, actor, action, previous_hash, hash)"
            " SELECT now(), 'Budi', 'campaign.edited', hash, sha256('x') FROM audit_entry WHERE id = 9"_s,
            Kind::Altered, 10);
        row("rewritten with a hash that fits",
            u"UPDATE audit_entry SET actor = 'Budi',"
            " hash = sha256(previous_hash || convert_to(audit_text(occurred_at, 'Budi', login, action, subject_id, "
            "detail), 'UTF8'))"
            " WHERE id = 4"_s,
            Kind::Broken, 5);
    }
    void everyWayToTamperIsNamedAtTheFirstEntryThatDoesNotFit()
    {
        QFETCH(QString, tampering);
        QFETCH(Kind, kind);
        QFETCH(qint64, entry);
        m_database->execute(u"ALTER TABLE audit_entry DISABLE TRIGGER USER;"
                            "ALTER TABLE audit_entry ALTER COLUMN id SET GENERATED BY DEFAULT; "_s
                            + tampering);
        const auto verdict = access::verifyAudit(m_database->session());
        QVERIFY(verdict);
        QVERIFY(verdict->fault);
        QCOMPARE(verdict->fault->kind, kind);
        QCOMPARE(verdict->fault->entry, entry);
    }

    void aLongLogIsReadInPieces()
    {
        m_database->execute(
            u"SELECT audit_append('me', 'contact.changed', n, '{}') FROM generate_series(1, 4500) AS n"_s);
        const auto verdict = access::verifyAudit(m_database->session());
        QVERIFY(verdict && !verdict->fault);
        QCOMPARE(verdict->entries, 4509);
        m_database->execute(u"ALTER TABLE audit_entry DISABLE TRIGGER USER;"
                            "UPDATE audit_entry SET actor = 'you' WHERE id = 4321"_s);
        QCOMPARE(access::verifyAudit(m_database->session())->fault, (access::AuditFault {Kind::Altered, 4321}));
    }

    void whatIsAppendedByManyAtOnceIsOneChain()
    {
        const auto append = [](db::Session& session) {
            Result<void> done;
            for (int turn = 0; turn < 50 && done; ++turn) {
                done = access::record(session, u"me"_s, u"contact.changed"_s, turn);
            }
            return done;
        };
        db::DbExecutor one(m_database->settings(), TestDatabase::catalog());
        db::DbExecutor two(m_database->settings().as(u"siaran_agent"_s), TestDatabase::catalog());
        auto first = one.run(append);
        auto second = two.run(append);
        QVERIFY(first.result() && second.result());
        const auto verdict = access::verifyAudit(m_database->session());
        QVERIFY(verdict && !verdict->fault);
        QCOMPARE(verdict->entries, 109);
    }

    void aSupervisorMayVerifyAndNobodyMayRepair()
    {
        db::Session supervisor(m_database->settings().as(u"siaran_supervisor"_s), TestDatabase::catalog());
        QVERIFY(supervisor.open());
        const auto verdict = access::verifyAudit(supervisor);
        QVERIFY(verdict && !verdict->fault);
        db::Session owner(m_database->settings().as(u"siaran_owner"_s), TestDatabase::catalog());
        QVERIFY(owner.open());
        for (const auto& change :
             {u"UPDATE audit_entry SET actor = 'x'"_s, u"DELETE FROM audit_entry"_s, u"TRUNCATE audit_entry"_s,
              u"UPDATE audit_head SET hash = ''"_s, u"ALTER TABLE audit_entry DISABLE TRIGGER USER"_s,
              u"INSERT INTO audit_entry (actor) VALUES ('x')"_s}) {
            const auto refused = owner.runScript(change);
            QVERIFY(!refused);
            QCOMPARE(refused.error().reason, u"access.role"_s);
        }
    }

private:
    std::unique_ptr<TestDatabase> m_database;
};

QTEST_GUILESS_MAIN(TestAuditVerifier)
#include "tst_auditverifier.moc"
