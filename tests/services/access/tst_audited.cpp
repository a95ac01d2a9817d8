#include "services/access/AuditActions.h"
#include "services/access/AuditRepository.h"
#include "services/access/AuditTrail.h"
#include "services/access/AuditVerifier.h"
#include "tests/services/access/Calls.h"
#include "tests/services/access/Deeds.h"

#include <QDirIterator>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace siaran;
using namespace Qt::StringLiterals;
using access::Role;

/// Everything a person can do, one thing after the other: what the log tells, and whom it is refused to.
class TestAudited : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyDeedIsToldOnce_data() { addDeeds(deeds() + commands()); }
    void everyDeedIsToldOnce()
    {
        DeedShop shop;
        const auto& deed = prepared(shop);
        const auto entries = shop.entries();
        WholeDesk desk(shop, u"Bu Melati"_s, Role::Owner);
        desk.whatsapp.isThere = true;

        const auto outcome = deed.carryOut(desk);

        QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().detail + u' ' + outcome.error().reason));
        QCOMPARE(shop.entries(), entries + 1);
        const auto entry = access::fetchAuditPage(shop.database().session(), {}, 0, 1)->entries.first();
        QCOMPARE(entry.action, deed.action);
        QCOMPARE(entry.actor, u"Bu Melati"_s);
        QCOMPARE(entry.login, shop.database().settings().user);
        if (deed.changes) {
            const auto before = entry.detail.value("before"_L1).toObject();
            const auto after = entry.detail.value("after"_L1).toObject();
            QVERIFY2(!before.isEmpty() || !after.isEmpty(),
                     qPrintable(QString::fromUtf8(QJsonDocument(entry.detail).toJson())));
            QVERIFY(before != after);
        }
        QVERIFY(!isTelling(entry.detail));
        QVERIFY(qAbs(entry.at.secsTo(QDateTime::currentDateTimeUtc())) < 3600);
        QVERIFY(!access::verifyAudit(shop.database().session())->fault);
    }

    // A transaction that is given up at its very end leaves neither the deed nor its entry.
    void aDeedThatIsGivenUpIsNotTold_data() { addDeeds(deeds() + commands()); }
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
        WholeDesk desk(shop, u"Bu Melati"_s, Role::Owner);
        desk.whatsapp.isThere = true;

        QVERIFY(!deed.carryOut(desk));

        QCOMPARE(shop.contents(), before);
        QCOMPARE(shop.entries(), entries);
    }

    void aDeedIsRefusedToWhoMayNotDoIt_data() { addDeeds(deeds()); }
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
            WholeDesk honest(shop, {u"Sari"_s, role}, Role::Owner);
            const auto refused = deed.carryOut(honest);
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, ErrorKind::Unauthorized);
            QCOMPARE(refused.error().reason, u"access.role"_s);

            // To the database a list of stops is stops, and an agent takes those down.
            if (deed.action == "consent.list_imported"_L1 && role == Role::Agent) {
                continue;
            }
            WholeDesk forged(shop, {u"Sari"_s, Role::Owner}, role);
            forged.whatsapp.isThere = true;
            const bool changed = deed.carryOut(forged).has_value();
            QVERIFY2(!changed || deed.act == access::Act::ReadAnalytics || readsOnly(deed), "the database let it pass");
            QCOMPARE(shop.contents(), before);
            QVERIFY(readsOnly(deed) || shop.entries() == entries);
        }
    }

    void aDeedIsDoneByWhoMayDoIt_data() { addDeeds(deeds()); }
    void aDeedIsDoneByWhoMayDoIt()
    {
        for (const auto role : {Role::Supervisor, Role::Agent}) {
            DeedShop shop;
            const auto& deed = prepared(shop);
            if (!access::may(role, deed.act)) {
                continue;
            }
            WholeDesk desk(shop, {u"Sari"_s, role}, role);
            desk.whatsapp.isThere = true;
            const auto outcome = deed.carryOut(desk);
            QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().detail + u' ' + outcome.error().reason));
        }
    }

    // No call of a service changes anything that is not a deed above: tst_rolecalls knows every call.
    void everyCallThatChangesSomethingIsADeed()
    {
        // They read, or write a file that holds nothing of the workspace, and take more than reading for it.
        const QStringList changesNothing {u"CatalogueService::uses"_s, u"DraftShelf::keep"_s,
                                          u"ImportService::history"_s, u"ImportService::preview"_s,
                                          u"MediaService::fetch"_s,    u"StopListService::preview"_s};
        // Told as well, and tried where two owners are: tst_approval.
        const QStringList elsewhere {u"CampaignService::askApproval"_s, u"CampaignService::answerApproval"_s};
        QSet<QString> told;
        for (const auto& deed : deeds()) {
            told.insert(deed.call);
        }
        for (const auto& call : calls()) {
            const bool reads = !call.act || access::may(Role::Supervisor, *call.act);
            // Tried where there is a team: tst_team.
            const bool isOfTeams = call.name.startsWith("PeopleService::"_L1);
            if (!reads && !isOfTeams && !changesNothing.contains(call.name) && !elsewhere.contains(call.name)) {
                QVERIFY2(told.contains(call.name), qPrintable(call.name + u" is no deed"_s));
            }
        }
    }

    void whatReadsChangesNothingAndTellsNothing()
    {
        DeedShop shop;
        WholeDesk desk(shop, u"Bu Melati"_s, Role::Owner);
        QSet<QString> exports;
        for (const auto& deed : deeds()) {
            if (deed.action.endsWith(u"exported"_s)) {
                exports.insert(deed.call);
            }
        }
        const auto before = shop.contents();
        const auto entries = shop.entries();
        for (const auto& call : calls()) {
            if ((!call.act || access::may(Role::Supervisor, *call.act)) && !exports.contains(call.name)) {
                (void)call.make(desk);
                QVERIFY2(shop.entries() == entries, qPrintable(call.name));
            }
        }
        QCOMPARE(shop.contents(), before);
    }

    void everyWordOfTheLogIsADeed()
    {
        // Tried where they can be: with two owners, and with a team on a server.
        const auto isElsewhere = [](const QString& word) {
            return word.startsWith("campaign.appro"_L1) || word.startsWith("person."_L1)
                || word == "workspace.moved"_L1;
        };
        QSet<QString> tried;
        for (const auto& deed : deeds() + commands()) {
            tried.insert(deed.action);
            QVERIFY2(access::isAuditAction(deed.action), qPrintable(deed.action));
        }
        for (const auto& action : access::auditActions()) {
            if (action.by != access::DoneBy::Program && !isElsewhere(action.word)) {
                QVERIFY2(tried.contains(action.word), qPrintable(action.word + u" is done by nobody"_s));
            }
        }
    }

    void whatTheDatabaseWritesByItselfIsInTheTableToo()
    {
        static const QRegularExpression word(
            u"audit_append\\([^;]*?'([a-z_]+\\.[a-z_]+)'(?:\\s+ELSE\\s+'([a-z_]+\\.[a-z_]+)')?"_s);
        int found = 0;
        QDirIterator files(QStringLiteral(SIARAN_SOURCE_DIR "/resources"), {u"*.sql"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto text = QString::fromUtf8(file.readAll());
            for (auto matches = word.globalMatch(text); matches.hasNext();) {
                const auto match = matches.next();
                for (const auto& action : {match.captured(1), match.captured(2)}) {
                    QVERIFY2(action.isEmpty() || access::isAuditAction(action), qPrintable(action));
                }
                ++found;
            }
        }
        QVERIFY(found >= 6);
    }

    void aWordThatIsNotInTheTableIsRefused()
    {
        TestDatabase database;
        const auto refused = access::record(database.session(), u"Rina"_s, u"campaign.forgotten"_s, 1);
        QCOMPARE(refused.error().kind, ErrorKind::Invalid);
        QCOMPARE(database.value(u"SELECT count(*) FROM audit_entry"_s).toInt(), 0);
    }

private:
    // Numbers and what people are told do not belong into the log.
    static bool isTelling(const QJsonObject& detail)
    {
        const auto text = QString::fromUtf8(QJsonDocument(detail).toJson());
        return text.contains(u"62811"_s) || text.contains(u"812345"_s) || text.contains(u"Halo"_s)
            || text.contains(u"stop ya"_s);
    }

    static void addDeeds(const QList<Deed>& wanted)
    {
        QTest::addColumn<int>("place");
        for (int place = 0; place < wanted.size(); ++place) {
            QTest::newRow(wanted.at(place).name) << place;
        }
    }

    static const Deed& prepared(DeedShop& shop)
    {
        QFETCH(int, place);
        static const auto all = deeds() + commands();
        const auto& deed = all.at(place);
        if (!deed.before.isEmpty()) {
            shop.database().execute(deed.before);
        }
        return deed;
    }

    // Whoever may read a table may also write it into a file; and what WhatsApp is sent for a test, and by what it is
    // reached, is in no table.
    static bool readsOnly(const Deed& deed)
    {
        return deed.action.endsWith(u"exported"_s) || deed.action == "campaign.test_sent"_L1
            || deed.action == "number.connection_changed"_L1;
    }
};

QTEST_GUILESS_MAIN(TestAudited)
#include "tst_audited.moc"
