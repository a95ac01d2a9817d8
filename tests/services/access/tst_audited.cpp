#include "services/access/AuditRepository.h"
#include "services/access/AuditVerifier.h"
#include "tests/services/access/Deeds.h"
#include "tests/services/access/Desk.h"

#include <QTest>

using namespace siaran;
using namespace Qt::StringLiterals;
using access::Role;

/// Everything a person can do, one thing after the other: what the log tells, and whom it is refused to.
class TestAudited : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyDeedIsToldOnce_data() { addDeeds(); }
    void everyDeedIsToldOnce()
    {
        DeedShop shop;
        const auto& deed = prepared(shop);
        const auto before = shop.entries();
        Desk desk(shop, u"Bu Melati"_s, Role::Owner);

        const auto outcome = deed.carryOut(desk);

        QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().detail + u' ' + outcome.error().reason));
        QCOMPARE(shop.entries(), before + 1);
        const auto entry = access::fetchAuditPage(shop.database().session(), {}, 0, 1)->entries.first();
        QCOMPARE(entry.action, deed.action);
        QCOMPARE(entry.actor, u"Bu Melati"_s);
        QCOMPARE(entry.login, shop.database().settings().user);
        QVERIFY(qAbs(entry.at.secsTo(QDateTime::currentDateTimeUtc())) < 3600);
        QVERIFY(!access::verifyAudit(shop.database().session())->fault);
    }

    // A transaction that is given up at its very end leaves neither the deed nor its entry.
    void aDeedThatIsGivenUpIsNotTold_data() { addDeeds(); }
    void aDeedThatIsGivenUpIsNotTold()
    {
        DeedShop shop;
        const auto& deed = prepared(shop);
        shop.database().execute(
            uR"(CREATE FUNCTION give_up() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'given up'; END $$;
                GRANT EXECUTE ON FUNCTION give_up() TO PUBLIC;
                CREATE CONSTRAINT TRIGGER give_up AFTER INSERT ON audit_entry INITIALLY DEFERRED
                    FOR EACH ROW EXECUTE FUNCTION give_up())"_s);
        const auto before = shop.contents();
        const auto entries = shop.entries();
        Desk desk(shop, u"Bu Melati"_s, Role::Owner);

        QVERIFY(!deed.carryOut(desk));

        QCOMPARE(shop.contents(), before);
        QCOMPARE(shop.entries(), entries);
    }

    void aDeedIsRefusedToWhoMayNotDoIt_data() { addDeeds(); }
    void aDeedIsRefusedToWhoMayNotDoIt()
    {
        DeedShop shop;
        const auto& deed = prepared(shop);
        for (const auto role : {Role::Supervisor, Role::Agent}) {
            if (access::may(role, deed.act)) {
                continue;
            }
            const auto before = shop.contents();
            const auto entries = shop.entries();
            // By the service, whatever the connection could do; and by the database, whatever the service believes.
            Desk honest(shop, {u"Sari"_s, role}, Role::Owner);
            Desk forged(shop, {u"Sari"_s, Role::Owner}, role);
            const auto refused = deed.carryOut(honest);
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, ErrorKind::Unauthorized);
            QCOMPARE(refused.error().reason, u"access.role"_s);

            const bool changed = deed.carryOut(forged).has_value();
            QVERIFY2(!changed || deed.act == access::Act::ReadAnalytics || readsOnly(deed), "the database let it pass");
            QCOMPARE(shop.contents(), before);
            QVERIFY(readsOnly(deed) || shop.entries() == entries);
        }
    }

    void aDeedIsDoneByWhoMayDoIt_data() { addDeeds(); }
    void aDeedIsDoneByWhoMayDoIt()
    {
        for (const auto role : {Role::Supervisor, Role::Agent}) {
            DeedShop shop;
            const auto& deed = prepared(shop);
            if (!access::may(role, deed.act)) {
                continue;
            }
            Desk desk(shop, {u"Sari"_s, role}, role);
            const auto outcome = deed.carryOut(desk);
            QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().detail + u' ' + outcome.error().reason));
        }
    }

private:
    static void addDeeds()
    {
        QTest::addColumn<int>("place");
        for (int place = 0; place < deeds().size(); ++place) {
            QTest::newRow(deeds().at(place).name) << place;
        }
    }

    static const Deed& prepared(DeedShop& shop)
    {
        QFETCH(int, place);
        const auto& deed = deeds().at(place);
        if (!deed.before.isEmpty()) {
            shop.database().execute(deed.before);
        }
        return deed;
    }

    // Whoever may read a table may also write it into a file.
    static bool readsOnly(const Deed& deed) { return deed.action.endsWith(u"exported"_s); }
};

QTEST_GUILESS_MAIN(TestAudited)
#include "tst_audited.moc"
