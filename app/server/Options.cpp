#include "app/server/Options.h"

#include "app/server/Configuration.h"
#include "app/support/DataFolder.h"

#include <QCommandLineParser>
#include <QDateTime>
#include <QDir>
#include <QProcessEnvironment>

using namespace Qt::StringLiterals;

namespace siaran::app {

namespace {

using Command = ServerOptions::Command;

const auto Description
    = u"Siaran without a window: sends campaigns, starts them on time, receives webhooks and answers "
      "the REST API. Without a command it runs until it is stopped.\n\n"
      "  migrate                                    brings the database up to date; that of a team by the login of\n"
      "                                             its administrator\n"
      "  team create --login LOGIN --name NAME      makes the team's workspace that the configuration names, with an\n"
      "                                             administrator's login, and prints its first owner's password\n"
      "  person invite --role owner|supervisor|agent|server --login LOGIN --name NAME\n"
      "                                             makes a login for somebody and prints its password, this once\n"
      "  token create --role owner|supervisor|agent --name NAME [--days N]\n"
      "                                             makes a token and prints it, this once\n"
      "  token revoke --name NAME                   ends a token\n"
      "  inbox replay [--from DAY] [--until DAY]    processes webhooks again that were kept, of today or of these\n"
      "                                             days (2026-11-23, UTC); what was right stays as it is\n"
      "  audit verify                               reads the whole audit log and says whether it is as it was\n"
      "                                             written; if not, it names the first entry that does not fit\n\n"
      "The WhatsApp account comes from SIARAN_WA_TOKEN, SIARAN_WA_PHONE_NUMBER_ID, "
      "SIARAN_WA_WABA_ID, SIARAN_WA_APP_SECRET, SIARAN_WA_VERIFY_TOKEN and, for another address, "
      "SIARAN_GRAPH_URL and SIARAN_GRAPH_CA. A secret that is in no variable is looked for among the systemd "
      "credentials whatsapp.access_token, whatsapp.app_secret and whatsapp.verify_token, then in the file that "
      "SIARAN_SECRETS_FILE names, which must be readable by its owner only. So is the password of a team's login: "
      "SIARAN_TEAM_PASSWORD, team.password. SIARAN_TEAM_LOGIN is another login than that of the configuration."_s;

void addOptions(QCommandLineParser& parser)
{
    parser.setApplicationDescription(Description);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({u"config"_s, u"A file with settings; see docs/server.md."_s, u"FILE"_s});
    parser.addOption({u"data-dir"_s, u"Where the workspace is kept."_s, u"DIR"_s});
    parser.addOption({u"listen"_s, u"Where the API and webhooks are served."_s, u"127.0.0.1:PORT"_s});
    parser.addOption({u"join"_s, u"Works beside another program that runs the same workspace."_s});
    parser.addOption({u"role"_s, u"Of a new token or person."_s, u"ROLE"_s});
    parser.addOption({u"name"_s, u"Of a token or a person."_s, u"NAME"_s});
    parser.addOption({u"login"_s, u"Of a new person: small letters and digits."_s, u"LOGIN"_s});
    parser.addOption({u"days"_s, u"After which a new token runs out; else it does not."_s, u"N"_s});
    parser.addOption({u"from"_s, u"First day of an inbox replay."_s, u"DAY"_s});
    parser.addOption({u"until"_s, u"Last day of an inbox replay."_s, u"DAY"_s});
    parser.addPositionalArgument(u"command"_s,
                                 u"migrate, team create, person invite, token create, token revoke, inbox replay or "
                                 "audit verify."_s,
                                 u"[command]"_s);
}

// The endpoint is for a front server on the same machine, which ends TLS; it never listens to the world by itself.
Result<quint16> portOf(const QString& listen)
{
    const auto host = listen.section(u':', 0, 0);
    bool read = false;
    const auto port = listen.section(u':', 1).toUShort(&read);
    if (!read || (host != "127.0.0.1"_L1 && host != "localhost"_L1)) {
        return fail(ErrorKind::Invalid,
                    u"--listen takes 127.0.0.1:PORT; put a web server in front for the internet."_s);
    }
    return port;
}

Result<Command> commandOf(const QStringList& words)
{
    static const QHash<QString, Command> commands {
        {{}, Command::Run},
        {u"migrate"_s, Command::Migrate},
        {u"team create"_s, Command::CreateTeam},
        {u"person invite"_s, Command::InvitePerson},
        {u"token create"_s, Command::CreateToken},
        {u"token revoke"_s, Command::RevokeToken},
        {u"inbox replay"_s, Command::ReplayInbox},
        {u"audit verify"_s, Command::VerifyAudit},
    };
    const auto found = commands.constFind(words.join(u' '));
    return found == commands.cend()
        ? Result<Command>(fail(ErrorKind::Invalid, u"there is no such command: "_s + words.join(u' ')))
        : *found;
}

Result<void> readPerson(const QCommandLineParser& parser, ServerOptions& options)
{
    const bool founds = options.command == Command::CreateTeam;
    if (!founds && options.command != Command::InvitePerson) {
        return {};
    }
    if (!options.workspace.team) {
        return fail(ErrorKind::Invalid, u"people belong to a team: the configuration names none under [team]."_s);
    }
    const auto word = founds ? u"owner"_s : parser.value(u"role"_s);
    const auto role = word == "server"_L1 ? access::Role::Owner : access::roleFromWord(word);
    if (!role) {
        return fail(ErrorKind::Invalid, u"--role takes owner, supervisor, agent or server."_s);
    }
    options.person = {.login = parser.value(u"login"_s),
                      .name = parser.value(u"name"_s),
                      .role = *role,
                      .isProgram = word == "server"_L1};
    return options.person.login.isEmpty() || options.person.name.trimmed().isEmpty()
        ? fail(ErrorKind::Invalid, u"a person needs --login LOGIN and --name NAME."_s)
        : Result<void>();
}

// A team is named in the file only: words on a command line are seen by everybody on the machine.
Result<void> readTeam(const QHash<QString, QString>& file, WorkspaceOptions& options)
{
    if (!file.contains(u"team/host"_s)) {
        return {};
    }
    const auto environment = QProcessEnvironment::systemEnvironment();
    bool read = false;
    access::TeamLogin team {.address = {.host = file.value(u"team/host"_s),
                                        .port = file.value(u"team/port"_s, u"5432"_s).toUShort(&read),
                                        .database = file.value(u"team/database"_s, u"siaran"_s),
                                        .caFile = file.value(u"team/ca"_s)},
                            .login = environment.value(u"SIARAN_TEAM_LOGIN"_s, file.value(u"team/login"_s)),
                            .password = {}};
    if (!read || team.address.host.isEmpty() || team.login.isEmpty()) {
        return fail(ErrorKind::Invalid, u"[team] takes host, port, database, login and ca."_s);
    }
    options.team = std::move(team);
    return takeTeamPasswordFrom(environment, options).map_error([](Error error) {
        if (error.kind == ErrorKind::NotFound) {
            error.detail = u"the team's login has no password: SIARAN_TEAM_PASSWORD."_s;
        }
        return error;
    });
}

Result<void> readToken(const QCommandLineParser& parser, ServerOptions& options)
{
    const bool isNew = options.command == Command::CreateToken;
    if (!isNew && options.command != Command::RevokeToken) {
        return {};
    }
    options.tokenName = parser.value(u"name"_s);
    if (options.tokenName.trimmed().isEmpty()) {
        return fail(ErrorKind::Invalid, u"a token needs a name: --name NAME"_s);
    }
    const auto role = access::roleFromWord(parser.value(u"role"_s));
    if (isNew && !role) {
        return fail(ErrorKind::Invalid, u"--role takes owner, supervisor or agent."_s);
    }
    options.tokenRole = role.value_or(options.tokenRole);
    bool read = true;
    options.tokenDays = parser.isSet(u"days"_s) ? parser.value(u"days"_s).toInt(&read) : 0;
    if (!read || options.tokenDays < 0 || options.tokenDays > 3650) {
        return fail(ErrorKind::Invalid, u"--days takes a number from 0 to 3650."_s);
    }
    return {};
}

Result<void> readDays(const QCommandLineParser& parser, ServerOptions& options)
{
    const auto today = QDateTime::currentDateTimeUtc().date();
    const auto dayOf = [&](const QString& option) {
        return parser.isSet(option) ? QDate::fromString(parser.value(option), Qt::ISODate) : today;
    };
    options.replayFrom = dayOf(u"from"_s);
    options.replayUntil = dayOf(u"until"_s);
    const bool inOrder
        = options.replayFrom.isValid() && options.replayUntil.isValid() && options.replayFrom <= options.replayUntil;
    return inOrder ? Result<void>() : fail(ErrorKind::Invalid, u"--from and --until take days, e.g. 2026-11-23."_s);
}

Result<void> readLimits(const QHash<QString, QString>& file, api::ApiLimits& limits)
{
    for (const auto& [key, value] : {std::pair(u"limits/requests-per-second"_s, &limits.requestsPerSecond),
                                     std::pair(u"limits/burst"_s, &limits.burst)}) {
        bool read = true;
        *value = file.contains(key) ? file.value(key).toDouble(&read) : *value;
        if (!read || *value < 1) {
            return fail(ErrorKind::Invalid, key + u" takes a number from 1 on."_s);
        }
    }
    return {};
}

Result<void> readAccount(const QHash<QString, QString>& file, WorkspaceOptions& options)
{
    options.whatsapp.phoneNumberId = file.value(u"whatsapp/phone-number-id"_s);
    options.whatsapp.wabaId = file.value(u"whatsapp/waba-id"_s);
    options.whatsapp.caFile = file.value(u"whatsapp/graph-ca"_s);
    if (file.contains(u"whatsapp/graph-url"_s)) {
        options.whatsapp.graphUrl = QUrl(file.value(u"whatsapp/graph-url"_s));
    }
    return takeWhatsAppFrom(QProcessEnvironment::systemEnvironment(), options);
}

} // namespace

Result<ServerOptions> readServerOptions(const QStringList& arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(arguments);
    const auto file
        = parser.isSet(u"config"_s) ? readConfiguration(parser.value(u"config"_s)) : QHash<QString, QString>();
    if (!file) {
        return tl::unexpected(file.error());
    }
    const auto said = [&](const QString& option, const QString& otherwise) {
        return parser.isSet(option) ? parser.value(option) : file->value(u"server/"_s + option, otherwise);
    };
    const auto command = commandOf(parser.positionalArguments());
    const auto port = portOf(said(u"listen"_s, u"127.0.0.1:0"_s));
    const auto folder = dataFolder(said(u"data-dir"_s, {}));
    if (!command || !port || !folder) {
        return tl::unexpected(!command ? command.error() : !port ? port.error() : folder.error());
    }
    ServerOptions options {.command = *command};
    options.workspace.folder = QDir(*folder).filePath(u"workspace"_s);
    options.workspace.actor = u"siaran-server"_s;
    options.workspace.isServer = true;
    options.workspace.joins = parser.isSet(u"join"_s) || file->value(u"server/join"_s) == "true"_L1;
    options.workspace.webhookPort = *port;
    if (!parser.isSet(u"config"_s)) {
        options.ownerTokenFile = QDir(*folder).filePath(u"owner-token"_s);
    }
    const auto read = readAccount(*file, options.workspace)
                          .and_then([&] { return readTeam(*file, options.workspace); })
                          .and_then([&] { return readPerson(parser, options); })
                          .and_then([&] { return readLimits(*file, options.limits); })
                          .and_then([&] { return readToken(parser, options); })
                          .and_then([&] { return readDays(parser, options); });
    return read.map([&] { return options; });
}

} // namespace siaran::app
