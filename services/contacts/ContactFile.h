#pragma once

#include "services/contacts/ContactExport.h"
#include "services/core/Result.h"

#include <QDate>
#include <QDateTime>

#include <memory>
#include <variant>

namespace siaran::contacts {

/// One cell of a file: nothing, a text, a number, a day, or a moment on the clock of this computer.
using FileCell = std::variant<std::monostate, QString, double, QDate, QDateTime>;

/// A cell as text that an import reads back: ISO 8601, a decimal point.
[[nodiscard]] QString cellText(const FileCell& cell);

/// One contact on its way into a file: the cells of its columns, and what an address card is made of.
struct FileRow {
    QList<FileCell> cells;
    const Contact& contact;
};

/// A file of contacts: open(), row() for each in order, commit(). It appears whole at commit() or not at all. Errors
/// are those of ContactExportService::exportContacts().
class ContactFile {
public:
    virtual ~ContactFile() = default;
    Q_DISABLE_COPY_MOVE(ContactFile)

    [[nodiscard]] virtual Result<void> open() = 0;
    [[nodiscard]] virtual Result<void> row(const FileRow& row) = 0;
    [[nodiscard]] virtual Result<void> commit() = 0;

protected:
    ContactFile() = default;
};

[[nodiscard]] std::unique_ptr<ContactFile> makeContactFile(const ContactExport& what);

} // namespace siaran::contacts
