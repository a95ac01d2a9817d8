#include "tests/support/AccessibleNames.h"
#include "tests/support/FakeContactService.h"
#include "tests/support/Screens.h"
#include "ui/contacts/ContactDetails.h"
#include "ui/contacts/ContactsPane.h"
#include "ui/contacts/OptInDialog.h"
#include "ui/widgets/StateView.h"
#include "ui/widgets/TableView.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace siaran;
using namespace siaran::ui;
using namespace Qt::StringLiterals;

namespace {

/// A pane over made-up contacts, on the screen.
struct Scene {
    explicit Scene(int contacts, std::optional<Error> failure = std::nullopt)
    {
        service.contacts = test::makeContacts(contacts);
        service.words = test::makeCatalogue();
        service.failure = std::move(failure);
        pane = std::make_unique<ContactsPane>(service, consent);
        pane->resize(1072, 720);
        pane->show();
        QApplication::setActiveWindow(pane.get());
    }

    template <typename Widget>
    Widget* find(const QString& name) const
    {
        return pane->findChild<Widget*>(name);
    }

    QString stateLine() const { return find<QWidget>(u"contactsList"_s)->findChild<QLabel*>(u"pageState"_s)->text(); }

    StateView* states() const { return pane->findChild<StateView*>(); }
    TableView* table() const { return find<TableView>(u"contactsTable"_s); }

    void save(const QString& name) const { test::saveScreens(*theme, *pane, u"contacts_"_s + name); }

    inline static Theme* theme = nullptr;
    test::FakeContactService service;
    test::FakeConsentService consent {service.contacts};
    std::unique_ptr<ContactsPane> pane;
};

Error unavailable()
{
    return {ErrorKind::Unavailable, {}};
}

} // namespace

class TestContactsPane : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(u"en_US"_s));
        Scene::theme = new Theme(*qApp, this);
        Scene::theme->setAppearance(Appearance::Light);
    }

    void withoutContactsItOffersToImport()
    {
        const Scene scene(0);
        QCOMPARE(scene.states()->state(), StateView::State::FirstRun);
        scene.save(u"first_run"_s);
    }

    void itShowsWhatIsComing()
    {
        test::FakeContactService service;
        service.gate.close();
        test::FakeConsentService consent(service.contacts);
        ContactsPane pane(service, consent);
        pane.resize(1072, 720);
        pane.show();
        QCOMPARE(pane.findChild<StateView*>()->state(), StateView::State::Loading);
        QTRY_COMPARE(pane.findChild<StateView*>()->currentWidget()->objectName(), u"loading"_s);
        test::saveScreens(*Scene::theme, pane, u"contacts_loading"_s);
    }

    void rowsAndCountAreShown()
    {
        const Scene scene(250);
        QCOMPARE(scene.states()->state(), StateView::State::Content);
        QVERIFY(scene.table()->model()->rowCount() >= 100);
        QCOMPARE(scene.stateLine(), u"250 contact(s)"_s);
        QVERIFY(!scene.find<ContactDetails>(u"contactDetails"_s)->isVisible());
        scene.save(u"list"_s);
        scene.table()->selectRow(5);
        QCOMPARE(scene.find<QLabel>(u"contactName"_s)->text(), u"Joko Azizah"_s);
        scene.save(u"selected"_s);
        scene.pane->resize(816, 576);
        scene.save(u"small"_s);
    }

    void aDatabaseThatIsAwayIsToldAndTriedAgain()
    {
        Scene scene(3, unavailable());
        QCOMPARE(scene.states()->state(), StateView::State::Error);
        scene.save(u"error"_s);
        scene.service.failure.reset();
        Q_EMIT scene.states()->retryRequested();
        QCOMPARE(scene.states()->state(), StateView::State::Content);
    }

    void aFailedRefreshKeepsTheRows()
    {
        Scene scene(3);
        scene.service.failure = unavailable();
        scene.pane->refresh();
        QCOMPARE(scene.states()->state(), StateView::State::Content);
        QVERIFY(scene.find<QWidget>(u"contactsError"_s)->isVisible());
        scene.service.failure.reset();
        QTest::mouseClick(scene.find<QPushButton>(u"contactsRetry"_s), Qt::LeftButton);
        QVERIFY(!scene.find<QWidget>(u"contactsError"_s)->isVisible());
    }

    void wordsGoToTheServiceAfterAPause()
    {
        Scene scene(50);
        QTest::keyClick(scene.pane.get(), Qt::Key_F, Qt::ControlModifier);
        auto* search = scene.find<QLineEdit>(u"searchContacts"_s);
        QVERIFY(search->hasFocus());
        const auto before = scene.service.queries.size();
        QTest::keyClicks(search, u"tono"_s);
        QTRY_COMPARE(scene.service.queries.constLast().words, u"tono"_s);
        QCOMPARE(scene.service.queries.size(), before + 1);
        QTRY_COMPARE(scene.stateLine(), u"6 of 50 contacts"_s);
    }

    void noResultOffersToClear()
    {
        Scene scene(5);
        auto* search = scene.find<QLineEdit>(u"searchContacts"_s);
        QTest::keyClicks(search, u"sari bdg"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(scene.states()->state(), StateView::State::NoResult);
        scene.save(u"no_result"_s);
        QTest::mouseClick(scene.states()->currentWidget()->findChild<QPushButton*>(), Qt::LeftButton);
        QCOMPARE(scene.states()->state(), StateView::State::Content);
        QCOMPARE(search->text(), QString());
    }

    void filtersAndOrderAreQuestionsToTheService()
    {
        Scene scene(12);
        const auto choose = [&](const QString& box, int index) {
            auto* combo = scene.find<QComboBox>(box);
            combo->setCurrentIndex(index);
            Q_EMIT combo->activated(index);
        };
        choose(u"labelFilter"_s, 2);
        choose(u"consentFilter"_s, 2);
        choose(u"contactOrder"_s, 1);
        contacts::ContactQuery expected;
        expected.label = LabelId(2);
        expected.optedOut = true;
        expected.order = contacts::ContactOrder::NewestFirst;
        QCOMPARE(scene.service.queries.constLast(), expected);
    }

    void aRefreshKeepsSelectionAndScroll()
    {
        Scene scene(90);
        scene.table()->selectRow(60);
        scene.table()->scrollTo(scene.table()->currentIndex());
        const auto name = scene.find<QLabel>(u"contactName"_s)->text();
        const auto scrolled = scene.table()->verticalScrollBar()->value();
        QVERIFY(scrolled > 0);
        scene.service.contacts.append(test::makeContact(91));
        scene.service.contacts[60].displayName = u"Renamed"_s;
        scene.pane->refresh();
        QCOMPARE(scene.table()->selectionModel()->selectedRows().constFirst().row(), 60);
        QCOMPARE(scene.table()->verticalScrollBar()->value(), scrolled);
        QVERIFY(name != u"Renamed"_s);
        QCOMPARE(scene.find<QLabel>(u"contactName"_s)->text(), u"Renamed"_s);
    }

    void optingOutHappensAtOnceAndCanBeUndone()
    {
        Scene scene(3);
        QSignalSpy toasts(scene.pane.get(), &ContactsPane::toastRequested);
        scene.table()->selectRow(0);
        QTest::mouseClick(scene.find<QPushButton>(u"changeConsent"_s), Qt::LeftButton);
        QVERIFY(scene.service.contacts.constFirst().optedOut);
        QCOMPARE(scene.find<QPushButton>(u"changeConsent"_s)->text(), u"Opt back in…"_s);
        const auto toast = toasts.takeFirst().constFirst().value<Toast>();
        QCOMPARE(toast.undoText, u"Undo"_s);
        toast.undo();
        QVERIFY(!scene.service.contacts.constFirst().optedOut);
    }

    void optingBackInAsksForEvidence()
    {
        Scene scene(6);
        scene.table()->selectRow(4);
        QTest::mouseClick(scene.find<QPushButton>(u"changeConsent"_s), Qt::LeftButton);
        auto* dialog = scene.pane->findChild<OptInDialog*>();
        QVERIFY(dialog != nullptr);
        QVERIFY(!dialog->findChild<QPushButton*>(u"optIn"_s)->isEnabled());
        QTest::keyClick(dialog->findChild<QComboBox*>(u"optInWay"_s), Qt::Key_Down);
        QTest::keyClicks(dialog->findChild<QLineEdit*>(u"optInNote"_s), u"at the counter"_s);
        QVERIFY(dialog->findChild<QPushButton*>(u"optIn"_s)->isEnabled());
        test::saveScreens(*Scene::theme, *dialog, u"contacts_opt_in"_s);
        QCOMPARE(test::unnamedWidgets(*dialog).join(u'\n'), QString());
        QTest::mouseClick(dialog->findChild<QPushButton*>(u"optIn"_s), Qt::LeftButton);
        QCOMPARE(scene.consent.evidences, QStringList {u"In the shop: at the counter"_s});
        QVERIFY(!scene.service.contacts.at(4).optedOut);
    }

    void aRefusedOptOutIsToldBesideThePerson()
    {
        Scene scene(3);
        scene.consent.failure = Error {ErrorKind::Unauthorized, {}};
        scene.table()->selectRow(0);
        QTest::mouseClick(scene.find<QPushButton>(u"changeConsent"_s), Qt::LeftButton);
        QVERIFY(scene.find<QWidget>(u"consentError"_s)->isVisible());
        QVERIFY(scene.find<QPushButton>(u"changeConsent"_s)->isEnabled());
    }

    void spaceTogglesTheDetails()
    {
        Scene scene(3);
        scene.table()->selectRow(0);
        scene.table()->setFocus();
        QTest::keyClick(scene.table(), Qt::Key_Space);
        QVERIFY(!scene.find<ContactDetails>(u"contactDetails"_s)->isVisible());
        QTest::keyClick(scene.table(), Qt::Key_Space);
        QVERIFY(scene.find<ContactDetails>(u"contactDetails"_s)->isVisible());
    }

    void everyControlHasAName()
    {
        const Scene scene(3);
        scene.table()->selectRow(0);
        QCOMPARE(test::unnamedWidgets(*scene.pane).join(u'\n'), QString());
    }
};

QTEST_MAIN(TestContactsPane)
#include "tst_contactspane.moc"
