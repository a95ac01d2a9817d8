#include "services/db/Migrator.h"
#include "tests/services/access/Logins.h"
#include "tests/services/access/RightsMatrix.h"
#include "tests/support/CompletedStatement.h"
#include "tests/support/Shop.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace siaran;
using namespace Qt::StringLiterals;

namespace {

// Each occurrence is a parameter of its own, as the driver sees it; all are NULL.
QString explained(const QString& name, QString text)
{
    static const QRegularExpression comment(u"--[^\n]*"_s);
    static const QRegularExpression parameter(u"('(?:[^']|'')*')|(?<![:\\w]):([a-z_][a-z_0-9]*)"_s);
    text = test::completed(text.remove(comment));
    QString numbered;
    QStringList nulls;
    qsizetype from = 0;
    for (auto found = parameter.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        numbered += text.mid(from, match.capturedStart() - from);
        from = match.capturedEnd();
        if (match.hasCaptured(1)) {
            numbered += match.captured(1);
        } else {
            nulls.append(u"NULL"_s);
            numbered += u'$' + QString::number(nulls.size());
        }
    }
    numbered += text.mid(from);
    auto plan = name;
    plan.replace(u'/', u'_');
    return u"PREPARE %1 AS %2;\nEXPLAIN EXECUTE %1%3"_s.arg(
        plan, numbered, nulls.isEmpty() ? QString() : u" (%1)"_s.arg(nulls.join(u", "_s)));
}

void addOneOfEach(TestDatabase& database)
{
    Shop shop(database);
    shop.addContacts(2);
    shop.addNumber();
    shop.addTemplate();
    shop.everyone();
    database.execute(
        u"INSERT INTO campaign (name) VALUES ('Promo');"
        "INSERT INTO campaign_message (campaign_id, position, contact_id, phone_e164)"
        " SELECT k.id, 1, c.id, c.phone_e164 FROM campaign k, (SELECT * FROM contact LIMIT 1) AS c;"
        "INSERT INTO campaign_exclusion (campaign_id, contact_id, reason)"
        " SELECT k.id, c.id, 'cooldown' FROM campaign k, (SELECT * FROM contact OFFSET 1) AS c;"
        "INSERT INTO segment_member (segment_id, contact_id) SELECT s.id, c.id FROM segment s, contact c"_s);
}

} // namespace

class TestRights : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { addOneOfEach(m_database); }

    void theRightsAreTheOnesThatAreWrittenDown()
    {
        QFile page(QStringLiteral(SIARAN_SOURCE_DIR "/docs/rights.md"));
        const auto found = rightsMatrix(m_database, m_logins);
        if (qEnvironmentVariableIsSet("SIARAN_WRITE_RIGHTS")) {
            QVERIFY(page.open(QIODevice::WriteOnly));
            page.write(found.toUtf8());
            return;
        }
        QVERIFY(page.open(QIODevice::ReadOnly));
        const auto written = QString::fromUtf8(page.readAll()).split(u'\n');
        const auto now = found.split(u'\n');
        for (const auto& line : written) {
            QVERIFY2(now.contains(line), qPrintable(u"no longer so: "_s + line));
        }
        for (const auto& line : now) {
            QVERIFY2(written.contains(line), qPrintable(u"not written down: "_s + line));
        }
    }

    void everyRoleMayRunTheStatementsItWorksWith_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<QString>("statements");
        const auto shared = u"|access/append_audit|db/notify_change"_s;
        const auto looking
            = u"contacts/"
              u"(outline|walk_\\w+|count_contacts|fetch_details|fetch_campaigns_of|fetch_consent_history|fetch_fields|"
              "fetch_labels|fetch_workflow_statuses|find_by_phone)|conversations/(latest|thread)|segments/fetch_contacts"_s;
        // A workspace is moved by whoever looks after its database.
        QTest::newRow("owner") << u"siaran_owner"_s << u"(?!webhooks/keep_inbox$|access/mark_).*"_s;
        QTest::newRow("supervisor") << u"siaran_supervisor"_s
                                    << looking + shared
                + u"|analytics/.*|segments/(fetch_segments|fetch_rule)|campaigns/"
                  u"(list|fetch_\\w+|judge_\\w+|list_\\w+)|"
                  "templates/list.*"_s;
        QTest::newRow("agent") << u"siaran_agent"_s
                               << looking + shared
                + u"|contacts/(insert_contact|update_contact|check_words|lock_contacts)|conversations/mark_read|"
                  "consent/(insert_events|preferences|save_preferences|lock_contact)"_s;
        QTest::newRow("sender") << u"siaran_sender"_s << u"sending/.*"_s + shared;
        QTest::newRow("webhook") << u"siaran_webhook"_s
                                 << u"webhooks/.*|consent/(insert_events|preferences|save_preferences)|"
                                    "templates/pause_campaigns"_s
                + shared;
    }
    void everyRoleMayRunTheStatementsItWorksWith()
    {
        QFETCH(QString, role);
        QFETCH(QString, statements);
        const auto names = TestDatabase::catalog().names().filter(
            QRegularExpression(QRegularExpression::anchoredPattern(statements)));
        QVERIFY(names.size() > 10);
        QStringList refused;
        for (const auto& name : names) {
            const auto latin = name.toLatin1();
            const auto text = TestDatabase::catalog().text(QLatin1StringView(latin));
            if (!m_logins.state(role, explained(name, text)).isEmpty()) {
                refused.append(name + u": "_s + m_logins.said().section(u'\n', 0, 0));
            }
            (void)m_logins.state(role, u"DEALLOCATE ALL"_s);
        }
        QVERIFY2(refused.isEmpty(), qPrintable(u'\n' + refused.join(u'\n')));
    }

    void everythingBelongsToSomebodyNobodyCanLogInAs()
    {
        QCOMPARE(m_database
                     .value(uR"(SELECT coalesce(string_agg(what, ', '), '') FROM (
                           SELECT relname AS what FROM pg_class WHERE relnamespace IN ('siaran'::regnamespace, 'siaran_supervisor'::regnamespace)
                              AND relowner <> 'siaran_schema'::regrole
                            UNION ALL
                           SELECT proname FROM pg_proc WHERE pronamespace = 'siaran'::regnamespace
                              AND proowner <> 'siaran_schema'::regrole
                            UNION ALL
                           SELECT nspname FROM pg_namespace WHERE nspname IN ('siaran', 'siaran_supervisor') AND nspowner <> 'siaran_schema'::regrole
                            UNION ALL
                           SELECT rolname FROM pg_roles WHERE rolname IN ('siaran_schema', 'siaran_owner', 'siaran_supervisor',
                              'siaran_agent', 'siaran_sender', 'siaran_webhook')
                              AND (rolcanlogin OR rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb)) AS wrong)"_s)
                     .toString(),
                 QString());
    }

    void everyFunctionLooksThingsUpInOnePlace()
    {
        QCOMPARE(m_database
                     .value(uR"(SELECT coalesce(string_agg(proname, ', '), '') FROM pg_proc
                                 WHERE pronamespace = 'siaran'::regnamespace AND prokind <> 'a' AND prosqlbody IS NULL
                                   AND NOT coalesce('search_path=siaran, pg_temp' = ANY (proconfig), false))"_s)
                     .toString(),
                 QString());
    }

    // Each has its reason where it is made; a new one is a decision.
    void fewFunctionsActAsTheOwnerOfTheSchema()
    {
        QCOMPARE(m_database
                     .value(uR"(SELECT string_agg(proname, ' ' ORDER BY proname) FROM pg_proc
                                 WHERE pronamespace = 'siaran'::regnamespace AND prosecdef)"_s)
                     .toString(),
                 u"admit_person answer_approval ask_approval audit_append carry_approval change_person_role "
                 "choose_password contact_changes_number contact_comes contact_goes end_sessions_of invite_person "
                 "keep_inbox make_one_person mark_stop_answered note_opening rename_person reset_person_password "
                 "start_is_approved stop_numbers tally_ledger void_changed_approvals"_s);
    }

    void whoeverIsNobodyHereMayNotEvenConnect()
    {
        TestDatabase fresh(TestDatabase::Schema::Empty); // rights of a database are not copied with it
        QVERIFY(db::migrate(fresh.session(), u":/migrations"_s));
        auto stranger = m_logins.settings({});
        stranger.database = fresh.settings().database;
        auto agent = m_logins.settings(u"siaran_agent"_s);
        agent.database = stranger.database;

        db::Session strangers(stranger, TestDatabase::catalog());
        QVERIFY(!strangers.open());
        db::Session agents(agent, TestDatabase::catalog());
        QVERIFY(agents.open());
        QCOMPARE(agents.runScript(u"CREATE TEMPORARY TABLE mine (id bigint)"_s).error().reason, u"access.role"_s);
    }

    void aSessionTakesItsRoleWhenItOpens()
    {
        db::Session supervisor(m_database.settings().as(u"siaran_supervisor"_s), TestDatabase::catalog());
        QVERIFY(supervisor.open());
        const auto refused = supervisor.runScript(u"DELETE FROM contact"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Unauthorized);
        QCOMPARE(refused.error().reason, u"access.role"_s);

        db::Session pretender(m_logins.settings(u"siaran_agent"_s).as(u"siaran_owner"_s), TestDatabase::catalog());
        QVERIFY(!pretender.open());
    }

    void whoeverMayNotMigrateWorksWithWhatIsUpToDate()
    {
        QCOMPARE(*db::migrate(m_logins.session(u"siaran_agent"_s), u":/migrations"_s), 0);
        TestDatabase behind;
        behind.execute(u"DELETE FROM schema_migration WHERE version = (SELECT max(version) FROM schema_migration)"_s);
        auto settings = m_logins.settings(u"siaran_agent"_s);
        settings.database = behind.settings().database;
        db::Session agent(settings, TestDatabase::catalog());
        QVERIFY(agent.open());
        QCOMPARE(db::migrate(agent, u":/migrations"_s).error().reason, u"schema.behind"_s);
    }

private:
    TestDatabase m_database;
    Logins m_logins {m_database};
};

QTEST_GUILESS_MAIN(TestRights)
#include "tst_rights.moc"
