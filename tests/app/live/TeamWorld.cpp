#include "tests/app/live/TeamWorld.h"

#include "services/access/PeopleRepository.h"
#include "services/access/TeamFounding.h"
#include "tests/app/live/LiveDesk.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace siaran::test {

namespace {

const auto Founder = u"sari"_s;
const auto FoundersPassword = u"melati-wangi-2026"_s;
const auto ServersLogin = u"rumah"_s;
constexpr int DaysToSignIn = 7;

template <typename Value>
Value must(const Result<Value>& value)
{
    if (!value) {
        qFatal("the team: %s %s", qPrintable(value.error().detail), qPrintable(value.error().reason));
    }
    return *value;
}

} // namespace

TeamWorld::TeamWorld(int contacts, const QStringList& simulatorWords)
    : m_simulator(path(u"tls"_s), m_webhookPort, simulatorWords)
    , m_server(QStringLiteral(SIARAN_SERVER_PROGRAM))
{
    must(access::foundTeam(must(access::connectionTo(m_team.administrator())),
                           {.login = Founder, .name = u"Sari"_s, .password = FoundersPassword}, catalog()));
    setDatabase(must(access::connectionTo(m_team.login(Founder, FoundersPassword)))
                    .as(access::databaseRole(access::Role::Owner)));
    configureServer();
    startServer();
    openDatabase();
    waitForAccount();
    addContacts(contacts);
}

TeamWorld::~TeamWorld()
{
    closeDatabase();
    if (m_server.isRunning()) {
        (void)m_server.stop();
    }
}

QString TeamWorld::invite(const access::NewPerson& person)
{
    db::Session session(databaseSettings(), catalog());
    return must(session.open().and_then(
                    [&] { return access::invitePerson(session, person, access::oneTimePassword(), DaysToSignIn); }))
        .password;
}

void TeamWorld::configureServer()
{
    auto environment = m_simulator.environment();
    environment.insert(u"SIARAN_TEAM_PASSWORD"_s,
                       invite({.login = ServersLogin, .name = u"Server"_s, .isProgram = true}));
    m_server.setEnvironment(environment);
    const auto& address = m_team.login(ServersLogin, {}).address;
    QFile file(path(u"server.ini"_s));
    const auto lines = u"[server]\ndata-dir=%1\nlisten=127.0.0.1:%2\n"
                       "[team]\nhost=%3\nport=%4\ndatabase=%5\nca=%6\nlogin=%7\n"_s.arg(
                           dataFolder(), QString::number(m_webhookPort), address.host, QString::number(address.port),
                           address.database, address.caFile, ServersLogin);
    if (!file.open(QIODevice::WriteOnly) || file.write(lines.toUtf8()) != lines.toUtf8().size()) {
        qFatal("cannot write %s", qPrintable(file.fileName()));
    }
}

void TeamWorld::startServer()
{
    if (m_server.start({u"--config"_s, path(u"server.ini"_s)}).isEmpty()) {
        qFatal("the server did not start: %s", qPrintable(m_server.errors()));
    }
}

app::WorkspaceOptions TeamWorld::computerOf(const QString& login, access::Role role, Account account)
{
    app::WorkspaceOptions options;
    options.folder = path(login);
    options.team = m_team.login(login, invite({.login = login, .name = login, .role = role}));
    if (account == Account::OfTheServer) {
        options.webhookPort = m_webhookPort;
        must(takeAccount(m_simulator, options).map([] { return true; }));
    }
    return options;
}

int TeamWorld::taken()
{
    return m_simulator.ask(u"health"_s)[u"accepted"_s].toInt();
}

} // namespace siaran::test
