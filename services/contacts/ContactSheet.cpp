#include "services/contacts/ContactSheet.h"

#include <QFileInfo>
#include <QStorageInfo>
#include <xlsxwriter.h>

#include <filesystem>
#include <system_error>

using namespace Qt::StringLiterals;

namespace siaran::contacts {

namespace {

constexpr quint32 MostRows = 1'048'576; // of a sheet, its titles too
constexpr qint64 AlmostNothing = 64 * 1024;

lxw_datetime spreadsheetTime(const QDate& day, const QTime& time)
{
    return {.year = day.year(),
            .month = day.month(),
            .day = day.day(),
            .hour = time.hour(),
            .min = time.minute(),
            .sec = static_cast<double>(time.second())};
}

// A spreadsheet knows no day before 1900.
bool canBeADate(const QDate& day)
{
    return day.year() >= 1900 && day.year() <= 9999;
}

} // namespace

ContactSheet::ContactSheet(const ContactExport& what)
    : m_path(what.path)
    , m_titles(what.titles)
    , m_aside(what.path + u".XXXXXX"_s)
    , m_folder(QFileInfo(what.path).path().toUtf8())
{
}

ContactSheet::~ContactSheet()
{
    if (m_book != nullptr) {
        workbook_close(m_book);
    }
}

Result<void> ContactSheet::open()
{
    if (!m_aside.open()) {
        return notWritten(m_aside.errorString());
    }
    m_aside.close();
    lxw_workbook_options options {};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = m_folder.data();
    m_book = workbook_new_opt(m_aside.fileName().toUtf8().constData(), &options);
    m_sheet = m_book == nullptr ? nullptr : workbook_add_worksheet(m_book, nullptr);
    if (m_sheet == nullptr) {
        return notWritten(u"no sheet"_s);
    }
    m_dayFormat = workbook_add_format(m_book);
    format_set_num_format(m_dayFormat, "yyyy-mm-dd");
    m_momentFormat = workbook_add_format(m_book);
    format_set_num_format(m_momentFormat, "yyyy-mm-dd hh:mm");
    auto* const bold = workbook_add_format(m_book);
    format_set_bold(bold);
    for (int column = 0; column < m_titles.size(); ++column) {
        worksheet_write_string(m_sheet, 0, static_cast<lxw_col_t>(column), m_titles.at(column).toUtf8().constData(),
                               bold);
    }
    return {};
}

Result<void> ContactSheet::row(const FileRow& row)
{
    if (++m_row >= MostRows) {
        return fail(ErrorKind::Invalid, u"sheet"_s, u"export.too_many_rows"_s);
    }
    for (int column = 0; column < row.cells.size(); ++column) {
        writeCell(column, row.cells.at(column));
    }
    return {};
}

void ContactSheet::writeCell(int at, const FileCell& cell)
{
    const auto column = static_cast<lxw_col_t>(at);
    if (const auto* number = std::get_if<double>(&cell)) {
        worksheet_write_number(m_sheet, m_row, column, *number, nullptr);
        return;
    }
    if (const auto* day = std::get_if<QDate>(&cell); day != nullptr && canBeADate(*day)) {
        auto when = spreadsheetTime(*day, QTime(0, 0));
        worksheet_write_datetime(m_sheet, m_row, column, &when, m_dayFormat);
        return;
    }
    if (const auto* moment = std::get_if<QDateTime>(&cell); moment != nullptr && canBeADate(moment->date())) {
        auto when = spreadsheetTime(moment->date(), moment->time());
        worksheet_write_datetime(m_sheet, m_row, column, &when, m_momentFormat);
        return;
    }
    if (const auto text = cellText(cell); !text.isEmpty()) {
        worksheet_write_string(m_sheet, m_row, column, text.toUtf8().constData(), nullptr);
    }
}

Result<void> ContactSheet::commit()
{
    if (const auto error = workbook_close(std::exchange(m_book, nullptr)); error != LXW_NO_ERROR) {
        return notWritten(QString::fromUtf8(lxw_strerror(error)));
    }
    QFile::setPermissions(m_aside.fileName(),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    // Unlike QFile::rename() this replaces what is there.
    std::error_code failed;
    std::filesystem::rename(m_aside.fileName().toStdU16String(), m_path.toStdU16String(), failed);
    if (failed) {
        return notWritten(QString::fromStdString(failed.message()));
    }
    m_aside.setAutoRemove(false);
    return {};
}

tl::unexpected<Error> ContactSheet::notWritten(const QString& why) const
{
    const bool isFull = QStorageInfo(QFileInfo(m_path).path()).bytesAvailable() < AlmostNothing;
    return fail(ErrorKind::Unavailable, why, isFull ? u"export.disk_full"_s : u"export.not_written"_s);
}

} // namespace siaran::contacts
