#include "tests/support/AccessibleNames.h"
#include "tests/support/FakeContactService.h"
#include "tests/support/Screens.h"
#include "ui/contacts/ContactsPane.h"
#include "ui/contacts/ImportErrorText.h"
#include "ui/contacts/ImportPage.h"
#include "ui/widgets/TableView.h"

#include <QDropEvent>
#include <QFileDialog>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace siaran;
using namespace siaran::ui;
using namespace Qt::StringLiterals;
using contacts::ImportNote;
using contacts::ImportOutcome;
using contacts::ImportReason;

namespace {

const QString Sheet = u"/home/sari/pelanggan.csv"_s;

contacts::ImportReport report()
{
    return {.added = 812,
            .merged = 96,
            .rejected = 3,
            .notes = {{14, ImportOutcome::Merged, ImportReason::AlreadyKnown, u"No. HP"_s, u"0812-3456-7890"_s},
                      {23, ImportOutcome::Rejected, ImportReason::RoundedBySpreadsheet, u"No. HP"_s, u"6,28123E+12"_s},
                      {31, ImportOutcome::Rejected, ImportReason::NoPhone, u"No. HP"_s, {}},
                      {40, ImportOutcome::Added, ImportReason::BadValue, u"Tanggal Lahir"_s, u"31/02/1990"_s},
                      {77, ImportOutcome::Rejected, ImportReason::Landline, u"No. HP"_s, u"022-4201234"_s}}};
}

struct Scene {
    Scene()
    {
        service.contacts = test::makeContacts(3);
        service.importGate.close();
        pane.refresh();
        pane.resize(1072, 720);
        pane.show();
    }

    template <typename Widget>
    Widget* find(const QString& name) const
    {
        return pane.findChild<Widget*>(name);
    }

    void finish(Result<contacts::ImportReport> answer)
    {
        service.importAnswer = std::move(answer);
        service.importGate.open();
        QApplication::processEvents();
    }

    void save(const QString& name) { test::saveScreens(*theme, pane, u"import_"_s + name); }

    inline static Theme* theme = nullptr;
    test::FakeContactService service;
    test::FakeConsentService consent {service.contacts};
    ContactsPane pane {service, consent};
};

} // namespace

class TestContactsImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(u"en_US"_s));
        Scene::theme = new Theme(*qApp, this);
        Scene::theme->setAppearance(Appearance::Light);
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    }

    void theShortcutAsksForAFile()
    {
        Scene scene;
        QApplication::setActiveWindow(&scene.pane);
        QTest::keyClick(&scene.pane, Qt::Key_I, Qt::ControlModifier);
        auto* dialog = scene.find<QFileDialog>(u"importDialog"_s);
        QVERIFY(dialog != nullptr);
        Q_EMIT dialog->fileSelected(Sheet);
        QCOMPARE(scene.service.importedPath, Sheet);
    }

    void aDroppedFileIsImported()
    {
        Scene scene;
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(Sheet)});
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&scene.pane, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&scene.pane, &drop);
        QCOMPARE(scene.service.importedPath, Sheet);
    }

    void progressTellsRowsAndBytes()
    {
        Scene scene;
        scene.pane.importFile(Sheet);
        scene.service.reportProgress({.bytesRead = 524'288, .bytesTotal = 2'097'152, .rows = 1234});
        QCOMPARE(scene.find<QLabel>(u"importProgress"_s)->text(), u"1,234 rows, 512.0 kB of 2.0 MB"_s);
        scene.save(u"progress"_s);
    }

    void cancellingEndsTheImportAndGoesBack()
    {
        Scene scene;
        QSignalSpy toasts(&scene.pane, &ContactsPane::toastRequested);
        scene.pane.importFile(Sheet);
        QTest::mouseClick(scene.find<QPushButton>(u"cancelImport"_s), Qt::LeftButton);
        QVERIFY(scene.service.importCancelled);
        scene.finish({});
        QTRY_COMPARE(toasts.size(), 1);
        QVERIFY(scene.find<TableView>(u"contactsTable"_s)->isVisible());
    }

    void theReportCountsAndExplains()
    {
        Scene scene;
        scene.pane.importFile(Sheet);
        scene.finish(report());
        auto* table = scene.find<TableView>(u"importNotes"_s);
        QTRY_VERIFY(table->isVisible());
        QCOMPARE(table->model()->rowCount(), 5);
        QVERIFY(scene.find<QPushButton>(u"saveRejected"_s)->isVisible());
        QCOMPARE(test::unnamedWidgets(scene.pane).join(u'\n'), QString());
        scene.save(u"report"_s);
        QTest::mouseClick(scene.find<QPushButton>(u"backToContacts"_s), Qt::LeftButton);
        QVERIFY(scene.find<TableView>(u"contactsTable"_s)->isVisible());
    }

    void aPerfectFileHasNothingToLookAt()
    {
        Scene scene;
        scene.pane.importFile(Sheet);
        scene.finish(contacts::ImportReport {.added = 5, .merged = 0, .rejected = 0, .notes = {}});
        QTRY_VERIFY(scene.find<QLabel>(u"noNotes"_s)->isVisible());
        QVERIFY(!scene.find<QPushButton>(u"saveRejected"_s)->isVisible());
        scene.save(u"clean"_s);
    }

    void rejectedRowsAreSaved()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"rejected.csv"_s);
        test::FakeContactService service;
        service.importAnswer = report();
        ImportPage page(service);
        page.importFile(Sheet);
        page.saveRejected(path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count('\n'), 4);
        page.saveRejected(folder.filePath(u"no/such/folder.csv"_s));
        QVERIFY(page.findChild<QWidget*>(u"saveRejectedResult"_s)->accessibleName().contains(u"could not"_s));
    }

    void aFileThatCannotBeReadSaysWhy()
    {
        Scene scene;
        scene.pane.importFile(Sheet);
        scene.finish(fail(ErrorKind::Invalid, {}, u"import.no_phone_column"_s));
        auto* failure = scene.find<QWidget>(u"importFailure"_s);
        QTRY_VERIFY(failure->isVisible());
        QCOMPARE(failure->accessibleName(), u"No column of phone numbers was found"_s);
        scene.save(u"error"_s);
    }

    void everyReasonHasWordsOfItsOwn()
    {
        QSet<QString> titles;
        for (const auto& reason : {u"import.not_text"_s, u"import.no_rows"_s, u"import.no_phone_column"_s,
                                   u"import.too_large"_s, u"import.unreadable"_s, QString()}) {
            const Error error {ErrorKind::Invalid, {}, std::nullopt, reason};
            titles.insert(importErrorWords(error).title);
        }
        QCOMPARE(titles.size(), 6);
    }
};

QTEST_MAIN(TestContactsImport)
#include "tst_contactsimport.moc"
