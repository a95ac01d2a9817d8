#include "tests/support/AccessibleNames.h"
#include "tests/ui/contacts/ContactScene.h"
#include "ui/contacts/ContactDrawer.h"
#include "ui/contacts/MergeDialog.h"
#include "ui/contacts/OptInDialog.h"
#include "ui/widgets/ConfirmDialog.h"
#include "ui/widgets/StarRating.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QRadioButton>
#include <QToolButton>

using namespace siaran;
using namespace siaran::ui;
using namespace Qt::StringLiterals;
using test::ContactScene;

namespace {

/// A scene with one person in the drawer.
struct DrawerScene : ContactScene {
    explicit DrawerScene(int people = 6, int row = 0)
        : ContactScene(people)
    {
        contacts::ContactDetails extra;
        extra.consentHistory = {{.optedOut = false,
                                 .at = QDateTime(QDate(2026, 2, 3), QTime(5, 0), Qt::UTC),
                                 .source = consent::ConsentSource::Manual,
                                 .evidence = u"asked at the counter"_s},
                                {.optedOut = true,
                                 .at = QDateTime(QDate(2025, 11, 20), QTime(5, 0), Qt::UTC),
                                 .source = consent::ConsentSource::Keyword,
                                 .evidence = u"STOP"_s}};
        extra.campaigns = {{.campaign = CampaignId(7),
                            .name = u"Promo Lebaran"_s,
                            .status = MessageStatus::Read,
                            .leftOut = {},
                            .at = QDateTime(QDate(2026, 3, 12), QTime(2, 0), Qt::UTC),
                            .repliedAt = {}},
                           {.campaign = CampaignId(6),
                            .name = u"Koleksi baru"_s,
                            .status = MessageStatus::Skipped,
                            .leftOut = ExclusionReason::Cooldown,
                            .at = {},
                            .repliedAt = {}}};
        extra.conversation = 41;
        for (const auto& one : service.contacts) {
            service.extras.insert(one.id, extra);
        }
        if (!QTest::qWaitFor([&] { return table()->model()->rowCount() == people; })) {
            qFatal("the list did not load");
        }
        table()->selectRow(row);
        if (!QTest::qWaitFor([&] { return find<QWidget>(u"labelChips"_s)->isEnabled(); })) {
            qFatal("the details did not load");
        }
    }

    void type(const QString& field, const QString& text) const
    {
        auto* line = find<QLineEdit>(field);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
    }

    const contacts::ContactValues& written() const { return edits.changes.constLast().after; }
};

} // namespace

class TestContactDrawer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ContactScene::theme = test::prepareScreens(this); }

    void everythingAboutAPersonIsShown()
    {
        const DrawerScene scene;
        QCOMPARE(scene.find<QLabel>(u"contactName"_s)->text(), u"Budi Santoso"_s);
        QCOMPARE(scene.find<QLineEdit>(u"field_city_value"_s)->text(), u"Jakarta"_s);
        QCOMPARE(scene.find<QComboBox>(u"profileStatus"_s)->currentText(), u"Aktif"_s);
        QVERIFY(scene.find<QPushButton>(u"campaign_7"_s) != nullptr);
        scene.save(u"contacts_drawer"_s);
        QCOMPARE(test::unnamedWidgets(*scene.pane).join(u'\n'), QString());
        scene.pane->resize(1072, 1100);
        QTest::qWait(20);
        scene.save(u"contacts_drawer_tall"_s);
    }

    void aFieldIsWrittenWhenItIsLeftAndTakenBack()
    {
        const DrawerScene scene;
        scene.type(u"field_city_value"_s, u"Bandung"_s);
        QCOMPARE(scene.edits.changes.size(), 1);
        QCOMPARE(std::get<QString>(scene.written().fields.at(u"city"_s)), u"Bandung"_s);
        QTRY_COMPARE(scene.toast().text, u"Saved City of Budi Santoso"_s);
        scene.toast().undo();
        QCOMPARE(std::get<QString>(scene.written().fields.at(u"city"_s)), u"Jakarta"_s);
        QTRY_COMPARE(scene.find<QLineEdit>(u"field_city_value"_s)->text(), u"Jakarta"_s);
    }

    void everyTypeHasItsControl()
    {
        const DrawerScene scene;
        scene.type(u"field_spent_value"_s, u"1,250.5"_s);
        QCOMPARE(std::get<double>(scene.written().fields.at(u"spent"_s)), 1250.5);
        scene.type(u"field_birthday_value"_s, u"17 May 1990"_s);
        QCOMPARE(std::get<QDate>(scene.written().fields.at(u"birthday"_s)), QDate(1990, 5, 17));
        auto* reseller = scene.find<QComboBox>(u"field_reseller_value"_s);
        reseller->setFocus();
        QTest::keyClick(reseller, Qt::Key_Down);
        QCOMPARE(std::get<bool>(scene.written().fields.at(u"reseller"_s)), true);
        auto* size = scene.find<QComboBox>(u"field_size_value"_s);
        size->setFocus();
        QTest::keyClick(size, Qt::Key_Down);
        QTest::keyClick(size, Qt::Key_Down);
        QCOMPARE(std::get<QString>(scene.written().fields.at(u"size"_s)), u"M"_s);
        scene.type(u"field_city_value"_s, u" "_s);
        QVERIFY(!scene.written().fields.contains(u"city"_s));
    }

    void whatIsNoNumberIsMarkedAndNotWritten()
    {
        const DrawerScene scene;
        scene.type(u"field_spent_value"_s, u"much"_s);
        scene.type(u"field_birthday_value"_s, u"31/02/1990"_s);
        QCOMPARE(scene.edits.changes.size(), 0);
        QVERIFY(scene.find<QLineEdit>(u"field_spent_value"_s)->property("invalid").toBool());
        scene.save(u"contacts_invalid"_s);
    }

    void aRefusedNumberIsToldAndPutBack()
    {
        DrawerScene scene;
        scene.edits.failure = Error {ErrorKind::Conflict, {}, std::nullopt, u"contact.phone_taken"_s};
        const auto before = scene.find<QLineEdit>(u"profilePhone"_s)->text();
        scene.type(u"profilePhone"_s, u"0812 1111 2222"_s);
        QTRY_VERIFY(scene.find<QWidget>(u"contactError"_s)->isVisible());
        scene.pane->setFocus();
        QTRY_COMPARE(scene.find<QLineEdit>(u"profilePhone"_s)->text(), before);
        scene.save(u"contacts_refused"_s);
    }

    void aSecondEditDoesNotWaitForTheFirst()
    {
        DrawerScene scene;
        scene.edits.gate.close();
        scene.type(u"field_city_value"_s, u"Bandung"_s);
        scene.type(u"profileName"_s, u"Budi S."_s);
        QCOMPARE(scene.edits.changes.size(), 2);
        QCOMPARE(scene.edits.changes.constLast().before, scene.edits.changes.constFirst().after);
        scene.edits.gate.open();
        QTRY_COMPARE(scene.find<QLabel>(u"contactName"_s)->text(), u"Budi S."_s);
    }

    void starsAreGivenWithTheKeyboard()
    {
        const DrawerScene scene;
        auto* stars = scene.find<StarRating>(u"rating"_s);
        stars->setFocus();
        QTest::keyClick(stars, Qt::Key_4);
        QCOMPARE(scene.written().rating, std::optional(4));
        QCOMPARE(stars->accessibleDescription(), u"4 of 5 star(s)"_s);
        QTest::keyClick(stars, Qt::Key_Right);
        QCOMPARE(scene.written().rating, std::optional(5));
        QTest::keyClick(stars, Qt::Key_Delete);
        QCOMPARE(scene.written().rating, std::optional<int>());
    }

    void labelsComeAndGo()
    {
        const DrawerScene scene;
        const auto had = scene.service.contacts.constFirst().labels;
        scene.find<QPushButton>(u"addLabel"_s)->click();
        auto* menu = scene.find<QMenu>(u"labelMenu"_s);
        QVERIFY(menu != nullptr);
        const auto missing = menu->actions().constFirst()->text();
        QVERIFY(!had.contains(missing));
        menu->actions().constFirst()->trigger();
        menu->close();
        QTRY_VERIFY(scene.service.contacts.constFirst().labels.contains(missing));
        QTest::qWait(20); // the chips of before go
        auto* chip = scene.find<QWidget>(u"labelChips"_s)
                         ->findChildren<QPushButton*>(QRegularExpression(u"^label_"_s))
                         .constFirst();
        QTest::keyClick(chip, Qt::Key_Space);
        QTRY_COMPARE(scene.service.contacts.constFirst().labels.size(), had.size());
        QVERIFY(scene.toast().text.startsWith(u"Took the label"_s));
    }

    void optingOutHappensAtOnceAndCanBeUndone()
    {
        DrawerScene scene;
        scene.find<QPushButton>(u"changeConsent"_s)->click();
        QTRY_VERIFY(scene.service.contacts.constFirst().optedOut);
        QTRY_COMPARE(scene.find<QPushButton>(u"changeConsent"_s)->text(), u"Opt back in…"_s);
        QCOMPARE(scene.toast().text, u"Opted out Budi Santoso"_s);
        scene.toast().undo();
        QTRY_VERIFY(!scene.service.contacts.constFirst().optedOut);
    }

    void optingBackInAsksForEvidence()
    {
        DrawerScene scene(6, 4);
        QVERIFY(scene.service.contacts.at(4).optedOut);
        scene.find<QPushButton>(u"changeConsent"_s)->click();
        auto* dialog = scene.pane->findChild<OptInDialog*>();
        QVERIFY(dialog != nullptr);
        QVERIFY(!dialog->findChild<QPushButton*>(u"optIn"_s)->isEnabled());
        QTest::keyClick(dialog->findChild<QComboBox*>(u"optInWay"_s), Qt::Key_Down);
        QTest::keyClicks(dialog->findChild<QLineEdit*>(u"optInNote"_s), u"at the counter"_s);
        test::saveScreens(*ContactScene::theme, *dialog, u"contacts_opt_in"_s);
        QCOMPARE(test::unnamedWidgets(*dialog).join(u'\n'), QString());
        dialog->findChild<QPushButton*>(u"optIn"_s)->click();
        QCOMPARE(scene.consent.evidences, QStringList {u"In the shop: at the counter"_s});
        QTRY_VERIFY(!scene.service.contacts.at(4).optedOut);
    }

    void aRefusedOptOutIsToldBesideThePerson()
    {
        DrawerScene scene;
        scene.consent.failure = Error {ErrorKind::Unauthorized, {}};
        scene.find<QPushButton>(u"changeConsent"_s)->click();
        QTRY_VERIFY(scene.find<QWidget>(u"contactError"_s)->isVisible());
        QVERIFY(scene.find<QPushButton>(u"changeConsent"_s)->isEnabled());
    }

    void aCampaignAndTheConversationLeadOn()
    {
        const DrawerScene scene;
        QSignalSpy campaigns(scene.pane.get(), &ContactsPane::campaignRequested);
        QSignalSpy conversations(scene.pane.get(), &ContactsPane::conversationRequested);
        scene.find<QPushButton>(u"campaign_7"_s)->click();
        QCOMPARE(campaigns.constFirst().constFirst().value<CampaignId>(), CampaignId(7));
        scene.find<QAction>(u"openConversation"_s)->trigger();
        QCOMPARE(conversations.constFirst().constFirst().value<ContactId>(), ContactId(1));
    }

    void twoContactsBecomeOne()
    {
        const DrawerScene scene;
        scene.find<QAction>(u"mergeContact"_s)->trigger();
        auto* dialog = scene.pane->findChild<MergeDialog*>();
        QVERIFY(dialog != nullptr);
        QVERIFY(!dialog->act()->isEnabled());
        QTest::keyClicks(dialog->findChild<QLineEdit*>(u"mergeSearch"_s), u"ina"_s);
        QTest::keyClick(dialog->findChild<QLineEdit*>(u"mergeSearch"_s), Qt::Key_Return);
        auto* found = dialog->findChild<QListWidget*>(u"mergeFound"_s);
        QTRY_COMPARE(found->count(), 1);
        found->setFocus();
        QTest::keyClick(found, Qt::Key_Return);
        QTRY_VERIFY(dialog->act()->isEnabled());
        test::saveScreens(*ContactScene::theme, *dialog, u"contacts_merge"_s);
        QCOMPARE(test::unnamedWidgets(*dialog).join(u'\n'), QString());
        dialog->findChild<QRadioButton*>(u"merge_1_right"_s)->click();
        dialog->act()->click();
        QCOMPARE(scene.edits.merges.size(), 1);
        const auto& merge = scene.edits.merges.constFirst();
        QCOMPARE(merge.keep, ContactId(1));
        QCOMPARE(merge.drop, ContactId(2));
        QCOMPARE(merge.result.displayName, u"Rina Fauziah"_s);
        QVERIFY(merge.result.phoneE164.endsWith(u"037"_s));
        QTRY_COMPARE(scene.table()->model()->rowCount(), 5);
    }

    void erasingNeedsTheName()
    {
        const DrawerScene scene;
        scene.find<QAction>(u"erasePerson"_s)->trigger();
        auto* dialog = scene.pane->findChild<ConfirmDialog*>();
        QVERIFY(dialog != nullptr);
        auto* act = dialog->findChild<QPushButton*>(u"act"_s);
        QVERIFY(!act->isEnabled());
        QTest::keyClicks(dialog->findChild<QLineEdit*>(u"typed"_s), u"budi santoso"_s);
        QVERIFY(act->isEnabled());
        test::saveScreens(*ContactScene::theme, *dialog, u"contacts_erase"_s);
        act->click();
        QCOMPARE(scene.personal.erased, QList<ContactId> {ContactId(1)});
        QTRY_COMPARE(scene.toast().text, u"The person was erased, with 12 message(s)"_s);
    }

    void aPersonsRecordIsSaved()
    {
        const DrawerScene scene;
        scene.find<QAction>(u"exportPerson"_s)->trigger();
        auto* dialog = scene.find<QFileDialog>(u"exportPersonDialog"_s);
        QVERIFY(dialog != nullptr);
        Q_EMIT dialog->fileSelected(u"/home/sari/person.json"_s);
        QCOMPARE(scene.personal.exported.size(), 1);
        QTRY_COMPARE(scene.toast().text, u"Saved as person.json."_s);
        dialog->close();
    }
};

QTEST_MAIN(TestContactDrawer)
#include "tst_contactdrawer.moc"
