#include "services/contacts/ImportPlan.h"

#include "services/contacts/PhoneNormalizer.h"
#include "services/contacts/RowInterpreter.h"
#include "services/contacts/TableReader.h"

#include <QIODevice>

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

/// The first rows of a file, and what they are taken for.
struct Guess {
    TableFormat format;
    QList<TableRow> rows;
    ColumnMapping mapping;
};

Result<Guess> guess(QIODevice& file, const ImportOptions& options, const QList<CustomField>& known)
{
    const auto format = options.format ? Result<TableFormat>(*options.format) : TableReader::guessFormat(file);
    if (!format) {
        return tl::unexpected(format.error());
    }
    const auto rows = TableReader(*format).firstRows(file, RowsToGuessFrom);
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    const bool onlyHeader = format->kind == TableKind::Cards && rows->size() == 1; // which is not in the file
    if (rows->isEmpty() || onlyHeader) {
        return fail(ErrorKind::Invalid, u"an empty file"_s, u"import.no_rows"_s);
    }
    const PhoneNormalizer phones(options.region);
    return Guess {*format, *rows, options.mapping ? *options.mapping : guessMapping(*rows, known, phones)};
}

Result<ImportPlan> planned(const TableFormat& format, const ColumnMapping& mapping, const QList<CustomField>& known)
{
    if (!mapping.has(ColumnTarget::Phone)) {
        return fail(ErrorKind::Invalid, u"no column of numbers"_s, u"import.no_phone_column"_s);
    }
    return ImportPlan {format, mapping, otherPhonesAmong(known, mapping)};
}

} // namespace

Result<ImportPlan> planImport(QIODevice& file, const ImportOptions& options, const QList<CustomField>& known)
{
    return guess(file, options, known).and_then([&](const Guess& guessed) {
        return planned(guessed.format, guessed.mapping, known);
    });
}

Result<ImportPlan> planRows(const ImportOptions& options, const QList<CustomField>& known)
{
    auto mapping = options.mapping.value_or(ColumnMapping());
    mapping.firstRowIsHeader = false;
    return planned({}, mapping, known);
}

Result<ImportPreview> previewImport(QIODevice& file, const ImportOptions& options, const QList<CustomField>& known)
{
    return guess(file, options, known).and_then([&](const Guess& guessed) {
        ImportPreview preview {
            .format = guessed.format, .sheets = {}, .mapping = guessed.mapping, .rows = {}, .bytes = file.size()};
        const RowInterpreter interpreter(guessed.mapping, PhoneNormalizer(options.region));
        for (const auto& row : guessed.rows.sliced(guessed.mapping.firstRowIsHeader ? 1 : 0)) {
            if (preview.rows.size() < ImportPreview::MostRows) {
                preview.rows.push_back({row, interpreter.interpret(row)});
            }
        }
        return TableReader(guessed.format).sheets(file).map([&](const QStringList& sheets) {
            preview.sheets = sheets;
            return preview;
        });
    });
}

} // namespace siaran::contacts
