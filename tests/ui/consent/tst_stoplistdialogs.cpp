#include "tests/support/AccessibleNames.h"
#include "tests/ui/consent/OptOutScene.h"
#include "ui/consent/ConsentRulesDialog.h"
#include "ui/consent/StopListExportDialog.h"
#include "ui/consent/StopListImportDialog.h"
#include "ui/consent/StopNumberDialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace siaran;
using namespace siaran::ui;
using namespace siaran::consent;
using namespace Qt::StringLiterals;
using Scene = test::OptOutScene;

namespace {

Error refused(const QString& reason)
{
    Error error {ErrorKind::Invalid, {}};
    error.reason = reason;
    return error;
}

QString errorOf(const QWidget& dialog)
{
    const auto* strip = dialog.findChild<Strip*>(u"dialogError"_s);
    return strip->isVisible() ? strip->text() : QString();
}

} // namespace

/// What the pane of opt-outs asks in dialogs.
class TestStopListDialogs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Scene::theme = test::prepareScreens(this); }

    void aNumberIsStoppedByKeyboard()
    {
        Scene scene(1);
        auto& pane = scene.open();
        const QSignalSpy toasts(&pane, &OptOutsPane::toastRequested);
        scene.table()->setFocus();
        QTest::keyClick(scene.table(), Qt::Key_N, Qt::ControlModifier);
        const QPointer dialog(scene.find<StopNumberDialog>("stopNumberDialog"));
        QVERIFY(dialog);
        QApplication::setActiveWindow(dialog);
        QVERIFY(!dialog->act()->isEnabled());
        QTest::keyClicks(dialog->focusWidget(), u"0812"_s);
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(dialog->focusWidget(), u"phoned us"_s);
        scene.service.stopFailure = refused(u"contact.phone_invalid"_s);
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
        QVERIFY(errorOf(*dialog).contains(u"not a number that WhatsApp reaches"_s));
        scene.save(*dialog, u"number_wrong"_s);
        scene.service.stopFailure.reset();
        scene.service.whom = StoppedNumber::Nobody;
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
        QCOMPARE(scene.service.stopped.last(), std::pair(u"0812"_s, u"phoned us"_s));
        QCOMPARE(toasts.size(), 1);
        QVERIFY(toasts.first().first().value<Toast>().text.contains(u"nobody's number here"_s));
    }

    void wordsAndAnswersAreEdited()
    {
        Scene scene(1);
        scene.service.inForce.ownStops = QStringList {u"uwis"_s};
        scene.open().editRules();
        const QPointer dialog(scene.find<ConsentRulesDialog>("consentRulesDialog"));
        auto* stops = dialog->findChild<QPlainTextEdit*>(u"ownStops"_s);
        QCOMPARE(stops->toPlainText(), u"uwis"_s);
        QVERIFY(dialog->findChild<QPlainTextEdit*>(u"builtInWords"_s)->toPlainText().contains(u"berhenti"_s));
        QVERIFY(dialog->findChild<QPlainTextEdit*>(u"stoppedText"_s)->placeholderText().contains(u"MULAI"_s));
        auto* language = dialog->findChild<QComboBox*>(u"answerLanguage"_s);
        language->setCurrentIndex(language->findData(u"en"_s));
        QVERIFY(dialog->findChild<QPlainTextEdit*>(u"stoppedText"_s)->placeholderText().contains(u"START"_s));
        scene.save(*dialog, u"rules"_s);
        stops->setPlainText(u"uwis\n\n mboten \nS.T.O.P"_s);
        QTest::mouseClick(dialog->act(), Qt::LeftButton);
        QVERIFY2(errorOf(*dialog).contains(u"S.T.O.P"_s), qPrintable(errorOf(*dialog)));
        scene.save(*dialog, u"rules_wrong"_s);
        stops->setPlainText(u"uwis\n\n mboten "_s);
        QCOMPARE(errorOf(*dialog), QString());
        dialog->findChild<QPlainTextEdit*>(u"returnedText"_s)->setPlainText(u"Senang Anda kembali!"_s);
        QTest::mouseClick(dialog->act(), Qt::LeftButton);
        QCOMPARE(scene.service.inForce.ownStops, QStringList({u"uwis"_s, u"mboten"_s}));
        QCOMPARE(scene.service.inForce.language, u"en"_s);
        QCOMPARE(scene.service.inForce.returnedText, u"Senang Anda kembali!"_s);
    }

    void rulesThatAreLateOrChangedElsewhereAreNotOverwritten()
    {
        Scene scene(1);
        scene.service.rulesGate.close();
        scene.open().editRules();
        const QPointer dialog(scene.find<ConsentRulesDialog>("consentRulesDialog"));
        QVERIFY(!dialog->act()->isEnabled());
        scene.service.rulesGate.open();
        QTRY_VERIFY(dialog->act()->isEnabled());
        scene.service.inForce.confirms = false; // somebody else was quicker
        QTest::mouseClick(dialog->act(), Qt::LeftButton);
        QVERIFY(errorOf(*dialog).contains(u"meanwhile"_s));
        QVERIFY(!scene.service.inForce.confirms);
    }

    void rulesThatCannotBeReadAreNotEdited()
    {
        Scene scene(1);
        scene.open();
        scene.service.failure = Error {ErrorKind::Unavailable, {}};
        scene.pane->editRules();
        const QPointer dialog(scene.find<ConsentRulesDialog>("consentRulesDialog"));
        QVERIFY(!dialog->act()->isEnabled());
        QVERIFY(!errorOf(*dialog).isEmpty());
    }

    void noAnswerIsSentWithoutTheTick()
    {
        Scene scene(1);
        scene.open().editRules();
        const QPointer dialog(scene.find<ConsentRulesDialog>("consentRulesDialog"));
        QTest::keyClick(dialog->findChild<QCheckBox*>(u"confirms"_s), Qt::Key_Space);
        QVERIFY(!dialog->findChild<QPlainTextEdit*>(u"stoppedText"_s)->isEnabled());
        QTest::mouseClick(dialog->act(), Qt::LeftButton);
        QVERIFY(!scene.service.inForce.confirms);
    }

    void aListIsTakenInAndAccountedFor()
    {
        Scene scene(1);
        scene.lists.told = preview();
        scene.lists.report = report();
        scene.open().importFile(u"/home/melati/berhenti-2025.xlsx"_s);
        const QPointer dialog(scene.find<StopListImportDialog>("stopListImportDialog"));
        auto* column = dialog->findChild<QComboBox*>(u"stopListColumn"_s);
        QCOMPARE(column->currentText(), u"No HP"_s);
        QVERIFY(dialog->findChild<QLabel*>(u"stopListSample"_s)->text().contains(u"0812-3456-7890"_s));
        scene.save(*dialog, u"import"_s);
        const int asked = scene.service.pages;
        QTest::mouseClick(dialog->act(), Qt::LeftButton);
        QCOMPARE(scene.lists.imported.last(), std::pair(u"/home/melati/berhenti-2025.xlsx"_s, 1));
        QVERIFY(scene.service.pages > asked); // the list behind it is fresh
        const auto counts = dialog->findChild<QLabel*>(u"stopListCounts"_s)->text();
        QVERIFY2(counts.contains(u"31 contact(s) are opted out now."_s), qPrintable(counts));
        QVERIFY(counts.contains(u"400 number(s) of nobody here"_s));
        QCOMPARE(dialog->findChild<TableView*>(u"stopListRejected"_s)->model()->rowCount(), 2);
        QVERIFY(!dialog->act()->isVisible());
        scene.save(*dialog, u"import_report"_s);
        dialog->saveRejected(u"/tmp/x.csv"_s);
        QCOMPARE(scene.lists.saved.size(), 2);
        QCOMPARE(scene.lists.saved.first().at(1), u"6,28E+12"_s);
    }

    void aFileThatCannotBeReadIsTold()
    {
        Scene scene(1);
        scene.lists.previewFailure = refused(u"import.encrypted"_s);
        scene.open().importFile(u"/x.xlsx"_s);
        const QPointer dialog(scene.find<StopListImportDialog>("stopListImportDialog"));
        QVERIFY(!dialog->act()->isEnabled());
        QVERIFY(errorOf(*dialog).contains(u"password"_s));
        scene.save(*dialog, u"import_unreadable"_s);
    }

    void aFileWithoutNumbersAsksForTheColumn()
    {
        Scene scene(1);
        scene.lists.told = preview();
        scene.lists.told.column = -1;
        scene.lists.importFailure = refused(u"import.no_phone_column"_s);
        scene.open().importFile(u"/x.csv"_s);
        const QPointer dialog(scene.find<StopListImportDialog>("stopListImportDialog"));
        QVERIFY(!dialog->act()->isEnabled());
        QVERIFY(!errorOf(*dialog).isEmpty());
        dialog->findChild<QComboBox*>(u"stopListColumn"_s)->setCurrentIndex(0);
        QVERIFY(dialog->act()->isEnabled());
        QTest::mouseClick(dialog->act(), Qt::LeftButton);
        QVERIFY(!errorOf(*dialog).isEmpty());
        QVERIFY(dialog->act()->isEnabled());
    }

    void aDialogThatIsClosedHearsNothingLater()
    {
        Scene scene(1);
        scene.lists.previewGate.close();
        scene.open().importFile(u"/x.csv"_s);
        const QPointer dialog(scene.find<StopListImportDialog>("stopListImportDialog"));
        QVERIFY(!dialog->act()->isEnabled());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!dialog);
        scene.lists.previewGate.open();
        QApplication::processEvents();
    }

    void theListIsWrittenOut()
    {
        Scene scene(3);
        scene.service.fingerprints = 12;
        scene.lists.written = 3;
        auto& pane = scene.open();
        const QSignalSpy toasts(&pane, &OptOutsPane::toastRequested);
        pane.exportList();
        const QPointer dialog(scene.find<StopListExportDialog>("stopListExportDialog"));
        QVERIFY(dialog->accessibleDescription().contains(u"12 more number(s)"_s));
        scene.save(*dialog, u"export"_s);
        scene.lists.exportFailure = refused(u"export.disk_full"_s);
        dialog->write(u"/home/melati/out.xlsx"_s);
        QVERIFY(errorOf(*dialog).contains(u"disk is full"_s));
        scene.lists.exportFailure.reset();
        dialog->findChild<QRadioButton*>(u"stopListCsv"_s)->setChecked(true);
        dialog->write(u"/home/melati/out.csv"_s);
        QCOMPARE(scene.lists.exported.last().format, StopListFormat::Csv);
        QCOMPARE(scene.lists.exported.last().titles.size(), 6);
        QCOMPARE(scene.lists.exported.last().sources.size(), 5);
        QCOMPARE(toasts.size(), 1);
    }

    void everyControlHasAName()
    {
        Scene scene(1);
        scene.lists.told = preview();
        auto& pane = scene.open();
        pane.editRules();
        pane.stopNumber();
        pane.exportList();
        pane.importFile(u"/x.csv"_s);
        for (auto* dialog : pane.findChildren<FormDialog*>()) {
            QCOMPARE(test::unnamedWidgets(*dialog).join(u'\n'), QString());
        }
    }

private:
    static StopListPreview preview()
    {
        StopListPreview preview;
        preview.firstRowIsHeader = true;
        preview.columns
            = {{u"Nama"_s, {u"Sari"_s, u"Budi"_s}, 0}, {u"No HP"_s, {u"0812-3456-7890"_s, u"081311112222"_s}, 2}};
        preview.column = 1;
        return preview;
    }

    static StopListReport report()
    {
        StopListReport report;
        report.rows = 436;
        report.numbers = 434;
        report.stopped = 31;
        report.alreadyStopped = 3;
        report.kept = 400;
        report.rejectedRows = 2;
        report.rejected
            = {{14, u"6,28E+12"_s, NumberFault::RoundedBySpreadsheet}, {97, u"021 555 1234"_s, NumberFault::Landline}};
        return report;
    }
};

QTEST_MAIN(TestStopListDialogs)
#include "tst_stoplistdialogs.moc"
