#pragma once

#include "services/contacts/TableRow.h"
#include "services/core/Result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace siaran::contacts {

class WorkbookXml;

/// The texts that the cells of a workbook share: one piece of memory and a mark per text.
class WorkbookTexts {
public:
    /// Invalid with "import.too_large" beyond the limits.
    [[nodiscard]] static Result<WorkbookTexts> read(WorkbookXml& xml, const TableLimits& limits);

    /// Empty for a number that no text has.
    [[nodiscard]] QString at(qsizetype number) const;

private:
    QByteArray m_bytes;
    QList<quint32> m_ends;
};

} // namespace siaran::contacts
