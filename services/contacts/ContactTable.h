#pragma once

#include "services/contacts/ContactFile.h"
#include "services/contacts/WholeFile.h"

namespace siaran::contacts {

/// CSV: UTF-8 with a byte order mark and ';' between the cells, as spreadsheets in Indonesia expect it. Days and
/// moments are ISO 8601, numbers have a point, so that an import reads back what was written.
class ContactTable final : public ContactFile {
public:
    explicit ContactTable(const ContactExport& what);

    [[nodiscard]] Result<void> open() override;
    [[nodiscard]] Result<void> row(const FileRow& row) override;
    [[nodiscard]] Result<void> commit() override;

private:
    const QStringList m_titles;
    WholeFile m_file;
};

} // namespace siaran::contacts
