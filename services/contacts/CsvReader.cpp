#include "services/contacts/CsvReader.h"

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

/// Pieces of a file as UTF-8, which is what the parser reads.
class Utf8Pieces {
public:
    explicit Utf8Pieces(TextEncoding encoding)
        : m_isUtf8(encoding == TextEncoding::Utf8)
        , m_decoder(encoding)
    {
    }

    QByteArrayView of(QByteArrayView bytes)
    {
        if (m_isUtf8) {
            const bool marked = std::exchange(m_atStart, false) && bytes.startsWith("\xEF\xBB\xBF");
            return bytes.sliced(marked ? 3 : 0);
        }
        m_piece = m_encoder.encode(m_decoder.decode(bytes));
        return m_piece;
    }

private:
    const bool m_isUtf8;
    bool m_atStart = true;
    TextDecoder m_decoder;
    QStringEncoder m_encoder {QStringEncoder::Utf8}; // keeps half a surrogate pair for the next piece
    QByteArray m_piece;
};

} // namespace

char guessDelimiter(QIODevice& device, TextEncoding encoding, const TableLimits& limits)
{
    if (const auto named = namedDelimiter(device, encoding)) {
        return *named;
    }
    char best = Delimiters.front();
    std::pair<qsizetype, qsizetype> bestFit;
    for (const char delimiter : Delimiters) {
        QList<TableRow> rows;
        const auto read = readCsv(device, {encoding, delimiter}, limits, [&](const TableRow& row) {
            rows.push_back(row);
            return rows.size() < GuessRows ? ReadOn::Yes : ReadOn::No;
        });
        // A delimiter under which the file cannot be read is simply not the one.
        const auto fitting = read ? fit(rows) : bestFit;
        if (fitting > bestFit) {
            bestFit = fitting;
            best = delimiter;
        }
    }
    device.seek(0);
    return best;
}

Result<void> readCsv(QIODevice& device, const TableFormat& format, const TableLimits& limits, const RowSink& sink)
{
    if (!device.seek(0)) {
        return fail(ErrorKind::Invalid, device.errorString(), u"import.unreadable"_s);
    }
    Utf8Pieces pieces(format.encoding);
    CsvParser parser(format.delimiter, limits);
    QByteArray bytes(PieceBytes, Qt::Uninitialized);
    for (;;) {
        const qint64 got = device.read(bytes.data(), bytes.size());
        if (got < 0) {
            return fail(ErrorKind::Invalid, device.errorString(), u"import.unreadable"_s);
        }
        const auto rows = got == 0 ? parser.finish() : parser.feed(pieces.of(QByteArrayView(bytes).first(got)));
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

} // namespace siaran::contacts
