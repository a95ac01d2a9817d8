#include "tests/services/access/Desk.h"
#include "tests/services/access/Logins.h"

#include <QCoro/QCoroTask>
#include <QTest>
#include <rapidcheck.h>

#include <array>

using namespace siaran;
using namespace Qt::StringLiterals;
using access::Role;

namespace {

/// A statement somebody may think of.
struct Attempt {
    QString table;
    QString sql;
    bool reads = false;
};

QString oneOf(const QStringList& words)
{
    return *rc::gen::elementOf(std::vector<QString>(words.begin(), words.end()));
}

const QStringList OfCampaigns {u"campaign"_s,
                               u"campaign_message"_s,
                               u"campaign_exclusion"_s,
                               u"campaign_attempt"_s,
                               u"campaign_series"_s,
                               u"campaign_tally"_s,
                               u"campaign_tally_change"_s,
                               u"segment"_s,
                               u"segment_member"_s,
                               u"segment_count"_s,
                               u"template"_s,
                               u"audit_entry"_s,
                               u"audit_head"_s,
                               u"webhook_inbox"_s,
                               u"suppression_key"_s};
const QStringList OfPeople {u"contact"_s,      u"label"_s,        u"workflow_status"_s,    u"custom_field"_s,
                            u"conversation"_s, u"suppression"_s,  u"contact_preference"_s, u"consent_event"_s,
                            u"phone_number"_s, u"import_batch"_s, u"workspace_setting"_s,  u"conversation_message"_s};

// With conditions that would be true of everything, ids that are there, ids that are not, and detours.
Attempt anyAttempt(const QStringList& tables)
{
    Attempt attempt {.table = oneOf(tables), .sql = {}};
    const auto id = *rc::gen::inRange(-2, 9);
    const auto where
        = oneOf({u""_s, u"WHERE true"_s, u"WHERE t IS NOT NULL OR 1 = 1"_s, u"WHERE length(t::text) > %1"_s.arg(id),
                 u"WHERE EXISTS (SELECT FROM contact c WHERE c.id = %1)"_s.arg(id)});
    const auto verb = *rc::gen::inRange(0, 6);
    attempt.reads = verb < 2;
    switch (verb) {
    case 0: attempt.sql = u"SELECT count(*) FROM %1 AS t %2"_s.arg(attempt.table, where); break;
    case 1:
        attempt.sql
            = u"WITH w AS (SELECT * FROM %1 AS t %2 LIMIT %3) SELECT count(*) FROM w"_s.arg(attempt.table, where)
                  .arg(qAbs(id) + 1);
        break;
    case 2: attempt.sql = u"DELETE FROM %1 AS t %2"_s.arg(attempt.table, where); break;
    case 3: attempt.sql = u"INSERT INTO %1 DEFAULT VALUES"_s.arg(attempt.table); break;
    case 4: attempt.sql = u"TRUNCATE siaran.%1 CASCADE"_s.arg(attempt.table); break;
    default: attempt.sql = u"ALTER TABLE siaran.%1 DISABLE ROW LEVEL SECURITY"_s.arg(attempt.table); break;
    }
    return attempt;
}

} // namespace

/// Properties 37, 38 and 39 of the plan.
class TestRoleLaws : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_shop.database().execute(
            u"INSERT INTO campaign_message (campaign_id, position, contact_id, phone_e164) SELECT 1, id, id, "
            u"phone_e164 FROM contact;"
            "INSERT INTO campaign_exclusion (campaign_id, contact_id, reason) VALUES (1, 5, 'cooldown');"
            "INSERT INTO segment_member SELECT 1, id FROM contact;"
            "INSERT INTO contact_preference (contact_id, marketing_opted_out, source) VALUES (2, true, 'keyword')"_s);
        m_contents = m_shop.contents();
    }

    void onlyOwnersMakeCampaigns()
    {
        QVERIFY(rc::check("a draft is kept for an owner and for nobody else", [this] {
            const auto role = *rc::gen::element(Role::Owner, Role::Supervisor, Role::Agent);
            Desk& desk = m_desks.at(static_cast<std::size_t>(role));
            CampaignDraft draft;
            draft.name = u"Promo %1"_s.arg(*rc::gen::inRange(0, 1000));
            draft.timeZone = u"Asia/Jakarta"_s;
            draft.ratePerSecond = *rc::gen::inRange(0, 80);
            const auto count = u"SELECT count(*) FROM campaign"_s;
            const auto before = m_shop.database().value(count).toInt();

            const auto saved = QCoro::waitFor(desk.campaigns.saveDraft(draft));

            RC_ASSERT(saved.has_value() == (role == Role::Owner));
            RC_ASSERT(m_shop.database().value(count).toInt() == before + (role == Role::Owner ? 1 : 0));
            if (!saved) {
                RC_ASSERT(saved.error().kind == ErrorKind::Unauthorized);
            }
            m_shop.database().execute(u"DELETE FROM campaign WHERE id <> 1"_s);
        }));
    }

    void supervisorsReadAndChangeNothing()
    {
        m_contents = m_shop.contents();
        QVERIFY(rc::check("whatever a supervisor tries, nothing is different", [this] {
            const auto attempt = anyAttempt(OfCampaigns + OfPeople);
            const auto state = m_logins.state(u"siaran_supervisor"_s, attempt.sql);
            const bool secret = attempt.table == u"suppression_key"_s || attempt.table == u"webhook_inbox"_s;
            RC_ASSERT(state == (attempt.reads && !secret ? QString() : u"42501"_s));
            if (attempt.reads && !secret) {
                RC_ASSERT(m_logins.value(u"siaran_supervisor"_s, attempt.sql)
                          == m_logins.value(u"siaran_owner"_s, attempt.sql));
            }
        }));
        QCOMPARE(m_shop.contents(), m_contents);
    }

    void agentsSeeNothingOfCampaigns()
    {
        m_contents = m_shop.contents();
        QVERIFY(rc::check("no row of a campaign, segment or template is seen or touched", [this] {
            const auto attempt = anyAttempt(OfCampaigns);
            const auto state = m_logins.state(u"siaran_agent"_s, attempt.sql);
            RC_ASSERT(state == u"42501"_s || (attempt.reads && state.isEmpty()));
            RC_ASSERT(m_logins.value(u"siaran_agent"_s, attempt.reads ? attempt.sql : u"SELECT 0"_s).toInt() == 0);
        }));
        QCOMPARE(m_shop.contents(), m_contents);
    }

    // A campaign is not found out by a detour either: by what else becomes possible when it is there.
    void agentsCannotTellWhetherACampaignIsThere()
    {
        QVERIFY(rc::check("the answer about any id is the same", [this] {
            const auto id = *rc::gen::inRange(1, 100);
            for (const auto& table : {u"campaign"_s, u"segment"_s, u"template"_s}) {
                RC_ASSERT(
                    !m_logins
                         .value(u"siaran_agent"_s, u"SELECT EXISTS (SELECT FROM %1 WHERE id = %2)"_s.arg(table).arg(id))
                         .toBool());
            }
            const auto campaigns = QCoro::waitFor(m_desks.at(2).campaigns.fetch(CampaignId(id)));
            RC_ASSERT(campaigns.error().kind == ErrorKind::Unauthorized);
        }));
    }

    void anAgentTakesDownAStopAndNeverLiftsOne()
    {
        QVERIFY(rc::check("consent goes one way", [this] {
            const auto contact = *rc::gen::inRange(1, 6);
            const bool stop = *rc::gen::arbitrary<bool>();
            const auto sql
                = u"INSERT INTO contact_preference (contact_id, marketing_opted_out, source) VALUES (%1, %2, 'manual')"
                  " ON CONFLICT (contact_id) DO UPDATE SET marketing_opted_out = excluded.marketing_opted_out"_s
                      .arg(contact)
                      .arg(stop ? u"true"_s : u"false"_s);
            RC_ASSERT(m_logins.state(u"siaran_agent"_s, sql) == (stop ? QString() : u"42501"_s));
            RC_ASSERT(m_logins.state(u"siaran_owner"_s, sql).isEmpty());
        }));
    }

private:
    DeedShop m_shop;
    Logins m_logins {m_shop.database()};
    std::array<Desk, 3> m_desks {{{m_shop, {u"Rina"_s, Role::Owner}, Role::Owner},
                                  {m_shop, {u"Tono"_s, Role::Supervisor}, Role::Supervisor},
                                  {m_shop, {u"Sari"_s, Role::Agent}, Role::Agent}}};
    QString m_contents;
};

QTEST_GUILESS_MAIN(TestRoleLaws)
#include "tst_rolelaws.moc"
