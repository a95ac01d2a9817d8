#include "tests/support/AccessibleNames.h"
#include "tests/ui/contacts/ImportScene.h"
#include "ui/contacts/ImportWords.h"
#include "ui/widgets/ConfirmDialog.h"

#include <QFileDialog>

using namespace siaran;
using namespace siaran::ui;
using namespace siaran::test;

class TestImportResult : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ContactScene::theme = prepareScreens(this); }

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
};

QTEST_MAIN(TestImportResult)
#include "tst_importresult.moc"
