#include "tests/support/AccessibleNames.h"
#include "tests/support/FakePeopleService.h"
#include "tests/support/Screens.h"
#include "ui/access/PeopleCard.h"
#include "ui/access/PeoplePasswordDialog.h"
#include "ui/access/TeamAwayWindow.h"
#include "ui/access/TeamMoveWindow.h"
#include "ui/access/TeamWords.h"
#include "ui/widgets/Strip.h"
#include "ui/widgets/TableView.h"

#include <QAction>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace siaran;
using namespace siaran::ui;
using namespace Qt::StringLiterals;

namespace {

WorkspacePlace team()
{
    return {.kind = WorkspacePlace::Kind::Team,
            .server = u"db.toko.example"_s,
            .port = 5432,
            .database = u"siaran"_s,
            .authorities = u"toko-ca.pem"_s,
            .login = u"sari"_s,
            .role = access::Role::Owner,
            .knowsTeam = true};
}

struct Scene {
    PeopleCard& open(QSize size = {900, 360})
    {
        card = std::make_unique<PeopleCard>(service, team());
        card->resize(size);
        card->show();
        QApplication::setActiveWindow(card.get());
        return *card;
    }

    template <typename Widget>
    Widget* find(const QString& name) const
    {
        return card->findChild<Widget*>(name);
    }

    QPushButton* button(const QString& name) const { return find<QPushButton>(name); }
    TableView* table() const { return find<TableView>(u"peopleTable"_s); }
    void select(int row) const { table()->selectRow(row); }

    // The dialog that is open and has the keyboard; one that was closed may still be on its way out.
    QDialog* dialog(const QString& name) const
    {
        const auto dialogs = card->findChildren<QDialog*>(name);
        for (auto* one : dialogs) {
            if (one->isVisible() && QTest::qWaitForWindowActive(one)) {
                return one;
            }
        }
        return nullptr;
    }

    // With the keyboard alone.
    void press(const QString& name) const
    {
        button(name)->setFocus(Qt::TabFocusReason);
        QTest::keyClick(button(name), Qt::Key_Space);
    }

    void save(QWidget& widget, const QString& name) const
    {
        QApplication::processEvents();
        test::saveScreens(*theme, widget, u"people_"_s + name);
    }

    inline static Theme* theme = nullptr;
    test::FakePeopleService service;
    std::unique_ptr<PeopleCard> card;
};

} // namespace

class TestPeopleCard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Scene::theme = test::prepareScreens(this); }

    void everybodyStandsThereWithTheirRole()
    {
        Scene scene;
        auto server = test::FakePeopleService::person(u"toko-server"_s, u"Server"_s, access::Role::Owner);
        server.isProgram = true;
        scene.service.people.append(server);
        scene.service.at(u"budi"_s).isEnabled = false;
        auto& rina = scene.service.at(u"rina.wijaya"_s);
        rina.mustChoosePassword = true;
        rina.passwordEnds = QDateTime::currentDateTimeUtc().addDays(3);
        scene.service.at(u"sari"_s).openedAt = QDateTime(QDate(2026, 11, 20), QTime(3, 4), Qt::UTC);
        auto& card = scene.open();
        QTRY_COMPARE(scene.table()->model()->rowCount(), 4);
        scene.select(1);
        scene.save(card, u"list"_s);
        card.resize(560, 400);
        scene.save(card, u"narrow"_s);
        QCOMPARE(test::unnamedWidgets(card).join(u'\n'), QString());
    }

    void somebodyIsInvitedWithAKeyboardOnly()
    {
        Scene scene;
        auto& card = scene.open();
        QTRY_COMPARE(scene.table()->model()->rowCount(), 3);
        scene.press(u"peopleInvite"_s);
        QTRY_VERIFY(scene.dialog(u"inviteDialog"_s));
        auto* dialog = scene.dialog(u"inviteDialog"_s);
        QVERIFY(!dialog->findChild<QPushButton*>(u"act"_s)->isEnabled());
        QTest::keyClicks(dialog->findChild<QLineEdit*>(u"inviteName"_s), u"Dewi Lestari"_s);
        QCOMPARE(dialog->findChild<QLineEdit*>(u"inviteLogin"_s)->text(), u"dewi.lestari"_s);
        dialog->findChild<QRadioButton*>(u"role_agent"_s)->setFocus();
        QTest::keyClick(dialog->findChild<QRadioButton*>(u"role_agent"_s), Qt::Key_Down);
        QVERIFY(dialog->findChild<QRadioButton*>(u"role_supervisor"_s)->isChecked());
        scene.save(*dialog, u"invite"_s);
        QTest::keyClick(dialog->findChild<QLineEdit*>(u"inviteName"_s), Qt::Key_Return);

        QTRY_VERIFY(scene.dialog(u"passwordDialog"_s));
        auto* handOver = scene.dialog(u"passwordDialog"_s);
        const auto message = handOver->findChild<QPlainTextEdit*>(u"handOverMessage"_s)->toPlainText();
        for (const auto& part : {u"db.toko.example"_s, u"5432"_s, u"dewi.lestari"_s, u"toko-ca.pem"_s}) {
            QVERIFY2(message.contains(part), qPrintable(part));
        }
        QVERIFY(!message.contains(u"kata-sandi"_s));
        QTest::keyClick(handOver->findChild<QPushButton*>(u"copyPassword"_s), Qt::Key_Space);
        QCOMPARE(QApplication::clipboard()->text(), u"kata-sandi-sekali-7391"_s);
        scene.save(*handOver, u"hand_over"_s);
        QCOMPARE(test::unnamedWidgets(*handOver).join(u'\n'), QString());
        QTest::keyClick(handOver, Qt::Key_Escape);
        QTRY_VERIFY(!scene.find<QDialog>(u"passwordDialog"_s));
        // It stands nowhere any more.
        for (const auto* label : card.findChildren<QLabel*>()) {
            QVERIFY(!label->text().contains(u"kata-sandi"_s));
        }
        QTRY_COMPARE(scene.table()->model()->rowCount(), 4);
        QCOMPARE(scene.service.at(u"dewi.lestari"_s).role, access::Role::Supervisor);
        QCOMPARE(scene.table()->selectionModel()->selectedRows().constFirst().data().toString(), u"Dewi Lestari"_s);
    }

    void aServerGetsLinesForItsConfiguration()
    {
        const access::Invitation invitation {u"toko-server"_s, u"rahasia"_s, {}};
        PeoplePasswordDialog dialog(u"Server"_s, invitation, team(), nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        Scene().save(dialog, u"hand_over_server"_s);
        const auto lines = PeoplePasswordDialog::messageFor(invitation, team());
        QCOMPARE(lines.section(u'\n', 0, 1), u"[team]\nhost=db.toko.example"_s);
        QVERIFY(lines.contains(u"login=toko-server"_s) && lines.contains(u"toko-ca.pem"_s));
        QVERIFY(!lines.contains(u"rahasia"_s));
    }

    void aSignInNameThatIsTakenIsToldAtTheField()
    {
        Scene scene;
        scene.service.failure = u"people.login_taken"_s;
        scene.open();
        QTRY_COMPARE(scene.table()->model()->rowCount(), 3);
        scene.press(u"peopleInvite"_s);
        QTRY_VERIFY(scene.dialog(u"inviteDialog"_s));
        auto* dialog = scene.dialog(u"inviteDialog"_s);
        QTest::keyClicks(dialog->findChild<QLineEdit*>(u"inviteName"_s), u"Budi"_s);
        QTest::keyClick(dialog->findChild<QLineEdit*>(u"inviteName"_s), Qt::Key_Return);
        QTRY_VERIFY(dialog->findChild<Strip*>(u"dialogError"_s)->text().contains(u"already"_s));
        scene.save(*dialog, u"invite_taken"_s);
        QVERIFY(dialog->isVisible());
    }

    void nobodyChangesThemselves()
    {
        Scene scene;
        scene.open();
        QTRY_COMPARE(scene.table()->model()->rowCount(), 3);
        scene.select(2); // Sari
        for (const auto& name : {u"peopleRole"_s, u"peoplePassword"_s, u"peopleAccess"_s}) {
            QVERIFY2(!scene.button(name)->isEnabled(), qPrintable(name));
        }
        QVERIFY(scene.find<QLabel>(u"peopleHint"_s)->text().contains(u"another owner"_s));
    }

    void somebodyIsShutOutAndLetInAgain()
    {
        Scene scene;
        auto& card = scene.open();
        const QSignalSpy toasts(&card, &PeopleCard::toastRequested);
        QTRY_COMPARE(scene.table()->model()->rowCount(), 3);
        scene.select(0);
        scene.press(u"peopleAccess"_s);
        QTRY_VERIFY(scene.dialog(u"confirm"_s));
        auto* question = scene.dialog(u"confirm"_s);
        scene.save(*question, u"shut_out"_s);
        QTest::keyClick(question, Qt::Key_Escape);
        QTRY_VERIFY(!scene.dialog(u"confirm"_s));
        QVERIFY(scene.service.at(u"budi"_s).isEnabled);

        scene.press(u"peopleAccess"_s);
        act(scene);
        QTRY_VERIFY(!scene.service.at(u"budi"_s).isEnabled);
        QTRY_COMPARE(toasts.size(), 1);
        QTRY_VERIFY(scene.button(u"peopleAccess"_s)->text().contains(u"in again"_s));
        scene.press(u"peopleAccess"_s);
        act(scene);
        QTRY_VERIFY(scene.service.at(u"budi"_s).isEnabled);
    }

    void aNewPasswordIsShownOnce()
    {
        Scene scene;
        scene.open();
        QTRY_COMPARE(scene.table()->model()->rowCount(), 3);
        scene.select(1);
        scene.press(u"peoplePassword"_s);
        act(scene);
        QTRY_VERIFY(scene.dialog(u"passwordDialog"_s));
        QCOMPARE(scene.find<QLineEdit>(u"oncePassword"_s)->text(), u"kata-sandi-baru-1846"_s);
    }

    void somebodyIsRenamed()
    {
        Scene scene;
        scene.open();
        QTRY_COMPARE(scene.table()->model()->rowCount(), 3);
        scene.select(0);
        scene.press(u"peopleName"_s);
        QTRY_VERIFY(scene.dialog(u"personNameDialog"_s));
        auto* dialog = scene.dialog(u"personNameDialog"_s);
        auto* name = dialog->findChild<QLineEdit*>(u"personName"_s);
        QCOMPARE(name->text(), u"Budi Santoso"_s);
        QVERIFY(!dialog->findChild<QPushButton*>(u"act"_s)->isEnabled());
        name->clear();
        QVERIFY(!dialog->findChild<QPushButton*>(u"act"_s)->isEnabled());
        QTest::keyClicks(name, u" Budi Hartono "_s);
        scene.save(*dialog, u"rename"_s);
        QCOMPARE(test::unnamedWidgets(*dialog).join(u'\n'), QString());
        scene.service.failure = u"people.name_form"_s;
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(dialog->findChild<Strip*>(u"dialogError"_s)->text().contains(u"too long"_s));
        scene.service.failure.clear();
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_COMPARE(scene.service.at(u"budi"_s).name, u"Budi Hartono"_s);
        QTRY_COMPARE(scene.table()->selectionModel()->selectedRows().constFirst().data().toString(), u"Budi Hartono"_s);
        scene.select(2); // oneself, too
        QVERIFY(scene.button(u"peopleName"_s)->isEnabled());
    }

    void aRoleIsChanged()
    {
        Scene scene;
        scene.open();
        QTRY_COMPARE(scene.table()->model()->rowCount(), 3);
        scene.select(1);
        scene.press(u"peopleRole"_s);
        QTRY_VERIFY(scene.dialog(u"roleDialog"_s));
        auto* dialog = scene.dialog(u"roleDialog"_s);
        dialog->findChild<QRadioButton*>(u"role_supervisor"_s)->setFocus();
        auto* act = dialog->findChild<QPushButton*>(u"act"_s);
        QVERIFY(!act->isEnabled());
        QTest::keyClick(dialog->findChild<QRadioButton*>(u"role_supervisor"_s), Qt::Key_Up);
        QVERIFY(act->isEnabled());
        scene.save(*dialog, u"role"_s);
        QTest::keyClick(act, Qt::Key_Space);
        QTRY_COMPARE(scene.service.at(u"rina.wijaya"_s).role, access::Role::Agent);
    }

    void whatGoesWrongIsSaidWithAWayOn()
    {
        Scene scene;
        scene.service.listFailure = u"team.timed_out"_s;
        auto& card = scene.open();
        QTRY_VERIFY(scene.find<Strip>(u"peopleStrip"_s)->isVisible());
        scene.save(card, u"trouble"_s);
        scene.service.listFailure.clear();
        scene.press(u"peopleRetry"_s);
        QTRY_COMPARE(scene.table()->model()->rowCount(), 3);
        QVERIFY(!scene.find<Strip>(u"peopleStrip"_s)->isVisible());
    }

    void aTeamThatCannotBeReachedLeavesWaysOn()
    {
        TeamAwayWindow window(team());
        window.showTrouble(
            {.kind = ErrorKind::Unavailable, .detail = {}, .retryAfter = {}, .reason = u"team.timed_out"_s});
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        test::saveScreens(*Scene::theme, window, u"team_away"_s);
        const QSignalSpy retried(&window, &TeamAwayWindow::retryRequested);
        const QSignalSpy here(&window, &TeamAwayWindow::hereRequested);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(retried.size(), 1);
        window.showBusy();
        QVERIFY(!window.findChild<QPushButton*>(u"awayRetry"_s)->isEnabled());
        window.findChild<QAction*>(u"awayHere"_s)->trigger();
        QCOMPARE(here.size(), 1);
        QVERIFY(!window.findChild<QAction*>(u"awayTeam"_s));
        QCOMPARE(test::unnamedWidgets(window).join(u'\n'), QString());
    }

    void aWorkspaceThatMovedLeadsToTheTeam()
    {
        auto place = team();
        place.kind = WorkspacePlace::Kind::Here;
        TeamAwayWindow window(place);
        window.showTrouble(
            {.kind = ErrorKind::Conflict, .detail = {}, .retryAfter = {}, .reason = u"workspace.moved"_s});
        window.show();
        test::saveScreens(*Scene::theme, window, u"team_moved"_s);
        const QSignalSpy wanted(&window, &TeamAwayWindow::teamRequested);
        window.findChild<QPushButton*>(u"awayRetry"_s)->click();
        window.findChild<QAction*>(u"awayTeam"_s)->trigger();
        QCOMPARE(wanted.size(), 2);
        QVERIFY(!window.findChild<QAction*>(u"awayHere"_s));
    }

    void aMoveThatWasCutOffLeadsToItsEnd()
    {
        auto place = team();
        place.kind = WorkspacePlace::Kind::Here;
        TeamAwayWindow window(place);
        window.showTrouble(
            {.kind = ErrorKind::Conflict, .detail = {}, .retryAfter = {}, .reason = u"workspace.move_unsettled"_s});
        window.show();
        test::saveScreens(*Scene::theme, window, u"team_move_cut_off"_s);
        QVERIFY(window.findChild<QLabel*>(u"awayTitle"_s)->text().contains(u"cut off"_s));
        auto* finish = window.findChild<QPushButton*>(u"awaySignIn"_s);
        QVERIFY(finish->isVisible());
        QCOMPARE(finish->text(), u"Finish the move…"_s);
        const QSignalSpy wanted(&window, &TeamAwayWindow::signInRequested);
        const QSignalSpy opened(&window, &TeamAwayWindow::teamRequested);
        finish->click();
        QCOMPARE(wanted.size(), 1);
        window.findChild<QPushButton*>(u"awayRetry"_s)->click(); // it may have been settled elsewhere
        QCOMPARE(opened.size(), 0);
    }

    void aMoveTellsHowFarItIsAndHowItEnded()
    {
        TeamMoveWindow window(u"db.toko.example"_s);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.showProgress(17, 41, 48'213);
        test::saveScreens(*Scene::theme, window, u"team_moving"_s);
        const QSignalSpy cancelled(&window, &TeamMoveWindow::cancelRequested);
        const QSignalSpy opened(&window, &TeamMoveWindow::teamRequested);
        QVERIFY(!window.close()); // asks the move to stop instead
        QCOMPARE(cancelled.size(), 1);
        window.showTrouble(
            {.kind = ErrorKind::Conflict, .detail = {}, .retryAfter = {}, .reason = u"move.under_way"_s});
        test::saveScreens(*Scene::theme, window, u"team_move_trouble"_s);
        QVERIFY(window.findChild<QPushButton*>(u"moveBack"_s)->isVisible());
        window.showTrouble(
            {.kind = ErrorKind::Unavailable, .detail = {}, .retryAfter = {}, .reason = u"move.unsettled"_s});
        QVERIFY(!window.findChild<QPushButton*>(u"moveBack"_s)->isVisible());
        window.showDone(48'213);
        test::saveScreens(*Scene::theme, window, u"team_move_done"_s);
        QVERIFY(window.findChild<QLabel*>(u"moveText"_s)->text().contains(u"48,213"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(opened.size(), 1);
    }

private:
    // The verb of the question that is open.
    static void act(const Scene& scene)
    {
        QTRY_VERIFY(scene.dialog(u"confirm"_s));
        auto* question = scene.dialog(u"confirm"_s);
        auto* verb = question->findChild<QPushButton*>(u"act"_s);
        QTest::keyClick(verb, Qt::Key_Space);
    }
};

QTEST_MAIN(TestPeopleCard)
#include "tst_peoplecard.moc"
