#pragma once

#include "services/contacts/ColumnMapping.h"

namespace siaran::models {

/// What a column of a file may become, in words.
struct ImportTarget {
    QString text;
    contacts::ColumnRule rule;
    bool startsGroup = false;
};

/// Everything the column of `guess` may become: the parts of a contact, the workspace's fields, and a new field of each
/// type with the column's name. A new field keeps the key that was guessed for it.
[[nodiscard]] QList<ImportTarget> importTargets(const contacts::ColumnRule& guess, const QList<CustomField>& known);

/// Which of `targets` this rule is; 0 (left out) when none.
[[nodiscard]] int indexOfTarget(const QList<ImportTarget>& targets, const contacts::ColumnRule& rule);

} // namespace siaran::models
