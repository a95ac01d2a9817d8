#include "services/api/Body.h"
#include "services/api/QueryReader.h"
#include "services/api/Routes.h"
#include "services/api/SettingsJson.h"
#include "services/settings/SettingsService.h"

using namespace Qt::StringLiterals;

namespace siaran::api {

namespace {

using settings::WorkspaceSettings;

QCoro::Task<Answer> present(Request request)
{
    auto loading = request.services->settings.load();
    const auto found = co_await loading;
    co_return found.map([](const WorkspaceSettings& settings) { return json(settingsToJson(settings)); });
}

QCoro::Task<Answer> fetch(Request request)
{
    const QueryReader query(request.http, {});
    if (const auto fault = query.fault(); !fault) {
        co_return tl::unexpected(fault.error());
    }
    auto answering = present(std::move(request));
    co_return co_await answering;
}

QCoro::Task<Answer> change(Request request)
{
    auto loading = request.services->settings.load();
    const auto before = co_await loading;
    const auto wanted = before.and_then([&](const WorkspaceSettings& settings) {
        return jsonOf(request.http).and_then([&](const QJsonObject& body) { return settingsFromJson(body, settings); });
    });
    if (!wanted) {
        co_return tl::unexpected(wanted.error());
    }
    auto saving = request.services->settings.save(*before, *wanted);
    if (const auto saved = co_await saving; !saved) {
        co_return tl::unexpected(saved.error());
    }
    auto answering = present(std::move(request));
    co_return co_await answering;
}

} // namespace

QList<Route> settingsRoutes()
{
    const auto path = "/api/settings"_ba;
    return {
        {"GET"_ba, path, u"getSettings"_s, Access::Everyone, false, fetch},
        {"PATCH"_ba, path, u"updateSettings"_s, Access::Owner, false, change},
    };
}

} // namespace siaran::api
