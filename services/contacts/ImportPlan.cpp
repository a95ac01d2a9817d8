#include "services/contacts/ImportPlan.h"

#include "services/contacts/PhoneNormalizer.h"
#include "services/contacts/TableReader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace siaran::contacts {

namespace {

constexpr qsizetype RowsToGuessFrom = 200;

// "Nomor lain" is Indonesian for "other number": a word of the workspace from then on, which people may change.
CustomField otherPhonesAmong(const QList<CustomField>& known, const ColumnMapping& mapping)
{
    const auto key = u"other_phones"_s;
    QStringList taken;
    for (const auto& field : known) {
        if (field.key == key && field.type == FieldType::Text) {
            return field;
        }
        taken.push_back(field.key);
    }
    for (const auto& rule : mapping.columns) {
        taken.push_back(rule.field.key);
    }
    CustomField field;
    field.key = fieldKey(key, taken);
    field.label = u"Nomor lain"_s;
    return field;
}

} // namespace

Result<ImportPlan> planImport(QIODevice& file, const ImportOptions& options, const QList<CustomField>& known)
{
    const auto format = options.format ? Result<TableFormat>(*options.format) : TableReader::guessFormat(file);
    if (!format) {
        return tl::unexpected(format.error());
    }
    const auto firstRows = TableReader(*format).firstRows(file, RowsToGuessFrom);
    if (!firstRows) {
        return tl::unexpected(firstRows.error());
    }
    if (firstRows->isEmpty()) {
        return fail(ErrorKind::Invalid, u"an empty file"_s, u"import.no_rows"_s);
    }
    const auto mapping = options.mapping ? *options.mapping : guessMapping(*firstRows, known, PhoneNormalizer());
    if (!mapping.has(ColumnTarget::Phone)) {
        return fail(ErrorKind::Invalid, u"no column of numbers"_s, u"import.no_phone_column"_s);
    }
    return ImportPlan {*format, mapping, otherPhonesAmong(known, mapping)};
}

} // namespace siaran::contacts
