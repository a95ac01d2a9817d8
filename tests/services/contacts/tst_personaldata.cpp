#include "services/consent/SqlConsentService.h"
#include "services/contacts/SqlPersonalDataService.h"
#include "tests/services/contacts/PeopleWorld.h"

#include <QCoro/QCoroTask>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace siaran;
using namespace siaran::contacts;

/// A copy of everything, and being forgotten.
class TestPersonalData : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        m_world.clear();
        m_database.execute(u"DELETE FROM messaging_limit; DELETE FROM pair_pacing; DELETE FROM phone_number"_s);
    }

    void anErasedPersonIsNowhere()
    {
        QVERIFY(
            rc::check("after an erasure the whole database holds neither number nor name, and counts add up", [this] {
                cleanup();
                const auto person = *randomPerson();
                const auto other = *randomPerson();
                const auto id = m_world.add(person);
                const auto rows = u"SELECT count(*) FROM campaign_message"_s;
                const auto leftOut = u"SELECT count(*) FROM campaign_exclusion"_s;
                addLimits();
                m_database.execute(u"WITH batch AS (INSERT INTO import_batch (file_name) VALUES ('x') RETURNING id) "
                                   "INSERT INTO import_change (import_id, contact_id, old_fields) "
                                   "SELECT id, %1, '{\"note\": \"Qxw1\"}' FROM batch"_s.arg(id.value()));
                const auto rowsBefore = m_database.value(rows).toInt();
                const auto leftOutBefore = m_database.value(leftOut).toInt();
                m_world.add(other);
                const auto otherRows = m_database.value(rows).toInt() - rowsBefore;
                const auto otherLeftOut = m_database.value(leftOut).toInt() - leftOutBefore;

                const auto erased = QCoro::waitFor(m_service.erase(id));

                RC_ASSERT(erased.has_value());
                RC_ASSERT(m_database.value(rows).toInt() == rowsBefore + otherRows);
                RC_ASSERT(m_database.value(leftOut).toInt() == leftOutBefore + otherLeftOut);
                RC_ASSERT(erased->messages == person.conversations);
                const auto everything = dumpOfEverything();
                RC_ASSERT(!everything.contains(PeopleWorld::phoneOf(1).mid(1)));
                RC_ASSERT(!everything.contains(QString::fromLatin1(PeopleWorld::phoneOf(1).toLatin1().toBase64())));
                RC_ASSERT(!everything.contains(hexOf(PeopleWorld::phoneOf(1).mid(1))));
                RC_ASSERT(!everything.contains(u"Qxw1"_s));
                RC_ASSERT(everything.contains(PeopleWorld::phoneOf(2)));
            }));
    }

    void somebodyErasedIsNobodyToWriteToAgain()
    {
        const auto id = m_world.add({});
        QVERIFY(QCoro::waitFor(m_service.erase(id)));

        const auto back = m_database.value(
            u"INSERT INTO contact (phone_e164) VALUES ('%1') RETURNING id"_s.arg(PeopleWorld::phoneOf(1)));

        QCOMPARE(m_database.value(u"SELECT contact_id FROM suppression WHERE reason = 'erased'"_s), back);
        QCOMPARE(m_database.value(u"SELECT count(*) FROM contact_preference WHERE marketing_opted_out"_s).toInt(), 1);
        // Removed and imported once more, nothing changes.
        m_database.execute(u"DELETE FROM contact"_s);
        m_database.execute(u"INSERT INTO contact (phone_e164) VALUES ('%1')"_s.arg(PeopleWorld::phoneOf(1)));
        QCOMPARE(
            m_database.value(u"SELECT count(*) FROM suppression WHERE reason = 'erased' AND contact_id IS NOT NULL"_s)
                .toInt(),
            1);
    }

    void onlyAPersonOfTheBusinessLiftsASuppression()
    {
        const auto id = m_world.add({});
        QVERIFY(QCoro::waitFor(m_service.erase(id)));
        const ContactId back(
            m_database
                .value(u"INSERT INTO contact (phone_e164) VALUES ('%1') RETURNING id"_s.arg(PeopleWorld::phoneOf(1)))
                .toLongLong());
        consent::SqlConsentService consents(m_database.executor(), u"Bu Melati"_s);

        QVERIFY(QCoro::waitFor(consents.setOptedOut(back, true, u"again"_s)));
        QCOMPARE(m_database.value(u"SELECT count(*) FROM suppression"_s).toInt(), 1);
        QVERIFY(QCoro::waitFor(consents.setOptedOut(back, false, u"signed a form"_s)));

        QCOMPARE(m_database.value(u"SELECT count(*) FROM suppression"_s).toInt(), 0);
        QCOMPARE(m_database.value(u"SELECT count(*) FROM contact_preference WHERE marketing_opted_out"_s).toInt(), 0);
    }

    void whatAnUndoKeepsIsErasedToo()
    {
        const auto id = m_world.add({});
        m_database.execute(u"WITH change AS (INSERT INTO bulk_change (kind) VALUES ('removed') RETURNING id) "
                           "INSERT INTO removed_row (change_id, contact_id, origin, content) "
                           "SELECT change.id, o.contact, o.origin, o.content::jsonb FROM change, (VALUES "
                           "(77, 'contact', '{\"phone_e164\": \"%1\", \"display_name\": \"Qxw1\"}'), "
                           "(77, 'consent_event', '{\"evidence\": \"Qxw1\"}'), "
                           "(78, 'contact', '{\"phone_e164\": \"+628\"}')) AS o (contact, origin, content)"_s.arg(
                               PeopleWorld::phoneOf(1)));
        QVERIFY(QCoro::waitFor(m_service.erase(id)));
        QCOMPARE(m_database.value(u"SELECT string_agg(contact_id::text, ',') FROM removed_row"_s).toString(), u"78"_s);
    }

    void anErasureWaitsForReportsThatWereNotReadYet()
    {
        const auto id = m_world.add({});
        m_database.execute(u"INSERT INTO webhook_inbox (body) VALUES (convert_to('{\"from\": \"%1\"}', 'UTF8'))"_s.arg(
            PeopleWorld::phoneOf(1).mid(1)));
        const auto erased = QCoro::waitFor(m_service.erase(id));
        QVERIFY(!erased);
        QCOMPARE(erased.error().kind, ErrorKind::Conflict);
        QCOMPARE(erased.error().reason, u"contact.reports_waiting"_s);
        QCOMPARE(m_database.value(u"SELECT count(*) FROM contact"_s).toInt(), 1);
    }

    void theRecordHoldsWhatTheDatabaseHolds()
    {
        RandomPerson person;
        person.hasStatus = true;
        person.labels = {0, 2};
        person.consent = 2;
        person.conversations = 2;
        person.isMember = true;
        person.parts = {Part::Delivered, Part::LeftOut};
        const auto id = m_world.add(person);
        const auto path = m_folder.filePath(u"record.json"_s);

        QVERIFY(QCoro::waitFor(m_service.exportPerson(id, path)));

        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto record = QJsonDocument::fromJson(file.readAll()).object();
        const auto contact = record.value("contact"_L1).toObject();
        QCOMPARE(contact.value("display_name"_L1).toString(), PeopleWorld::nameOf(1));
        QCOMPARE(contact.value("phone_e164"_L1).toString(), PeopleWorld::phoneOf(1));
        QCOMPARE(contact.value("labels"_L1).toArray(), (QJsonArray {u"Hijab"_s, u"VIP"_s}));
        QCOMPARE(contact.value("workflow_status"_L1).toString(), u"Aktif"_s);
        QCOMPARE(record.value("fields"_L1).toObject().value("Kota"_L1).toString(), u"Kota 1"_s);
        QCOMPARE(record.value("consent"_L1).toObject().value("history"_L1).toArray().size(), 1);
        QVERIFY(
            record.value("consent"_L1).toObject().value("now"_L1).toObject().value("marketing_opted_out"_L1).toBool());
        QCOMPARE(record.value("segments"_L1).toArray(), QJsonArray {u"Frozen"_s});
        QCOMPARE(record.value("campaigns"_L1).toArray().size(), 1);
        QCOMPARE(record.value("campaigns"_L1).toArray().first().toObject().value("attempts"_L1).toArray().size(), 1);
        QCOMPARE(record.value("left_out"_L1).toArray().size(), 1);
        QCOMPARE(record.value("conversations"_L1).toArray().size(), 2);
        QCOMPARE(record.value("reports_of_whatsapp"_L1).toArray().size(), 2);
    }

    void bothAreToldInTheAuditLogWithoutTheName()
    {
        const auto id = m_world.add({});
        QVERIFY(QCoro::waitFor(m_service.exportPerson(id, m_folder.filePath(u"a.json"_s))));
        QVERIFY(QCoro::waitFor(m_service.erase(id)));
        QCOMPARE(m_database
                     .value(u"SELECT string_agg(action || ' ' || subject_id || ' ' || actor, ', ' ORDER BY id) FROM "
                            "audit_entry WHERE subject_id = %1"_s.arg(id.value()))
                     .toString(),
                 u"contact.exported %1 Bu Melati, contact.erased %1 Bu Melati"_s.arg(id.value()));
    }

    void whoIsGoneAndWhatCannotBeWrittenAreNamed()
    {
        QCOMPARE(QCoro::waitFor(m_service.erase(ContactId(9999999))).error().reason, u"contact.gone"_s);
        const auto path = m_folder.filePath(u"b.json"_s);
        QCOMPARE(QCoro::waitFor(m_service.exportPerson(ContactId(9999999), path)).error().reason, u"contact.gone"_s);
        QVERIFY(!QFile::exists(path));
        const auto id = m_world.add({});
        QCOMPARE(QCoro::waitFor(m_service.exportPerson(id, u"/nowhere/at/all.json"_s)).error().reason,
                 u"export.not_written"_s);
    }

private:
    void addLimits()
    {
        m_database.execute(
            u"INSERT INTO messaging_limit (waba_id, people, used) VALUES ('1', 10, 1); "
            "INSERT INTO messaging_opening (waba_id, phone_e164, opened_at) VALUES ('1', '%1', now()); "
            "WITH number AS (INSERT INTO phone_number (remote_id, waba_id) VALUES ('5', '1') RETURNING id) "
            "INSERT INTO pair_pacing (phone_number_id, phone_e164, free_at) SELECT id, '%1', now() FROM number"_s.arg(
                PeopleWorld::phoneOf(1)));
    }

    static QString hexOf(const QString& text) { return QString::fromLatin1(text.toUtf8().toHex()); }

    // Every row of every table, as a backup would hold it.
    QString dumpOfEverything()
    {
        const auto tables = m_database
                                .value(u"SELECT string_agg(table_name, ',') FROM information_schema.tables "
                                       "WHERE table_schema = 'siaran' AND table_type = 'BASE TABLE'"_s)
                                .toString()
                                .split(u',');
        return m_world.dump(tables);
    }

    QTemporaryDir m_folder;
    TestDatabase m_database;
    PeopleWorld m_world {m_database};
    SqlPersonalDataService m_service {m_database.executor(), u"Bu Melati"_s};
};

QTEST_GUILESS_MAIN(TestPersonalData)
#include "tst_personaldata.moc"
