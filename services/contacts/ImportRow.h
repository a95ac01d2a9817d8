#pragma once

#include "services/contacts/ImportReport.h"
#include "services/domain/CustomField.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace siaran::contacts {

/// Something to tell about the cell in one column, counted from 0; -1 is the row as a whole.
struct CellProblem {
    qsizetype column = -1;
    ImportReason reason = ImportReason::None;

    friend bool operator==(const CellProblem&, const CellProblem&) = default;
};

/// One row of a file as a contact. Empty parts say nothing about the person: they never erase what is known. `problems`
/// tells which cells were left out or cut while the rest of the row stands; a row with a `rejection` has no number and
/// is not imported.
struct ImportRow {
    qint64 line = 0;
    QString name;
    QString phoneE164;
    QStringList otherPhones;
    QStringList labels; ///< in the order of the file, each once
    QString workflowStatus;
    std::optional<int> rating;
    FieldValues fields;
    QList<CellProblem> problems;
    std::optional<CellProblem> rejection;
};

} // namespace siaran::contacts
