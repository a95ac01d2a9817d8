#pragma once

#include "services/contacts/ColumnMapping.h"
#include "services/contacts/ImportRow.h"
#include "services/contacts/PhoneNormalizer.h"

namespace siaran::contacts {

/// Reads rows by a mapping. A cell that cannot be read costs that cell and is reported; only a row without a usable
/// phone number is rejected. Pure: the same row gives the same contact, on any thread.
class RowInterpreter {
public:
    static constexpr qsizetype LongestName = 200;
    static constexpr qsizetype LongestWord = 80; ///< of a label or a workflow status
    static constexpr qsizetype LongestText = 2000;
    static constexpr qsizetype MostLabels = 50;

    RowInterpreter(ColumnMapping mapping, PhoneNormalizer phones);

    [[nodiscard]] ImportRow interpret(const TableRow& row) const;

private:
    void readPhones(const TableRow& row, ImportRow& contact) const;
    void readCell(qsizetype column, const QString& cell, ImportRow& contact) const;

    ColumnMapping m_mapping;
    PhoneNormalizer m_phones;
};

} // namespace siaran::contacts
