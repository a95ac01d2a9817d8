#pragma once

#include "services/contacts/TableRow.h"
#include "services/domain/CustomField.h"

#include <QList>

namespace siaran::contacts {

class PhoneNormalizer;

/// What a column of the file becomes. Several columns may be names (joined with a space) or phones (the first usable
/// number is the contact's); of the others the last filled one counts. OptOut and OptIn are columns of yes and no; a No
/// under OptIn is an opt-out, and of several columns an opt-out counts.
enum class ColumnTarget { Ignore, Name, Phone, Labels, WorkflowStatus, Rating, Field, OptOut, OptIn };

/// One column of the file. `field` counts for ColumnTarget::Field only; its id is not valid while the field is new.
struct ColumnRule {
    QString header;
    ColumnTarget target = ColumnTarget::Ignore;
    CustomField field;

    friend bool operator==(const ColumnRule&, const ColumnRule&) = default;
};

/// How the columns are to be understood: a guess that a person can change in every part.
struct ColumnMapping {
    bool firstRowIsHeader = true;
    QList<ColumnRule> columns;

    [[nodiscard]] bool has(ColumnTarget target) const;

    friend bool operator==(const ColumnMapping&, const ColumnMapping&) = default;
};

/// Guesses from the Indonesian and English words of the header and from what stands under it. Columns named like one of
/// the workspace's `known` fields become that field with its type; others become new fields whose type their values
/// agree with. A column without a header and a table without any phone column stay unmapped.
[[nodiscard]] ColumnMapping guessMapping(const QList<TableRow>& firstRows, const QList<CustomField>& known,
                                         const PhoneNormalizer& phones);

/// The key of a new field: "Tanggal Lahir" becomes "tanggal_lahir"; `taken` keys get a number behind them.
[[nodiscard]] QString fieldKey(const QString& header, const QStringList& taken);

} // namespace siaran::contacts
