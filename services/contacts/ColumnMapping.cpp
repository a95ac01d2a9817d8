#include "services/contacts/ColumnMapping.h"

#include "services/contacts/CellText.h"
#include "services/contacts/HeaderWords.h"
#include "services/contacts/PhoneNormalizer.h"
#include "services/contacts/ValueParser.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace siaran::contacts {

namespace {

constexpr qsizetype LongestLabel = 80;
constexpr qsizetype LongestKey = 60;

QStringList valuesUnder(const QList<TableRow>& rows, qsizetype column)
{
    QStringList values;
    for (const auto& row : rows) {
        if (const QString value = row.cells.value(column).trimmed(); !value.isEmpty()) {
            values.push_back(value);
        }
    }
    return values;
}

qsizetype phonesAmong(const QStringList& cells, const PhoneNormalizer& phones)
{
    return std::ranges::count_if(cells, [&](const QString& cell) { return phones.normalize(cell).has_value(); });
}

/// A column about consent is one only where most of its cells say yes or no.
std::optional<ColumnTarget> likelyTarget(const QString& words, const QStringList& values)
{
    const auto target = targetOf(words);
    if (target != ColumnTarget::OptIn && target != ColumnTarget::OptOut) {
        return target;
    }
    const auto answers
        = std::ranges::count_if(values, [](const QString& value) { return parseYesNo(value).has_value(); });
    return 2 * answers >= values.size() ? target : std::nullopt;
}

bool firstRowIsHeader(const QList<TableRow>& rows, const PhoneNormalizer& phones)
{
    const auto& first = rows.first().cells;
    if (phonesAmong(first, phones) > 0) {
        return false;
    }
    const bool known
        = std::ranges::any_of(first, [](const QString& cell) { return targetOf(headerWords(cell)).has_value(); });
    return known || std::ranges::any_of(rows, [&](const TableRow& row) { return phonesAmong(row.cells, phones) > 0; });
}

/// A promised type holds when half of the values agree with it, an unpromised one only when all of at least three do.
/// Numbers that begin with zero are codes: as numbers they would lose it.
FieldType typeOf(const QString& words, const QStringList& values)
{
    const auto promised = promisedType(words);
    const auto agrees = [&](FieldType type, auto parses) {
        const auto count = std::ranges::count_if(values, parses);
        return promised == type ? 2 * count >= values.size()
                                : !promised && values.size() >= 3 && count == values.size();
    };
    const auto isCode
        = [](const QString& value) { return value.size() > 1 && value.startsWith(u'0') && !value.contains(u','); };
    if (agrees(FieldType::Date, [](const QString& value) { return parseDate(value).has_value(); })) {
        return FieldType::Date;
    }
    if (agrees(FieldType::Number,
               [&](const QString& value) { return !isCode(value) && parseNumber(value).has_value(); })) {
        return FieldType::Number;
    }
    if (agrees(FieldType::YesNo, [](const QString& value) { return parseYesNo(value).has_value(); })) {
        return FieldType::YesNo;
    }
    return FieldType::Text;
}

ColumnRule fieldRule(const QString& header, const QStringList& values, const QList<CustomField>& known,
                     QStringList& taken)
{
    const QString words = headerWords(header);
    for (const auto& field : known) {
        if (headerWords(field.label) == words || field.key == header) {
            return {header, ColumnTarget::Field, field};
        }
    }
    CustomField field;
    field.key = fieldKey(header, taken);
    field.label = shortened(cleanLine(header).value_or(QString()), LongestLabel);
    field.type = typeOf(words, values);
    taken.push_back(field.key);
    return {header, ColumnTarget::Field, field};
}

/// For a table whose header does not say it: of the columns that nothing is known about, the one in which most cells,
/// and at least half, hold a number.
void findPhoneColumn(ColumnMapping& mapping, const QList<TableRow>& rows, const PhoneNormalizer& phones)
{
    qsizetype best = -1;
    qsizetype most = 0;
    for (qsizetype column = 0; column < mapping.columns.size(); ++column) {
        const auto target = mapping.columns.at(column).target;
        if (target != ColumnTarget::Ignore && target != ColumnTarget::Field) {
            continue;
        }
        const QStringList values = valuesUnder(rows, column);
        const qsizetype found = phonesAmong(values, phones);
        if (found > most && 2 * found >= values.size()) {
            most = found;
            best = column;
        }
    }
    if (best >= 0) {
        mapping.columns[best] = {mapping.columns.at(best).header, ColumnTarget::Phone, {}};
    }
}

/// For a table without a header: the first column of words.
void findNameColumn(ColumnMapping& mapping, const QList<TableRow>& rows)
{
    static const QRegularExpression letters(u"\\p{L}{2}"_s);
    for (qsizetype column = 0; column < mapping.columns.size(); ++column) {
        const QStringList values = valuesUnder(rows, column);
        const auto named = std::ranges::count_if(values, [](const QString& value) { return value.contains(letters); });
        if (mapping.columns.at(column).target == ColumnTarget::Ignore && named > 0 && 2 * named >= values.size()) {
            mapping.columns[column].target = ColumnTarget::Name;
            return;
        }
    }
}

} // namespace

bool ColumnMapping::has(ColumnTarget target) const
{
    return std::ranges::any_of(columns, [=](const ColumnRule& rule) { return rule.target == target; });
}

ColumnMapping guessMapping(const QList<TableRow>& firstRows, const QList<CustomField>& known,
                           const PhoneNormalizer& phones)
{
    ColumnMapping mapping;
    if (firstRows.isEmpty()) {
        return mapping;
    }
    mapping.firstRowIsHeader = firstRowIsHeader(firstRows, phones);
    const auto rows = mapping.firstRowIsHeader ? firstRows.sliced(1) : firstRows;
    qsizetype width = firstRows.first().cells.size();
    if (!mapping.firstRowIsHeader) {
        width = std::ranges::max(rows, {}, [](const TableRow& row) { return row.cells.size(); }).cells.size();
    }
    QStringList taken;
    for (const auto& field : known) {
        taken.push_back(field.key);
    }
    for (qsizetype column = 0; column < width; ++column) {
        const QString header = mapping.firstRowIsHeader ? firstRows.first().cells.at(column).trimmed() : QString();
        const auto target = likelyTarget(headerWords(header), valuesUnder(rows, column));
        if (headerWords(header).isEmpty()) {
            mapping.columns.push_back({header, ColumnTarget::Ignore, {}});
        } else if (target && (!mapping.has(*target) || target == ColumnTarget::Name || target == ColumnTarget::Phone)) {
            mapping.columns.push_back({header, *target, {}});
        } else {
            mapping.columns.push_back(fieldRule(header, valuesUnder(rows, column), known, taken));
        }
    }
    if (!mapping.has(ColumnTarget::Phone)) {
        findPhoneColumn(mapping, rows, phones);
    }
    if (!mapping.firstRowIsHeader) {
        findNameColumn(mapping, rows);
    }
    return mapping;
}

QString fieldKey(const QString& header, const QStringList& taken)
{
    static const QRegularExpression notKey(u"[^a-z0-9]+"_s);
    static const QRegularExpression edges(u"^[_0-9]+|_+$"_s);
    // Decomposed, so that é leaves its e behind.
    QString key = header.normalized(QString::NormalizationForm_KD).toLower();
    key.removeIf([](QChar c) { return c.category() == QChar::Mark_NonSpacing; });
    key = key.replace(notKey, u"_"_s).remove(edges).left(LongestKey - 4).remove(edges);
    if (key.isEmpty()) {
        key = u"field"_s;
    }
    QString candidate = key;
    for (int number = 2; taken.contains(candidate); ++number) {
        candidate = key + u'_' + QString::number(number);
    }
    return candidate;
}

} // namespace siaran::contacts
