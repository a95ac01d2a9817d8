#include "app/desktop/DesktopHost.h"
#include "app/desktop/TeamDoor.h"
#include "tests/support/FakeConnectionKeeper.h"
#include "tests/support/FakePeopleService.h"
#include "tests/support/FakeSettingsService.h"
#include "tests/support/FakeSetupService.h"
#include "tests/support/FakeTeamService.h"
#include "ui/settings/SettingsPane.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/StripArea.h"
#include "ui/widgets/Strip.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace siaran;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// The program around a window of somebody who is a supervisor of a team.
class FakeHost final : public app::DesktopHost {
public:
    void openPractice() override { }
    void openWorkspace() override { ++reopened; }
    void openHere() override { }
    void openTeam() override { }
    void moveToTeam(const setup::TeamLogin&) override { }
    ui::WorkspacePlace place() const override
    {
        return {.kind = ui::WorkspacePlace::Kind::Team,
                .server = u"db.toko.example"_s,
                .login = u"rina"_s,
                .role = access::Role::Supervisor,
                .knowsTeam = true};
    }
    setup::SetupService& setup() override { return setups; }
    setup::ConnectionKeeper& connection() override { return connections; }
    setup::TeamService& teams() override { return service; }
    setup::TeamKeeper& team() override { return keeper; }

    test::FakeSetupService setups;
    test::FakeConnectionKeeper connections;
    test::FakeTeamService service;
    test::FakeTeamKeeper keeper;
    int reopened = 0;
};

struct Scene {
    Scene()
    {
        host.keeper.kept = {.host = u"db.toko.example"_s,
                            .database = u"siaran"_s,
                            .name = u"rina"_s,
                            .password = u"kunci-milik-rina"_s};
    }

    /// As the window does when the change feed says so.
    void lose()
    {
        window.strips().show(u"database"_s, ui::Strip::Kind::Danger, u"The database does not answer."_s);
        door.explainLoss();
    }

    QString told() const
    {
        const auto* strip = window.findChild<ui::Strip*>(u"teamAccess"_s);
        return strip == nullptr ? QString() : strip->text();
    }

    QTemporaryDir folder;
    QSettings settings {folder.filePath(u"window.ini"_s), QSettings::IniFormat};
    test::FakePeopleService people;
    FakeHost host;
    ui::MainWindow window {{ui::Pane {.id = u"here"_s,
                                      .title = [] { return u"Here"_s; },
                                      .icon = u"gear"_s,
                                      .shortcut = {},
                                      .create = [](QWidget* parent) { return new QWidget(parent); }}},
                           settings,
                           access::Role::Supervisor};
    app::TeamDoor door {people, host, window, 1ms};
};

} // namespace

/// What a window of a team says when the team's server is silent, and what it does about it.
class TestTeamDoor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aServerThatIsAwayIsAskedUntilItAnswersAndSaysNothingNew()
    {
        Scene scene;
        scene.host.service.checkFailure = u"team.refused"_s;
        scene.lose();
        QTRY_VERIFY(scene.host.service.tried.size() > 3);
        QVERIFY(scene.told().isEmpty());
        QCOMPARE(scene.host.service.tried.constFirst(), scene.host.keeper.kept);

        scene.window.strips().remove(u"database"_s); // it is back
        const auto asked = scene.host.service.tried.size();
        QTest::qWait(50);
        QVERIFY(scene.host.service.tried.size() <= asked + 1);
        QVERIFY(scene.told().isEmpty());
    }

    void whoWasShutOutMeanwhileIsToldWithAWayOn()
    {
        Scene scene;
        scene.host.service.checkFailure = u"team.refused"_s;
        scene.lose();
        QTRY_VERIFY(scene.host.service.tried.size() > 1);
        scene.host.service.kind = ErrorKind::Unauthorized;
        scene.host.service.checkFailure = u"team.login_disabled"_s;
        QTRY_VERIFY2(scene.told().contains(u"closed your access"_s), qPrintable(scene.told()));
        QVERIFY(scene.window.findChild<QPushButton*>(u"teamSignIn"_s));
        const auto asked = scene.host.service.tried.size();
        QTest::qWait(50);
        QCOMPARE(scene.host.service.tried.size(), asked); // it was told: nobody knocks on
        QCOMPARE(scene.host.reopened, 0);
    }

    void whoGotAnotherRoleIsToldAndOpensAgain()
    {
        Scene scene;
        scene.host.service.facts.role = access::Role::Agent;
        scene.lose();
        QTRY_VERIFY2(scene.told().contains(u"Agent"_s), qPrintable(scene.told()));
        scene.window.findChild<QPushButton*>(u"teamReopen"_s)->click();
        QCOMPARE(scene.host.reopened, 1);
    }

    void aWorkspaceOnThisComputerAsksNobody()
    {
        Scene scene;
        scene.door.explainLoss(); // the window has said nothing about its database
        QVERIFY(scene.host.service.tried.isEmpty());
    }

    void whatWasOpenWithThePasswordBeforeIsOpenedAgainOnceItIsLost()
    {
        Scene scene;
        scene.lose();
        QTRY_COMPARE(scene.host.service.tried.size(), 1);
        QCOMPARE(scene.host.reopened, 0);
        scene.window.strips().remove(u"database"_s);

        changePassword(scene);
        QCOMPARE(scene.host.keeper.kept.password, u"kopi-susu-panas"_s);
        QCOMPARE(scene.host.reopened, 0); // what is connected goes on
        scene.lose();
        QTRY_COMPARE(scene.host.reopened, 1);
        QCOMPARE(scene.host.service.tried.constLast().password, u"kopi-susu-panas"_s);
    }

private:
    static void changePassword(Scene& scene)
    {
        test::FakeSettingsService settings;
        ui::Theme theme(*qApp);
        ui::SettingsPane pane(settings, scene.settings, theme, {}, access::Role::Supervisor);
        scene.door.addTo(pane);
        pane.findChild<QPushButton*>(u"teamPassword"_s)->click();
        auto* dialog = scene.window.findChild<QDialog*>(u"ownPasswordDialog"_s);
        QVERIFY(dialog != nullptr);
        dialog->findChild<QLineEdit*>(u"presentPassword"_s)->setText(u"kunci-milik-rina"_s);
        dialog->findChild<QLineEdit*>(u"freshPassword"_s)->setText(u"kopi-susu-panas"_s);
        dialog->findChild<QLineEdit*>(u"freshPasswordAgain"_s)->setText(u"kopi-susu-panas"_s);
        dialog->findChild<QPushButton*>(u"act"_s)->click();
        QTRY_COMPARE(scene.host.service.settlements, 1);
    }
};

QTEST_MAIN(TestTeamDoor)
#include "tst_teamdoor.moc"
