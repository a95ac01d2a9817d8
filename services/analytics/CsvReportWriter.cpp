#include "services/analytics/CsvReportWriter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace siaran::analytics {

namespace {

constexpr char Separator = ';';
constexpr auto LineEnd = "\r\n";

// OWASP, "CSV Injection": what begins so is run as a formula by spreadsheets.
bool looksLikeAFormula(const QString& text)
{
    return !text.isEmpty() && "=+-@\t\r\0"_L1.contains(text.front());
}

QByteArray quoted(QByteArray cell)
{
    return '"' + cell.replace('"', "\"\"") + '"';
}

bool needsQuotes(const QByteArray& cell)
{
    // Other separators too: some readers guess.
    return std::ranges::any_of(cell, [](char c) { return QByteArrayView("\";,\t\r\n").contains(c); });
}

QByteArray cellOf(const QJsonValue& value)
{
    if (!value.isString()) {
        return value.isDouble() ? QByteArray::number(value.toInteger()) : QByteArray();
    }
    const auto text = value.toString();
    const auto cell = (looksLikeAFormula(text) ? u'\'' + text : text).toUtf8();
    return needsQuotes(cell) ? quoted(cell) : cell;
}

} // namespace

QByteArray CsvReportWriter::begin(const ReportHead&)
{
    QByteArrayList names;
    for (const auto name : ReportColumns) {
        names.append(QByteArray(name.data(), name.size()));
    }
    return "\xEF\xBB\xBF"_ba + names.join(Separator) + LineEnd;
}

QByteArray CsvReportWriter::row(const ReportRow& row)
{
    QByteArray line;
    for (const auto& value : row) {
        line += cellOf(value);
        line += Separator;
    }
    line.chop(1);
    return line + LineEnd;
}

QByteArray CsvReportWriter::end()
{
    return {};
}

} // namespace siaran::analytics
