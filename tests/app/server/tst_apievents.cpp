#include "services/campaigns/SqlCampaignService.h"
#include "tests/app/server/ApiWorld.h"
#include "tests/app/server/EventEar.h"

#include <QCoro/QCoroTask>
#include <QJsonDocument>
#include <QTest>

using namespace siaran;
using namespace Qt::StringLiterals;
using access::Role;

namespace {

/// The first event of this name.
QJsonObject firstOf(const QByteArray& heard, const QByteArray& event)
{
    const auto at = heard.indexOf("event: " + event + "\ndata: ");
    const auto data = heard.indexOf("data: ", at) + 6;
    return at < 0 ? QJsonObject() : QJsonDocument::fromJson(heard.mid(data).split('\n').first()).object();
}

} // namespace

/// What people hear at /api/events, and what they do not.
class TestApiEvents : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<ApiWorld>();
        m_world->shop().addContacts(5);
        m_world->shop().addNumber();
        m_world->database().execute(u"INSERT INTO conversation (contact_id, opened_at, last_message_at, "
                                    "last_inbound_at) SELECT min(id), now(), now(), now() FROM contact"_s);
    }

    void aReplyIsToldToEveryRole_data()
    {
        QTest::addColumn<Role>("role");
        QTest::newRow("owner") << Role::Owner;
        QTest::newRow("supervisor") << Role::Supervisor;
        QTest::newRow("agent") << Role::Agent;
    }

    void aReplyIsToldToEveryRole()
    {
        QFETCH(const Role, role);
        EventEar ear = earOf(role);
        QVERIFY(ear.hears("heard"_ba));
        reply(u"Boleh, kak"_s);
        QVERIFY(ear.hears("reply"_ba));
        const auto told = firstOf(ear.all(), "reply"_ba);
        QCOMPARE(told.value(u"text"_s).toString(), u"Boleh, kak"_s);
        QCOMPARE(told.value(u"kind"_s).toString(), u"text"_s);
        QVERIFY(told.value(u"contact_id"_s).toInteger() > 0);
        QVERIFY(told.value(u"campaign_id"_s).isNull());
        QVERIFY(told.value(u"at"_s).isString());
    }

    void whatWeWriteIsNoReply()
    {
        EventEar ear = earOf(Role::Owner);
        QVERIFY(ear.hears("heard"_ba));
        message(u"Halo"_s, false);
        reply(u"Ya"_s);
        QVERIFY(ear.hears("reply"_ba));
        QCOMPARE(ear.count("reply"_ba), 1);
    }

    void anAgentHearsOfNoCampaignAndASupervisorDoes()
    {
        EventEar agent = earOf(Role::Agent);
        EventEar supervisor = earOf(Role::Supervisor);
        QVERIFY(agent.hears("heard"_ba));
        QVERIFY(supervisor.hears("heard"_ba));
        launch(u"Rahasia"_s);
        QVERIFY(supervisor.hears("campaign.progress"_ba));
        QVERIFY(supervisor.hears("campaign.state"_ba));
        QTRY_COMPARE(supervisor.count("message.status"_ba), 5);
        reply(u"Sudah"_s); // told after everything before it
        QVERIFY(agent.hears("reply"_ba));
        QVERIFY(!agent.all().contains("campaign."));
        QVERIFY(!agent.all().contains("message.status"));
        QVERIFY(!agent.all().contains("Rahasia"));
    }

    void whoAsksForOneCampaignHearsOfNoOther()
    {
        const auto one = launch(u"Satu"_s);
        EventEar ear(m_world->port(), m_world->tokenOf(Role::Owner), {},
                     "?campaign_id=" + QByteArray::number(one.value()));
        QVERIFY(ear.hears("heard"_ba));
        launch(u"Dua"_s);
        touch(one);
        QVERIFY(ear.hears("message.status"_ba));
        QCOMPARE(ear.count("message.status"_ba), 5);
        QVERIFY(!ear.all().contains("Dua"));
    }

    void afterARestartOfTheServerNothingIsMissing()
    {
        QByteArray position;
        {
            EventEar ear = earOf(Role::Owner);
            QVERIFY(ear.hears("heard"_ba));
            position = ear.lastId();
        }
        m_world->stopServer();
        const auto campaign = launch(u"Malam"_s);
        reply(u"Saya mau"_s);
        m_world->startServer();
        EventEar ear = earOf(Role::Owner, position);
        QVERIFY(ear.hears("reply"_ba));
        QVERIFY(ear.hears("campaign.state"_ba));
        QCOMPARE(ear.count("message.status"_ba), 5);
        QCOMPARE(firstOf(ear.all(), "campaign.state"_ba).value(u"id"_s).toInteger(), campaign.value());
        // And nothing again to whoever has heard it.
        EventEar later = earOf(Role::Owner, ear.lastId());
        reply(u"Lagi"_s);
        QVERIFY(later.hears("reply"_ba));
        QCOMPARE(later.count("message.status"_ba), 0);
    }

    void whoMissedTooMuchIsToldToReadAnew()
    {
        EventEar first = earOf(Role::Owner);
        QVERIFY(first.hears("heard"_ba));
        const auto position = first.lastId();
        m_world->database().execute(
            u"INSERT INTO conversation_message (conversation_id, wamid, inbound, kind, body, occurred_at) "
            "SELECT (SELECT max(id) FROM conversation), 'wamid.many.' || n, true, 'text', 'Ya', now() "
            "FROM generate_series(1, 1200) AS n"_s);
        EventEar ear = earOf(Role::Owner, position);
        QVERIFY(ear.hears("resync"_ba));
        QVERIFY(ear.count("reply"_ba) <= 1000);
    }

    void whoDoesNotReadIsCutOffAndLosesNothing()
    {
        EventEar ear = earOf(Role::Owner);
        QVERIFY(ear.hears("heard"_ba));
        const auto position = ear.lastId();
        const auto before = m_world->openConnections();
        ear.fallAsleep();
        const QString page(8000, u'x');
        // Each batch is larger than what may wait for a listener; the network holds some of them.
        for (int batch = 0; batch < 20 && m_world->openConnections() == before; ++batch) {
            m_world->database().execute(
                u"INSERT INTO conversation_message (conversation_id, wamid, inbound, kind, body, occurred_at) "
                "SELECT (SELECT max(id) FROM conversation), 'wamid.%1.' || n, true, 'text', '%2', now() "
                "FROM generate_series(1, 300) AS n"_s.arg(batch)
                    .arg(page));
            hint();
            QTest::qWait(700);
        }
        QTRY_COMPARE_WITH_TIMEOUT(m_world->openConnections(), before - 1, 20'000);
        EventEar again = earOf(Role::Owner, position);
        QVERIFY(again.hears("heard"_ba));
        QVERIFY(again.count("reply"_ba) >= 300);
    }

private:
    EventEar earOf(Role role, const QByteArray& lastEvent = {})
    {
        return {m_world->port(), m_world->tokenOf(role), lastEvent};
    }

    /// What the change feed tells by itself within five seconds.
    void hint() { m_world->database().execute(u"SELECT pg_notify('siaran_change', 'conversations')"_s); }

    void message(const QString& text, bool inbound)
    {
        m_world->database().execute(
            u"INSERT INTO conversation_message (conversation_id, wamid, inbound, kind, body, occurred_at) "
            "SELECT max(id), 'wamid.' || gen_random_uuid(), %2, 'text', '%1', now() FROM conversation"_s.arg(
                text, inbound ? u"true"_s : u"false"_s));
        hint();
    }

    void reply(const QString& text) { message(text, true); }

    void touch(CampaignId campaign)
    {
        m_world->database().execute(
            u"UPDATE campaign_message SET sent_at = now() WHERE campaign_id = %1"_s.arg(campaign.value()));
        hint();
    }

    CampaignId launch(const QString& name)
    {
        auto& database = m_world->database();
        campaigns::SqlCampaignService service(database.executor(), {u"Rina"_s, Role::Owner}, Shop::remotePhoneId());
        const auto id = QCoro::waitFor(service.saveDraft(m_world->shop().draft(name)));
        const auto launched
            = id ? QCoro::waitFor(service.launch(*id, 5)) : Result<LaunchReceipt>(tl::unexpected(id.error()));
        if (!launched) {
            qFatal("%s", qPrintable(launched.error().detail));
        }
        hint();
        return *id;
    }

    std::unique_ptr<ApiWorld> m_world;
};

QTEST_GUILESS_MAIN(TestApiEvents)
#include "tst_apievents.moc"
