#include "models/contacts/ImportNotesModel.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace siaran::models {

using contacts::ImportNote;
using contacts::ImportOutcome;
using contacts::ImportReason;

void ImportNotesModel::setNotes(const QList<ImportNote>& notes)
{
    beginResetModel();
    m_notes = notes;
    endResetModel();
}

QString ImportNotesModel::reasonText(ImportReason reason)
{
    switch (reason) {
    case ImportReason::None: return {};
    case ImportReason::NoPhone: return tr("There is no phone number in this row");
    case ImportReason::RoundedBySpreadsheet:
        return tr("The spreadsheet rounded this number; export the column again as Text");
    case ImportReason::Landline: return tr("This is a landline; WhatsApp needs a mobile number");
    case ImportReason::TooShort: return tr("The number has too few digits");
    case ImportReason::TooLong: return tr("The number has too many digits");
    case ImportReason::NotANumber: return tr("This is not a phone number");
    case ImportReason::InvalidPhone: return tr("No country has a number like this");
    case ImportReason::DuplicateInFile: return tr("The same number stands earlier in the file; the two became one");
    case ImportReason::AlreadyKnown: return tr("You had this contact already; the new details were added");
    case ImportReason::BadValue:
        return tr("This cell could not be read and was left out; the rest of the row was taken");
    case ImportReason::Shortened: return tr("This cell is very long; its end was cut off");
    case ImportReason::ExtraCells:
        return tr("This row has more cells than the table has columns; the cells beyond were left out");
    case ImportReason::RowsRunTogether:
        return tr("A quotation mark in this row is closed too late, so that it swallowed what follows");
    case ImportReason::Erased: return tr("This person asked to be erased and cannot come back by a file");
    }
    Q_UNREACHABLE();
}

int ImportNotesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_notes.size());
}

int ImportNotesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportNotesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const auto& note = m_notes.at(index.row());
    if (role == OutcomeRole) {
        return static_cast<int>(note.outcome);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (index.column()) {
    case LineColumn: return QLocale().toString(note.line);
    case OutcomeColumn:
        switch (note.outcome) {
        case ImportOutcome::Added: return tr("Added");
        case ImportOutcome::Merged: return tr("Merged");
        case ImportOutcome::Rejected: return tr("Rejected");
        }
        Q_UNREACHABLE();
    case ReasonColumn: return reasonText(note.reason);
    case CellColumn:
        if (note.column.isEmpty() || note.value.isEmpty()) {
            return note.column + note.value;
        }
        //: A cell of the imported file: its column, and what stood in it
        return tr("%1: %2").arg(note.column, note.value);
    default: return {};
    }
}

QVariant ImportNotesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case LineColumn: return tr("Line");
    case OutcomeColumn: return tr("What");
    case ReasonColumn: return tr("Why");
    case CellColumn: return tr("Cell");
    default: return {};
    }
}

} // namespace siaran::models
