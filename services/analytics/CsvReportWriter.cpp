#include "services/analytics/CsvReportWriter.h"

#include "services/domain/CsvText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace siaran::analytics {

namespace {

constexpr char Separator = ';';
constexpr auto LineEnd = "\r\n";

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
    const auto cell = harmlessCell(value.toString()).toUtf8();
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
