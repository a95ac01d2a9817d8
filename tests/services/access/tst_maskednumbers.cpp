#include "services/contacts/ContactRepository.h"
#include "services/settings/WorkspaceSettingsRepository.h"
#include "tests/services/access/Logins.h"
#include "tests/support/Shop.h"

#include <QRegularExpression>
#include <QSqlError>
#include <QTest>

using namespace siaran;
using namespace Qt::StringLiterals;

namespace {

constexpr auto Supervisor = "siaran_supervisor"_L1;

// As they dial it at home, without what stands between the digits: every spelling of the number has these in it.
const auto Digits = u"8110000001"_s;
const auto Spellings = QStringList {u"+628110000001"_s, u"08110000001"_s, u"0811-0000-001"_s, u"(0811) 0000 001"_s};

QString withoutGaps(QString text)
{
    static const QRegularExpression gaps(u"[ .()/-]"_s);
    return text.remove(gaps);
}

// WhatsApp's ids of messages are the number and more, in base64.
QString idOf(const QByteArray& number, const QByteArray& more)
{
    return u"wamid."_s + QString::fromLatin1((QByteArray::fromHex("1d180d") + number + more).toBase64());
}

bool hasNumber(const QString& text)
{
    static const QRegularExpression base64(u"[A-Za-z0-9+/]{12,}={0,2}"_s);
    if (withoutGaps(text).contains(Digits)) {
        return true;
    }
    for (auto found = base64.globalMatch(text); found.hasNext();) {
        if (QByteArray::fromBase64(found.next().captured().toLatin1()).contains(Digits.toLatin1())) {
            return true;
        }
    }
    return false;
}

QStringList rows(db::Session& session, const QString& sql)
{
    QSqlQuery query(session.database());
    if (!query.exec(sql)) {
        qFatal("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
    }
    QStringList found;
    while (query.next()) {
        found.append(query.value(0).toString());
    }
    return found;
}

} // namespace

/// A number that stands in every place of a workspace where it can stand, and a supervisor who looks for it.
class TestMaskedNumbers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        Shop shop(m_database);
        shop.addContacts(2); // the first has the number that is looked for
        shop.addNumber();
        shop.addTemplate();
        shop.everyone();
        const auto said = u"Call me: "_s + Spellings.join(u", "_s);
        m_database.execute(uR"(
            UPDATE contact SET bsuid = 'ID.628110000001', fields = '{"other_phones": "0811-0000-001", "kota": "Depok"}'
             WHERE phone_e164 = '+628110000001';
            INSERT INTO contact_preference (contact_id, marketing_opted_out, source, evidence)
            SELECT id, true, 'manual', '%1' FROM contact WHERE phone_e164 = '+628110000001';
            INSERT INTO consent_event (contact_id, occurred_at, opted_out, source, evidence)
            SELECT id, now(), true, 'manual', '%1' FROM contact WHERE phone_e164 = '+628110000001';
            INSERT INTO campaign (name) VALUES ('Promo');
            INSERT INTO campaign_message (campaign_id, position, contact_id, phone_e164, reply_text, error_detail)
            SELECT k.id, 1, c.id, c.phone_e164, '%1', 'no user 628110000001' FROM campaign k, contact c
             WHERE c.phone_e164 = '+628110000001';
            INSERT INTO sender_process (id, host) VALUES (gen_random_uuid(), 'here');
            INSERT INTO campaign_attempt (campaign_id, position, attempt, sender_id, outcome, settled_at, wamid, error_detail)
            SELECT k.id, 1, 1, s.id, 'rejected', now(), '%2', 'no user 628110000001' FROM campaign k, sender_process s;
            INSERT INTO conversation (contact_id, opened_at, last_message_at, last_inbound_at)
            SELECT id, now(), now(), now() FROM contact WHERE phone_e164 = '+628110000001';
            INSERT INTO conversation_message (conversation_id, wamid, inbound, kind, body, payload, occurred_at)
            SELECT id, '%3', true, 'image', '%1', '{"from": "628110000001", "image": {"id": "7", "mime_type": "image/png",
                   "filename": "628110000001.png", "caption": "0811-0000-001"}}', now() FROM conversation;
            INSERT INTO single_message (contact_id, kind, body, content, asked_by, wamid, context_wamid)
            SELECT id, 'document', '%1', '{"name": "628110000001.pdf", "mime_type": "application/pdf", "to": "628110000001"}',
                   'Rina', '%4', '%3' FROM contact WHERE phone_e164 = '+628110000001')"_s.arg(
            said, idOf("628110000001", "A1"), idOf("628110000001", "B2"), idOf("628110000001", "C3")));
        m_database.execute(u"ANALYZE"_s);
    }

    void whereNothingIsHiddenASupervisorReadsIt()
    {
        hide(false);
        const auto places = placesOfTheNumber();
        QVERIFY2(places.size() >= 15, qPrintable(places.join(u' ')));
        QVERIFY(places.contains(u"siaran_supervisor.contact.phone_e164"_s));
    }

    void whereItIsHiddenASupervisorFindsItNowhere()
    {
        hide(true);
        QCOMPARE(placesOfTheNumber(), QStringList());
        QCOMPARE(m_logins.value(Supervisor, u"SELECT phone_e164 FROM contact ORDER BY id LIMIT 1"_s).toString(),
                 u"+62811****001"_s);
        QCOMPARE(m_logins.value(Supervisor, u"SELECT fields::text FROM contact ORDER BY id LIMIT 1"_s).toString(),
                 uR"({"kota": "Depok", "other_phones": "****"})"_s);
    }

    // A statement that names the table itself, a table that is locked to be read, what statistics keep of columns.
    void noOtherWayLeadsToIt()
    {
        hide(true);
        for (const auto& sql :
             {u"SELECT phone_e164 FROM siaran.contact"_s, u"TABLE siaran.campaign_message"_s,
              u"COPY siaran.contact TO STDOUT"_s, u"SELECT 1 FROM siaran.contact WHERE phone_e164 = '+628110000001'"_s,
              u"SELECT identity_hash('+628110000001')"_s, u"SELECT * FROM suppression_key"_s,
              u"CREATE VIEW siaran_supervisor.mine AS SELECT 1"_s, u"UPDATE contact SET display_name = phone_e164"_s,
              u"SET ROLE siaran_owner"_s,
              u"UPDATE workspace_setting SET value = 'false' WHERE key = 'numbers.masked'"_s}) {
            QVERIFY2(m_logins.state(Supervisor, sql) == "42501"_L1, qPrintable(sql + u": "_s + m_logins.said()));
        }
        const auto kept = rows(m_logins.session(Supervisor),
                               u"SELECT coalesce(most_common_vals::text, '') || coalesce(histogram_bounds::text, '')"
                               " FROM pg_stats WHERE schemaname LIKE 'siaran%'"_s);
        QVERIFY(!hasNumber(kept.join(u' ')));
    }

    // Whoever guesses a number is told nothing: only what they see can be found.
    void askingForANumberTellsNothing()
    {
        hide(true);
        auto& session = m_logins.session(Supervisor);
        const auto finds = [&](const QString& condition) {
            return rows(session, u"SELECT id FROM contact WHERE "_s + condition).size();
        };
        QCOMPARE(finds(u"phone_e164 = '+628110000001'"_s), 0);
        QCOMPARE(finds(u"phone_e164 LIKE '%110000001%'"_s), 0);
        QCOMPARE(finds(u"strpos(phone_e164, '0001') > 0"_s), 0);
        QCOMPARE(finds(u"phone_e164 ~ '0{4}'"_s), 0);
        QCOMPARE(finds(u"phone_e164 LIKE '%001'"_s), 1);
        auto known = session.run("contacts/find_by_phone"_L1, {{":phone"_L1, u"+628110000001"_s}});
        QVERIFY(known && !known->next());
    }

    // As the search line does it. What cannot be found is not looked for, and what can be is found.
    void theSearchLineFindsWhatIsSeen_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("seen"); // by a supervisor from whom numbers are hidden
        QTest::addColumn<int>("whole"); // by whoever sees them whole
        QTest::newRow("a whole number") << u"+62 811 0000 001"_s << 0 << 1;
        QTest::newRow("as it is dialled at home") << u"0811 0000 001"_s << 0 << 1;
        QTest::newRow("six digits") << u"628110"_s << 0 << 2;
        QTest::newRow("what stands before the stars") << u"62811"_s << 2 << 2;
        QTest::newRow("the same, as at home") << u"0811"_s << 2 << 2;
        QTest::newRow("one digit more, as at home") << u"08110"_s << 0 << 2;
        QTest::newRow("what stands behind the stars") << u"001"_s << 1 << 1;
        QTest::newRow("a name") << u"customer"_s << 2 << 2;
    }
    void theSearchLineFindsWhatIsSeen()
    {
        QFETCH(const QString, words);
        const auto found = [&words](db::Session& session) {
            const auto page = contacts::fetchPage(session, {.words = words}, {}, 10);
            return page ? int(page->rows.size()) : -1;
        };
        hide(true);
        QTEST(found(m_logins.session(Supervisor)), "seen");
        QTEST(found(m_logins.session(u"siaran_owner"_s)), "whole");
        hide(false);
        QTEST(found(m_logins.session(Supervisor)), "whole");
    }

    void nobodyElseSeesLess()
    {
        hide(true);
        for (const auto& role : {u"siaran_owner"_s, u"siaran_agent"_s, u"siaran_sender"_s, u"siaran_webhook"_s}) {
            QCOMPARE(m_logins.value(role, u"SELECT phone_e164 FROM contact ORDER BY id LIMIT 1"_s).toString(),
                     u"+628110000001"_s);
        }
    }

    void aMaskHidesFourDigitsOfAnyNumber_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("seen");
        QTest::newRow("Indonesia") << u"+6281234567890"_s << u"+62812****890"_s;
        QTest::newRow("Singapore") << u"+6591234567"_s << u"+659****567"_s;
        QTest::newRow("the shortest there is") << u"+1234567"_s << u"+****567"_s;
        QTest::newRow("the longest there is") << u"+123456789012345"_s << u"+12345****345"_s;
    }
    void aMaskHidesFourDigitsOfAnyNumber()
    {
        QFETCH(const QString, number);
        QFETCH(const QString, seen);
        QCOMPARE(m_database.value(u"SELECT masked_number('%1')"_s.arg(number)).toString(), seen);
    }

    void wordsKeepWhatIsNoNumber_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("seen");
        QTest::newRow("a price") << u"Rp 1.250.000 ya"_s << u"Rp 1.250.000 ya"_s;
        QTest::newRow("a day") << u"23-11-2026 10.30"_s << u"23-11-2026 10.30"_s;
        QTest::newRow("from home") << u"WA 0812 3456 7890 saja"_s << u"WA **** saja"_s;
        QTest::newRow("from abroad") << u"+65 9123 4567"_s << u"****"_s;
        QTest::newRow("bare") << u"6591234567"_s << u"****"_s;
    }
    void wordsKeepWhatIsNoNumber()
    {
        QFETCH(const QString, said);
        QFETCH(const QString, seen);
        QCOMPARE(m_database.value(u"SELECT masked_words('%1')"_s.arg(said)).toString(), seen);
    }

    void theAuditLogTellsThatTheOwnerChangedIt()
    {
        hide(false);
        hide(true);
        QCOMPARE(m_database
                     .value(u"SELECT actor || detail::text FROM audit_entry WHERE action = 'settings.changed'"
                            " ORDER BY id DESC LIMIT 1"_s)
                     .toString(),
                 uR"(Rina{"after": {"numbers.masked": true}, "before": {"numbers.masked": false}})"_s);
        QCOMPARE(m_logins.state(u"siaran_agent"_s, u"DELETE FROM workspace_setting"_s), u"42501"_s);
    }

private:
    void hide(bool hidden)
    {
        auto before = settings::fetchWorkspaceSettings(m_database.session());
        QVERIFY(before);
        auto after = *before;
        after.numbersMasked = hidden;
        QVERIFY(settings::changeWorkspaceSettings(m_database.session(), *before, after, u"Rina"_s));
    }

    // Whatever the supervisor may read, column by column, in any schema that is not PostgreSQL's own.
    QStringList placesOfTheNumber()
    {
        auto& session = m_logins.session(Supervisor);
        const auto columns = rows(session, uR"(
            SELECT format('%s.%I.%I', c.relnamespace::regnamespace, c.relname, a.attname)
              FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
             WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND c.relnamespace::regnamespace::text !~ '^(pg_|information_schema)'
               AND has_schema_privilege(c.relnamespace, 'USAGE') AND has_column_privilege(c.oid, a.attnum, 'SELECT')
             ORDER BY 1)"_s);
        QStringList places;
        for (const auto& column : columns) {
            const auto table = column.section(u'.', 0, 1);
            const auto values = rows(session, u"SELECT %1::text FROM %2"_s.arg(column.section(u'.', 1), table));
            if (hasNumber(values.join(u'\n'))) {
                places.append(column);
            }
        }
        return places;
    }

    TestDatabase m_database;
    Logins m_logins {m_database};
};

QTEST_GUILESS_MAIN(TestMaskedNumbers)
#include "tst_maskednumbers.moc"
