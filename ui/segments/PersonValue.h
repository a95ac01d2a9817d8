#pragma once

#include "services/domain/Contact.h"
#include "services/domain/Criteria.h"
#include "ui/segments/RuleWords.h"

namespace siaran::ui {

/// What a person has where the criterion looks: "City: Surabaya", "Labels: none". Empty where a contact does not tell.
[[nodiscard]] QString personValue(const Criterion& criterion, const Contact& contact, const RuleWords& words);

} // namespace siaran::ui
