#include "services/consent/ConsentRecord.h"
#include "services/consent/SqlOptOutService.h"
#include "tests/services/webhooks/WebhookWorkspace.h"

#include <QCoro/QCoroTask>
#include <QTest>

#include <memory>

using namespace siaran;
using namespace siaran::consent;
using namespace Qt::StringLiterals;

namespace {

const auto Phone = u"+6281234567890"_s;

/// So many minutes ago, in seconds after bodies::Start.
qint64 ago(int minutes)
{
    return QDateTime::currentSecsSinceEpoch() - bodies::Start - minutes * 60;
}

} // namespace

/// What a customer's words set going, through the real processor.
class TestOptOuts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_workspace = std::make_unique<WebhookWorkspace>(); }

    void aStopIsAnsweredOnce()
    {
        take({text(u"wamid.1"_s, u"BERHENTI"_s, 5)});
        QCOMPARE(
            answers(),
            u"wamid.1: Anda tidak akan menerima pesan promosi dari kami lagi. Balas MULAI jika berubah pikiran."_s);
        take({text(u"wamid.1"_s, u"BERHENTI"_s, 5)}); // the same body again
        take({text(u"wamid.2"_s, u"stop"_s, 4)}); // said again
        QCOMPARE(count(u"single_message"_s), 1);
        m_workspace->database().execute(u"UPDATE webhook_inbox SET processed_at = NULL"_s); // replayed
        m_workspace->processAll();
        QCOMPARE(count(u"single_message"_s), 1);
        QCOMPARE(value(u"SELECT purpose || ' ' || kind || ' ' || status FROM single_message"_s),
                 u"confirmation text pending"_s);
    }

    void soIsAReturn()
    {
        take({text(u"wamid.1"_s, u"STOP"_s, 5), text(u"wamid.2"_s, u"MULAI"_s, 3)});
        QVERIFY(answers().contains(
            u"wamid.2: Anda akan menerima pesan promosi dari kami lagi. Balas STOP untuk berhenti kapan saja."_s));
        QCOMPARE(count(u"single_message"_s), 2);
        take({text(u"wamid.3"_s, u"MULAI"_s, 2)});
        QCOMPARE(count(u"single_message"_s), 2);
    }

    void whatIsNotTheirWordInTheWindowIsNotAnswered()
    {
        take({text(u"wamid.1"_s, u"STOP"_s, 24 * 60)}); // arrives a day late
        QCOMPARE(consent(), u"true keyword"_s);
        QCOMPARE(count(u"single_message"_s), 0);
        m_workspace = std::make_unique<WebhookWorkspace>();
        take({bodies::preference(u"stop"_s, ago(5)), bodies::preference(u"resume"_s, ago(3))});
        QCOMPARE(consent(), u"false whatsapp"_s);
        QCOMPARE(count(u"single_message"_s), 0);
    }

    void theWorkspaceChoosesItsAnswer()
    {
        set(u"consent.rules"_s, uR"({"language": "en"})"_s);
        take({text(u"wamid.1"_s, u"STOP"_s, 9)});
        QVERIFY(answers().startsWith(u"wamid.1: You will not get"_s));
        set(u"consent.rules"_s, uR"({"returned_text": "Senang Anda kembali!"})"_s);
        take({text(u"wamid.2"_s, u"START"_s, 8)});
        QVERIFY(answers().endsWith(u"wamid.2: Senang Anda kembali!"_s));
        set(u"consent.rules"_s, uR"({"confirms": false})"_s);
        take({text(u"wamid.3"_s, u"STOP"_s, 7)});
        QCOMPARE(consent(), u"true keyword"_s);
        QCOMPARE(count(u"single_message"_s), 2);
    }

    void aWordOfTheirOwnCounts()
    {
        set(u"consent.rules"_s, uR"({"stop": ["uwis"], "return": ["balik"]})"_s);
        take({text(u"wamid.1"_s, u"Uwis!"_s, 9)});
        QCOMPARE(consent(), u"true keyword"_s);
        take({text(u"wamid.2"_s, u"balik"_s, 8)});
        QCOMPARE(consent(), u"false keyword"_s);
    }

    void yesIsAnAnswerOnlyForADay()
    {
        take({text(u"wamid.1"_s, u"STOP"_s, 60 * 30), text(u"wamid.2"_s, u"ya"_s, 60 * 5)});
        QCOMPARE(consent(), u"true keyword"_s);
        take({text(u"wamid.3"_s, u"MULAI"_s, 60), text(u"wamid.4"_s, u"stop"_s, 50),
              text(u"wamid.5"_s, u"Ya kak"_s, 40)});
        QCOMPARE(consent(), u"false keyword"_s);
    }

    void aDoubtfulMessageWaitsForAPerson()
    {
        m_workspace->addRecipient(1, Phone, u"read"_s, u"accepted"_s, u"wamid.OUT"_s);
        m_workspace->database().execute(u"UPDATE campaign_attempt SET settled_at = now()"_s);
        take(
            {bodies::messages({bodies::text(u"wamid.1"_s, u"tolong jangan kirim stop ya"_s, ago(5), u"wamid.OUT"_s)})});
        QCOMPARE(consent(), QString());
        const auto doubts = *QCoro::waitFor(service().doubts(10));
        QCOMPARE(doubts.size(), 1);
        QCOMPARE(doubts.first().text, u"tolong jangan kirim stop ya"_s);
        QCOMPARE(doubts.first().phoneE164, Phone);
        QCOMPARE(doubts.first().campaign, u"Promo"_s);

        QVERIFY(QCoro::waitFor(service().settle(doubts.first().message, StopVerdict::Stop)));
        QCOMPARE(consent(), u"true keyword"_s);
        QCOMPARE(value(u"SELECT evidence FROM contact_preference"_s), u"tolong jangan kirim stop ya"_s);
        QVERIFY(!m_workspace->recipient(1, u"opted_out_at"_s).isEmpty());
        QVERIFY(answers().startsWith(u"wamid.1: Anda tidak akan"_s));
        QCOMPARE(value(u"SELECT stop_verdict || ' ' || stop_settled_by FROM conversation_message"_s), u"stop Rina"_s);
        QCOMPARE(value(u"SELECT actor || ' ' || action || ' ' || (detail ->> 'verdict') FROM audit_entry"_s),
                 u"Rina consent.doubt_settled stop"_s);
        const auto again = QCoro::waitFor(service().settle(doubts.first().message, StopVerdict::NoStop));
        QVERIFY(!again);
        QCOMPARE(again.error().reason, u"consent.already_settled"_s);
    }

    void theyDidNotMeanIt()
    {
        take({text(u"wamid.1"_s, u"can we stop by tomorrow?"_s, 5)});
        const auto doubt = QCoro::waitFor(service().doubts(10))->first();
        QVERIFY(QCoro::waitFor(service().settle(doubt.message, StopVerdict::NoStop)));
        QCOMPARE(consent(), QString());
        QCOMPARE(count(u"single_message"_s), 0);
        QCOMPARE(QCoro::waitFor(service().counts())->doubts, 0);
        QCOMPARE(value(u"SELECT stop_verdict || ' ' || stop_settled_by FROM conversation_message"_s),
                 u"no_stop Rina"_s);
        m_workspace->database().execute(u"UPDATE webhook_inbox SET processed_at = NULL"_s);
        m_workspace->processAll();
        QCOMPARE(QCoro::waitFor(service().counts())->doubts, 0);
    }

    void aStopInSoManyWordsEndsTheDoubt()
    {
        take({text(u"wamid.1"_s, u"sudah stop saja lah"_s, 5)});
        QCOMPARE(QCoro::waitFor(service().counts())->doubts, 1);
        take({text(u"wamid.2"_s, u"STOP"_s, 4), text(u"wamid.3"_s, u"saya bilang stop tadi"_s, 3)});
        QCOMPARE(QCoro::waitFor(service().counts())->doubts, 0);
        QCOMPARE(value(u"SELECT stop_verdict FROM conversation_message WHERE wamid = 'wamid.1'"_s), u"overtaken"_s);
    }

    void aFailedSettlementLeavesNothing()
    {
        take({text(u"wamid.1"_s, u"mau stop langganan bisa?"_s, 5)});
        const auto doubt = QCoro::waitFor(service().doubts(10))->first();
        m_workspace->database().execute(u"ALTER TABLE audit_entry RENAME TO elsewhere"_s);
        QVERIFY(!QCoro::waitFor(service().settle(doubt.message, StopVerdict::Stop)));
        QCOMPARE(consent(), QString());
        QCOMPARE(count(u"single_message"_s), 0);
        QCOMPARE(QCoro::waitFor(service().counts())->doubts, 1);
        QCOMPARE(QCoro::waitFor(service().settle(4711, StopVerdict::Stop)).error().kind, ErrorKind::NotFound);
    }

private:
    static QByteArray text(const QString& wamid, const QString& body, int minutesAgo)
    {
        return bodies::messages({bodies::text(wamid, body, ago(minutesAgo))});
    }

    QString value(const QString& sql) { return m_workspace->database().value(sql).toString(); }
    int count(const QString& table) { return value(u"SELECT count(*) FROM "_s + table).toInt(); }

    QString answers()
    {
        return value(
            u"SELECT coalesce(string_agg(context_wamid || ': ' || body, chr(10) ORDER BY id), '') FROM single_message"_s);
    }

    QString consent()
    {
        return value(u"SELECT coalesce((SELECT marketing_opted_out || ' ' || source FROM contact_preference), '')"_s);
    }

    void set(const QString& key, const QString& json)
    {
        m_workspace->database().execute(u"INSERT INTO workspace_setting (key, value) VALUES ('%1', '%2') "
                                        "ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s.arg(key, json));
    }

    SqlOptOutService& service()
    {
        if (!m_service || m_served != m_workspace.get()) {
            m_service = std::make_unique<SqlOptOutService>(m_workspace->database().executor(), u"Rina"_s);
            m_served = m_workspace.get();
        }
        return *m_service;
    }

    void take(const QList<QByteArray>& arrived)
    {
        m_workspace->receive(arrived);
        m_workspace->processAll();
    }

    std::unique_ptr<WebhookWorkspace> m_workspace;
    std::unique_ptr<SqlOptOutService> m_service;
    const WebhookWorkspace* m_served = nullptr;
};

QTEST_GUILESS_MAIN(TestOptOuts)
#include "tst_optouts.moc"
