#include "services/contacts/CsvParser.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace siaran::contacts {

CsvParser::CsvParser(char delimiter, const TableLimits& limits)
    : m_limits(limits)
    , m_delimiter(delimiter)
{
    // Every line end outside quotes is reported, even an empty line's: that is how lines are told from quoted breaks.
    csv_init(&m_parser, CSV_REPALL_NL);
    csv_set_delim(&m_parser, static_cast<unsigned char>(delimiter));
    csv_set_blk_size(&m_parser, 4096);
}

CsvParser::~CsvParser()
{
    csv_free(&m_parser);
}

Result<QList<TableRow>> CsvParser::feed(QByteArrayView piece)
{
    while (!piece.isEmpty()) {
        const auto* end = std::ranges::find_if(piece, [](char c) { return c == '\n' || c == '\r'; });
        const bool endsLine = end != piece.end();
        const auto part = piece.first(end - piece.begin() + (endsLine ? 1 : 0));
        const bool restOfLineEnd = m_afterCarriageReturn && part == QByteArrayView("\n");
        m_afterCarriageReturn = part.back() == '\r';
        m_line += endsLine && !restOfLineEnd ? 1 : 0;
        if (const auto parsed = parse(part); !parsed) {
            return tl::unexpected(parsed.error());
        }
        piece = piece.sliced(part.size());
    }
    return std::exchange(m_rows, {});
}

Result<QList<TableRow>> CsvParser::finish()
{
    if (const auto parsed = parse("\n"); !parsed) {
        return tl::unexpected(parsed.error());
    }
    if (!m_betweenRows) {
        return failInRow(u"a quote is never closed"_s, u"import.quote_not_closed"_s);
    }
    return std::exchange(m_rows, {});
}

// A part ends with the first line end in it, so at most one row ends, and the next one begins on m_line.
Result<void> CsvParser::parse(QByteArrayView upToLineEnd)
{
    m_betweenRows = false;
    const auto size = static_cast<size_t>(upToLineEnd.size());
    if (csv_parse(&m_parser, upToLineEnd.data(), size, &cellEnded, &rowEnded, this) != size) {
        return failInRow(QString::fromLatin1(csv_strerror(csv_error(&m_parser))), u"import.unreadable"_s);
    }
    return checkSize();
}

Result<void> CsvParser::checkSize() const
{
    const auto open = static_cast<qsizetype>(m_parser.entry_pos);
    if (std::max(m_largestCell, open) > m_limits.cellBytes) {
        // Hardly ever a long cell, nearly always a quote that nobody closed.
        return m_parser.quoted != 0 ? failInRow(u"a quote is closed late or never"_s, u"import.quote_not_closed"_s)
                                    : failInRow(u"a cell is too large"_s, u"import.too_large"_s);
    }
    if (m_rowBytes + open > m_limits.rowBytes || m_row.cells.size() > m_limits.columns) {
        return failInRow(u"the row is too large"_s, u"import.too_large"_s);
    }
    return {};
}

tl::unexpected<Error> CsvParser::failInRow(const QString& what, const QString& reason) const
{
    return fail(ErrorKind::Invalid, u"line %1: %2"_s.arg(m_row.line).arg(what), reason);
}

void CsvParser::cellEnded(void* bytes, size_t size, void* self)
{
    auto& parser = *static_cast<CsvParser*>(self);
    const QByteArrayView cell(static_cast<const char*>(bytes), static_cast<qsizetype>(size));
    parser.m_largestCell = std::max(parser.m_largestCell, cell.size());
    parser.m_rowBytes += cell.size();
    if (parser.m_row.cells.size() <= parser.m_limits.columns) {
        parser.m_row.cells.push_back(QString::fromUtf8(cell));
    }
}

void CsvParser::keepRow()
{
    if (std::ranges::any_of(m_row.cells, [](const QString& cell) { return !cell.isEmpty(); })) {
        m_row.runTogether = looksRunTogether();
        m_width = m_width.value_or(m_row.cells.size());
        m_rows.push_back(std::move(m_row));
    }
    m_row = TableRow {.line = m_line};
    m_rowBytes = 0;
}

bool CsvParser::looksRunTogether() const
{
    const qsizetype width = m_width.value_or(m_row.cells.size());
    return std::ranges::any_of(m_row.cells, [&](const QString& cell) {
        return (cell.contains(u'\n') || cell.contains(u'\r'))
            && (m_row.cells.size() != width || (width > 1 && cell.count(QLatin1Char(m_delimiter)) >= width - 1));
    });
}

void CsvParser::rowEnded(int /*terminator*/, void* self)
{
    auto& parser = *static_cast<CsvParser*>(self);
    const bool tooLarge = !parser.checkSize(); // kept as it is for the check that follows
    if (!tooLarge) {
        parser.keepRow();
    }
    parser.m_betweenRows = true;
}

} // namespace siaran::contacts
