#pragma once

#include "services/contacts/ContactFile.h"

#include <QTemporaryFile>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace siaran::contacts {

/// One sheet of an .xlsx workbook, written row by row: memory does not grow with it. Texts are texts, whatever they
/// look like; days and moments are dates of the spreadsheet.
class ContactSheet final : public ContactFile {
public:
    explicit ContactSheet(const ContactExport& what);
    ~ContactSheet() override;

    [[nodiscard]] Result<void> open() override;
    [[nodiscard]] Result<void> row(const FileRow& row) override;
    [[nodiscard]] Result<void> commit() override;

private:
    void writeCell(int column, const FileCell& cell);
    [[nodiscard]] tl::unexpected<Error> notWritten(const QString& why) const;

    const QString m_path;
    const QStringList m_titles;
    QTemporaryFile m_aside; ///< beside the target, so that it takes its place at once
    QByteArray m_folder;
    lxw_workbook* m_book = nullptr;
    lxw_worksheet* m_sheet = nullptr;
    lxw_format* m_dayFormat = nullptr;
    lxw_format* m_momentFormat = nullptr;
    quint32 m_row = 0;
};

} // namespace siaran::contacts
