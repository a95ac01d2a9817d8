#include "services/access/PeopleRepository.h"
#include "services/access/SqlPeopleService.h"
#include "services/access/TeamFounding.h"
#include "services/db/DbExecutor.h"
#include "tests/support/TeamServer.h"
#include "tests/support/TestDatabase.h"

#include <QSqlError>
#include <QTest>

using namespace siaran;
using namespace Qt::StringLiterals;
using access::Role;

namespace {

const auto OwnersPassword = u"melati-wangi-2026"_s;

QString reasonOf(const Result<void>& result)
{
    return result ? u"worked"_s : result.error().reason;
}

} // namespace

/// People of a team on a real server: its own logins, TLS and passwords.
class TestTeam : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto founded = foundAs(u"sari"_s, OwnersPassword);
        QVERIFY2(founded, founded ? "" : qPrintable(founded.error().detail + founded.error().reason));
        QVERIFY(*founded);
    }

    void aServerOfAnotherNameIsRefused()
    {
        auto login = m_server.login(u"sari"_s, OwnersPassword);
        login.address.host = u"127.0.0.1"_s;
        QCOMPARE(reasonOf(open(login)), u"team.tls_name"_s);
    }

    void aServerThatNobodyVouchesForIsRefused()
    {
        auto login = m_server.login(u"sari"_s, OwnersPassword);
        login.address.caFile = m_server.strangeCertificate();
        QCOMPARE(reasonOf(open(login)), u"team.tls_issuer"_s);
        // The authorities of this computer do not know it either.
        login.address.caFile.clear();
        auto settings = m_server.login(u"sari"_s, OwnersPassword);
        settings.address.caFile = access::systemAuthorities();
        if (!settings.address.caFile.isEmpty()) {
            QCOMPARE(reasonOf(open(settings)), u"team.tls_issuer"_s);
        }
    }

    void aMissingFileOfAuthoritiesIsSaid()
    {
        auto login = m_server.login(u"sari"_s, OwnersPassword);
        login.address.caFile = u"/nowhere/ca.pem"_s;
        const auto connection = access::connectionTo(login);
        QVERIFY(!connection);
        QCOMPARE(connection.error().reason, u"team.ca_file"_s);
    }

    void aServerElsewhereIsNeverAskedWithoutTls()
    {
        access::TeamLogin login {.address = {.host = u"db.example.id"_s}, .login = u"sari"_s, .password = u"x"_s};
        const auto connection = access::connectionTo(login);
        QVERIFY(!connection || !connection->authorities.isEmpty());
        login.address.host = u"/var/run/postgresql"_s;
        QVERIFY(access::connectionTo(login)->authorities.isEmpty());
    }

    void whatKeepsSomebodyOutIsSaid()
    {
        QCOMPARE(reasonOf(open(m_server.login(u"sari"_s, u"wrong"_s))), u"team.password"_s);
        auto login = m_server.login(u"sari"_s, OwnersPassword);
        login.address.database = u"another"_s;
        QCOMPARE(reasonOf(open(login)), u"team.no_database"_s);
        login.address.database = u"postgres"_s;
        QVERIFY(access::lookAtTeam(*access::connectionTo(login), TestDatabase::catalog()).error().reason
                == u"team.not_siaran"_s);
        login = m_server.login(u"sari"_s, OwnersPassword);
        login.address.port = 1;
        QCOMPARE(reasonOf(open(login)), u"team.refused"_s);
    }

    void foundingTwiceChangesNothing()
    {
        const auto before = m_server.ask(u"SELECT rolname || coalesce(rolpassword, '') FROM pg_authid ORDER BY 1"_s);
        const auto again = foundAs(u"sari"_s, u"another-password"_s);
        QVERIFY(again);
        QVERIFY(!*again);
        QCOMPARE(m_server.ask(u"SELECT rolname || coalesce(rolpassword, '') FROM pg_authid ORDER BY 1"_s), before);
        QCOMPARE(reasonOf(open(m_server.login(u"sari"_s, OwnersPassword))), u"worked"_s);
        QCOMPARE(foundAs(u"joko"_s, u"another-password"_s).error().reason, u"team.not_empty"_s);
    }

    void aDatabaseOfSomebodyElseIsLeftAlone()
    {
        m_server.ask(u"CREATE DATABASE books OWNER boss"_s);
        m_server.ask(u"CREATE TABLE public.shelf (n integer)"_s, u"books"_s);
        auto administrator = m_server.administrator();
        administrator.address.database = u"books"_s;
        const auto founded = access::foundTeam(*access::connectionTo(administrator),
                                               {u"sari"_s, u"Sari"_s, OwnersPassword}, TestDatabase::catalog());
        QVERIFY(!founded);
        QCOMPARE(founded.error().reason, u"team.not_empty"_s);
        QCOMPARE(m_server.ask(u"SELECT count(*) FROM pg_namespace WHERE nspname = 'siaran'"_s, u"books"_s),
                 QStringList {u"0"_s});
    }

    void whoeverMayNotMakeLoginsMakesNoTeam()
    {
        const auto checked = access::checkAdministrator(
            *access::connectionTo(m_server.login(u"sari"_s, OwnersPassword)), TestDatabase::catalog());
        QVERIFY(!checked);
        QCOMPARE(checked.error().kind, ErrorKind::Unauthorized);
        QVERIFY(access::checkAdministrator(*access::connectionTo(m_server.administrator()), TestDatabase::catalog()));
    }

    void whoIsInvitedSignsInAsWhatTheyAre_data()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<QString>("campaigns"); // reading them as a bare login
        QTest::addColumn<QString>("invite");
        QTest::newRow("owner") << Role::Owner << QString() << QString();
        QTest::newRow("supervisor") << Role::Supervisor << QString() << u"42501"_s;
        QTest::newRow("agent") << Role::Agent << QString() << u"42501"_s;
    }
    void whoIsInvitedSignsInAsWhatTheyAre()
    {
        QFETCH(Role, role);
        QFETCH(QString, campaigns);
        QFETCH(QString, invite);
        const auto login = u"new_"_s + access::toWord(role);
        const auto invitation = invited(login, role);
        const auto seat = access::lookAtTeam(*access::connectionTo(m_server.login(login, invitation.password)),
                                             TestDatabase::catalog());
        QVERIFY(seat);
        QCOMPARE(seat->role, role);
        QCOMPARE(seat->name, u"Budi"_s);
        QVERIFY(seat->isPerson);
        QVERIFY(seat->mustChoosePassword);
        const auto way = m_server.login(login, invitation.password);
        QCOMPARE(state(way, u"SELECT count(*) FROM campaign"_s), campaigns);
        QCOMPARE(state(way, u"SELECT invite_person('xena', 'X', 'owner', '', now())"_s),
                 role == Role::Owner ? u"22023"_s : invite);
        QCOMPARE(state(way, u"UPDATE person SET name = 'Bos'"_s), u"42501"_s);
        QCOMPARE(state(way, u"SELECT siaran_people.allow_login('sari', false)"_s), u"42501"_s);
        QCOMPARE(state(way, u"CREATE ROLE thief LOGIN"_s), u"42501"_s);
        QCOMPARE(state(way, u"SET ROLE siaran_registrar"_s), u"42501"_s);
        QCOMPARE(state(way, u"SET ROLE siaran_schema"_s), u"42501"_s);
        QCOMPARE(state(way, u"SET ROLE siaran_sender"_s), role == Role::Owner ? QString() : u"42501"_s);
        QCOMPARE(state(way, u"SET ROLE siaran_owner"_s), role == Role::Owner ? QString() : u"42501"_s);
    }

    void aServerActsAsEverybodyAndByItselfAsNobody()
    {
        access::NewPerson server {.login = u"rumah"_s, .name = u"Server"_s, .role = Role::Owner, .isProgram = true};
        const auto invitation = wait(people().invite(server));
        QVERIFY(invitation);
        QVERIFY(!invitation->until.isValid());
        const auto way = m_server.login(u"rumah"_s, invitation->password);
        QCOMPARE(state(way, u"SELECT FROM siaran.campaign"_s), u"42501"_s);
        for (const auto& group : {u"owner"_s, u"supervisor"_s, u"agent"_s, u"sender"_s, u"webhook"_s}) {
            QCOMPARE(state(way, u"SET ROLE siaran_"_s + group), QString());
        }
        QCOMPARE(state(way, u"SET ROLE siaran_schema"_s), u"42501"_s);
        QCOMPARE(state(way, u"SET ROLE siaran_owner; SELECT siaran.admit_person('sari', false)"_s), u"42501"_s);
    }

    void whoIsDisabledIsOutAtOnce()
    {
        const auto password = invited(u"citra"_s, Role::Agent).password;
        db::Session session(*access::connectionTo(m_server.login(u"citra"_s, password)), TestDatabase::catalog());
        QVERIFY(session.open());
        QVERIFY(session.runScript(u"SELECT 1"_s));
        QVERIFY(wait(people().disable(u"citra"_s)));
        QVERIFY(!session.runScript(u"SELECT 1"_s));
        QCOMPARE(reasonOf(open(m_server.login(u"citra"_s, password))), u"team.login_disabled"_s);
        QVERIFY(wait(people().enable(u"citra"_s)));
        QCOMPARE(reasonOf(open(m_server.login(u"citra"_s, password))), u"worked"_s);
    }

    void aPasswordThatWasResetIsRefused()
    {
        const auto old = invited(u"dewi"_s, Role::Supervisor).password;
        const auto fresh = wait(people().resetPassword(u"dewi"_s));
        QVERIFY(fresh);
        QCOMPARE(reasonOf(open(m_server.login(u"dewi"_s, old))), u"team.password"_s);
        QCOMPARE(reasonOf(open(m_server.login(u"dewi"_s, fresh->password))), u"worked"_s);
    }

    void aPasswordOfOnesOwnHasNoEnd()
    {
        const auto first = invited(u"eko"_s, Role::Agent).password;
        db::DbExecutor own(access::connectionTo(m_server.login(u"eko"_s, first))->as(access::databaseRole(Role::Agent)),
                           TestDatabase::catalog());
        access::SqlPeopleService service(own, {u"Eko"_s, Role::Agent}, u"eko"_s);
        QCOMPARE(wait(service.choosePassword(u"pendek"_s)).error().reason, u"people.password_form"_s);
        QVERIFY(wait(service.choosePassword(u"kopi-susu-panas"_s)));
        QCOMPARE(reasonOf(open(m_server.login(u"eko"_s, first))), u"team.password"_s);
        QCOMPARE(reasonOf(open(m_server.login(u"eko"_s, u"kopi-susu-panas"_s))), u"worked"_s);
        QCOMPARE(m_server.ask(u"SELECT rolvaliduntil::text FROM pg_roles WHERE rolname = 'eko'"_s),
                 QStringList {u"infinity"_s});
        QCOMPARE(wait(service.list()).error().reason, u"access.role"_s);
    }

    void whatIsConnectedGoesOnAfterAPasswordWasChosen()
    {
        const auto first = invited(u"hana"_s, Role::Supervisor).password;
        const auto way
            = access::connectionTo(m_server.login(u"hana"_s, first))->as(access::databaseRole(Role::Supervisor));
        db::Session open(way, TestDatabase::catalog());
        QVERIFY(open.open());
        db::DbExecutor own(way, TestDatabase::catalog());
        access::SqlPeopleService service(own, {u"Hana"_s, Role::Supervisor}, u"hana"_s);
        for (const auto& password : {u"teh-manis-hangat"_s, u"teh-tawar-dingin"_s}) { // the first one, and later ones
            m_passwords.append(password);
            QVERIFY(wait(service.choosePassword(password)));
            QVERIFY(open.runScript(u"SELECT FROM campaign"_s));
            QCOMPARE(reasonOf(TestTeam::open(m_server.login(u"hana"_s, password))), u"worked"_s);
        }
        QCOMPARE(reasonOf(TestTeam::open(m_server.login(u"hana"_s, u"teh-manis-hangat"_s))), u"team.password"_s);
        QCOMPARE(m_server.ask(u"SELECT actor FROM siaran.audit_entry WHERE action = 'person.password_chosen'"
                              " AND detail ->> 'login' = 'hana'"_s),
                 QStringList({u"Budi"_s, u"Budi"_s}));
    }

    void aNameIsChangedByOwnersAndTheOldOneIsTold()
    {
        const auto password = invited(u"indah"_s, Role::Agent).password;
        QVERIFY(wait(people().rename(u"indah"_s, u" Indah Permata "_s)));
        QVERIFY(wait(people().rename(u"indah"_s, u"Indah Permata"_s))); // no news
        QCOMPARE(
            m_server.ask(u"SELECT detail::text FROM siaran.audit_entry WHERE action = 'person.renamed'"_s),
            QStringList {uR"({"after": {"name": "Indah Permata"}, "login": "indah", "before": {"name": "Budi"}})"_s});
        QCOMPARE(wait(people().rename(u"indah"_s, u" "_s)).error().reason, u"people.name_form"_s);
        QCOMPARE(wait(people().rename(u"nobody"_s, u"X"_s)).error().reason, u"people.unknown"_s);
        const auto way = m_server.login(u"indah"_s, password);
        QCOMPARE(state(way, u"SET ROLE siaran_agent; SELECT siaran.rename_person('indah', 'Bos')"_s), u"42501"_s);
    }

    void whenSomebodyOpenedItLastIsKeptAndNobodyElseIsTouched()
    {
        const auto password = invited(u"joko.s"_s, Role::Agent).password;
        const auto opened = [this](const QString& login) {
            const auto all = wait(people().list());
            const auto found = std::ranges::find(*all, login, &access::Person::login);
            return found->openedAt;
        };
        QVERIFY(!opened(u"joko.s"_s).isValid());
        db::Session session(
            access::connectionTo(m_server.login(u"joko.s"_s, password))->as(access::databaseRole(Role::Agent)),
            TestDatabase::catalog());
        QVERIFY(session.open());
        QVERIFY(access::noteOpening(session));
        const auto first = opened(u"joko.s"_s);
        QVERIFY(first.isValid());
        QVERIFY(access::noteOpening(session)); // within the minute
        QCOMPARE(opened(u"joko.s"_s), first);
        m_server.ask(u"UPDATE siaran.person SET opened_at = opened_at - interval '2 minutes' WHERE login = 'joko.s'"_s);
        QVERIFY(access::noteOpening(session));
        QVERIFY(opened(u"joko.s"_s) > first);
        QVERIFY(!opened(u"sari"_s).isValid());
        QCOMPARE(state(m_server.login(u"joko.s"_s, password), u"UPDATE siaran.person SET opened_at = now()"_s),
                 u"42501"_s);
    }

    void anotherRoleCountsAtOnce()
    {
        const auto password = invited(u"fajar"_s, Role::Owner).password;
        db::Session session(*access::connectionTo(m_server.login(u"fajar"_s, password)), TestDatabase::catalog());
        QVERIFY(session.open());
        QVERIFY(wait(people().changeRole(u"fajar"_s, Role::Agent)));
        QVERIFY(!session.runScript(u"SELECT 1"_s));
        const auto way = m_server.login(u"fajar"_s, password);
        QCOMPARE(access::lookAtTeam(*access::connectionTo(way), TestDatabase::catalog())->role, Role::Agent);
        QCOMPARE(state(way, u"SET ROLE siaran_owner"_s), u"42501"_s);
        QCOMPARE(state(way, u"SET ROLE siaran_sender"_s), u"42501"_s);
    }

    void nobodyShutsThemselvesOut()
    {
        QCOMPARE(wait(people().disable(u"sari"_s)).error().reason, u"people.self"_s);
        QCOMPARE(wait(people().changeRole(u"sari"_s, Role::Agent)).error().reason, u"people.self"_s);
        QCOMPARE(wait(people().disable(u"boss"_s)).error().reason, u"people.unknown"_s);
        QCOMPARE(wait(people().invite({.login = u"sari"_s, .name = u"S"_s})).error().reason, u"people.login_taken"_s);
        QCOMPARE(wait(people().invite({.login = u"Sari'; --"_s, .name = u"S"_s})).error().reason,
                 u"people.login_form"_s);
        QCOMPARE(wait(people().invite({.login = u"gita"_s, .name = u"  "_s})).error().reason, u"people.name_form"_s);
    }

    void aLoginIsLetIntoItsOwnTeamOnly()
    {
        auto administrator = m_server.administrator();
        administrator.address.database = u"other_team"_s;
        QVERIFY(access::foundTeam(*access::connectionTo(administrator), {u"wati"_s, u"Wati"_s, OwnersPassword},
                                  TestDatabase::catalog()));
        auto way = m_server.login(u"sari"_s, OwnersPassword);
        way.address.database = u"other_team"_s;
        QCOMPARE(reasonOf(open(way)), u"team.no_right"_s);
        QCOMPARE(wait(people().disable(u"wati"_s)).error().reason, u"people.unknown"_s);
    }

    void everyPersonAndWhatWasDoneIsListed()
    {
        const auto all = wait(people().list());
        QVERIFY(all);
        QStringList logins;
        for (const auto& person : *all) {
            logins.append(person.login);
        }
        QVERIFY(logins.contains(u"sari"_s) && logins.contains(u"rumah"_s));
        const auto told
            = m_server.ask(u"SELECT DISTINCT action FROM siaran.audit_entry WHERE action LIKE 'person.%' ORDER BY 1"_s);
        QCOMPARE(
            told,
            QStringList({u"person.disabled"_s, u"person.enabled"_s, u"person.invited"_s, u"person.password_chosen"_s,
                         u"person.password_reset"_s, u"person.renamed"_s, u"person.role_changed"_s}));
    }

    void passwordsAreNowhereToBeRead()
    {
        QCOMPARE(m_server.ask(uR"(SELECT rolname FROM pg_authid WHERE rolpassword IS NOT NULL
                                  AND rolpassword NOT LIKE 'SCRAM-SHA-256$%')"_s),
                 QStringList());
        m_passwords.append({OwnersPassword, u"kopi-susu-panas"_s});
        const auto log = m_server.log();
        const auto dump = m_server.dump();
        QVERIFY(log.contains("invite_person"));
        QVERIFY(dump.contains("CREATE ROLE sari") && dump.contains("COPY siaran.person"));
        for (const auto& password : std::as_const(m_passwords)) {
            QVERIFY2(!log.contains(password.toUtf8()), "a password stands in the log");
            QVERIFY2(!dump.contains(password.toUtf8()), "a password stands in the dump");
        }
    }

private:
    Result<bool> foundAs(const QString& login, const QString& password)
    {
        return access::foundTeam(*access::connectionTo(m_server.administrator()), {login, u"Sari"_s, password},
                                 TestDatabase::catalog());
    }

    static Result<void> open(const access::TeamLogin& login)
    {
        return access::connectionTo(login).and_then([](const db::ConnectionSettings& settings) {
            db::Session session(settings, TestDatabase::catalog());
            return session.open();
        });
    }

    /// The SQLSTATE of the statement as a bare login; empty when it worked.
    static QString state(const access::TeamLogin& login, const QString& sql)
    {
        db::Session session(*access::connectionTo(login), TestDatabase::catalog());
        if (!session.open()) {
            return u"closed"_s;
        }
        QSqlQuery query(session.database());
        query.exec(sql);
        while (query.nextResult()) { }
        return query.lastError().nativeErrorCode();
    }

    template <typename Answer>
    static Answer wait(QCoro::Task<Answer> task)
    {
        return QCoro::waitFor(std::move(task));
    }

    access::PeopleService& people()
    {
        if (!m_people) {
            const auto own = access::connectionTo(m_server.login(u"sari"_s, OwnersPassword));
            m_database
                = std::make_unique<db::DbExecutor>(own->as(access::databaseRole(Role::Owner)), TestDatabase::catalog());
            m_people = std::make_unique<access::SqlPeopleService>(*m_database, access::Actor(u"Sari"_s), u"sari"_s);
        }
        return *m_people;
    }

    access::Invitation invited(const QString& login, Role role)
    {
        const auto invitation = wait(people().invite({.login = login, .name = u"Budi"_s, .role = role}));
        if (!invitation) {
            qFatal("%s", qPrintable(invitation.error().reason + invitation.error().detail));
        }
        m_passwords.append(invitation->password);
        return *invitation;
    }

    TeamServer m_server;
    std::unique_ptr<db::DbExecutor> m_database;
    std::unique_ptr<access::SqlPeopleService> m_people;
    QStringList m_passwords;
};

QTEST_GUILESS_MAIN(TestTeam)
#include "tst_team.moc"
