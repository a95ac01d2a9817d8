#pragma once

#include "tests/ui/contacts/ContactScene.h"

#include <QLineEdit>
#include <QStackedWidget>

namespace siaran::test {

using namespace Qt::StringLiterals;
using contacts::ColumnTarget;
using contacts::ImportOutcome;
using contacts::ImportReason;

inline const QString Sheet = u"/home/sari/pelanggan.csv"_s;

inline contacts::PreviewRow row(qint64 line, const QStringList& cells, const QString& phone)
{
    contacts::PreviewRow one;
    one.row = {.line = line, .cells = cells};
    one.contact.line = line;
    one.contact.name = cells.value(0);
    one.contact.phoneE164 = phone;
    return one;
}

inline contacts::ImportPreview sheetPreview()
{
    contacts::ImportPreview preview;
    preview.mapping.columns
        = {{u"Nama"_s, ColumnTarget::Name, {}},
           {u"No. HP"_s, ColumnTarget::Phone, {}},
           {u"Kota"_s, ColumnTarget::Field, {CustomFieldId(1), u"city"_s, u"City"_s, FieldType::Text, {}}},
           {u"Belanja terakhir"_s,
            ColumnTarget::Field,
            {{}, u"belanja_terakhir"_s, u"Belanja terakhir"_s, FieldType::Date, {}}},
           {u"Catatan"_s, ColumnTarget::Ignore, {}}};
    preview.rows
        = {row(2, {u"Sari Dewi"_s, u"0812-3456-7890"_s, u"Bandung"_s, u"12/03/2026"_s, u"suka gamis"_s},
               u"+6281234567890"_s),
           row(3, {u"Budi Santoso"_s, u"+62 813 1111 2222"_s, u"Jakarta"_s, u"31/02/2026"_s, QString()},
               u"+6281311112222"_s),
           row(4, {u"Rina Fauziah"_s, u"+6281399990000"_s, u"Malang"_s, QString(), QString()}, u"+6281399990000"_s),
           row(5, {u"Toko Jaya"_s, u"6,28123E+12"_s, u"Surabaya"_s, QString(), QString()}, {})};
    preview.rows[1].contact.problems = {{3, ImportReason::BadValue}};
    preview.rows[3].contact.rejection = contacts::CellProblem {1, ImportReason::RoundedBySpreadsheet};
    preview.bytes = 4096;
    return preview;
}

inline std::shared_ptr<contacts::RejectedRows> rejectedRows(const QList<contacts::RejectedRow>& rows)
{
    auto all = std::make_shared<contacts::RejectedRows>(QStringList {u"Nama"_s, u"No. HP"_s, u"Kota"_s});
    for (const auto& one : rows) {
        if (!all->add(one.row, one.problem)) {
            qFatal("a rejected row found no room");
        }
    }
    return all;
}

inline contacts::ImportReport sheetReport()
{
    contacts::ImportReport report {
        .added = 812,
        .merged = 96,
        .rejected = 3,
        .notes = {{14, ImportOutcome::Merged, ImportReason::AlreadyKnown, u"No. HP"_s, u"+6281234567890"_s},
                  {23, ImportOutcome::Rejected, ImportReason::RoundedBySpreadsheet, u"No. HP"_s, u"6,28123E+12"_s},
                  {40, ImportOutcome::Added, ImportReason::BadValue, u"Tanggal Lahir"_s, u"31/02/1990"_s}},
        .notesLeftOut = 4,
        .columnsLeftOut = {u"Kolom 61"_s}};
    report.id = contacts::ImportId(5);
    report.doubled = 14;
    report.changed = 30;
    report.stillOptedOut = 9;
    report.rejectedRows = rejectedRows(
        {{.row = {.line = 23, .cells = {u"Toko Jaya"_s, u"6,28123E+12"_s, u"Surabaya"_s}},
          .problem = {1, ImportReason::RoundedBySpreadsheet}},
         {.row = {.line = 31, .cells = {u"Agus"_s, QString(), u"Malang"_s}}, .problem = {1, ImportReason::NoPhone}},
         {.row = {.line = 77, .cells = {u"Dewi"_s, u"022-4201234"_s, u"Bandung"_s}},
          .problem = {1, ImportReason::Landline}}});
    return report;
}

/// A scene in the middle of an import.
struct ImportScene : ContactScene {
    ImportScene()
        : ContactScene(3)
    {
        imports.previewAnswer = sheetPreview();
        imports.rehearsalAnswer = sheetReport();
        imports.runAnswer = sheetReport();
        QTest::qWait(0);
    }

    QWidget* page() const { return find<QWidget>(u"importPage"_s); }
    QWidget* shown() const { return page()->findChild<QStackedWidget*>()->currentWidget(); }
    bool isAt(const QString& step) const { return shown()->objectName() == step; }
    void next() const { click(u"importNext"_s); }

    void answerConsent() const
    {
        click(u"consentYes"_s);
        auto* source = find<QLineEdit>(u"consentSource"_s);
        source->setFocus();
        QTest::keyClicks(source, u"form at the till"_s);
    }

    void walkToResult()
    {
        pane->importFile(Sheet);
        QVERIFY(QTest::qWaitFor([this] { return isAt(u"importColumnsStep"_s); }));
        next();
        answerConsent();
        next();
        QVERIFY(QTest::qWaitFor([this] { return isAt(u"importResultStep"_s); }));
    }
};

} // namespace siaran::test
