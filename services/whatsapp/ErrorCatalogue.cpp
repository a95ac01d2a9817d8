#include "services/whatsapp/ErrorCatalogue.h"

#include <algorithm>
#include <array>
#include <functional>

using namespace Qt::StringLiterals;

namespace siaran::whatsapp {

namespace {

struct Row {
    int first;
    int last;
    ErrorClass kind;
    QLatin1StringView reason;
};

constexpr Row row(int code, ErrorClass kind, QLatin1StringView reason)
{
    return {code, code, kind, reason};
}

using enum ErrorClass;

// The table of whatsapp.md 2.3, by code.
constexpr std::array Table {
    row(0, Account, "access_expired"_L1),
    row(1, Transient, "whatsapp_trouble"_L1),
    row(2, Transient, "whatsapp_trouble"_L1),
    row(3, Account, "access_denied"_L1),
    row(4, Throttle, "too_fast"_L1),
    row(10, Account, "access_denied"_L1),
    row(17, Throttle, "too_fast"_L1),
    row(33, Account, "number_gone"_L1),
    row(100, Content, "bad_value"_L1),
    row(102, Account, "access_expired"_L1),
    row(104, Account, "access_expired"_L1),
    row(190, Account, "access_expired"_L1),
    Row {200, 299, Account, "access_denied"_L1},
    row(368, Account, "account_restricted"_L1),
    row(613, Throttle, "too_fast"_L1),
    row(80007, Throttle, "too_fast"_L1),
    row(80008, Throttle, "too_fast"_L1),
    row(130403, Recipient, "blocked_by_you"_L1),
    row(130429, Throttle, "too_fast"_L1),
    row(130472, Later, "held_by_experiment"_L1),
    row(130497, Account, "country_not_allowed"_L1),
    row(131000, Transient, "whatsapp_trouble"_L1),
    row(131005, Account, "access_denied"_L1),
    row(131008, Content, "bad_value"_L1),
    row(131009, Campaign, "bad_value"_L1), // Recipient when it names the recipient
    row(131016, Transient, "whatsapp_trouble"_L1),
    row(131021, Recipient, "own_number"_L1),
    row(131026, Recipient, "not_on_whatsapp"_L1),
    row(131030, Recipient, "not_on_test_list"_L1),
    row(131031, Account, "account_restricted"_L1),
    row(131037, Account, "number_not_ready"_L1),
    row(131042, Account, "payment"_L1),
    row(131043, Recipient, "expired"_L1),
    row(131045, Account, "number_not_ready"_L1),
    row(131047, Recipient, "window_closed"_L1),
    row(131048, Account, "too_many_complaints"_L1),
    row(131049, Later, "too_many_promotions"_L1),
    row(131050, Recipient, "stopped_promotions"_L1),
    row(131051, Content, "kind_not_taken"_L1),
    row(131052, Content, "media"_L1),
    row(131053, Campaign, "media"_L1), // Transient when Meta could not download the link
    row(131055, Campaign, "kind_not_taken"_L1),
    row(131056, Pair, "too_often_to_person"_L1),
    row(131057, Transient, "maintenance"_L1),
    row(131062, Recipient, "kind_not_taken"_L1),
    row(131063, Campaign, "kind_not_taken"_L1),
    row(131064, Account, "account_restricted"_L1),
    row(132000, Campaign, "bad_value"_L1),
    row(132001, Campaign, "template_missing"_L1),
    row(132005, Content, "too_long"_L1),
    row(132007, Campaign, "template_policy"_L1),
    row(132008, Content, "bad_value"_L1),
    row(132012, Campaign, "bad_value"_L1),
    row(132015, Campaign, "template_paused"_L1),
    row(132016, Campaign, "template_disabled"_L1),
    row(132018, Content, "bad_value"_L1),
    row(132068, Campaign, "template_disabled"_L1),
    row(132069, Throttle, "too_fast"_L1),
    row(133000, Account, "number_not_ready"_L1),
    row(133004, Transient, "whatsapp_trouble"_L1),
    row(133005, Account, "number_not_ready"_L1),
    row(133006, Account, "number_not_ready"_L1),
    row(133008, Account, "number_not_ready"_L1),
    row(133009, Account, "number_not_ready"_L1),
    row(133010, Account, "number_not_ready"_L1),
    row(133015, Account, "number_not_ready"_L1),
    row(133016, Account, "number_not_ready"_L1),
    row(134011, Account, "payment"_L1),
    row(134100, Campaign, "kind_not_taken"_L1),
    row(134101, Transient, "template_syncing"_L1),
    row(134102, Campaign, "template_missing"_L1),
    row(135000, Content, "bad_value"_L1),
    row(137000, Recipient, "identity_changed"_L1),
    Row {2'388'000, 2'388'999, Campaign, "template_form"_L1}, // the template's own text or form
    row(2'494'100, Transient, "maintenance"_L1),
};
static_assert(std::ranges::adjacent_find(Table, std::ranges::greater_equal {}, &Row::first) == Table.end());

const Row* tabled(int code)
{
    const auto* const found = std::ranges::lower_bound(Table, code, {}, &Row::last);
    return found != Table.end() && found->first <= code ? found : nullptr;
}

bool mentions(const ApiError& error, std::initializer_list<QLatin1StringView> words)
{
    return std::ranges::any_of(words, [&error](QLatin1StringView word) {
        return error.details.contains(word, Qt::CaseInsensitive) || error.message.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace

ErrorClass classOf(const ApiError& error)
{
    const auto* const known = tabled(error.code);
    if (known == nullptr) {
        return error.httpStatus >= 500 || error.isTransient ? Transient : Recipient;
    }
    if (error.code == 131009 && mentions(error, {"recipient"_L1, "phone number"_L1})) {
        return Recipient;
    }
    if (error.code == 131053 && mentions(error, {"http code"_L1, "weblink"_L1})) {
        return Transient;
    }
    return known->kind;
}

QList<int> codesOf(ErrorClass kind)
{
    QList<int> codes;
    for (const auto& known : Table) {
        for (int code = known.first; known.kind == kind && code <= known.last; ++code) {
            codes.append(code);
        }
    }
    return codes;
}

ErrorAction actionOf(const ApiError& error)
{
    switch (classOf(error)) {
    case Transient: return ErrorAction::TryAgain;
    case Throttle: return ErrorAction::SlowDown;
    case Pair: return ErrorAction::WaitForPerson;
    case Campaign: return ErrorAction::PauseCampaign;
    case Account: return isForCountryOnly(error.code) ? ErrorAction::Fail : ErrorAction::PauseAccount;
    case Recipient:
    case Later:
    case Content: return ErrorAction::Fail;
    }
    Q_UNREACHABLE();
}

QLatin1StringView reasonOf(int code)
{
    const auto* const known = tabled(code);
    return known != nullptr ? known->reason : "unknown"_L1;
}

bool isKnownCode(int code)
{
    return tabled(code) != nullptr;
}

bool meansNotNow(int code)
{
    return code == 4 || code == 80007 || code == 130429 || code == 131056 || code == 131057;
}

bool mayMeanUnknownFile(const ApiError& error)
{
    return error.code == 131053
        || ((error.code == 100 || error.code == 131009) && mentions(error, {"media"_L1, "attachment"_L1}));
}

bool isForCountryOnly(int code)
{
    return code == 130497;
}

} // namespace siaran::whatsapp
