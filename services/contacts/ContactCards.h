#pragma once

#include "services/contacts/ContactFile.h"
#include "services/contacts/WholeFile.h"

namespace siaran::contacts {

/// vCard 3.0 (RFC 2426), which every telephone reads: name and number, labels as categories, a field of birthdays as
/// BDAY, and the other chosen columns as lines of a note.
class ContactCards final : public ContactFile {
public:
    explicit ContactCards(const ContactExport& what);

    [[nodiscard]] Result<void> open() override;
    [[nodiscard]] Result<void> row(const FileRow& row) override;
    [[nodiscard]] Result<void> commit() override;

private:
    const QList<ContactColumn> m_columns;
    const QStringList m_titles;
    WholeFile m_file;
};

/// One card as text, with its line breaks. `note` may be empty, `birthday` invalid.
[[nodiscard]] QByteArray cardOf(const Contact& contact, bool withLabels, const QDate& birthday, const QString& note);

} // namespace siaran::contacts
