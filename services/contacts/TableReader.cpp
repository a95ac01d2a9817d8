#include "services/contacts/TableReader.h"

#include "services/contacts/CsvParser.h"
#include "services/contacts/TextDecoder.h"

#include <QIODevice>
#include <QStringEncoder>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace siaran::contacts {

namespace {

constexpr qint64 PieceBytes = 64 * 1024;
constexpr qsizetype GuessRows = 30;
constexpr std::array Delimiters {';', ',', '\t', '|'};

Result<void> checkFileSize(const QIODevice& device, const TableLimits& limits)
{
    if (device.size() > limits.fileBytes) {
        return fail(ErrorKind::Invalid, u"the file has %1 bytes"_s.arg(device.size()), u"import.too_large"_s);
    }
    return {};
}

bool isSeparatorLine(const TableRow& row)
{
    return row.line == 1 && row.cells.first().startsWith(u"sep="_s, Qt::CaseInsensitive);
}

/// The delimiter that a first line such as "sep=;" names.
std::optional<char> namedDelimiter(QIODevice& device, TextEncoding encoding)
{
    device.seek(0);
    const QString line = TextDecoder(encoding).decode(device.peek(64)).section(u'\n', 0, 0).trimmed();
    for (const char delimiter : Delimiters) {
        if (line.compare(u"sep="_s + QLatin1Char(delimiter), Qt::CaseInsensitive) == 0) {
            return delimiter;
        }
    }
    return std::nullopt;
}

/// How well a delimiter explains the first rows: rows as wide as the first one, then width. A column alone explains
/// nothing.
std::pair<qsizetype, qsizetype> fit(const QList<TableRow>& rows)
{
    if (rows.isEmpty() || rows.first().cells.size() < 2) {
        return {0, 0};
    }
    const qsizetype width = rows.first().cells.size();
    return {std::ranges::count_if(rows, [=](const TableRow& row) { return row.cells.size() == width; }), width};
}

} // namespace

TableReader::TableReader(TableFormat format, TableLimits limits)
    : m_format(format)
    , m_limits(limits)
{
}

Result<TableFormat> TableReader::guessFormat(QIODevice& device, const TableLimits& limits)
{
    if (const auto checked = checkFileSize(device, limits); !checked) {
        return tl::unexpected(checked.error());
    }
    const auto encoding = detectEncoding(device);
    if (!encoding) {
        return tl::unexpected(encoding.error());
    }
    if (const auto named = namedDelimiter(device, *encoding)) {
        return TableFormat {*encoding, *named};
    }
    TableFormat best {*encoding, Delimiters.front()};
    std::pair<qsizetype, qsizetype> bestFit;
    for (const char delimiter : Delimiters) {
        const TableFormat format {*encoding, delimiter};
        // A delimiter under which the file cannot be read is simply not the one.
        const auto fitting = TableReader(format, limits).firstRows(device, GuessRows).map(fit).value_or(bestFit);
        if (fitting > bestFit) {
            bestFit = fitting;
            best = format;
        }
    }
    device.seek(0);
    return best;
}

Result<void> TableReader::read(QIODevice& device, const RowSink& sink) const
{
    if (const auto checked = checkFileSize(device, m_limits); !checked) {
        return checked;
    }
    if (!device.seek(0)) {
        return fail(ErrorKind::Invalid, device.errorString(), u"import.unreadable"_s);
    }
    TextDecoder decoder(m_format.encoding);
    QStringEncoder utf8(QStringEncoder::Utf8); // keeps half a surrogate pair for the next piece
    CsvParser parser(m_format.delimiter, m_limits);
    QByteArray bytes(PieceBytes, Qt::Uninitialized);
    for (;;) {
        const qint64 got = device.read(bytes.data(), bytes.size());
        if (got < 0) {
            return fail(ErrorKind::Invalid, device.errorString(), u"import.unreadable"_s);
        }
        const QByteArray piece = utf8.encode(decoder.decode(QByteArrayView(bytes).first(got)));
        const auto rows = got == 0 ? parser.finish() : parser.feed(piece);
        if (!rows) {
            return tl::unexpected(rows.error());
        }
        for (const auto& row : *rows) {
            if (!isSeparatorLine(row) && sink(row) == ReadOn::No) {
                return {};
            }
        }
        if (got == 0) {
            return {};
        }
    }
}

Result<QList<TableRow>> TableReader::firstRows(QIODevice& device, qsizetype count) const
{
    QList<TableRow> rows;
    return read(device,
                [&](const TableRow& row) {
                    rows.push_back(row);
                    return rows.size() < count ? ReadOn::Yes : ReadOn::No;
                })
        .map([&] { return rows; });
}

} // namespace siaran::contacts
