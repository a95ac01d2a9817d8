#pragma once

#include "services/contacts/ContactFile.h"

#include <QSaveFile>

#include <memory>

class QuaZip;
class QuaZipFile;

namespace siaran::contacts {

/// One sheet of an .xlsx workbook (ECMA-376), packed row by row: memory does not grow with it. Texts are texts,
/// whatever they look like; days and moments are dates of the spreadsheet. Not by libxlsxwriter: in one process with
/// QuaZip it crashes, because both bring functions named zipOpen.
class ContactSheet final : public ContactFile {
public:
    explicit ContactSheet(const ContactExport& what);
    ~ContactSheet() override;

    [[nodiscard]] Result<void> open() override;
    [[nodiscard]] Result<void> row(const FileRow& row) override;
    [[nodiscard]] Result<void> commit() override;

private:
    [[nodiscard]] Result<void> writePart(const QString& name, const QByteArray& content);
    [[nodiscard]] Result<void> write(const QByteArray& bytes);
    [[nodiscard]] tl::unexpected<Error> notWritten(const QString& why) const;

    const QStringList m_titles;
    QSaveFile m_file;
    std::unique_ptr<QuaZip> m_archive;
    std::unique_ptr<QuaZipFile> m_sheet;
    int m_row = 0;
};

} // namespace siaran::contacts
