#pragma once

#include "services/contacts/ImportOptions.h"
#include "services/contacts/ImportPreview.h"
#include "services/core/Result.h"

class QIODevice;

namespace siaran::contacts {

/// How rows are going to be read, and where a second number of a contact is kept.
struct ImportPlan {
    TableFormat format;
    ColumnMapping mapping;
    CustomField otherPhones; ///< its id is not valid while the workspace does not have it

    friend bool operator==(const ImportPlan&, const ImportPlan&) = default;
};

/// Guesses what `options` leave open; `known` are the fields of the workspace. Invalid with the reasons of
/// TableReader, "import.no_rows" and "import.no_phone_column".
[[nodiscard]] Result<ImportPlan> planImport(QIODevice& file, const ImportOptions& options,
                                            const QList<CustomField>& known);

/// For rows without a header that are in memory already. Invalid: "import.no_phone_column".
[[nodiscard]] Result<ImportPlan> planRows(const ImportOptions& options, const QList<CustomField>& known);

/// The same guesses, shown on the first rows. A phone column may be missing.
[[nodiscard]] Result<ImportPreview> previewImport(QIODevice& file, const ImportOptions& options,
                                                  const QList<CustomField>& known);

} // namespace siaran::contacts
