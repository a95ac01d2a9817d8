#pragma once

#include "services/contacts/ColumnMapping.h"
#include "services/contacts/ImportRow.h"
#include "services/contacts/TableFormat.h"

#include <QList>
#include <QStringList>

namespace siaran::contacts {

/// A row as it stands in the file, and how it is understood.
struct PreviewRow {
    TableRow row;
    ImportRow contact;
};

/// What a file looks like before anything is done with it. The mapping may lack a phone column: a person has to name
/// one then, or run() refuses the file.
struct ImportPreview {
    static constexpr qsizetype MostRows = 50;

    TableFormat format; ///< guessed unless the options said it
    QStringList sheets; ///< of a workbook, in its order; else empty
    ColumnMapping mapping; ///< guessed unless the options said it
    QList<PreviewRow> rows; ///< the first ones under the header
    qint64 bytes = 0;
};

} // namespace siaran::contacts
