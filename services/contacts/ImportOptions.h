#pragma once

#include "services/contacts/ColumnMapping.h"
#include "services/contacts/ImportReport.h"
#include "services/contacts/TableFormat.h"

#include <QDate>

#include <functional>
#include <optional>

namespace siaran::contacts {

/// What becomes of a value when its contact has one already, from the database or from an earlier line of the file.
/// Empty cells never erase anything, labels are always united, and nobody's opt-out is ever lifted.
enum class DuplicateRule {
    FillEmpty, ///< what is there stays, what is missing is taken
    Keep, ///< a known contact stays as it is
    Overwrite, ///< the later value counts
};

/// What becomes of the further numbers of a person.
enum class SpareNumbers { KeepInField, LeaveOut };

/// Where and when the people of a file said that they want to hear from the business, in the owner's own words.
struct ConsentClaim {
    QString source; ///< "form at the till"; not empty, at most 200 characters count
    QDate on;

    friend bool operator==(const ConsentClaim&, const ConsentClaim&) = default;
};

/// What a person has decided about a file; what is left open is guessed from it.
struct ImportOptions {
    std::optional<TableFormat> format = {};
    std::optional<ColumnMapping> mapping = {};
    DuplicateRule duplicates = DuplicateRule::FillEmpty;
    SpareNumbers spareNumbers = SpareNumbers::KeepInField;
    /// With it new people without an opt-out are noted down as having agreed: all of them, or, where the table has a
    /// column that says so, those it says it of. Without it nobody is.
    std::optional<ConsentClaim> consent = {};
    QString region = QStringLiteral("ID"); ///< ISO 3166: where numbers without a country code belong
    bool rehearse = false; ///< do everything, report it, and take it all back
};

/// How an import that is under way talks to whoever waits. Both are called on the thread of the import, once in a
/// thousand rows or so.
struct ImportHooks {
    std::function<bool()> isCancelled = [] { return false; };
    std::function<void(const ImportProgress&)> progress = [](const ImportProgress&) {};
};

} // namespace siaran::contacts
