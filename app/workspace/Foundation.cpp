#include "app/workspace/Foundation.h"

#include "services/access/PeopleRepository.h"
#include "services/access/TeamFounding.h"
#include "services/access/TeamMove.h"
#include "services/db/Migrator.h"
#include "services/db/Session.h"
#include "services/settings/WorkspaceSettingsRepository.h"
#include "services/whatsapp/Authorities.h"
#include "services/whatsapp/CloudApiSettings.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace siaran::app {

namespace {

// Practice plays at any hour and need not wait long: what the owner has not decided otherwise.
Result<void> easeRules(db::Session& session, const QString& actor)
{
    return settings::fetchWorkspaceSettings(session).and_then([&](const settings::WorkspaceSettings& before) {
        const settings::WorkspaceSettings usual;
        auto after = before;
        if (before.quietFrom == usual.quietFrom && before.quietTo == usual.quietTo) {
            after.quietTo = after.quietFrom;
        }
        if (before.holdSeconds == usual.holdSeconds) {
            after.holdSeconds = 5;
        }
        return settings::changeWorkspaceSettings(session, before, after, actor);
    });
}

Result<void> refuseWhatMoved(db::Session& session)
{
    return access::fetchResidence(session).and_then([](access::Residence residence) -> Result<void> {
        switch (residence) {
        case access::Residence::Here: break;
        case access::Residence::Leaving:
            return fail(ErrorKind::Conflict, u"a move was cut off"_s, u"workspace.move_unsettled"_s);
        case access::Residence::Left: return fail(ErrorKind::Conflict, u"it moved to a team"_s, u"workspace.moved"_s);
        }
        return {};
    });
}

Result<void> startCluster(Foundation& foundation, const WorkspaceOptions& options)
{
    db::ClusterSettings settings {.directory = QDir(options.folder).filePath(u"database"_s),
                                  .programs = options.programs,
                                  .durable = true,
                                  .joins = options.joins};
    foundation.cluster = std::make_unique<db::PrivateCluster>(std::move(settings));
    return foundation.cluster->start().map([&](db::ConnectionSettings database) {
        foundation.database = std::move(database);
        foundation.seat = {.login = foundation.database.user, .name = options.actor, .role = options.role};
    });
}

// As what somebody works there is known to the database, and to nobody else.
Result<void> signIn(Foundation& foundation, const access::TeamLogin& team)
{
    return access::connectionTo(team)
        .and_then([&](const db::ConnectionSettings& database) {
            foundation.database = database;
            return access::lookAtTeam(database, foundation.catalog);
        })
        .map([&](access::Seat seat) { foundation.seat = std::move(seat); });
}

Result<void> prepareDatabase(Foundation& foundation, const WorkspaceOptions& options)
{
    // A private one is made by whoever starts it; a team's by its administrator, and whoever works there finds it up to
    // date or is told so.
    const auto role = options.team ? access::databaseRole(foundation.seat.role) : QString();
    db::Session session(foundation.database.as(role), foundation.catalog);
    return session.open()
        .and_then([&session] { return refuseWhatMoved(session); })
        .and_then([&session] { return db::migrate(session, u":/migrations"_s); })
        .and_then([&](int) { return foundation.seat.isPerson ? access::noteOpening(session) : Result<void>(); })
        .and_then([&] { return options.practice ? easeRules(session, options.actor) : Result<void>(); })
        .and_then([&session] { return settings::fetchWorkspaceSettings(session); })
        .map([&foundation](const settings::WorkspaceSettings& stored) { foundation.settings = stored; });
}

Result<void> openDatabase(Foundation& foundation, const WorkspaceOptions& options)
{
    auto catalog = db::SqlCatalog::load(u":/sql"_s);
    if (!catalog) {
        return tl::unexpected(catalog.error());
    }
    foundation.catalog = std::move(*catalog);
    return (options.team ? signIn(foundation, *options.team) : startCluster(foundation, options)).and_then([&] {
        return prepareDatabase(foundation, options);
    });
}

// Its ledger lies beside the database, so that a practice campaign survives a kill as a real one does.
Result<void> startSimulator(Foundation& foundation, WorkspaceOptions& options)
{
    auto settings = options.practice.value();
    settings.ledgerFile = QDir(options.folder).filePath(u"simulator.ledger"_s);
    foundation.simulator = std::make_unique<Worker<simulator::Simulator>>(
        u"siaran-simulator"_s, [settings] { return std::make_unique<simulator::Simulator>(settings); });
    const auto port = foundation.simulator->call([](simulator::Simulator& simulator) { return simulator.start(); });
    if (!port) {
        return tl::unexpected(port.error());
    }
    foundation.simulatorUrl = QUrl(u"http://127.0.0.1:%1"_s.arg(*port));
    options.whatsapp.graphUrl = foundation.simulatorUrl;
    options.whatsapp.caFile.clear();
    options.whatsapp.phoneNumberId = settings.phoneNumberId;
    options.whatsapp.wabaId = settings.accountId;
    options.secrets = {.accessToken = settings.accessToken.toUtf8(),
                       .appSecret = settings.appSecret.toUtf8(),
                       .verifyToken = settings.verifyToken.toUtf8()};
    return {};
}

// No account is no error: everything but sending works without one.
Result<void> findWhatsApp(Foundation& foundation, const WorkspaceOptions& options)
{
    if (!options.whatsapp.isComplete() || options.secrets.accessToken.isEmpty()) {
        return {};
    }
    const whatsapp::CloudApiSettings settings {.baseUrl = options.whatsapp.graphUrl,
                                               .version = options.whatsapp.graphVersion,
                                               .accessToken = options.secrets.accessToken,
                                               .phoneNumberId = options.whatsapp.phoneNumberId,
                                               .wabaId = options.whatsapp.wabaId};
    auto endpoint = whatsapp::CloudApiEndpoint::from(settings);
    if (!endpoint) {
        return fail(ErrorKind::Invalid, endpoint.error().detail, u"workspace.whatsapp"_s);
    }
    foundation.endpoint = std::move(*endpoint);
    return whatsapp::readAuthorities(options.whatsapp.caFile, u"workspace.whatsapp"_s)
        .map([&foundation](QByteArray pem) { foundation.transport.authorities = std::move(pem); });
}

} // namespace

Result<Foundation> layFoundation(WorkspaceOptions& options)
{
    Foundation foundation;
    auto laid = openDatabase(foundation, options);
    if (laid && options.practice) {
        laid = startSimulator(foundation, options);
    }
    if (laid) {
        laid = findWhatsApp(foundation, options);
    }
    return laid ? Result<Foundation>(std::move(foundation)) : tl::unexpected(laid.error());
}

} // namespace siaran::app
