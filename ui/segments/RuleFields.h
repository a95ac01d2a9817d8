#pragma once

#include "services/contacts/ContactQuery.h"
#include "services/domain/Criteria.h"

namespace siaran::ui {

/// Something a rule can ask about: what stands in the first box of a row.
struct RuleField {
    QString name;
    Criterion fresh; ///< what a new row of this field begins with
    bool startsSection = false; ///< a line above it in the list
};

/// Everything a rule of this workspace can ask about.
[[nodiscard]] QList<RuleField> ruleFields(const contacts::ContactCatalogue& catalogue);

/// Whether both ask about the same thing, however they ask.
[[nodiscard]] bool isSameField(const Criterion& one, const Criterion& other);

/// The name for a field that is not in the catalogue any more.
[[nodiscard]] QString lostFieldName(const Criterion& criterion);

} // namespace siaran::ui
