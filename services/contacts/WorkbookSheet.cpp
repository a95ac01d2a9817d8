#include "services/contacts/WorkbookSheet.h"

#include "services/contacts/WorkbookValue.h"
#include "services/contacts/WorkbookXml.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace siaran::contacts {

namespace {

tl::unexpected<Error> tooLarge(const TableRow& row, const QString& what)
{
    return fail(ErrorKind::Invalid, u"row %1: %2"_s.arg(row.line).arg(what), u"import.too_large"_s);
}

} // namespace

WorkbookSheet::WorkbookSheet(WorkbookXml& xml, const WorkbookCells& cells, const TableLimits& limits)
    : m_xml(xml)
    , m_cells(cells)
    , m_limits(limits)
{
}

Result<void> WorkbookSheet::read(const RowSink& sink)
{
    while (m_xml.next()) {
        Result<void> taken;
        if (m_xml.isText()) {
            taken = addText();
        } else if (m_xml.isStart()) {
            taken = start();
        } else if (m_xml.name() == u"v" || m_xml.name() == u"t") {
            m_inValue = false;
        } else if (m_xml.name() == u"rPh") {
            --m_inPhonetics;
        } else if (m_xml.name() == u"c") {
            taken = endCell();
        } else if (m_xml.name() == u"row" && endRow(sink) == ReadOn::No) {
            return {};
        }
        if (!taken) {
            return taken;
        }
    }
    return m_xml.finish();
}

Result<void> WorkbookSheet::start()
{
    if (m_xml.name() == u"row") {
        // Rows without a number follow each other; none goes back.
        const qint64 said = m_xml.attribute(u"r").toInt();
        m_row = TableRow {.line = std::max(said, m_row.line + 1)};
        m_rowSize = 0;
        m_column = -1;
    } else if (m_xml.name() == u"c") {
        return startCell();
    } else if (m_xml.name() == u"v" || m_xml.name() == u"t") {
        m_inValue = m_inPhonetics == 0;
    } else if (m_xml.name() == u"rPh") {
        ++m_inPhonetics;
    }
    return {};
}

Result<void> WorkbookSheet::startCell()
{
    const QString reference = m_xml.attribute(u"r");
    m_column = reference.isEmpty() ? m_column + 1 : columnOf(reference);
    m_type = m_xml.attribute(u"t");
    m_style = m_xml.attribute(u"s").toInt();
    m_text.clear();
    m_inPhonetics = 0;
    if (m_column < 0 || m_column >= m_limits.columns) {
        return tooLarge(m_row, u"too many columns"_s);
    }
    return {};
}

Result<void> WorkbookSheet::addText()
{
    if (!m_inValue) {
        return {};
    }
    m_text += m_xml.text();
    return m_text.size() > m_limits.cellBytes ? tooLarge(m_row, u"a cell is too large"_s) : Result<void>();
}

Result<void> WorkbookSheet::endCell()
{
    const QString text = cellText();
    m_rowSize += text.size();
    if (m_rowSize > m_limits.rowBytes) {
        return tooLarge(m_row, u"the row is too large"_s);
    }
    if (m_column < 0) {
        return {}; // the end of a cell that never began: the reader of XML will say so
    }
    m_row.cells.resize(std::max(m_row.cells.size(), m_column + 1));
    m_row.cells[m_column] = text;
    return {};
}

QString WorkbookSheet::cellText() const
{
    if (m_type == u"s") {
        return m_cells.texts.at(m_text.toInt());
    }
    if (m_type == u"inlineStr" || m_type == u"str") {
        return unescapedText(m_text);
    }
    if (m_type == u"b") {
        return m_text.isEmpty() ? QString() : m_text == u"1" ? u"TRUE"_s : u"FALSE"_s;
    }
    if (m_type == u"e") {
        return {}; // "#N/A" and the like say that there is nothing
    }
    if (m_type == u"d" || m_text.isEmpty()) {
        return m_text;
    }
    if (m_cells.dateStyles.contains(m_style)) {
        return dateText(m_text, m_cells.countsFrom1904).value_or(numberText(m_text));
    }
    return numberText(m_text);
}

ReadOn WorkbookSheet::endRow(const RowSink& sink)
{
    const bool filled = std::ranges::any_of(m_row.cells, [](const QString& cell) { return !cell.isEmpty(); });
    const auto goOn = filled ? sink(m_row) : ReadOn::Yes;
    m_row.cells.clear();
    return goOn;
}

} // namespace siaran::contacts
