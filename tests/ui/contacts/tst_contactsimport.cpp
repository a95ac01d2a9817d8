#include "tests/support/AccessibleNames.h"
#include "tests/ui/contacts/ContactScene.h"
#include "ui/contacts/ImportErrorText.h"
#include "ui/contacts/ImportWords.h"
#include "ui/widgets/ConfirmDialog.h"

#include <QComboBox>
#include <QDropEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QMimeData>
#include <QStackedWidget>

using namespace siaran;
using namespace siaran::ui;
using namespace Qt::StringLiterals;
using contacts::ColumnTarget;
using contacts::ImportOutcome;
using contacts::ImportReason;
using test::ContactScene;

namespace {

const QString Sheet = u"/home/sari/pelanggan.csv"_s;

contacts::PreviewRow row(qint64 line, const QStringList& cells, const QString& phone)
{
    contacts::PreviewRow one;
    one.row = {.line = line, .cells = cells};
    one.contact.line = line;
    one.contact.name = cells.value(0);
    one.contact.phoneE164 = phone;
    return one;
}

contacts::ImportPreview sheetPreview()
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

std::shared_ptr<contacts::RejectedRows> rejectedRows(const QList<contacts::RejectedRow>& rows)
{
    auto all = std::make_shared<contacts::RejectedRows>(QStringList {u"Nama"_s, u"No. HP"_s, u"Kota"_s});
    for (const auto& one : rows) {
        if (!all->add(one.row, one.problem)) {
            qFatal("a rejected row found no room");
        }
    }
    return all;
}

contacts::ImportReport sheetReport()
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

} // namespace

class TestContactsImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(u"en_US"_s));
        ContactScene::theme = new Theme(*qApp, this);
        ContactScene::theme->setAppearance(Appearance::Light);
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    }

    void theShortcutAsksForAFile()
    {
        ImportScene scene;
        scene.imports.imports = {{.id = contacts::ImportId(4),
                                  .fileName = u"pelanggan-februari.xlsx"_s,
                                  .at = QDateTime(QDate(2026, 2, 20), QTime(5, 0), Qt::UTC),
                                  .added = 310,
                                  .merged = 12,
                                  .rejected = 2,
                                  .changed = 8,
                                  .undoneAt = {},
                                  .canUndo = true}};
        QTest::keyClick(scene.pane.get(), Qt::Key_I, Qt::ControlModifier);
        auto* dialog = scene.find<QFileDialog>(u"importDialog"_s);
        QVERIFY(dialog != nullptr);
        dialog->hide();
        QVERIFY(scene.isAt(u"importFileStep"_s));
        QTRY_VERIFY(scene.find<QWidget>(u"earlierImports"_s)->isVisible());
        QCOMPARE(test::unnamedWidgets(*scene.page()).join(u'\n'), QString());
        scene.save(u"import_1_file"_s);
        Q_EMIT dialog->fileSelected(Sheet);
        QTRY_VERIFY(scene.isAt(u"importColumnsStep"_s));
        QCOMPARE(scene.imports.previewed.constLast().path, Sheet);
    }

    void aDroppedFileIsLookedAt()
    {
        const ImportScene scene;
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(Sheet)});
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(scene.pane.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(scene.pane.get(), &drop);
        QTRY_COMPARE(scene.imports.previewed.size(), 1);
        QCOMPARE(scene.imports.ran.size(), 0);
    }

    void columnsAreShownWithWhatBecomesOfThem()
    {
        const ImportScene scene;
        scene.pane->importFile(Sheet);
        QTRY_VERIFY(scene.isAt(u"importColumnsStep"_s));
        QCOMPARE(scene.find<QComboBox>(u"target_0"_s)->currentText(), u"Name"_s);
        QCOMPARE(scene.find<QComboBox>(u"target_1"_s)->currentText(), u"Phone number"_s);
        QCOMPARE(scene.find<QComboBox>(u"target_2"_s)->currentText(), u"City"_s);
        QCOMPARE(scene.find<QComboBox>(u"target_3"_s)->currentText(), u"New field “Belanja terakhir” of dates"_s);
        QCOMPARE(scene.find<QComboBox>(u"target_4"_s)->currentText(), u"Leave out"_s);
        const auto repairs = scene.find<QLabel>(u"importRepairs"_s)->text();
        QVERIFY2(repairs.contains(u"0812-3456-7890 becomes +62 812-3456-7890"_s), qPrintable(repairs));
        QCOMPARE(test::unnamedWidgets(*scene.page()).join(u'\n'), QString());
        scene.save(u"import_2_columns"_s);
    }

    void aColumnIsGivenAnotherMeaningWithTheKeyboard()
    {
        const ImportScene scene;
        scene.pane->importFile(Sheet);
        QTRY_VERIFY(scene.isAt(u"importColumnsStep"_s));
        auto* box = scene.find<QComboBox>(u"target_4"_s);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Down);
        QTRY_COMPARE(scene.imports.previewed.size(), 2);
        const auto& mapping = *scene.imports.previewed.constLast().options.mapping;
        QCOMPARE(mapping.columns.at(4).target, ColumnTarget::Name);
        QVERIFY(scene.find<QComboBox>(u"target_4"_s)->hasFocus());
    }

    void anotherDelimiterIsAskedAnew()
    {
        const ImportScene scene;
        scene.pane->importFile(Sheet);
        QTRY_VERIFY(scene.isAt(u"importColumnsStep"_s));
        auto* box = scene.find<QComboBox>(u"importDelimiter"_s);
        box->setCurrentIndex(1);
        Q_EMIT box->activated(1);
        QTRY_COMPARE(scene.imports.previewed.size(), 2);
        const auto& options = scene.imports.previewed.constLast().options;
        QCOMPARE(options.format->delimiter, ',');
        QVERIFY(!options.mapping);
    }

    void withoutAPhoneColumnThereIsNoWayOn()
    {
        ImportScene scene;
        scene.imports.previewAnswer->mapping.columns[1].target = ColumnTarget::Ignore;
        scene.pane->importFile(Sheet);
        QTRY_VERIFY(scene.isAt(u"importColumnsStep"_s));
        scene.next();
        QVERIFY(scene.isAt(u"importColumnsStep"_s));
        QVERIFY(scene.find<QWidget>(u"importProblem"_s)->isVisible());
        scene.save(u"import_2_no_phone"_s);
    }

    void theCheckSaysWhatTheImportWouldDo()
    {
        ImportScene scene;
        scene.imports.rehearsalGate.close();
        scene.pane->importFile(Sheet);
        QTRY_VERIFY(scene.isAt(u"importColumnsStep"_s));
        scene.next();
        QVERIFY(scene.isAt(u"importCheckStep"_s));
        QCOMPARE(scene.imports.rehearsed.size(), 1);
        QVERIFY(scene.find<QLabel>(u"rehearsalState"_s)->text().startsWith(u"Trying"_s));
        scene.save(u"import_3_trying"_s);
        scene.imports.rehearsalGate.open();
        QTRY_VERIFY(scene.find<QLabel>(u"rehearsal"_s)->text().startsWith(u"812 new contact(s)"_s));
        QVERIFY(scene.find<QLabel>(u"rehearsalRemarks"_s)->text().contains(u"had said stop"_s));
        QCOMPARE(scene.imports.ran.size(), 0);
        scene.answerConsent();
        QCOMPARE(test::unnamedWidgets(*scene.page()).join(u'\n'), QString());
        scene.save(u"import_3_check"_s);
    }

    void anotherRuleIsRehearsedAnew()
    {
        ImportScene scene;
        scene.imports.rehearsalGate.close();
        scene.pane->importFile(Sheet);
        QTRY_VERIFY(scene.isAt(u"importColumnsStep"_s));
        scene.next();
        scene.click(u"duplicatesOverwrite"_s);
        QCOMPARE(scene.imports.rehearsed.size(), 2);
        QCOMPARE(scene.imports.rehearsed.constLast().options.duplicates, contacts::DuplicateRule::Overwrite);
        scene.imports.rehearsalGate.open();
        QTRY_VERIFY(!scene.find<QLabel>(u"rehearsal"_s)->text().isEmpty());
    }

    void consentMustBeAnsweredFirst()
    {
        const ImportScene scene;
        scene.pane->importFile(Sheet);
        QTRY_VERIFY(scene.isAt(u"importColumnsStep"_s));
        scene.next();
        scene.next();
        QVERIFY(scene.isAt(u"importCheckStep"_s));
        QVERIFY(scene.find<QWidget>(u"importProblem"_s)->isVisible());
        scene.click(u"consentYes"_s);
        scene.next();
        QVERIFY(scene.find<QLineEdit>(u"consentSource"_s)->hasFocus());
        QCOMPARE(scene.imports.ran.size(), 0);
        scene.save(u"import_3_consent"_s);
        scene.answerConsent();
        scene.next();
        QCOMPARE(scene.imports.ran.size(), 1);
        QCOMPARE(scene.imports.ran.constFirst().options.consent->source, u"form at the till"_s);
        QVERIFY(!scene.imports.ran.constFirst().options.rehearse);
    }

    void whoDoesNotKnowImportsWithoutAClaim()
    {
        const ImportScene scene;
        scene.pane->importFile(Sheet);
        QTRY_VERIFY(scene.isAt(u"importColumnsStep"_s));
        scene.next();
        scene.click(u"consentUnknown"_s);
        scene.next();
        QCOMPARE(scene.imports.ran.size(), 1);
        QVERIFY(!scene.imports.ran.constFirst().options.consent);
    }

    void progressTellsRowsAndBytes()
    {
        ImportScene scene;
        scene.imports.runGate.close();
        scene.pane->importFile(Sheet);
        QTRY_VERIFY(scene.isAt(u"importColumnsStep"_s));
        scene.next();
        scene.answerConsent();
        scene.next();
        QVERIFY(scene.isAt(u"importRunView"_s));
        scene.imports.reportProgress({.bytesRead = 524'288, .bytesTotal = 2'097'152, .rows = 1234});
        QCOMPARE(scene.find<QLabel>(u"importProgress"_s)->text(), u"1,234 rows, 512.0 kB of 2.0 MB"_s);
        scene.save(u"import_4_running"_s);
        scene.imports.runGate.open();
        QTRY_VERIFY(scene.isAt(u"importResultStep"_s));
    }

    void cancellingKeepsWhatWasDecided()
    {
        ImportScene scene;
        scene.imports.runGate.close();
        scene.pane->importFile(Sheet);
        QTRY_VERIFY(scene.isAt(u"importColumnsStep"_s));
        scene.next();
        scene.answerConsent();
        scene.next();
        scene.click(u"cancelImport"_s);
        scene.imports.runGate.open();
        QTRY_VERIFY(scene.isAt(u"importCheckStep"_s));
        QCOMPARE(scene.toast().text, u"Import cancelled. No contact was added or changed."_s);
        QCOMPARE(scene.find<QLineEdit>(u"consentSource"_s)->text(), u"form at the till"_s);
    }

    void theReportCountsAndExplains()
    {
        ImportScene scene;
        scene.walkToResult();
        const auto counts = countsOf(sheetReport());
        QCOMPARE(counts.rows(), 911);
        QCOMPARE(counts.updated, 30);
        QCOMPARE(counts.unchanged, 52);
        const auto remarks = scene.find<QWidget>(u"importRemarks"_s)->accessibleName();
        QVERIFY(remarks.contains(u"Kolom 61"_s));
        QVERIFY(remarks.contains(u"4 more row"_s));
        QCOMPARE(scene.find<TableView>(u"rejectedRows"_s)->model()->rowCount(), 3);
        QCOMPARE(scene.find<TableView>(u"importNotes"_s)->model()->rowCount(), 2);
        QCOMPARE(test::unnamedWidgets(*scene.page()).join(u'\n'), QString());
        scene.save(u"import_5_result"_s);
        scene.click(u"backToContacts"_s);
        QVERIFY(scene.table()->isVisible());
    }

    void rejectedRowsAreMendedAndTriedAgain()
    {
        ImportScene scene;
        scene.walkToResult();
        auto* grid = scene.find<TableView>(u"rejectedRows"_s);
        grid->setFocus();
        QTest::keyClick(grid, Qt::Key_Return);
        const auto type = [grid](const QString& text) {
            auto* editor = grid->viewport()->findChild<QLineEdit*>();
            QVERIFY(editor != nullptr);
            editor->selectAll();
            QTest::keyClicks(editor, text);
            QTest::keyClick(editor, Qt::Key_Return);
        };
        type(u"0812 3333 4444"_s);
        QTest::qWait(20); // the editor goes
        grid->setCurrentIndex(grid->model()->index(2, 3));
        grid->setFocus();
        QTest::keyClick(grid, Qt::Key_F2);
        type(u"0812"_s);
        QTRY_COMPARE(scene.find<QPushButton>(u"retryRejected"_s)->text(), u"Try 2 mended row(s) again"_s);
        scene.save(u"import_5_mended"_s);

        contacts::ImportReport again {.added = 1, .merged = 0, .rejected = 1, .notes = {}};
        again.rejectedRows = rejectedRows({{.row = {.line = 77, .cells = {u"Dewi"_s, u"0812"_s, u"Bandung"_s}},
                                            .problem = {1, ImportReason::TooShort}}});
        scene.imports.rowsAnswer = again;
        scene.click(u"retryRejected"_s);
        QCOMPARE(scene.imports.triedRows.constFirst().size(), 2);
        QCOMPARE(scene.imports.triedRows.constFirst().constFirst().cells.at(1), u"0812 3333 4444"_s);
        QVERIFY(scene.imports.triedOptions.constFirst().mapping.has_value());
        QTRY_COMPARE(grid->model()->rowCount(), 2);
        QCOMPARE(grid->model()->index(1, 1).data().toString(), u"The number has too few digits"_s);
        scene.save(u"import_5_tried"_s);
    }

    void theWholeImportIsTakenBack()
    {
        ImportScene scene;
        scene.imports.undoAnswer
            = contacts::UndoReport {.removed = 809, .stayed = 3, .restored = 30, .changedSince = 0};
        scene.walkToResult();
        scene.click(u"undoImport"_s);
        auto* question = scene.pane->findChild<ConfirmDialog*>();
        QVERIFY(question != nullptr);
        question->findChild<QPushButton*>(u"act"_s)->click();
        QCOMPARE(scene.imports.undone, QList<contacts::ImportId> {contacts::ImportId(5)});
        auto* told = scene.find<QWidget>(u"importTold"_s);
        QTRY_VERIFY(told->isVisible());
        QVERIFY(told->accessibleName().contains(u"3 contact(s) stay"_s));
        QVERIFY(!scene.find<QPushButton>(u"undoImport"_s)->isEnabled());
        scene.save(u"import_5_undone"_s);
    }

    void aPerfectFileHasNothingToLookAt()
    {
        ImportScene scene;
        scene.imports.runAnswer = contacts::ImportReport {.added = 5, .merged = 0, .rejected = 0, .notes = {}};
        scene.walkToResult();
        QVERIFY(scene.find<QLabel>(u"noNotes"_s)->isVisible());
        QVERIFY(!scene.find<QPushButton>(u"saveRejected"_s)->isVisible());
        scene.save(u"import_5_clean"_s);
    }

    void rejectedRowsAreSavedWithTheirReasons()
    {
        ImportScene scene;
        scene.walkToResult();
        scene.click(u"saveRejected"_s);
        auto* dialog = scene.find<QFileDialog>(u"saveRejectedDialog"_s);
        QVERIFY(dialog != nullptr);
        Q_EMIT dialog->fileSelected(u"/home/sari/rejected.csv"_s);
        dialog->close();
        QCOMPARE(scene.imports.saved->count(), 3);
        QVERIFY(!scene.imports.savedWords.sentences.value(ImportReason::Landline).isEmpty());
        QTRY_COMPARE(scene.find<QWidget>(u"importTold"_s)->accessibleName(), u"Saved as rejected.csv."_s);
    }

    void aFileThatCannotBeReadSaysWhy()
    {
        ImportScene scene;
        scene.imports.previewAnswer = fail(ErrorKind::Invalid, {}, u"import.quote_not_closed"_s);
        scene.pane->importFile(Sheet);
        auto* failure = scene.find<QWidget>(u"importFailure"_s);
        QTRY_VERIFY(failure->isVisible());
        QVERIFY(failure->accessibleName().startsWith(u"A quotation mark"_s));
        scene.save(u"import_1_error"_s);
    }

    void anImportThatFailsKeepsThePage()
    {
        ImportScene scene;
        scene.imports.runAnswer = fail(ErrorKind::Unavailable);
        scene.pane->importFile(Sheet);
        QTRY_VERIFY(scene.isAt(u"importColumnsStep"_s));
        scene.next();
        scene.answerConsent();
        scene.next();
        QTRY_VERIFY(scene.find<QWidget>(u"importProblem"_s)->isVisible());
        QVERIFY(scene.isAt(u"importCheckStep"_s));
        scene.save(u"import_3_failed"_s);
    }

    void everyReasonHasWordsOfItsOwn()
    {
        const QStringList reasons {
            u"import.not_text"_s,        u"import.no_rows"_s,           u"import.no_phone_column"_s,
            u"import.too_large"_s,       u"import.unreadable"_s,        u"import.quote_not_closed"_s,
            u"import.encrypted"_s,       u"import.old_workbook"_s,      u"import.broken_workbook"_s,
            u"import.broken_cards"_s,    u"import.no_consent_source"_s, u"import.already_undone"_s,
            u"import.too_old_to_undo"_s, u"import.disk_full"_s,         QString()};
        QSet<QString> titles;
        for (const auto& reason : reasons) {
            titles.insert(importErrorWords({ErrorKind::Invalid, {}, std::nullopt, reason}).title);
        }
        QCOMPARE(titles.size(), reasons.size());
    }
};

QTEST_MAIN(TestContactsImport)
#include "tst_contactsimport.moc"
