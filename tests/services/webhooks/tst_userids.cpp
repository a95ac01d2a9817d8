#include "tests/services/webhooks/WebhookWorkspace.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

const auto Phone = u"+6281234567890"_s;
const auto UserId = u"ID.13491208655302741918"_s;

/// A text of somebody whose number is hidden.
QJsonObject hidden(const QString& wamid, const QString& body, qint64 second, const QString& context = {})
{
    auto json = bodies::text(wamid, body, second, context);
    json.remove(u"from"_s);
    json.insert(u"from_user_id"_s, UserId);
    return json;
}

/// Without the contacts, which would tell the number.
QByteArray alone(const QJsonObject& message)
{
    return bodies::change(u"messages"_s, {{u"messages"_s, QJsonArray {message}}});
}

QJsonObject told(QJsonObject message)
{
    message.insert(u"from_user_id"_s, UserId);
    return message;
}

} // namespace

/// People with a user name hide their number: whoever they are known as, they are one person, and a stop is theirs.
class TestUserIds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<WebhookWorkspace>();
        m_contact = m_workspace->addRecipient(1, Phone, u"accepted"_s, u"accepted"_s, u"wamid.A"_s);
    }

    void whoQuotesACampaignMessageIsItsRecipient()
    {
        process({alone(hidden(u"wamid.IN"_s, u"STOP"_s, 10, u"wamid.A"_s))});
        QCOMPARE(people(), u"+6281234567890 ID.13491208655302741918 stopped"_s);
        QVERIFY(!m_workspace->recipient(1, u"opted_out_at"_s).isEmpty());
    }

    void aStatusTellsTheUserIdOfAContact()
    {
        auto delivered = bodies::status(u"wamid.A"_s, u"delivered"_s, 5);
        delivered.insert(u"recipient_user_id"_s, UserId);
        process({bodies::statuses({delivered})});
        QCOMPARE(people(), u"+6281234567890 ID.13491208655302741918"_s);
        process({alone(hidden(u"wamid.IN"_s, u"berhenti"_s, 10))});
        QCOMPARE(people(), u"+6281234567890 ID.13491208655302741918 stopped"_s);
    }

    void twoContactsAreOneOnceTheNumberAppears()
    {
        process({alone(hidden(u"wamid.IN1"_s, u"STOP"_s, 10))});
        QCOMPARE(people(), u"+6281234567890, ID.13491208655302741918 stopped"_s);
        process({bodies::messages({told(bodies::text(u"wamid.IN2"_s, u"Halo lagi"_s, 20))})});
        QCOMPARE(people(), u"+6281234567890 ID.13491208655302741918 stopped"_s);
        QCOMPARE(count(u"conversation_message"_s), 2);
        QCOMPARE(count(u"consent_event"_s), 1);
        QCOMPARE(m_workspace->database().value(u"SELECT max(contact_id) FROM conversation"_s).toLongLong(), m_contact);
        QCOMPARE(count(u"suppression WHERE reason = 'opted_out'"_s), 0);
    }

    void aQuoteJoinsTwoContactsToo()
    {
        process({alone(hidden(u"wamid.IN1"_s, u"Halo"_s, 10))});
        process({alone(hidden(u"wamid.IN2"_s, u"STOP"_s, 20, u"wamid.A"_s))});
        QCOMPARE(people(), u"+6281234567890 ID.13491208655302741918 stopped"_s);
    }

    void theOrderOfTheReportsDoesNotMatter()
    {
        process({alone(hidden(u"wamid.IN1"_s, u"STOP"_s, 10)),
                 bodies::messages({told(bodies::text(u"wamid.IN2"_s, u"Halo"_s, 20))}),
                 alone(hidden(u"wamid.IN3"_s, u"Ok"_s, 30, u"wamid.A"_s))});
        QCOMPARE(people(), u"+6281234567890 ID.13491208655302741918 stopped"_s);
        QCOMPARE(count(u"conversation_message"_s), 3);
    }

    void whoHasANumberOfTheirOwnStaysSomebodyElse()
    {
        m_workspace->database().execute(
            u"INSERT INTO contact (phone_e164, bsuid) VALUES ('+6281111111111', 'ID.13491208655302741918')"_s);
        process({bodies::messages({told(bodies::text(u"wamid.IN"_s, u"Halo"_s, 10))})});
        QCOMPARE(people(), u"+6281234567890, +6281111111111 ID.13491208655302741918"_s);
    }

private:
    void process(const QList<QByteArray>& received)
    {
        m_workspace->receive(received);
        m_workspace->processAll();
    }

    /// All contacts: number, user id, and whether they said stop.
    QString people()
    {
        return m_workspace->database()
            .value(
                u"SELECT string_agg(concat_ws(' ', c.phone_e164, c.bsuid, CASE WHEN p.marketing_opted_out THEN "
                "'stopped' END), ', ' ORDER BY c.id) FROM contact c LEFT JOIN contact_preference p ON p.contact_id = "
                "c.id"_s)
            .toString();
    }

    int count(const QString& table)
    {
        return m_workspace->database().value(u"SELECT count(*) FROM "_s + table).toInt();
    }

    std::unique_ptr<WebhookWorkspace> m_workspace;
    qint64 m_contact = 0;
};

QTEST_GUILESS_MAIN(TestUserIds)
#include "tst_userids.moc"
