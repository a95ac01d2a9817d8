#include "services/contacts/ContactSheet.h"

#include "services/contacts/WholeFile.h"

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

using namespace Qt::StringLiterals;

namespace siaran::contacts {

namespace {

constexpr int MostRows = 1'048'576; // of a sheet, its titles too

const auto Prolog = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)"_ba + '\n';

const auto ContentTypes = Prolog
    + R"(<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">)"
      R"(<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>)"
      R"(<Default Extension="xml" ContentType="application/xml"/>)"
      R"(<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>)"
      R"(<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>)"
      R"(<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>)"
      R"(</Types>)";

const auto Relations = Prolog
    + R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)"
      R"(<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/>)"
      R"(</Relationships>)";

const auto BookRelations = Prolog
    + R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)"
      R"(<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/>)"
      R"(<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>)"
      R"(</Relationships>)";

const auto Book = Prolog
    + R"(<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">)"
      R"(<sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>)";

// Styles by their place: 0 plain, 1 bold, 2 a day, 3 a moment.
const auto Styles = Prolog
    + R"(<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">)"
      R"(<numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\-mm\-dd"/><numFmt numFmtId="165" formatCode="yyyy\-mm\-dd\ hh:mm"/></numFmts>)"
      R"(<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>)"
      R"(<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>)"
      R"(<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>)"
      R"(<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>)"
      R"(<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>)"
      R"(<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>)"
      R"(<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>)"
      R"(<xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>)";

const auto SheetBegin
    = Prolog + R"(<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>)";
const auto SheetEnd = "</sheetData></worksheet>"_ba;

enum Style { Plain, Bold, Day, Moment };

// XML 1.0 cannot hold most control characters, not even escaped.
QString withoutControls(QString text)
{
    return text.removeIf([](QChar c) { return c.unicode() < 0x20 && c != u'\n' && c != u'\t'; })
        .remove(QChar(0xFFFE))
        .remove(QChar(0xFFFF));
}

QByteArray nameOf(int column)
{
    QByteArray name;
    for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
        name.prepend(static_cast<char>('A' + rest % 26));
    }
    return name;
}

QByteArray textCell(const QByteArray& place, const QString& text, Style style)
{
    return "<c r=\"" + place + "\" s=\"" + QByteArray::number(style) + R"(" t="inlineStr"><is><t xml:space="preserve">)"
        + withoutControls(text).toHtmlEscaped().toUtf8() + "</t></is></c>";
}

QByteArray numberCell(const QByteArray& place, double number, Style style)
{
    return "<c r=\"" + place + "\" s=\"" + QByteArray::number(style) + "\"><v>"
        + QByteArray::number(number, 'g', QLocale::FloatingPointShortest) + "</v></c>";
}

// Spreadsheets count days from the end of 1899 and have no day before March 1900 right.
std::optional<double> serialOf(const QDate& day, const QTime& time)
{
    static const QDate zero(1899, 12, 30);
    const auto days = zero.daysTo(day);
    return days < 61 ? std::nullopt : std::optional(double(days) + time.msecsSinceStartOfDay() / 86'400'000.0);
}

QByteArray cellXml(const QByteArray& place, const FileCell& cell)
{
    if (const auto* number = std::get_if<double>(&cell)) {
        return numberCell(place, *number, Plain);
    }
    if (const auto* day = std::get_if<QDate>(&cell)) {
        if (const auto serial = serialOf(*day, QTime(0, 0))) {
            return numberCell(place, *serial, Day);
        }
    }
    if (const auto* moment = std::get_if<QDateTime>(&cell)) {
        if (const auto serial = serialOf(moment->date(), moment->time())) {
            return numberCell(place, *serial, Moment);
        }
    }
    const auto text = cellText(cell);
    return text.isEmpty() ? QByteArray() : textCell(place, text, Plain);
}

} // namespace

ContactSheet::ContactSheet(const ContactExport& what)
    : m_titles(what.titles)
    , m_file(what.path)
{
}

ContactSheet::~ContactSheet() = default;

Result<void> ContactSheet::open()
{
    if (!m_file.open(QIODevice::WriteOnly)) {
        return notWritten(m_file.errorString());
    }
    m_archive = std::make_unique<QuaZip>(&m_file);
    m_archive->setAutoClose(false);
    if (!m_archive->open(QuaZip::mdCreate)) {
        return notWritten(u"archive"_s);
    }
    QByteArray titles = SheetBegin + R"(<row r="1">)";
    for (int column = 0; column < m_titles.size(); ++column) {
        titles += textCell(nameOf(column) + '1', m_titles.at(column), Bold);
    }
    m_row = 1;
    return writePart(u"[Content_Types].xml"_s, ContentTypes)
        .and_then([this] { return writePart(u"_rels/.rels"_s, Relations); })
        .and_then([this] { return writePart(u"xl/workbook.xml"_s, Book); })
        .and_then([this] { return writePart(u"xl/_rels/workbook.xml.rels"_s, BookRelations); })
        .and_then([this] { return writePart(u"xl/styles.xml"_s, Styles); })
        .and_then([&] {
            m_sheet = std::make_unique<QuaZipFile>(m_archive.get());
            return m_sheet->open(QIODevice::WriteOnly, QuaZipNewInfo(u"xl/worksheets/sheet1.xml"_s))
                ? write(titles + "</row>")
                : notWritten(u"sheet"_s);
        });
}

Result<void> ContactSheet::writePart(const QString& name, const QByteArray& content)
{
    QuaZipFile part(m_archive.get());
    if (!part.open(QIODevice::WriteOnly, QuaZipNewInfo(name)) || part.write(content) != content.size()) {
        return notWritten(name);
    }
    part.close();
    return part.getZipError() == ZIP_OK ? Result<void>() : notWritten(name);
}

Result<void> ContactSheet::row(const FileRow& row)
{
    if (m_row == MostRows) {
        return fail(ErrorKind::Invalid, u"sheet"_s, u"export.too_many_rows"_s);
    }
    const auto number = QByteArray::number(++m_row);
    QByteArray xml = "<row r=\"" + number + "\">";
    for (int column = 0; column < row.cells.size(); ++column) {
        xml += cellXml(nameOf(column) + number, row.cells.at(column));
    }
    return write(xml + "</row>");
}

Result<void> ContactSheet::write(const QByteArray& bytes)
{
    return m_sheet->write(bytes) == bytes.size() ? Result<void>() : notWritten(u"sheet"_s);
}

Result<void> ContactSheet::commit()
{
    if (const auto written = write(SheetEnd); !written) {
        return written;
    }
    m_sheet->close();
    const bool isPacked = m_sheet->getZipError() == ZIP_OK;
    m_archive->close();
    if (!isPacked || m_archive->getZipError() != ZIP_OK) {
        return notWritten(u"archive"_s);
    }
    // commit() of Qt 6.4 misses an error of the last, buffered write: it would leave half a file.
    return m_file.flush() && m_file.commit() ? Result<void>() : notWritten(m_file.errorString());
}

tl::unexpected<Error> ContactSheet::notWritten(const QString& why) const
{
    return fail(ErrorKind::Unavailable, why, writingReason(m_file.fileName()));
}

} // namespace siaran::contacts
