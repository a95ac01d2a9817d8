#pragma once

#include "services/domain/Criteria.h"
#include "ui/segments/RuleWords.h"

namespace siaran::ui {

/// One criterion as a phrase that continues "People …": "labelled Gamis or VIP", "whose City is Bandung".
/// Labels, statuses, fields and campaigns without a name are told as unknown.
[[nodiscard]] QString criteriaPhrase(const Criterion& criterion, const RuleWords& words);

/// "Gamis", "Gamis or VIP", "Gamis, Hijab or VIP".
[[nodiscard]] QString eitherOf(const QStringList& words);

/// "Gamis", "Gamis and VIP", "Gamis, Hijab and VIP".
[[nodiscard]] QString allOf(const QStringList& words);

} // namespace siaran::ui
