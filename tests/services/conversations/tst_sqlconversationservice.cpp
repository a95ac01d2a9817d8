#include "services/conversations/SqlConversationService.h"
#include "tests/support/TestDatabase.h"

#include <QCoro/QCoroTask>
#include <QTest>

#include <memory>

using namespace siaran;
using namespace siaran::conversations;
using namespace Qt::StringLiterals;

class TestSqlConversationService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_database = std::make_unique<TestDatabase>();
        m_service = std::make_unique<SqlConversationService>(m_database->executor(), u"Rina"_s);
    }
    void cleanup() { m_service.reset(); }

    void eachContactIsListedOnceWithTheirLastMessage()
    {
        m_database->execute(
            u"INSERT INTO campaign (name) VALUES ('Promo');"
            "INSERT INTO campaign_message (campaign_id, position, phone_e164) VALUES (1, 1, '+62811')"_s);
        const auto sri = addContact(u"Bu Sri"_s);
        const auto budi = addContact(u"Budi"_s);
        addContact(u"Silent"_s);
        const auto old = addConversation(sri, 0, 2);
        addMessage(old, 0, u"lama"_s);
        const auto latest = addConversation(sri, 200'000, 1);
        addMessage(latest, 200'000, u"pagi"_s);
        addMessage(latest, 200'001, u"masih ada?"_s, u"1, 1"_s);
        addMessage(addConversation(budi, 100'000, 0), 100'000, u"ok"_s);
        m_database->execute(
            u"INSERT INTO contact_preference (contact_id, marketing_opted_out, source) VALUES (%1, true, 'keyword')"_s
                .arg(budi));

        const auto rows = QCoro::waitFor(m_service->latest({}, {}, 10));
        QVERIFY(rows);
        QCOMPARE(rows->size(), 2);
        const ThreadSummary expected {
            .contact = ContactId(sri),
            .conversation = latest,
            .contactName = u"Bu Sri"_s,
            .phoneE164 = m_database->value(u"SELECT phone_e164 FROM contact WHERE id = %1"_s.arg(sri)).toString(),
            .optedOut = false,
            .lastMessageAt = second(200'001),
            .lastText = u"masih ada?"_s,
            .lastKind = u"text"_s,
            .unread = 3};
        QVERIFY(rows->at(0) == expected);
        QVERIFY(rows->at(1).optedOut);
        QCOMPARE(rows->at(1).unread, 0);

        const auto thread = QCoro::waitFor(m_service->thread(ContactId(sri), {}, 10));
        QVERIFY(thread);
        QCOMPARE(thread->size(), 3);
        QCOMPARE(thread->at(0).campaignName, u"Promo"_s);
        QCOMPARE(thread->at(0).campaign, CampaignId(1));
        QVERIFY(!thread->at(1).campaign.isValid());
        QCOMPARE(thread->at(2).text, u"lama"_s);
    }

    void pagesJoinWithoutAGapOrARepeat()
    {
        for (int i = 0; i < 7; ++i) {
            // Moments of one another, as a burst brings them.
            const auto conversation = addConversation(addContact(u"C%1"_s.arg(i)), i / 3, 1);
            addMessage(conversation, i / 3, u"x"_s);
        }
        QList<ContactId> seen;
        std::optional<ThreadCursor> after;
        for (;;) {
            const auto page = QCoro::waitFor(m_service->latest({}, after, 2));
            QVERIFY(page);
            if (page->isEmpty()) {
                break;
            }
            for (const auto& row : *page) {
                QVERIFY(!seen.contains(row.contact));
                seen.push_back(row.contact);
                after = ThreadCursor {row.lastMessageAt, row.conversation};
            }
        }
        QCOMPARE(seen.size(), 7);

        const auto contact = addContact(u"Talker"_s);
        const auto conversation = addConversation(contact, 0, 0);
        for (int i = 0; i < 7; ++i) {
            addMessage(conversation, i / 3, QString::number(i));
        }
        QStringList texts;
        std::optional<ThreadCursor> before;
        for (;;) {
            const auto page = QCoro::waitFor(m_service->thread(ContactId(contact), before, 2));
            QVERIFY(page);
            if (page->isEmpty()) {
                break;
            }
            for (const auto& row : *page) {
                texts.append(row.text);
                before = ThreadCursor {row.at, row.id};
            }
        }
        QCOMPARE(texts.join(QString()), u"6543210"_s);
    }

    void readIsReadInEveryConversationOfTheContact()
    {
        const auto sri = addContact(u"Bu Sri"_s);
        addConversation(sri, 0, 2);
        addConversation(sri, 200'000, 1);
        addConversation(addContact(u"Budi"_s), 0, 5);
        QVERIFY(QCoro::waitFor(m_service->markRead(ContactId(sri))));
        QVERIFY(QCoro::waitFor(m_service->markRead(ContactId(sri))));
        QCOMPARE(m_database->value(u"SELECT sum(unread) FROM conversation"_s).toInt(), 5);
    }

    void aDatabaseThatIsDownIsTold()
    {
        m_database->execute(u"ALTER TABLE conversation RENAME TO gone"_s);
        QVERIFY(!QCoro::waitFor(m_service->latest({}, {}, 1)));
        QVERIFY(!QCoro::waitFor(m_service->thread(ContactId(1), {}, 1)));
        QVERIFY(!QCoro::waitFor(m_service->markRead(ContactId(1))));
    }

private:
    static QDateTime second(int number) { return QDateTime::fromSecsSinceEpoch(1'750'000'000 + number, Qt::UTC); }

    qint64 addContact(const QString& name)
    {
        return m_database
            ->value(u"INSERT INTO contact (display_name, phone_e164) "
                    "VALUES ('%1', '+628111000' || (SELECT count(*) FROM contact)) RETURNING id"_s.arg(name))
            .toLongLong();
    }

    qint64 addConversation(qint64 contact, int at, int unread)
    {
        return m_database
            ->value(u"INSERT INTO conversation (contact_id, opened_at, last_message_at, last_inbound_at, unread) "
                    "SELECT %1, t, t, t, %3 FROM to_timestamp(1750000000 + %2) t RETURNING id"_s.arg(contact)
                        .arg(at)
                        .arg(unread))
            .toLongLong();
    }

    void addMessage(qint64 conversation, int at, const QString& text, const QString& answers = u"NULL, NULL"_s)
    {
        m_database->execute(
            u"INSERT INTO conversation_message (conversation_id, wamid, inbound, kind, body, occurred_at, "
            "campaign_id, position) VALUES (%1, gen_random_uuid()::text, true, 'text', '%2', "
            "to_timestamp(1750000000 + %3), %4);"
            "UPDATE conversation SET last_message_at = greatest(last_message_at, to_timestamp(1750000000 + %3)) "
            "WHERE id = %1"_s.arg(conversation)
                .arg(text)
                .arg(at)
                .arg(answers));
    }

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<SqlConversationService> m_service;
};

QTEST_GUILESS_MAIN(TestSqlConversationService)
#include "tst_sqlconversationservice.moc"
