#pragma once

#include "services/contacts/ContactQuery.h"
#include "services/domain/Criteria.h"

namespace siaran::ui {

/// One criterion as a phrase that continues "People …": "labelled Gamis or VIP", "whose City is Bandung".
/// Labels, statuses and fields that the catalogue does not know are named as unknown.
[[nodiscard]] QString criteriaPhrase(const Criterion& criterion, const contacts::ContactCatalogue& catalogue);

/// "Gamis", "Gamis or VIP", "Gamis, Hijab or VIP".
[[nodiscard]] QString eitherOf(const QStringList& words);

/// "Gamis", "Gamis and VIP", "Gamis, Hijab and VIP".
[[nodiscard]] QString allOf(const QStringList& words);

} // namespace siaran::ui
