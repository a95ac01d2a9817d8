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
};

constexpr Row row(int code, ErrorClass kind)
{
    return {code, code, kind};
}

using enum ErrorClass;

// The table of whatsapp.md 2.3, by code.
constexpr std::array Table {
    row(0, Account),
    row(1, Transient),
    row(2, Transient),
    row(3, Account),
    row(4, Throttle),
    row(10, Account),
    row(17, Throttle),
    row(33, Account),
    row(100, Content),
    row(102, Account),
    row(104, Account),
    row(190, Account),
    Row {200, 299, Account},
    row(368, Account),
    row(613, Throttle),
    row(80007, Throttle),
    row(80008, Throttle),
    row(130403, Recipient),
    row(130429, Throttle),
    row(130472, Later),
    row(130497, Account),
    row(131000, Transient),
    row(131005, Account),
    row(131008, Content),
    row(131009, Campaign), // Recipient when it names the recipient
    row(131016, Transient),
    row(131021, Recipient),
    row(131026, Recipient),
    row(131030, Recipient),
    row(131031, Account),
    row(131037, Account),
    row(131042, Account),
    row(131043, Recipient),
    row(131045, Account),
    row(131047, Recipient),
    row(131048, Account),
    row(131049, Later),
    row(131050, Recipient),
    row(131051, Content),
    row(131052, Content),
    row(131053, Campaign), // Transient when Meta could not download the link
    row(131055, Campaign),
    row(131056, Pair),
    row(131057, Transient),
    row(131062, Recipient),
    row(131063, Campaign),
    row(131064, Account),
    row(132000, Campaign),
    row(132001, Campaign),
    row(132005, Content),
    row(132007, Campaign),
    row(132008, Content),
    row(132012, Campaign),
    row(132015, Campaign),
    row(132016, Campaign),
    row(132018, Content),
    row(132068, Campaign),
    row(132069, Throttle),
    row(133000, Account),
    row(133004, Transient),
    row(133005, Account),
    row(133006, Account),
    row(133008, Account),
    row(133009, Account),
    row(133010, Account),
    row(133015, Account),
    row(133016, Account),
    row(134011, Account),
    row(134100, Campaign),
    row(134101, Transient),
    row(134102, Campaign),
    row(135000, Content),
    row(137000, Recipient),
    Row {2'388'000, 2'388'999, Campaign}, // the template's own text or form
    row(2'494'100, Transient),
};
static_assert(std::ranges::adjacent_find(Table, std::ranges::greater_equal {}, &Row::first) == Table.end());

std::optional<ErrorClass> tabled(int code)
{
    const auto found = std::ranges::lower_bound(Table, code, {}, &Row::last);
    return found != Table.end() && found->first <= code ? std::optional(found->kind) : std::nullopt;
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
    const auto kind = tabled(error.code);
    if (!kind) {
        return error.httpStatus >= 500 || error.isTransient ? Transient : Recipient;
    }
    if (error.code == 131009 && mentions(error, {"recipient"_L1, "phone number"_L1})) {
        return Recipient;
    }
    if (error.code == 131053 && mentions(error, {"http code"_L1, "weblink"_L1})) {
        return Transient;
    }
    return *kind;
}

bool isKnownCode(int code)
{
    return tabled(code).has_value();
}

bool meansNotNow(int code)
{
    return code == 4 || code == 80007 || code == 130429 || code == 131056 || code == 131057;
}

bool meansOptOut(int code)
{
    return code == 131050;
}

bool isForCountryOnly(int code)
{
    return code == 130497;
}

} // namespace siaran::whatsapp
