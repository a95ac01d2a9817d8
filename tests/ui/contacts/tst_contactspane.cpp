#include "tests/support/AccessibleNames.h"
#include "tests/ui/contacts/ContactScene.h"
#include "ui/contacts/ContactDrawer.h"
#include "ui/widgets/ConfirmDialog.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>

using namespace siaran;
using namespace siaran::ui;
using namespace Qt::StringLiterals;
using test::ContactScene;

namespace {

Error unavailable()
{
    return {ErrorKind::Unavailable, {}};
}

QMenu* openMenu(const ContactScene& scene, const QString& name)
{
    for (auto* menu : scene.pane->findChildren<QMenu*>(name)) {
        if (menu->isVisible()) {
            return menu;
        }
    }
    return nullptr;
}

QAction* entryOf(const QMenu& menu, const QString& text)
{
    const auto actions = menu.actions();
    const auto found = std::ranges::find(actions, text, &QAction::text);
    return found == actions.end() ? nullptr : *found;
}

} // namespace

class TestContactsPane : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ContactScene::theme = test::prepareScreens(this); }

    void withoutContactsItOffersToImport()
    {
        const ContactScene scene(0);
        QTRY_COMPARE(scene.states()->state(), StateView::State::FirstRun);
        QVERIFY(!scene.find<QPushButton>(u"importButton"_s)->isVisible());
        scene.save(u"contacts_first_run"_s);
    }

    void itShowsWhatIsComing()
    {
        ContactScene scene(3);
        scene.service.gate.close();
        scene.open();
        QCOMPARE(scene.states()->state(), StateView::State::Loading);
        QTRY_COMPARE(scene.states()->currentWidget()->objectName(), u"loading"_s);
        scene.save(u"contacts_loading"_s);
        scene.service.gate.open();
    }

    void rowsAndCountAreShown()
    {
        const ContactScene scene(250);
        QTRY_COMPARE(scene.states()->state(), StateView::State::Content);
        QTRY_COMPARE(scene.stateLine(), u"250 contact(s)"_s);
        QVERIFY(!scene.find<ContactDrawer>(u"contactDetails"_s)->isVisible());
        scene.save(u"contacts_list"_s);
    }

    void aDatabaseThatIsAwayIsToldAndTriedAgain()
    {
        ContactScene scene(3, unavailable());
        QTRY_COMPARE(scene.states()->state(), StateView::State::Error);
        scene.save(u"contacts_error"_s);
        scene.service.failure.reset();
        Q_EMIT scene.states()->retryRequested();
        QTRY_COMPARE(scene.states()->state(), StateView::State::Content);
    }

    void aFailedRefreshKeepsTheRows()
    {
        ContactScene scene(3);
        QTRY_COMPARE(scene.states()->state(), StateView::State::Content);
        scene.service.failure = unavailable();
        scene.pane->refresh();
        QTRY_VERIFY(scene.find<QWidget>(u"contactsError"_s)->isVisible());
        QCOMPARE(scene.states()->state(), StateView::State::Content);
        scene.save(u"contacts_offline"_s);
        scene.service.failure.reset();
        scene.click(u"contactsRetry"_s);
        QTRY_VERIFY(!scene.find<QWidget>(u"contactsError"_s)->isVisible());
    }

    void wordsGoToTheServiceAfterAPause()
    {
        const ContactScene scene(50);
        QTRY_COMPARE(scene.stateLine(), u"50 contact(s)"_s);
        QTest::keyClick(scene.pane.get(), Qt::Key_F, Qt::ControlModifier);
        auto* search = scene.find<QLineEdit>(u"searchContacts"_s);
        QVERIFY(search->hasFocus());
        const auto before = scene.service.queries.size();
        QTest::keyClicks(search, u"tono"_s);
        QTRY_COMPARE(scene.service.queries.constLast().words, u"tono"_s);
        for (auto query = scene.service.queries.cbegin() + before; query != scene.service.queries.cend(); ++query) {
            QCOMPARE(query->words, u"tono"_s);
        }
        QTRY_COMPARE(scene.stateLine(), u"6 of 50 contacts"_s);
    }

    void noResultOffersToClear()
    {
        const ContactScene scene(5);
        QTRY_COMPARE(scene.states()->state(), StateView::State::Content);
        auto* search = scene.find<QLineEdit>(u"searchContacts"_s);
        QTest::keyClicks(search, u"sari bdg"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_COMPARE(scene.states()->state(), StateView::State::NoResult);
        scene.save(u"contacts_no_result"_s);
        QTest::mouseClick(scene.states()->currentWidget()->findChild<QPushButton*>(), Qt::LeftButton);
        QTRY_COMPARE(scene.states()->state(), StateView::State::Content);
        QCOMPARE(search->text(), QString());
    }

    void filtersAndOrderAreQuestionsToTheService()
    {
        const ContactScene scene(12);
        QTRY_COMPARE(scene.find<QComboBox>(u"labelFilter"_s)->count(), 5);
        const auto choose = [&](const QString& box, int index) {
            auto* combo = scene.find<QComboBox>(box);
            combo->setCurrentIndex(index);
            Q_EMIT combo->activated(index);
        };
        choose(u"labelFilter"_s, 2);
        choose(u"statusFilter"_s, 1);
        choose(u"consentFilter"_s, 2);
        choose(u"contactOrder"_s, 1);
        contacts::ContactQuery expected;
        expected.labels = {LabelId(2)};
        expected.workflowStatuses = {WorkflowStatusId(1)};
        expected.optedOut = true;
        expected.order = contacts::ContactOrder::NewestFirst;
        QTRY_COMPARE(scene.service.queries.constLast(), expected);
    }

    void aClickOnAColumnOrdersInTheService()
    {
        const ContactScene scene(12);
        QTRY_COMPARE(scene.states()->state(), StateView::State::Content);
        auto* header = scene.table()->horizontalHeader();
        int replies = -1;
        for (int column = 0; column < header->count(); ++column) {
            if (scene.table()->model()->headerData(column, Qt::Horizontal).toString() == "Last reply"_L1) {
                replies = column;
            }
        }
        Q_EMIT header->sectionClicked(replies);
        QTRY_COMPARE(scene.service.queries.constLast().order, contacts::ContactOrder::LastInbound);
        QCOMPARE(header->sortIndicatorSection(), replies);
        QCOMPARE(scene.find<QComboBox>(u"contactOrder"_s)->currentText(), u"Last reply first"_s);
    }

    void chosenColumnsAreKept()
    {
        ContactScene scene(3);
        QTRY_COMPARE(scene.states()->state(), StateView::State::Content);
        scene.click(u"columnsButton"_s);
        auto* menu = openMenu(scene, u"columnMenu"_s);
        QVERIFY(menu != nullptr);
        entryOf(*menu, u"Labels"_s)->trigger();
        menu->close();
        const auto wanted = scene.table()->wantedColumns();
        scene.open();
        QTRY_COMPARE(scene.table()->wantedColumns(), wanted);
    }

    void aRefreshKeepsSelectionAndScroll()
    {
        ContactScene scene(90);
        QTRY_COMPARE(scene.table()->model()->rowCount(), 90);
        scene.choose(60);
        scene.table()->scrollTo(scene.table()->currentIndex());
        QTRY_VERIFY(!scene.find<QLabel>(u"contactName"_s)->text().isEmpty());
        const auto scrolled = scene.table()->verticalScrollBar()->value();
        QVERIFY(scrolled > 0);
        scene.service.contacts.append(test::makeContact(91));
        scene.service.contacts[60].displayName = u"Renamed"_s;
        scene.pane->refresh();
        QTRY_COMPARE(scene.find<QLabel>(u"contactName"_s)->text(), u"Renamed"_s);
        QCOMPARE(scene.table()->selectionModel()->selectedRows().constFirst().row(), 60);
        QCOMPARE(scene.table()->verticalScrollBar()->value(), scrolled);
    }

    void severalAreChosenWithTheKeyboard()
    {
        const ContactScene scene(40);
        QTRY_COMPARE(scene.table()->model()->rowCount(), 40);
        scene.table()->setFocus();
        scene.choose(1);
        QTest::keyClick(scene.table(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(scene.table(), Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY(scene.find<QWidget>(u"bulkBar"_s)->isVisible());
        QCOMPARE(scene.find<QLabel>(u"bulkCount"_s)->text(), u"3 contact(s) chosen"_s);
        QVERIFY(!scene.find<ContactDrawer>(u"contactDetails"_s)->isVisible());
        scene.save(u"contacts_chosen"_s);
        QCOMPARE(test::unnamedWidgets(*scene.pane).join(u'\n'), QString());
    }

    void everybodyWhoMatchesCanBeChosen()
    {
        ContactScene scene(250);
        QTRY_COMPARE(scene.stateLine(), u"250 contact(s)"_s);
        scene.choose(0);
        QTest::keyClick(scene.table(), Qt::Key_Down, Qt::ShiftModifier);
        scene.click(u"selectAllContacts"_s);
        QCOMPARE(scene.find<QLabel>(u"bulkCount"_s)->text(), u"All 250 contact(s) chosen"_s);
        entryOf(*scene.find<QMenu>(u"bulkLabelMenu"_s), u"VIP"_s)->trigger();
        QCOMPARE(scene.edits.selections.size(), 1);
        QVERIFY(std::holds_alternative<contacts::ContactQuery>(scene.edits.selections.constFirst()));
        QCOMPARE(std::get<contacts::AddLabel>(scene.edits.actions.constFirst()).label, LabelId(4));
        QCOMPARE(scene.toast().text, u"Labelled 250 contact(s) “VIP”"_s);
    }

    void deletingIsTakenBackByTheToastOrTheKeyboard()
    {
        const ContactScene scene(5);
        QTRY_COMPARE(scene.table()->model()->rowCount(), 5);
        scene.table()->setFocus();
        scene.choose(0);
        QTest::keyClick(scene.table(), Qt::Key_Delete);
        QTRY_COMPARE(scene.table()->model()->rowCount(), 4);
        QCOMPARE(scene.toast().text, u"Deleted 1 contact(s)"_s);
        scene.toast().undo();
        QTRY_COMPARE(scene.table()->model()->rowCount(), 5);
        scene.choose(1);
        QTest::keyClick(scene.table(), Qt::Key_Delete);
        QTRY_COMPARE(scene.table()->model()->rowCount(), 4);
        QTest::keyClick(scene.pane.get(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(scene.table()->model()->rowCount(), 5);
        QCOMPARE(scene.edits.undone.size(), 2);
    }

    void manyAreDeletedOnlyAfterTheirNumberIsTyped()
    {
        const ContactScene scene(501);
        QTRY_COMPARE(scene.stateLine(), u"501 contact(s)"_s);
        scene.choose(0);
        QTest::keyClick(scene.table(), Qt::Key_Down, Qt::ShiftModifier);
        scene.click(u"selectAllContacts"_s);
        scene.click(u"bulkDelete"_s);
        auto* dialog = scene.pane->findChild<ConfirmDialog*>();
        QVERIFY(dialog != nullptr);
        QCOMPARE(scene.edits.actions.size(), 0);
        QTest::keyClicks(dialog->findChild<QLineEdit*>(u"typed"_s), u"501"_s);
        test::saveScreens(*ContactScene::theme, *dialog, u"contacts_delete_many"_s);
        dialog->findChild<QPushButton*>(u"act"_s)->click();
        QCOMPARE(scene.edits.actions.size(), 1);
    }

    void aRefusedDeedIsTold()
    {
        ContactScene scene(5);
        QTRY_COMPARE(scene.table()->model()->rowCount(), 5);
        scene.edits.failure = unavailable();
        scene.table()->setFocus();
        scene.choose(0);
        QTest::keyClick(scene.table(), Qt::Key_Delete);
        QTRY_COMPARE(scene.toasts->size(), 1);
        QVERIFY(scene.toast().undoText.isEmpty());
        QCOMPARE(scene.table()->model()->rowCount(), 5);
    }

    void somebodyIsAddedByHand()
    {
        ContactScene scene(2);
        QTRY_COMPARE(scene.table()->model()->rowCount(), 2);
        scene.click(u"addContactButton"_s);
        auto* dialog = scene.find<QDialog>(u"newContactDialog"_s);
        QVERIFY(dialog != nullptr);
        QCOMPARE(test::unnamedWidgets(*dialog).join(u'\n'), QString());
        scene.edits.failure = Error {ErrorKind::Invalid, {}, std::nullopt, u"contact.phone_invalid"_s};
        QTest::keyClicks(dialog->findChild<QLineEdit*>(u"newName"_s), u"Wulan"_s);
        QTest::keyClicks(dialog->findChild<QLineEdit*>(u"newPhone"_s), u"0812"_s);
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(dialog->findChild<QWidget*>(u"dialogError"_s)->isVisible());
        test::saveScreens(*ContactScene::theme, *dialog, u"contacts_add"_s);
        scene.edits.failure.reset();
        QTest::keyClicks(dialog->findChild<QLineEdit*>(u"newPhone"_s), u"34567890"_s);
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_COMPARE(scene.table()->model()->rowCount(), 3);
        QCOMPARE(scene.edits.created.constLast().phoneE164, u"081234567890"_s);
    }

    void spaceTogglesTheDetails()
    {
        const ContactScene scene(3);
        QTRY_COMPARE(scene.table()->model()->rowCount(), 3);
        scene.choose(0);
        scene.table()->setFocus();
        const auto* drawer = scene.find<ContactDrawer>(u"contactDetails"_s);
        QVERIFY(drawer->isVisible());
        QTest::keyClick(scene.table(), Qt::Key_Space);
        QVERIFY(!drawer->isVisible());
        QTest::keyClick(scene.table(), Qt::Key_Return);
        QVERIFY(drawer->isVisible());
    }

    void itFitsASmallWindow()
    {
        const ContactScene scene(40);
        QTRY_COMPARE(scene.table()->model()->rowCount(), 40);
        scene.choose(5);
        scene.pane->resize(816, 576);
        QTest::qWait(50);
        scene.save(u"contacts_small"_s);
        QCOMPARE(scene.pane->width(), 816);
    }
};

QTEST_MAIN(TestContactsPane)
#include "tst_contactspane.moc"
