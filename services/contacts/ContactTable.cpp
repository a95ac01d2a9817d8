#include "services/contacts/ContactTable.h"

#include "services/domain/CsvText.h"

using namespace Qt::StringLiterals;

namespace siaran::contacts {

namespace {

constexpr char Separator = ';';

} // namespace

ContactTable::ContactTable(const ContactExport& what)
    : m_titles(what.titles)
    , m_file(what.path)
{
}

Result<void> ContactTable::open()
{
    return m_file.open().and_then([this] { return m_file.write("\xEF\xBB\xBF"_ba + csvLine(m_titles, Separator)); });
}

Result<void> ContactTable::row(const FileRow& row)
{
    QByteArrayList cells;
    for (const auto& cell : row.cells) {
        const auto text = cellText(cell);
        // A negative number is no formula.
        const bool isNumber = std::holds_alternative<double>(cell);
        cells.append(isNumber ? text.toUtf8() : csvLine({text}, Separator).chopped(2));
    }
    return m_file.write(cells.join(Separator) + "\r\n");
}

Result<void> ContactTable::commit()
{
    return m_file.commit();
}

} // namespace siaran::contacts
