#pragma once

#include "services/contacts/ImportOptions.h"
#include "services/core/Result.h"

class QIODevice;

namespace siaran::contacts {

/// How a file is going to be read, and where a second number of a contact is kept.
struct ImportPlan {
    TableFormat format;
    ColumnMapping mapping;
    CustomField otherPhones; ///< its id is not valid while the workspace does not have it

    friend bool operator==(const ImportPlan&, const ImportPlan&) = default;
};

/// Guesses what `options` leave open; `known` are the fields of the workspace. Invalid: "import.not_text",
/// "import.too_large", "import.unreadable", "import.quote_not_closed", "import.no_rows", "import.no_phone_column".
[[nodiscard]] Result<ImportPlan> planImport(QIODevice& file, const ImportOptions& options,
                                            const QList<CustomField>& known);

} // namespace siaran::contacts
