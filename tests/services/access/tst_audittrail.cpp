#include "services/access/AuditTrail.h"
#include "tests/support/TestDatabase.h"

#include <QJsonObject>
#include <QTest>

using namespace siaran;
using namespace Qt::StringLiterals;

class TestAuditTrail : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyEntryIsChainedToTheOneBefore()
    {
        auto& session = m_database.session();
        QVERIFY(access::record(session, u"Bu Melati's \"shop\""_s, u"campaign.launched"_s, 7,
                               {{u"recipients"_s, 120}, {u"zone"_s, u"Asia/Jakarta"_s}}));
        QVERIFY(access::record(session, u"sender"_s, u"settings.changed"_s, std::nullopt));

        QCOMPARE(m_database.value(u"SELECT count(*) FROM audit_entry"_s).toInt(), 2);
        QCOMPARE(m_database
                     .value(u"SELECT count(*) FROM audit_entry WHERE hash = sha256(previous_hash || "
                            "convert_to(audit_text(occurred_at, actor, login, action, subject_id, detail), 'UTF8'))"_s)
                     .toInt(),
                 2);
        QCOMPARE(
            m_database.value(u"SELECT count(*) FROM audit_entry a JOIN audit_entry b ON b.previous_hash = a.hash"_s)
                .toInt(),
            1);
        QCOMPARE(m_database.value(u"SELECT actor || (detail ->> 'recipients') FROM audit_entry WHERE subject_id = 7"_s)
                     .toString(),
                 u"Bu Melati's \"shop\"120"_s);
    }

    void anEntryGoesWithTheTransactionThatIsGivenUp()
    {
        const auto before = m_database.value(u"SELECT count(*) FROM audit_entry"_s).toInt();
        {
            db::Transaction transaction(m_database.session());
            QVERIFY(transaction.begin());
            QVERIFY(access::record(m_database.session(), u"me"_s, u"contact.opted_out"_s, 1));
        }
        QCOMPARE(m_database.value(u"SELECT count(*) FROM audit_entry"_s).toInt(), before);
    }

    void anActionThatIsNoWordOfOursIsRefused()
    {
        const auto refused = access::record(m_database.session(), u"me"_s, u"Deleted everything"_s, std::nullopt);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Invalid);
    }

private:
    TestDatabase m_database;
};

QTEST_GUILESS_MAIN(TestAuditTrail)
#include "tst_audittrail.moc"
