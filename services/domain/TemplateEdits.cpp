#include "services/domain/TemplateEdits.h"

#include <algorithm>

namespace siaran {

namespace {

constexpr qint64 Day = 24LL * 60 * 60;
constexpr qint64 Month = 30 * Day;
constexpr int MostInAMonth = 10;

} // namespace

bool mayBeEdited(TemplateStatus status)
{
    return status == TemplateStatus::Approved || status == TemplateStatus::Rejected || status == TemplateStatus::Paused;
}

EditVerdict editVerdict(TemplateStatus status, const QList<QDateTime>& edits, const QDateTime& nowUtc)
{
    if (!mayBeEdited(status)) {
        return EditVerdict::WrongState;
    }
    if (status != TemplateStatus::Approved) {
        return EditVerdict::Allowed;
    }
    const auto within = [&](qint64 seconds) {
        return std::ranges::count_if(edits, [&](const QDateTime& edit) { return edit.secsTo(nowUtc) < seconds; });
    };
    if (within(Month) >= MostInAMonth) {
        return EditVerdict::ThisMonth;
    }
    return within(Day) > 0 ? EditVerdict::Today : EditVerdict::Allowed;
}

} // namespace siaran
