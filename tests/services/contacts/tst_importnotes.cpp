#include "services/contacts/ImportNotes.h"
#include "services/contacts/ImportPlan.h"
#include "services/contacts/NewFields.h"

#include <QBuffer>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace siaran;
using namespace siaran::contacts;

namespace {

const ColumnMapping Columns {true, {{u"Nama"_s, ColumnTarget::Name, {}}, {u"HP"_s, ColumnTarget::Phone, {}}}};

TableRow rowAt(qint64 line)
{
    return {.line = line, .cells = {u"Sari"_s, u"x"_s}};
}

ImportRow rejected()
{
    ImportRow row;
    row.rejection = CellProblem {1, ImportReason::NotANumber};
    return row;
}

ImportRow withBadName()
{
    ImportRow row;
    row.problems = {CellProblem {0, ImportReason::BadValue}};
    return row;
}

} // namespace

class TestImportNotes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void notesStandByLineWhateverTheyAreAbout()
    {
        ImportNotes notes;
        notes.addRow(Columns, rowAt(2), withBadName());
        notes.addRow(Columns, rowAt(3), rejected());
        notes.addRow(Columns, rowAt(4), ImportRow());
        notes.addRow(Columns, rowAt(5), withBadName());
        notes.addMerged(4, ImportReason::DuplicateInFile, u"+62812"_s);
        notes.addMerged(5, ImportReason::AlreadyKnown, u"+62813"_s);

        const QList<ImportNote> expected {
            {2, ImportOutcome::Added, ImportReason::BadValue, u"Nama"_s, u"Sari"_s},
            {3, ImportOutcome::Rejected, ImportReason::NotANumber, u"HP"_s, u"x"_s},
            {4, ImportOutcome::Merged, ImportReason::DuplicateInFile, {}, u"+62812"_s},
            {5, ImportOutcome::Merged, ImportReason::BadValue, u"Nama"_s, u"Sari"_s},
            {5, ImportOutcome::Merged, ImportReason::AlreadyKnown, {}, u"+62813"_s},
        };
        QCOMPARE(notes.byLine(), expected);
        QCOMPARE(notes.leftOut(), 0);
    }

    void rejectedRowsAreTheLastToBeLeftOut()
    {
        ImportNotes notes;
        for (int i = 0; i < ImportNotes::Most; ++i) {
            notes.addRow(Columns, rowAt(3 * i), withBadName());
            if (i < 100) {
                notes.addRow(Columns, rowAt(3 * i + 1), rejected());
            }
        }
        notes.addMerged(3 * ImportNotes::Most, ImportReason::AlreadyKnown, u"+62812"_s);

        const auto kept = notes.byLine();
        QCOMPARE(kept.size(), ImportNotes::Most);
        QCOMPARE(notes.leftOut(), 101);
        QCOMPARE(std::ranges::count(kept, ImportOutcome::Rejected, &ImportNote::outcome), 100);
        QVERIFY(std::ranges::is_sorted(kept, {}, &ImportNote::line));
    }

    void longValuesAreShortened()
    {
        ImportNotes notes;
        notes.addRow(Columns, {.line = 2, .cells = {QString(5000, u'x'), {}}}, withBadName());
        QCOMPARE(notes.byLine().first().value.size(), ImportNotes::LongestValue);
    }

    void aRowThatIsShortHasAnEmptyCell()
    {
        ImportNotes notes;
        notes.addRow(Columns, {.line = 2, .cells = {u"Sari"_s}}, rejected());
        QCOMPARE(notes.byLine().first().value, QString());
    }

    void onlyFieldsWithValuesAreNew()
    {
        ColumnMapping mapping;
        for (const auto& key : {u"a"_s, u"b"_s, u"c"_s}) {
            CustomField field;
            field.key = key;
            field.id = CustomFieldId(key == "b"_L1 ? 7 : 0);
            mapping.columns.push_back({key.toUpper(), ColumnTarget::Field, field});
        }
        NewFields fields(mapping);
        FieldValues values {{u"b"_s, u"known"_s}, {u"c"_s, u"new"_s}};
        fields.admit(values);
        QCOMPARE(int(values.size()), 2);
        QCOMPARE(fields.admitted().size(), 1);
        QCOMPARE(fields.admitted().first().key, u"c"_s);
    }

    void anotherFieldNamedLikeOurOwnIsNotTaken()
    {
        QByteArray bytes = "HP;Nama\n081234567890;Sari\n";
        QBuffer file(&bytes);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const CustomField number {CustomFieldId(1), u"other_phones"_s, u"Other phones"_s, FieldType::Number, {}};
        const CustomField text {CustomFieldId(2), u"other_phones"_s, u"Other phones"_s, FieldType::Text, {}};
        QCOMPARE(planImport(file, {}, {})->otherPhones.key, u"other_phones"_s);
        QCOMPARE(planImport(file, {}, {number})->otherPhones.key, u"other_phones_2"_s);
        QCOMPARE(planImport(file, {}, {text})->otherPhones, text);
    }
};

QTEST_GUILESS_MAIN(TestImportNotes)
#include "tst_importnotes.moc"
