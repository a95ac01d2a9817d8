#include "services/access/AuditRepository.h"
#include "services/access/AuditVerifier.h"
#include "tests/support/TestDatabase.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace siaran;
using namespace Qt::StringLiterals;

namespace {

constexpr int Entries = 100'000;

/// What this program has used at most since forgetPeak(), in bytes; 0 where nobody tells.
qint64 peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    static const QRegularExpression peak(u"VmHWM:\\s*([0-9]+) kB"_s);
    const auto text = status.open(QIODevice::ReadOnly) ? QString::fromLatin1(status.readAll()) : QString();
    return peak.match(text).captured(1).toLongLong() * 1024;
}

bool forgetPeak()
{
    QFile file(u"/proc/self/clear_refs"_s);
    return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write("5") == 1;
}

// Rows that were read and thrown away, of the whole plan.
qint64 thrownAway(const QJsonObject& node)
{
    auto rows = node.value("Rows Removed by Filter"_L1).toInteger() * node.value("Actual Loops"_L1).toInteger(1);
    const auto parts = node.value("Plans"_L1).toArray();
    for (const auto& part : parts) {
        rows += thrownAway(part.toObject());
    }
    return rows;
}

bool readsAll(const QJsonObject& node)
{
    const auto parts = node.value("Plans"_L1).toArray();
    return (node.value("Node Type"_L1) == "Seq Scan"_L1 && node.value("Relation Name"_L1) == "audit_entry"_L1)
        || std::ranges::any_of(parts, [](const QJsonValue& part) { return readsAll(part.toObject()); });
}

} // namespace

/// A log of a few years: what is asked of it takes no longer than of a short one.
class TestLongAudit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // Written like audit_append() writes it, but for the head, which is kept once.
    void initTestCase()
    {
        m_database.execute(uR"(
            DO $$
            DECLARE
                head bytea := (SELECT hash FROM audit_head);
                fresh bytea;
                moment timestamptz;
                who text;
                what text;
                more jsonb;
            BEGIN
                FOR place IN 1..%1 LOOP
                    moment := timestamptz '2025-01-01 00:00Z' + place * interval '5 minutes';
                    who := CASE WHEN place % 7000 = 0 THEN 'Budi' ELSE (ARRAY['Rina', 'Sari', 'sender'])[1 + place % 3] END;
                    what := CASE WHEN place % 5000 = 0 THEN 'person.role_changed'
                                 WHEN place % 4 = 0 THEN 'campaign.edited'
                                 WHEN place % 2 = 0 THEN 'conversation.read' ELSE 'contact.changed' END;
                    more := jsonb_build_object('note', repeat(md5(place::text), 16));
                    fresh := sha256(head || convert_to(audit_text(moment, who, 'me', what, place % 1000, more), 'UTF8'));
                    INSERT INTO audit_entry (occurred_at, actor, login, action, subject_id, detail, previous_hash, hash)
                    VALUES (moment, who, 'me', what, place % 1000, more, head, fresh);
                    head := fresh;
                END LOOP;
                UPDATE audit_head SET hash = head;
            END
            $$)"_s.replace(u"%1"_s, QString::number(Entries)));
        m_database.execute(u"ANALYZE audit_entry"_s);
    }

    void nothingIsReadInVain_data()
    {
        QTest::addColumn<access::AuditQuery>("query");
        const QDateTime day(QDate(2025, 2, 1), QTime(0, 0), Qt::UTC);
        const auto row = [](const char* name, const access::AuditQuery& query) { QTest::newRow(name) << query; };
        row("everything", {});
        row("a person who does much", {.actor = u"Rina"_s});
        row("a person who does little", {.actor = u"Budi"_s});
        row("somebody who is not there", {.actor = u"Nobody"_s});
        row("a kind that is everywhere", {.actions = {u"campaign."_s, u"series."_s}});
        row("a kind that is rare", {.actions = {u"person."_s, u"team."_s, u"token."_s}});
        row("an act that is rare", {.actions = {u"person.role_changed"_s}});
        row("a kind that is not there", {.actions = {u"media."_s}});
        row("a day of long ago", {.from = day, .until = day.addDays(1)});
        row("the first days", {.until = day.addDays(-30)});
        row("a person and a kind", {.actor = u"Rina"_s, .actions = {u"person."_s}, .from = day});
        row("one campaign", {.actions = {u"campaign."_s}, .subject = 412});
    }

    void nothingIsReadInVain()
    {
        QFETCH(const access::AuditQuery, query);
        // The newest page, and the first piece of an export.
        for (const auto statement : {"access/page_audit"_L1, "access/walk_audit"_L1}) {
            const auto plan = planOf(statement, query);
            QVERIFY2(!readsAll(plan), QJsonDocument(plan).toJson().constData());
            QVERIFY2(thrownAway(plan) < Entries / 10, qPrintable(u"%1: %2"_s.arg(statement).arg(thrownAway(plan))));
        }
    }

    void namesAreFoundWithoutReadingTheLog()
    {
        const auto plan = planOf("access/list_actors"_L1, {});
        QVERIFY2(!readsAll(plan), QJsonDocument(plan).toJson().constData());
        QCOMPARE(*access::fetchAuditActors(m_database.session()),
                 (QStringList {u"Budi"_s, u"Rina"_s, u"Sari"_s, u"sender"_s}));
    }

    void itIsVerifiedInTheMemoryOfAShortOne()
    {
        const bool isTold = forgetPeak() && peakMemory() > 0;
        const auto before = peakMemory();
        const auto verdict = access::verifyAudit(m_database.session());
        QVERIFY(verdict && !verdict->fault);
        QCOMPARE(verdict->entries, Entries);
#ifdef __SANITIZE_ADDRESS__
        QSKIP("what is freed is kept by the sanitizer");
#endif
        if (!isTold) {
            QSKIP("this system does not tell how much memory a program uses");
        }
        constexpr qint64 Allowed = 16 * 1024 * 1024; // the log itself is more than 60 MB
        QVERIFY2(peakMemory() - before < Allowed, qPrintable(QString::number(peakMemory() - before)));
    }

private:
    // With what is asked for in the statement, as the driver puts it there.
    QJsonObject planOf(QLatin1StringView statement, const access::AuditQuery& query)
    {
        const auto moment
            = [](const QDateTime& at) { return at.isValid() ? QString::number(at.toMSecsSinceEpoch()) : u"NULL"_s; };
        const bool isForward = statement == "access/walk_audit"_L1;
        auto sql = m_database.session().text(statement);
        sql.replace(u":actions"_s, u"'{%1}'"_s.arg(query.actions.join(u',')))
            .replace(u":actor"_s, u"'%1'"_s.arg(query.actor))
            .replace(u":subject"_s, QString::number(query.subject))
            .replace(u":from"_s, moment(query.from))
            .replace(u":until"_s, moment(query.until))
            .replace(u":beyond"_s, isForward ? u"0"_s : u"9223372036854775807"_s)
            .replace(u":limit"_s, isForward ? u"2001"_s : u"101"_s);
        const auto plan = m_database.value(u"EXPLAIN (ANALYZE, TIMING OFF, FORMAT JSON) "_s + sql);
        return QJsonDocument::fromJson(plan.toString().toUtf8()).array().at(0).toObject().value("Plan"_L1).toObject();
    }

    TestDatabase m_database;
};

QTEST_GUILESS_MAIN(TestLongAudit)
#include "tst_longaudit.moc"
