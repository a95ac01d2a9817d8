#include "services/api/SettingsJson.h"

#include "services/api/Body.h"

#include <algorithm>
#include <array>
#include <variant>

using namespace Qt::StringLiterals;

namespace siaran::api {

namespace {

using settings::WorkspaceSettings;

/// A text that may be missing, which is null here and empty there.
struct Optional {
    QString WorkspaceSettings::*text;
};

using Member = std::variant<QString WorkspaceSettings::*, Optional, int WorkspaceSettings::*,
                            qint64 WorkspaceSettings::*, bool WorkspaceSettings::*>;

struct Entry {
    QLatin1StringView name; ///< here
    QLatin1StringView key; ///< as the settings are stored, and in the reasons of settings::check()
    Member member;
    QLatin1StringView wanted; ///< what makes sense
};

constexpr auto Amount = "needs 0 or more"_L1;
constexpr auto TimeOfDay = "needs a time of the day, HH:mm"_L1;

constexpr std::array<Entry, 16> Entries {{
    {"business_name"_L1, "business.name"_L1, &WorkspaceSettings::businessName, "needs at most 200 characters"_L1},
    {"time_zone"_L1, "time_zone"_L1, &WorkspaceSettings::timeZone, "needs the IANA name of a time zone"_L1},
    {"test_number"_L1, "test_number"_L1, Optional {&WorkspaceSettings::testNumber}, "needs a number in E.164"_L1},
    {"cooldown_days"_L1, "cooldown_days"_L1, &WorkspaceSettings::cooldownDays, Amount},
    {"size_threshold"_L1, "size_threshold"_L1, &WorkspaceSettings::sizeThreshold, "needs 1 or more"_L1},
    {"quiet_from"_L1, "quiet.from"_L1, &WorkspaceSettings::quietFrom, TimeOfDay},
    {"quiet_to"_L1, "quiet.to"_L1, &WorkspaceSettings::quietTo, TimeOfDay},
    {"hold_seconds"_L1, "hold_seconds"_L1, &WorkspaceSettings::holdSeconds, "needs 5 to 300"_L1},
    {"pilot_failure_percent"_L1, "pilot.failure_percent"_L1, &WorkspaceSettings::pilotFailurePercent,
     "needs 1 to 100"_L1},
    {"numbers_masked"_L1, "numbers.masked"_L1, &WorkspaceSettings::numbersMasked, {}},
    {"marketing_rate"_L1, "rate.marketing"_L1, &WorkspaceSettings::marketingRate, Amount},
    {"utility_rate"_L1, "rate.utility"_L1, &WorkspaceSettings::utilityRate, Amount},
    {"authentication_rate"_L1, "rate.authentication"_L1, &WorkspaceSettings::authenticationRate, Amount},
    {"rates_since"_L1, "rate.since"_L1, Optional {&WorkspaceSettings::ratesSince}, "needs a date, YYYY-MM-DD"_L1},
    {"approval_people"_L1, "approval.people"_L1, &WorkspaceSettings::approvalPeople, Amount},
    {"approval_cost"_L1, "approval.cost"_L1, &WorkspaceSettings::approvalCost, "needs 0 to 9007199254740991"_L1},
}};

void take(const JsonReader& value, bool isNull, WorkspaceSettings& settings, const Member& member)
{
    if (const auto* optional = std::get_if<Optional>(&member)) {
        settings.*optional->text = isNull ? QString() : value.text();
    } else if (const auto* text = std::get_if<QString WorkspaceSettings::*>(&member)) {
        settings.** text = value.text();
    } else if (const auto* amount = std::get_if<qint64 WorkspaceSettings::*>(&member)) {
        settings.** amount = value.integer();
    } else if (const auto* yes = std::get_if<bool WorkspaceSettings::*>(&member)) {
        settings.** yes = value.boolean();
    } else {
        settings.*std::get<int WorkspaceSettings::*>(member) = value.smallInteger();
    }
}

// The same reason, with the place as this interface names it.
Error placed(const Error& error)
{
    const auto found = std::ranges::find_if(
        Entries, [&error](const Entry& entry) { return error.reason == u"settings."_s + entry.key; });
    return found == Entries.end()
        ? error
        : Error {error.kind, u"$.%1: %2"_s.arg(found->name, found->wanted), std::nullopt, error.reason};
}

} // namespace

QJsonObject settingsToJson(const WorkspaceSettings& settings)
{
    const auto rows = siaran::settings::toJson(settings);
    QJsonObject json;
    for (const auto& entry : Entries) {
        const auto row = rows.value(entry.key);
        const bool isMissing = std::holds_alternative<Optional>(entry.member) && row.toString().isEmpty();
        json.insert(entry.name, isMissing ? QJsonValue() : row);
    }
    return json;
}

Result<WorkspaceSettings> settingsFromJson(const QJsonObject& json, WorkspaceSettings before)
{
    const JsonReader reader(json);
    QStringList known;
    for (const auto& entry : Entries) {
        known.append(entry.name);
        if (reader.has(entry.name)) {
            take(reader.member(entry.name), json.value(entry.name).isNull(), before, entry.member);
        }
    }
    reader.allowOnly(known);
    return bodyResult(reader, before).and_then([](const WorkspaceSettings& after) {
        return settings::check(after).map([&after] { return after; }).map_error(placed);
    });
}

} // namespace siaran::api
