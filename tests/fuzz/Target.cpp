#include "tests/fuzz/Target.h"

#include "services/contacts/ColumnMapping.h"
#include "services/contacts/PhoneNormalizer.h"
#include "services/contacts/RowInterpreter.h"
#include "services/contacts/TableReader.h"

#include <QBuffer>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace siaran::fuzz {

namespace {

using namespace contacts;

constexpr TableLimits Limits {.fileBytes = 1024 * 1024,
                              .cellBytes = 4 * 1024,
                              .rowBytes = 16 * 1024,
                              .columns = 64,
                              .unpackedBytes = 4 * 1024 * 1024,
                              .sharedTexts = 10'000,
                              .sharedBytes = 1024 * 1024};
constexpr qsizetype MostRows = 2000;

struct Outcome {
    QList<TableRow> rows;
    QString reason;

    friend bool operator==(const Outcome&, const Outcome&) = default;
};

Outcome readAll(const QByteArray& file)
{
    QBuffer buffer;
    buffer.setData(file);
    buffer.open(QIODevice::ReadOnly);
    Outcome outcome;
    const auto read = TableReader::guessFormat(buffer, Limits).and_then([&](const TableFormat& format) {
        return TableReader(format, Limits).read(buffer, [&](const TableRow& row) {
            outcome.rows.push_back(row);
            return outcome.rows.size() < MostRows ? ReadOn::Yes : ReadOn::No;
        });
    });
    outcome.reason = read ? QString() : read.error().reason;
    return outcome;
}

QString faultIn(const TableRow& row)
{
    const bool wide = row.cells.size() > Limits.columns;
    const bool tall
        = std::ranges::any_of(row.cells, [](const QString& cell) { return cell.size() > Limits.cellBytes; });
    return wide ? u"a row is wider than allowed"_s : tall ? u"a cell is longer than allowed"_s : QString();
}

QString faultIn(const ImportRow& contact)
{
    static const QRegularExpression e164(u"^\\+[1-9][0-9]{6,14}$"_s);
    if (contact.rejection) {
        return contact.phoneE164.isEmpty() ? QString() : u"a rejected row has a number"_s;
    }
    if (!e164.match(contact.phoneE164).hasMatch()) {
        return u"a number is not E.164"_s;
    }
    if (contact.name.size() > RowInterpreter::LongestName || contact.name.contains(QChar::Null)
        || !contact.name.isValidUtf16()) {
        return u"a name cannot be stored"_s;
    }
    return contact.labels.size() > RowInterpreter::MostLabels ? u"too many labels"_s : QString();
}

QString faultIn(const QList<TableRow>& rows)
{
    const PhoneNormalizer phones;
    const RowInterpreter interpreter(guessMapping(rows.first(std::min<qsizetype>(200, rows.size())), {}, phones),
                                     phones);
    for (const auto& row : rows) {
        const auto fault = faultIn(row);
        const auto wrong = fault.isEmpty() ? faultIn(interpreter.interpret(row)) : fault;
        if (!wrong.isEmpty()) {
            return wrong;
        }
    }
    return {};
}

} // namespace

QString faultIn(const QByteArray& file)
{
    const auto outcome = readAll(file);
    if (readAll(file) != outcome) {
        return u"a second look gives something else"_s;
    }
    return faultIn(outcome.rows);
}

} // namespace siaran::fuzz
