#include "services/webhooks/InboxReplay.h"
#include "tests/services/webhooks/WebhookWorkspace.h"

#include <QTest>

using namespace siaran;
using namespace siaran::webhooks;
using namespace Qt::StringLiterals;

class TestInboxReplay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<WebhookWorkspace>();
        m_workspace->addRecipient(1, u"+6281234567890"_s, u"accepted"_s, u"accepted"_s, u"wamid.A"_s);
        m_workspace->receive({bodies::statuses({bodies::status(u"wamid.A"_s, u"delivered"_s, 1)}),
                              bodies::messages({bodies::text(u"wamid.IN"_s, u"STOP"_s, 2)}), "no json"});
        m_workspace->processAll();
    }

    void whatWasUnderstoodBeforeChangesNothing()
    {
        const auto before = m_workspace->everything();
        const auto today = QDate::currentDate(); // where the database is a day ahead, both days are asked for
        const auto waiting = replay(today.addDays(-1), today.addDays(1));
        QVERIFY(waiting);
        QCOMPARE(*waiting, 3);
        QCOMPARE(count(u"processed_at IS NULL AND fault IS NULL"_s), 3);
        m_workspace->processAll();
        QCOMPARE(count(u"processed_at IS NULL"_s), 0);
        QCOMPARE(count(u"fault IS NOT NULL"_s), 1);
        QCOMPARE(m_workspace->everything(), before);
    }

    void whatWasLostIsFoundAgain()
    {
        m_workspace->database().execute(u"DELETE FROM conversation_message"_s);
        QVERIFY(replay(QDate(2020, 1, 1), QDate(2100, 1, 1)));
        m_workspace->processAll();
        QCOMPARE(m_workspace->database().value(u"SELECT count(*) FROM conversation_message"_s).toInt(), 1);
    }

    void otherDaysAreLeftAlone()
    {
        const auto waiting = replay(QDate(2020, 1, 1), QDate(2020, 1, 2));
        QVERIFY(waiting);
        QCOMPARE(*waiting, 0);
        QVERIFY(!replay(QDate(2020, 1, 2), QDate(2020, 1, 1)));
        QVERIFY(!replay({}, QDate(2020, 1, 1)));
    }

    void theAuditLogTellsWho()
    {
        QVERIFY(replay(QDate(2020, 1, 1), QDate(2100, 1, 1)));
        QCOMPARE(m_workspace->database()
                     .value(u"SELECT actor || ' ' || (detail ->> 'bodies') FROM audit_entry WHERE action = "
                            "'webhooks.replayed'"_s)
                     .toString(),
                 u"Bu Sri 3"_s);
    }

private:
    Result<qint64> replay(QDate from, QDate until)
    {
        return replayInbox(m_workspace->database().session(), u"Bu Sri"_s, from, until);
    }

    int count(const QString& condition)
    {
        return m_workspace->database().value(u"SELECT count(*) FROM webhook_inbox WHERE "_s + condition).toInt();
    }

    std::unique_ptr<WebhookWorkspace> m_workspace;
};

QTEST_GUILESS_MAIN(TestInboxReplay)
#include "tst_inboxreplay.moc"
