#pragma once

#include "services/contacts/ImportReason.h"
#include "services/domain/CustomField.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace siaran::contacts {

/// What a row says about being written to.
enum class Wish { Unsaid, Yes, No };

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
    Wish wish = Wish::Unsaid;
    QList<CellProblem> problems;
    std::optional<CellProblem> rejection;
};

} // namespace siaran::contacts
