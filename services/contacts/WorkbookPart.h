#pragma once

#include "services/contacts/TableRow.h"
#include "services/core/Result.h"

#include <QIODevice>
#include <quazip/quazipfile.h>

#include <optional>

class QuaZip;

namespace siaran::contacts {

/// One file inside a packed workbook, unpacked while it is read and never onto a disk. What unpacks to more than the
/// limits, or out of all proportion, is cut off: ask fault() at the end.
class WorkbookPart final : public QIODevice {
public:
    /// What may come between two pieces of XML that the reader understands: the longest text, and then some.
    static constexpr qint64 LongestToken = 4LL * 1024 * 1024;

    /// `zip` stands at the file.
    WorkbookPart(QuaZip& zip, const TableLimits& limits);

    [[nodiscard]] Result<void> start();

    /// The reader has understood what it read so far.
    void tokenTaken() { m_sinceToken = 0; }

    [[nodiscard]] const std::optional<Error>& fault() const { return m_fault; }

    bool isSequential() const override { return true; }

protected:
    qint64 readData(char* data, qint64 most) override;
    qint64 writeData(const char* data, qint64 most) override;

private:
    QuaZipFile m_file;
    const TableLimits m_limits;
    std::optional<Error> m_fault;
    qint64 m_packed = 0;
    qint64 m_unpacked = 0;
    qint64 m_sinceToken = 0;
};

} // namespace siaran::contacts
