#include "services/simulator/Disturbance.h"

#include "services/simulator/ApiError.h"
#include "services/simulator/Dice.h"

#include <algorithm>

namespace siaran::simulator {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView FaultyNumber = "6289900";
constexpr qsizetype CodeDigits = 6;

int knownCode(const QByteArray& text)
{
    bool isNumber = false;
    const int code = text.toInt(&isNumber);
    return isNumber && toldOf(code) ? code : 0;
}

} // namespace

const std::array<DisturbanceKind, 11>& disturbanceKinds()
{
    using Shares = DisturbanceShares;
    static constexpr std::array<DisturbanceKind, 11> kinds {{
        {"serverError"_L1, Disturbance::ServerError, &Shares::serverError},
        {"unavailable"_L1, Disturbance::Unavailable, &Shares::unavailable},
        {"rateLimited"_L1, Disturbance::RateLimited, &Shares::rateLimited},
        {"brokenBefore"_L1, Disturbance::BrokenBefore, &Shares::brokenBefore},
        {"brokenAfter"_L1, Disturbance::BrokenAfter, &Shares::brokenAfter},
        {"redirected"_L1, Disturbance::Redirected, &Shares::redirected},
        {"errorPage"_L1, Disturbance::ErrorPage, &Shares::errorPage},
        {"errorPageAfter"_L1, Disturbance::ErrorPageAfter, &Shares::errorPageAfter},
        {"serverErrorAfter"_L1, Disturbance::ServerErrorAfter, &Shares::serverErrorAfter},
        {"serviceDown"_L1, Disturbance::ServiceDown, &Shares::serviceDown},
        {"slowBody"_L1, Disturbance::SlowBody, &Shares::slowBody},
    }};
    return kinds;
}

bool isAccepted(Disturbance disturbance)
{
    return disturbance == Disturbance::BrokenAfter || disturbance == Disturbance::ErrorPageAfter
        || disturbance == Disturbance::ServerErrorAfter || disturbance == Disturbance::SlowBody;
}

std::optional<Disturbance> disturbanceOf(const SimulatorSettings& settings, const QByteArray& personKey,
                                         const QByteArray& callbackData, quint64 attempt)
{
    const Dice dice(settings.seed, personKey + '\n' + callbackData);
    double left = dice.portion(Dice::Question::Disturbed, attempt);
    for (const auto& each : disturbanceKinds()) {
        const double share = settings.disturbances.*each.share;
        if (left < share) {
            return each.kind;
        }
        left -= share;
    }
    return std::nullopt;
}

RequestedFault requestedFault(const HttpRequest& request, const Person& person, const SimulatorSettings& settings)
{
    if (const auto name = request.header("x-simulator-fault"); !name.isEmpty()) {
        const auto& kinds = disturbanceKinds();
        const auto kind
            = std::ranges::find(kinds, QLatin1StringView(name.constData(), name.size()), &DisturbanceKind::name);
        return {.disturbance = kind == kinds.end() ? std::nullopt : std::optional(kind->kind), .code = knownCode(name)};
    }
    const bool isFaulty = settings.faultyNumbers && person.waId.startsWith(FaultyNumber)
        && person.waId.size() == FaultyNumber.size() + CodeDigits;
    return {.disturbance = std::nullopt, .code = isFaulty ? knownCode(person.waId.mid(FaultyNumber.size())) : 0};
}

} // namespace siaran::simulator
