#include "services/settings/WorkspaceSettings.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <array>
#include <limits>
#include <variant>

using namespace Qt::StringLiterals;

namespace siaran::settings {

namespace {

using Member = std::variant<QString WorkspaceSettings::*, int WorkspaceSettings::*, qint64 WorkspaceSettings::*,
                            bool WorkspaceSettings::*>;

struct Entry {
    QLatin1StringView key;
    Member member;
    bool (*accepts)(const QJsonValue&);
};

bool isWholeFrom(const QJsonValue& value, int least)
{
    return value.toInteger(-1) >= least && value.toInteger() <= std::numeric_limits<int>::max();
}

bool isName(const QJsonValue& value)
{
    return value.isString() && value.toString().size() <= 200;
}

bool isTimeZone(const QJsonValue& value)
{
    return value.isString() && QTimeZone::isTimeZoneIdAvailable(value.toString().toUtf8());
}

bool isKey(const QJsonValue& value)
{
    return value.isString();
}

bool isNumberOrEmpty(const QJsonValue& value)
{
    static const QRegularExpression e164(u"^\\+[1-9][0-9]{6,14}$"_s);
    return value.isString() && (value.toString().isEmpty() || e164.match(value.toString()).hasMatch());
}

bool isTimeOfDay(const QJsonValue& value)
{
    return value.isString() && QTime::fromString(value.toString(), u"HH:mm"_s).isValid();
}

bool isDateOrEmpty(const QJsonValue& value)
{
    return value.isString()
        && (value.toString().isEmpty() || QDate::fromString(value.toString(), Qt::ISODate).isValid());
}

bool isAmount(const QJsonValue& value)
{
    return isWholeFrom(value, 0);
}

// As much as JSON tells exactly.
bool isLargeAmount(const QJsonValue& value)
{
    return value.toInteger(-1) >= 0 && value.toInteger() <= 9'007'199'254'740'991;
}

// Long enough to see it, short enough that nobody forgets that it will start.
bool isHold(const QJsonValue& value)
{
    return isWholeFrom(value, 5) && value.toInteger() <= 300;
}

bool isPercent(const QJsonValue& value)
{
    return isWholeFrom(value, 1) && value.toInteger() <= 100;
}

constexpr std::array<Entry, 17> Entries {{
    {"business.name"_L1, &WorkspaceSettings::businessName, isName},
    {"time_zone"_L1, &WorkspaceSettings::timeZone, isTimeZone},
    {"workspace.key"_L1, &WorkspaceSettings::workspaceKey, isKey},
    {"test_number"_L1, &WorkspaceSettings::testNumber, isNumberOrEmpty},
    {"cooldown_days"_L1, &WorkspaceSettings::cooldownDays, [](const QJsonValue& days) { return isWholeFrom(days, 0); }},
    {"size_threshold"_L1, &WorkspaceSettings::sizeThreshold,
     [](const QJsonValue& people) { return isWholeFrom(people, 1); }},
    {"quiet.from"_L1, &WorkspaceSettings::quietFrom, isTimeOfDay},
    {"quiet.to"_L1, &WorkspaceSettings::quietTo, isTimeOfDay},
    {"hold_seconds"_L1, &WorkspaceSettings::holdSeconds, isHold},
    {"pilot.failure_percent"_L1, &WorkspaceSettings::pilotFailurePercent, isPercent},
    {"numbers.masked"_L1, &WorkspaceSettings::numbersMasked, [](const QJsonValue& value) { return value.isBool(); }},
    {"rate.marketing"_L1, &WorkspaceSettings::marketingRate, isAmount},
    {"rate.utility"_L1, &WorkspaceSettings::utilityRate, isAmount},
    {"rate.authentication"_L1, &WorkspaceSettings::authenticationRate, isAmount},
    {"approval.people"_L1, &WorkspaceSettings::approvalPeople, isAmount},
    {"approval.cost"_L1, &WorkspaceSettings::approvalCost, isLargeAmount},
    {"rate.since"_L1, &WorkspaceSettings::ratesSince, isDateOrEmpty},
}};

QJsonValue valueOf(const WorkspaceSettings& settings, const Entry& entry)
{
    return std::visit([&settings](auto member) { return QJsonValue(settings.*member); }, entry.member);
}

void assign(WorkspaceSettings& settings, const Entry& entry, const QJsonValue& value)
{
    if (const auto* text = std::get_if<QString WorkspaceSettings::*>(&entry.member)) {
        settings.** text = value.toString();
    } else if (const auto* amount = std::get_if<qint64 WorkspaceSettings::*>(&entry.member)) {
        settings.** amount = value.toInteger();
    } else if (const auto* yes = std::get_if<bool WorkspaceSettings::*>(&entry.member)) {
        settings.** yes = value.toBool();
    } else {
        settings.*std::get<int WorkspaceSettings::*>(entry.member) = value.toInt();
    }
}

} // namespace

QJsonObject toJson(const WorkspaceSettings& settings)
{
    QJsonObject rows;
    for (const auto& entry : Entries) {
        rows.insert(entry.key, valueOf(settings, entry));
    }
    return rows;
}

WorkspaceSettings workspaceSettingsFromJson(const QJsonObject& rows)
{
    WorkspaceSettings settings;
    for (const auto& entry : Entries) {
        if (const auto value = rows.value(entry.key); entry.accepts(value)) {
            assign(settings, entry, value);
        }
    }
    return settings;
}

Result<void> check(const WorkspaceSettings& settings)
{
    for (const auto& entry : Entries) {
        if (!entry.accepts(valueOf(settings, entry))) {
            return fail(ErrorKind::Invalid, entry.key, u"settings."_s + entry.key);
        }
    }
    return {};
}

QJsonObject changedRows(const WorkspaceSettings& before, const WorkspaceSettings& after)
{
    QJsonObject rows;
    for (const auto& entry : Entries) {
        if (const auto value = valueOf(after, entry); value != valueOf(before, entry)) {
            rows.insert(entry.key, value);
        }
    }
    return rows;
}

} // namespace siaran::settings
