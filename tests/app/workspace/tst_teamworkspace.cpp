#include "app/workspace/Workspace.h"
#include "services/access/AuditTrail.h"
#include "services/access/AuditVerifier.h"
#include "services/access/MovedTable.h"
#include "services/access/PeopleRepository.h"
#include "services/access/TeamFounding.h"
#include "services/access/TeamMove.h"
#include "services/contacts/ContactService.h"
#include "services/db/ChangeFeed.h"
#include "services/db/Migrator.h"
#include "services/db/PrivateCluster.h"
#include "tests/support/PassableFolder.h"
#include "tests/support/TeamServer.h"

#include <QFile>
#include <QProcess>
#include <QTest>

using namespace siaran;
using namespace Qt::StringLiterals;
using access::Residence;
using access::Role;

namespace {

const auto OwnersPassword = u"melati-wangi-2026"_s;

// A shop with people, a campaign that is paused in its middle, and what was done about it.
const auto Shop = uR"(
    INSERT INTO label (name) VALUES ('Langganan');
    INSERT INTO contact (phone_e164, display_name, label_ids, fields)
    SELECT '+62811' || 1000000 + n, E'Ibu\t"Sari" ' || n, ARRAY[1], jsonb_build_object('kota', E'Bandung\n' || n)
      FROM generate_series(1, 500) AS n;
    INSERT INTO segment (name, kind, criteria) SELECT 'Semua', 'dynamic', '{"match":"all","of":[]}';
    INSERT INTO campaign (name) VALUES ('Promo'), ('Lebaran');
    INSERT INTO campaign_message (campaign_id, position, contact_id, phone_e164)
    SELECT k.id, row_number() OVER (PARTITION BY k.id ORDER BY c.id), c.id, c.phone_e164 FROM campaign k, contact c;
    UPDATE campaign_message SET status = 'skipped', skip_reason = 'opted_out' WHERE position % 7 = 0;
    INSERT INTO webhook_inbox (body, received_at) VALUES ('\x00ff5c'::bytea, now()), ('{}', now() - interval '3 days');
)"_s;

const db::SqlCatalog& catalog()
{
    static const auto loaded = db::SqlCatalog::load(u":/sql"_s);
    return *loaded;
}

QString reasonOf(const Error& error)
{
    return error.reason.isEmpty() ? error.detail : error.reason;
}

} // namespace

/// The workspace of a team: that of one computer moves in, and people open it as what they are.
class TestTeamWorkspace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto founded = access::foundTeam(administrator(), {u"sari"_s, u"Sari"_s, OwnersPassword}, catalog());
        QVERIFY2(founded, founded ? "" : qPrintable(reasonOf(founded.error())));
        const auto started = startPrivate();
        QVERIFY(started);
        m_private = *started;
        db::Session session(m_private, catalog());
        QVERIFY(session.open());
        QVERIFY(db::migrate(session, u":/migrations"_s));
        QVERIFY(session.runScript(Shop));
        for (int deed = 0; deed < 5; ++deed) {
            QVERIFY(access::record(session, u"Sari"_s, u"campaign.created"_s, deed, {{u"n"_s, deed}}));
        }
    }

    void aMoveThatIsInterruptedChangesNothing()
    {
        const auto before = sums(m_private);
        int looks = 0;
        const access::MoveHooks hooks {.isCancelled = [&looks] { return ++looks > 30; }};
        const auto moved = access::moveWorkspace(m_private, administrator(), u"team"_s, catalog(), hooks);
        QVERIFY(!moved);
        QCOMPARE(moved.error().kind, ErrorKind::Cancelled);
        QCOMPARE(sums(m_private), before);
        QCOMPARE(m_server.ask(u"SELECT count(*) FROM siaran.contact"_s), QStringList {u"0"_s});
        db::Session session(m_private, catalog());
        QVERIFY(session.open());
        QCOMPARE(access::fetchResidence(session).value(), Residence::Here);
        QVERIFY(session.runScript(u"UPDATE contact SET rating = 3 WHERE id = 1"_s)); // nobody is kept from working
    }

    void whatIsBeingSentKeepsItHere()
    {
        db::Session session(m_private, catalog());
        QVERIFY(session.open());
        QVERIFY(session.runScript(
            u"UPDATE campaign_message SET status = 'claimed', attempts = 1 WHERE campaign_id = 1 AND position = 1"_s));
        const auto moved = access::moveWorkspace(m_private, administrator(), u"team"_s, catalog());
        QVERIFY(!moved);
        QCOMPARE(reasonOf(moved.error()), u"move.under_way"_s);
        QVERIFY(session.runScript(u"UPDATE campaign_message SET status = 'pending' WHERE status = 'claimed'"_s));
    }

    void whatWasCutOffAtItsLastStepIsSettledByAskingTheOtherSide()
    {
        db::Session session(m_private, catalog());
        QVERIFY(session.open());
        QVERIFY(session.runScript(u"INSERT INTO workspace_move (id, state, place) VALUES"
                                  " ('22222222-2222-2222-2222-222222222222', 'leaving', 'team')"_s));
        QCOMPARE(access::fetchResidence(session).value(), Residence::Leaving);
        QCOMPARE(reasonOf(access::moveWorkspace(m_private, administrator(), u"team"_s, catalog()).error()),
                 u"move.unsettled"_s);
        // Nobody works in it until that is known.
        const auto opened = app::Workspace::open({.folder = m_folder.filePath(u"here"_s), .joins = true});
        QVERIFY(!opened);
        QCOMPARE(reasonOf(opened.error()), u"workspace.move_unsettled"_s);
        QCOMPARE(access::settleMove(m_private, administrator(), catalog()).value(), Residence::Here);
        QVERIFY(app::Workspace::open({.folder = m_folder.filePath(u"here"_s), .joins = true}));
        QCOMPARE(access::fetchResidence(session).value(), Residence::Here);
    }

    void everythingMovesAndIsCompared()
    {
        const auto before = sums(m_private);
        int tables = 0;
        const access::MoveHooks hooks {.isCancelled = {}, .progress = [&tables](const access::MoveProgress& progress) {
                                           tables = progress.tables;
                                       }};
        const auto moved = access::moveWorkspace(m_private, administrator(), u"team"_s, catalog(), hooks);
        QVERIFY2(moved, moved ? "" : qPrintable(reasonOf(moved.error())));
        QCOMPARE(tables, moved->tables);
        auto after = sums(administrator());
        QCOMPARE(after.size(), before.size());
        for (auto table = before.cbegin(); table != before.cend(); ++table) {
            if (!table.key().startsWith("audit_"_L1)) {
                QCOMPARE(after.value(table.key()), table.value());
            }
        }
        QCOMPARE(before.value(u"campaign_message"_s).section(u' ', 0, 0), u"1000"_s);
    }

    void theAuditLogGoesOnOverThere()
    {
        db::Session session(administrator().as(access::databaseRole(Role::Owner)), catalog());
        QVERIFY(session.open());
        const auto verdict = access::verifyAudit(session);
        QVERIFY(verdict);
        QVERIFY(!verdict->fault);
        QCOMPARE(m_server.ask(u"SELECT count(*) FROM siaran.audit_entry WHERE action = 'campaign.created'"_s),
                 QStringList {u"5"_s});
        // What was written down about the founding is told by the entry of the move.
        QCOMPARE(m_server.ask(uR"(SELECT string_agg(f ->> 'action', ' ' ORDER BY n)
                                    FROM siaran.audit_entry e, jsonb_array_elements(e.detail -> 'founding')
                                         WITH ORDINALITY AS each (f, n) WHERE e.action = 'workspace.moved')"_s),
                 QStringList {u"person.invited person.password_chosen"_s});
    }

    void newRowsGetNumbersBehindTheOldOnes()
    {
        db::Session session(administrator().as(access::databaseRole(Role::Owner)), catalog());
        QVERIFY(session.open());
        QVERIFY(session.runScript(u"INSERT INTO contact (phone_e164, display_name) VALUES ('+62899000001', 'Baru')"_s));
        QCOMPARE(m_server.ask(u"SELECT max(id) FROM siaran.contact"_s), QStringList {u"501"_s});
        // Triggers are at work again: the counts of campaigns follow their recipients.
        QVERIFY(session.runScript(
            u"UPDATE campaign_message SET status = 'skipped', skip_reason = 'opted_out' WHERE campaign_id = 1 AND position = 2"_s));
        QCOMPARE(
            m_server.ask(u"SELECT people FROM siaran.campaign_count WHERE campaign_id = 1 AND status = 'skipped'"_s),
            QStringList {u"72"_s});
        QVERIFY(!session.runScript(u"DELETE FROM audit_entry WHERE false"_s));
    }

    void whatMovedIsClosedHere()
    {
        db::Session session(m_private, catalog());
        QVERIFY(session.open());
        QCOMPARE(access::fetchResidence(session).value(), Residence::Left);
        QVERIFY(!session.runScript(u"UPDATE contact SET rating = 5 WHERE id = 1"_s));
        QCOMPARE(reasonOf(access::moveWorkspace(m_private, administrator(), u"team"_s, catalog()).error()),
                 u"move.left"_s);
        m_cluster.reset();
        const auto opened = app::Workspace::open({.folder = m_folder.filePath(u"here"_s)});
        QVERIFY(!opened);
        QCOMPARE(reasonOf(opened.error()), u"workspace.moved"_s);
    }

    void onlyAnOwnersWorkspaceWorksByItself_data()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<bool>("hasAccount");
        QTest::addColumn<bool>("works");
        QTest::newRow("owner") << Role::Owner << true << true;
        QTest::newRow("owner without an account") << Role::Owner << false << false;
        QTest::newRow("supervisor") << Role::Supervisor << true << false;
        QTest::newRow("agent") << Role::Agent << true << false;
    }
    void onlyAnOwnersWorkspaceWorksByItself()
    {
        QFETCH(Role, role);
        QFETCH(bool, hasAccount);
        QFETCH(bool, works);
        m_server.ask(u"DELETE FROM siaran.sender_process"_s);
        auto opened = app::Workspace::open(optionsOf(role, hasAccount));
        QVERIFY2(opened, opened ? "" : qPrintable(reasonOf(opened.error())));
        auto& workspace = **opened;
        QCOMPARE(workspace.role(), role);
        QCOMPARE(m_server.ask(u"SELECT now() - opened_at < '2 minutes' FROM siaran.person WHERE login = '%1'"_s.arg(
                     access::toWord(role))),
                 QStringList {u"true"_s});
        QVERIFY(workspace.start());
        QCOMPARE(!workspace.webhookUrl().isEmpty(), works);
        const auto contact = QCoro::waitFor(workspace.contacts().catalogue());
        QVERIFY(contact);
        const auto acting = u"SELECT count(*) > 0 FROM siaran.sender_process"_s;
        if (works) {
            QTRY_COMPARE_WITH_TIMEOUT(m_server.ask(acting), QStringList {u"true"_s}, 20'000);
        } else {
            QTest::qWait(1500); // a sender that ran would have said so
            QCOMPARE(m_server.ask(acting), QStringList {u"false"_s});
        }
        QCoro::waitFor(workspace.close());
    }

    void aLostConnectionComesBackByItself()
    {
        auto opened = app::Workspace::open(optionsOf(Role::Agent, false));
        QVERIFY(opened);
        auto& workspace = **opened;
        QVERIFY(QCoro::waitFor(workspace.contacts().catalogue()));
        m_server.ask(u"SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE usename = 'agent'"_s);
        QTRY_VERIFY_WITH_TIMEOUT(QCoro::waitFor(workspace.contacts().catalogue()).has_value(), 20'000);
        QCoro::waitFor(workspace.close());
    }

    void theServersCommandsWorkForATeam()
    {
        const auto invited = command(
            {u"person"_s, u"invite"_s, u"--role"_s, u"server"_s, u"--login"_s, u"rumah"_s, u"--name"_s, u"Server"_s},
            u"sari"_s, OwnersPassword);
        QVERIFY2(invited.startsWith("rumah "), invited.constData());
        const auto password = QString::fromUtf8(invited).section(u' ', 1).trimmed();
        const auto token
            = command({u"token"_s, u"create"_s, u"--role"_s, u"agent"_s, u"--name"_s, u"till"_s}, u"rumah"_s, password);
        QVERIFY2(token.size() > 20, token.constData());
        QVERIFY(command({u"audit"_s, u"verify"_s}, u"rumah"_s, password).startsWith("The audit log holds"));
        QVERIFY(command({u"migrate"_s}, u"boss"_s, TeamServer::Password).contains("up to date"));
        QVERIFY(!m_server.log().contains(password.toUtf8()));
    }

private:
    Result<db::ConnectionSettings> startPrivate()
    {
        m_cluster = std::make_unique<db::PrivateCluster>(
            db::ClusterSettings {.directory = m_folder.filePath(u"here/database"_s), .programs = {}, .durable = false});
        return m_cluster->start();
    }

    db::ConnectionSettings administrator() const { return *access::connectionTo(m_server.administrator()); }

    /// What each table holds.
    static QHash<QString, QString> sums(const db::ConnectionSettings& settings)
    {
        db::Session session(settings, catalog());
        const auto tables = session.open().and_then([&] { return access::fetchMovedTables(session); });
        QHash<QString, QString> found;
        for (const auto& table : tables.value()) {
            const auto sum = access::sumOf(session, table).value();
            found.insert(table.name, QString::number(sum.rows) + u' ' + sum.content);
        }
        return found;
    }

    app::WorkspaceOptions optionsOf(Role role, bool hasAccount)
    {
        const auto login = access::toWord(role);
        if (!m_passwords.contains(login)) {
            db::Session session(
                access::connectionTo(m_server.login(u"sari"_s, OwnersPassword))->as(access::databaseRole(Role::Owner)),
                catalog());
            const auto invited = session.open().and_then([&] {
                return access::invitePerson(session, {.login = login, .name = login, .role = role},
                                            access::oneTimePassword(), 7);
            });
            m_passwords.insert(login, invited.value().password);
        }
        app::WorkspaceOptions options;
        options.folder = m_folder.filePath(u"team-"_s + login);
        options.team = m_server.login(login, m_passwords.value(login));
        if (hasAccount) {
            options.whatsapp.graphUrl = QUrl(u"http://127.0.0.1:1"_s);
            options.whatsapp.phoneNumberId = u"106540352242922"_s;
            options.whatsapp.wabaId = u"102290129340398"_s;
            options.secrets = {.accessToken = "token", .appSecret = "secret", .verifyToken = "word"};
        }
        return options;
    }

    QByteArray command(const QStringList& words, const QString& login, const QString& password)
    {
        const auto way = m_server.login(login, password);
        QFile file(m_folder.filePath(u"server.ini"_s));
        if (file.open(QIODevice::WriteOnly)) {
            file.write(u"[server]\ndata-dir=%1\n[team]\nhost=%2\nport=%3\ndatabase=siaran\nca=%4\nlogin=%5\n"_s
                           .arg(m_folder.filePath(u"server"_s), way.address.host, QString::number(way.address.port),
                                way.address.caFile, login)
                           .toUtf8());
            file.close();
        }
        QProcess program;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"SIARAN_TEAM_PASSWORD"_s, password);
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(SIARAN_SERVER_PROGRAM), QStringList {u"--config"_s, file.fileName()} + words);
        program.waitForFinished(60'000);
        return program.exitCode() == 0 ? program.readAllStandardOutput() : program.readAllStandardError();
    }

    test::PassableFolder m_folder;
    TeamServer m_server;
    std::unique_ptr<db::PrivateCluster> m_cluster;
    db::ConnectionSettings m_private;
    QHash<QString, QString> m_passwords;
};

QTEST_GUILESS_MAIN(TestTeamWorkspace)
#include "tst_teamworkspace.moc"
