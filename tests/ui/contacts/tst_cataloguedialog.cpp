#include "tests/support/AccessibleNames.h"
#include "tests/ui/contacts/ContactScene.h"
#include "ui/contacts/CatalogueDialog.h"
#include "ui/contacts/ExportDialog.h"
#include "ui/widgets/ConfirmDialog.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QTabWidget>

using namespace siaran;
using namespace siaran::ui;
using namespace Qt::StringLiterals;
using Kind = models::CatalogueModel::Kind;
using test::ContactScene;

namespace {

struct DialogScene : ContactScene {
    explicit DialogScene(Kind kind = Kind::Labels)
        : ContactScene(3)
    {
        catalogue.words = {
            .labels = {{{LabelId(1), u"Gamis"_s}, {.contacts = 41, .segments = {u"Gamis buyers"_s}, .campaigns = {}}},
                       {{LabelId(2), u"VIP"_s}, {.contacts = 7, .segments = {}, .campaigns = {}}}},
            .workflowStatuses = {{{WorkflowStatusId(1), u"Aktif"_s}, {}}},
            .fields = {{{CustomFieldId(1), u"city"_s, u"City"_s, FieldType::Text, {}}, {.contacts = 300}},
                       {{CustomFieldId(5), u"size"_s, u"Size"_s, FieldType::Choice, {u"S"_s, u"M"_s}}, {}}}};
        pane->showCatalogue();
        dialog = pane->findChild<CatalogueDialog*>();
        dialog->showKind(kind);
        QApplication::setActiveWindow(dialog);
    }

    void click(const QString& button) const { dialog->findChild<QPushButton*>(button)->click(); }
    TableView* words(const QString& name) const { return dialog->findChild<TableView*>(name); }
    void shoot(const QString& name) const { test::saveScreens(*theme, *dialog, name); }

    CatalogueDialog* dialog = nullptr;
};

} // namespace

class TestCatalogueDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ContactScene::theme = test::prepareScreens(this); }

    void everyWordSaysWhoUsesIt()
    {
        const DialogScene scene;
        auto* model = scene.words(u"labelTable"_s)->model();
        QTRY_COMPARE(model->rowCount(), 2);
        QCOMPARE(model->index(0, 1).data().toString(), u"41"_s);
        QCOMPARE(model->index(0, 2).data().toString(), u"Gamis buyers"_s);
        scene.shoot(u"catalogue_labels"_s);
        QCOMPARE(test::unnamedWidgets(*scene.dialog).join(u'\n'), QString());
        scene.dialog->showKind(Kind::Fields);
        scene.shoot(u"catalogue_fields"_s);
    }

    void aLabelIsMadeAndRenamed()
    {
        DialogScene scene;
        scene.click(u"labelNew"_s);
        auto* name = scene.dialog->findChild<QDialog*>(u"nameDialog"_s);
        QTest::keyClicks(name->findChild<QLineEdit*>(u"name"_s), u"Reseller"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(scene.catalogue.asked.constLast(), u"create label Reseller"_s);
        QTRY_COMPARE(scene.words(u"labelTable"_s)->model()->rowCount(), 3);
        scene.words(u"labelTable"_s)->selectRow(0);
        QTest::keyClick(scene.words(u"labelTable"_s), Qt::Key_Return);
        QPointer<QDialog> rename;
        QTRY_VERIFY((rename = scene.dialog->findChild<QDialog*>(u"nameDialog"_s)) && rename->isVisible());
        QCOMPARE(rename->findChild<QLineEdit*>(u"name"_s)->text(), u"Gamis"_s);
        QVERIFY(!rename->findChild<QPushButton*>(u"act"_s)->isEnabled());
        QTest::keyClicks(rename->findChild<QLineEdit*>(u"name"_s), u"Gamis baru"_s);
        QTest::keyClick(rename, Qt::Key_Return);
        QCOMPARE(scene.catalogue.asked.constLast(), u"rename label 1 Gamis baru"_s);
    }

    void aTakenNameIsToldInTheDialog()
    {
        DialogScene scene;
        scene.catalogue.failure = Error {ErrorKind::Conflict, {}, std::nullopt, u"word.name_taken"_s};
        scene.click(u"labelNew"_s);
        auto* name = scene.dialog->findChild<QDialog*>(u"nameDialog"_s);
        QTest::keyClicks(name->findChild<QLineEdit*>(u"name"_s), u"VIP"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(name->findChild<QWidget*>(u"dialogError"_s)->isVisible());
        QVERIFY(name->isVisible());
        scene.shoot(u"catalogue_name"_s);
        test::saveScreens(*ContactScene::theme, *name, u"catalogue_name_taken"_s);
    }

    void deletingNamesWhoUsesTheWord()
    {
        const DialogScene scene;
        scene.words(u"labelTable"_s)->selectRow(0);
        scene.words(u"labelTable"_s)->setFocus();
        QTest::keyClick(scene.words(u"labelTable"_s), Qt::Key_Delete);
        auto* question = scene.dialog->findChild<ConfirmDialog*>();
        QVERIFY(question != nullptr);
        QVERIFY(question->accessibleDescription().contains(u"Gamis buyers"_s));
        QVERIFY(question->accessibleDescription().contains(u"41"_s));
        test::saveScreens(*ContactScene::theme, *question, u"catalogue_delete"_s);
        question->findChild<QPushButton*>(u"act"_s)->click();
        QCOMPARE(scene.catalogue.asked.constLast(), u"remove label 1 confirmed"_s);
        QTRY_COMPARE(scene.words(u"labelTable"_s)->model()->rowCount(), 1);
    }

    void aWordThatCameIntoUseMeanwhileIsNotDeleted()
    {
        DialogScene scene;
        scene.words(u"labelTable"_s)->selectRow(1);
        scene.click(u"labelDelete"_s);
        scene.catalogue.failure = Error {ErrorKind::Conflict, {}, std::nullopt, u"word.in_use"_s};
        scene.dialog->findChild<ConfirmDialog*>()->findChild<QPushButton*>(u"act"_s)->click();
        QCOMPARE(scene.catalogue.asked.constLast(), u"remove label 2"_s);
        QTRY_VERIFY(scene.dialog->findChild<QWidget*>(u"labelError"_s)->isVisible());
    }

    void oneLabelGoesIntoAnother()
    {
        const DialogScene scene;
        scene.words(u"labelTable"_s)->selectRow(0);
        scene.click(u"labelExtra"_s);
        auto* menu = scene.dialog->findChild<QMenu*>(u"mergeLabelMenu"_s);
        QCOMPARE(menu->actions().size(), 1);
        menu->actions().constFirst()->trigger();
        menu->close();
        scene.dialog->findChild<ConfirmDialog*>()->findChild<QPushButton*>(u"act"_s)->click();
        QCOMPARE(scene.catalogue.asked.constLast(), u"merge label 1 into 2"_s);
    }

    void aFieldOfChoicesIsMade()
    {
        const DialogScene scene(Kind::Fields);
        scene.click(u"fieldNew"_s);
        auto* dialog = scene.dialog->findChild<QDialog*>(u"fieldDialog"_s);
        QVERIFY(!dialog->findChild<QPlainTextEdit*>(u"fieldChoices"_s)->isVisible());
        QTest::keyClicks(dialog->findChild<QLineEdit*>(u"fieldName"_s), u"Ukuran"_s);
        dialog->findChild<QComboBox*>(u"fieldType"_s)->setCurrentIndex(4);
        auto* choices = dialog->findChild<QPlainTextEdit*>(u"fieldChoices"_s);
        QVERIFY(choices->isVisible());
        choices->insertPlainText(u"S\nM\n\nM"_s);
        test::saveScreens(*ContactScene::theme, *dialog, u"catalogue_new_field"_s);
        QCOMPARE(test::unnamedWidgets(*dialog).join(u'\n'), QString());
        dialog->findChild<QPushButton*>(u"act"_s)->click();
        QCOMPARE(scene.catalogue.asked.constLast(), u"create field Ukuran choice S|M"_s);
    }

    void theChoicesOfAFieldAreChanged()
    {
        const DialogScene scene(Kind::Fields);
        scene.words(u"fieldTable"_s)->selectRow(0);
        QVERIFY(!scene.dialog->findChild<QPushButton*>(u"fieldExtra"_s)->isEnabled());
        scene.words(u"fieldTable"_s)->selectRow(1);
        scene.click(u"fieldExtra"_s);
        auto* dialog = scene.dialog->findChild<QDialog*>(u"fieldDialog"_s);
        dialog->findChild<QPlainTextEdit*>(u"fieldChoices"_s)->appendPlainText(u"XL"_s);
        dialog->findChild<QPushButton*>(u"act"_s)->click();
        QCOMPARE(scene.catalogue.asked.constLast(), u"choices of field 5 S|M|XL"_s);
    }

    void aCatalogueThatCannotBeReadSaysSo()
    {
        DialogScene scene;
        scene.catalogue.readFailure = Error {ErrorKind::Unavailable, {}};
        scene.dialog->refresh();
        QTRY_VERIFY(scene.dialog->findChild<QWidget*>(u"catalogueError"_s)->isVisible());
        scene.shoot(u"catalogue_error"_s);
        scene.catalogue.readFailure.reset();
        scene.click(u"catalogueRetry"_s);
        QTRY_VERIFY(!scene.dialog->findChild<QWidget*>(u"catalogueError"_s)->isVisible());
    }

    void anExportHasFormatColumnsAndProgress()
    {
        ContactScene scene(12);
        QTRY_COMPARE(scene.stateLine(), u"12 contact(s)"_s);
        scene.pane->exportContacts();
        auto* dialog = scene.pane->findChild<ExportDialog*>();
        QVERIFY(dialog != nullptr);
        test::saveScreens(*ContactScene::theme, *dialog, u"contacts_export"_s);
        QCOMPARE(test::unnamedWidgets(*dialog).join(u'\n'), QString());
        dialog->findChild<QAbstractButton*>(u"exportCsv"_s)->click();
        dialog->findChild<QListWidget*>(u"exportColumns"_s)->item(2)->setCheckState(Qt::Unchecked);
        scene.exports.gate.close();
        scene.exports.answer = 12;
        dialog->write(u"/home/sari/contacts.csv"_s);
        const auto& asked = scene.exports.asked.constFirst();
        QCOMPARE(asked.format, contacts::ContactFormat::Csv);
        QCOMPARE(asked.columns.size(), asked.titles.size());
        QVERIFY(!asked.titles.contains(u"Labels"_s));
        QVERIFY(std::holds_alternative<contacts::ContactQuery>(asked.who));
        scene.exports.reportProgress({.written = 4, .total = 12});
        QCOMPARE(dialog->findChild<QLabel*>(u"exportProgress"_s)->text(), u"4 of 12 contacts"_s);
        test::saveScreens(*ContactScene::theme, *dialog, u"contacts_export_progress"_s);
        scene.exports.gate.open();
        QTRY_COMPARE(scene.toast().text, u"Saved 12 contact(s) as contacts.csv"_s);
    }

    void anExportThatIsClosedIsCancelled()
    {
        ContactScene scene(12);
        scene.pane->exportContacts();
        auto* dialog = scene.pane->findChild<ExportDialog*>();
        scene.exports.gate.close();
        dialog->write(u"/home/sari/contacts.xlsx"_s);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(scene.exports.wasCancelled);
        scene.exports.gate.open();
    }
};

QTEST_MAIN(TestCatalogueDialog)
#include "tst_cataloguedialog.moc"
