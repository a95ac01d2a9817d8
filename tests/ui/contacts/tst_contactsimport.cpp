#include "tests/support/AccessibleNames.h"
#include "tests/ui/contacts/ImportScene.h"
#include "ui/contacts/ImportErrorText.h"

#include <QComboBox>
#include <QDropEvent>
#include <QFileDialog>
#include <QMimeData>

using namespace siaran;
using namespace siaran::ui;
using namespace siaran::test;

class TestContactsImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ContactScene::theme = prepareScreens(this); }

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
