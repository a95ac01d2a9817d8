#include "services/consent/StopListFile.h"

#include "services/contacts/HeaderWords.h"
#include "services/contacts/PhoneNormalizer.h"
#include "services/contacts/TableReader.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace siaran::consent {

namespace {

using contacts::ColumnTarget;
using contacts::PhoneFault;
using contacts::PhoneNormalizer;
using contacts::ReadOn;
using contacts::TableReader;
using contacts::TableRow;

constexpr qsizetype RowsToLookAt = 200;
constexpr qsizetype SamplesShown = 3;
constexpr qsizetype LongestCell = 200;

NumberFault faultOf(PhoneFault fault)
{
    switch (fault) {
    case PhoneFault::RoundedBySpreadsheet: return NumberFault::RoundedBySpreadsheet;
    case PhoneFault::Landline: return NumberFault::Landline;
    case PhoneFault::TooShort: return NumberFault::TooShort;
    case PhoneFault::TooLong: return NumberFault::TooLong;
    case PhoneFault::Invalid: return NumberFault::Invalid;
    case PhoneFault::NotANumber: return NumberFault::NotANumber;
    case PhoneFault::Empty: return NumberFault::Empty;
    }
    Q_UNREACHABLE();
}

bool isHeader(const TableRow& row, const PhoneNormalizer& phones)
{
    const auto isNumber = [&phones](const QString& cell) { return phones.normalize(cell).has_value(); };
    const auto hasLetters
        = [](const QString& cell) { return std::ranges::any_of(cell, [](QChar c) { return c.isLetter(); }); };
    return std::ranges::none_of(row.cells, isNumber) && std::ranges::any_of(row.cells, hasLetters);
}

// A column that is called "WhatsApp" before one in which numbers merely stand, and of several the fullest.
int numberColumn(const QList<StopListColumn>& columns)
{
    int best = -1;
    std::pair<bool, int> worth {false, 0};
    for (int i = 0; i < columns.size(); ++i) {
        const auto& column = columns.at(i);
        const bool isNamed = contacts::targetOf(contacts::headerWords(column.title)) == ColumnTarget::Phone;
        if (column.numbers > 0 && std::pair(isNamed, column.numbers) > worth) {
            best = i;
            worth = {isNamed, column.numbers};
        }
    }
    return best;
}

void look(QList<StopListColumn>& columns, const TableRow& row, const PhoneNormalizer& phones)
{
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        const auto cell = row.cells.at(i).trimmed();
        if (columns.size() <= i) {
            columns.resize(i + 1);
        }
        auto& column = columns[i];
        column.numbers += phones.normalize(cell) ? 1 : 0;
        if (!cell.isEmpty() && column.samples.size() < SamplesShown) {
            column.samples.append(cell.left(LongestCell));
        }
    }
}

/// One walk over a file.
class NumberReader {
public:
    explicit NumberReader(int column)
        : m_column(column)
    {
    }

    void take(const TableRow& row)
    {
        if (std::exchange(m_isFirst, false) && isHeader(row, m_phones)) {
            return;
        }
        ++m_read.rows;
        const auto cell = row.cells.value(m_column).trimmed();
        const auto numbers = m_phones.normalize(cell);
        if (!numbers) {
            reject(row.line, cell, faultOf(numbers.error()));
            return;
        }
        add(numbers->e164);
        std::ranges::for_each(numbers->others, [this](const QString& phone) { add(phone); });
    }

    ReadNumbers result() { return std::move(m_read); }

private:
    void add(const QString& phone)
    {
        if (!m_known.contains(phone)) {
            m_known.insert(phone);
            m_read.phones.append(phone);
        }
    }

    void reject(qint64 line, const QString& cell, NumberFault fault)
    {
        ++m_read.rejectedRows;
        if (m_read.rejected.size() < StopListReport::MostRejected) {
            m_read.rejected.push_back({.line = line, .text = cell.left(LongestCell), .fault = fault});
        }
    }

    const int m_column;
    const PhoneNormalizer m_phones;
    bool m_isFirst = true;
    QSet<QString> m_known;
    ReadNumbers m_read;
};

} // namespace

Result<StopListPreview> previewNumbers(QIODevice& device)
{
    const auto rows = TableReader::guessFormat(device).and_then(
        [&](const contacts::TableFormat& format) { return TableReader(format).firstRows(device, RowsToLookAt); });
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    if (rows->isEmpty()) {
        return fail(ErrorKind::Invalid, u"an empty file"_s, u"import.no_rows"_s);
    }
    const PhoneNormalizer phones;
    StopListPreview preview;
    preview.firstRowIsHeader = isHeader(rows->first(), phones);
    for (const auto& row : preview.firstRowIsHeader ? rows->sliced(1) : *rows) {
        look(preview.columns, row, phones);
    }
    if (preview.firstRowIsHeader) {
        const auto& titles = rows->first().cells;
        preview.columns.resize(std::max(preview.columns.size(), titles.size()));
        for (qsizetype i = 0; i < titles.size(); ++i) {
            preview.columns[i].title = titles.at(i).trimmed().left(LongestCell);
        }
    }
    preview.column = numberColumn(preview.columns);
    return preview;
}

Result<ReadNumbers> readNumbers(QIODevice& device, int column)
{
    const auto format = TableReader::guessFormat(device);
    if (!format) {
        return tl::unexpected(format.error());
    }
    NumberReader reader(column);
    const auto sink = [&reader](const TableRow& row) {
        reader.take(row);
        return ReadOn::Yes;
    };
    return TableReader(*format).read(device, sink).map([&reader] { return reader.result(); });
}

} // namespace siaran::consent
