#include "tests/support/AccessibleNames.h"
#include "tests/support/FakeTeamService.h"
#include "tests/support/Screens.h"
#include "ui/access/TeamCard.h"
#include "ui/access/TeamWizard.h"
#include "ui/access/TeamWords.h"
#include "ui/setup/CheckLine.h"
#include "ui/widgets/Stepper.h"
#include "ui/widgets/Strip.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace siaran;
using namespace siaran::ui;
using namespace Qt::StringLiterals;

namespace {

/// A person in front of the wizard who has a keyboard only.
struct Scene {
    ~Scene() { delete wizard; }

    void open(TeamWizard::Way way, const setup::TeamLogin& known = {}, bool canTakeAlong = false)
    {
        wizard = new TeamWizard(
            {.service = service, .keeper = keeper, .canTakeAlong = canTakeAlong, .rest = std::chrono::milliseconds(1)},
            way, known);
        wizard->open();
        QVERIFY(QTest::qWaitForWindowActive(wizard));
    }

    template <typename Widget = QWidget>
    Widget* find(const QString& name) const
    {
        return wizard->findChild<Widget*>(name);
    }

    bool tabTo(const QString& name) const
    {
        for (int i = 0; i < 40 && QApplication::focusWidget() != find(name); ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        return QApplication::focusWidget() == find(name);
    }

    bool type(const QString& field, const QString& text) const
    {
        if (!tabTo(field)) {
            return false;
        }
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), text);
        return true;
    }

    void next() const { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier); }
    int step() const { return find<Stepper>(u"teamSteps"_s)->current(); }
    QString said() const { return find<CheckLine>(u"teamCheck"_s)->text(); }
    CheckLine::Mark mark() const { return find<CheckLine>(u"teamCheck"_s)->mark(); }

    void save(const QString& name) const
    {
        QApplication::processEvents();
        test::saveScreens(*theme, *wizard, u"team_"_s + name);
    }

    inline static Theme* theme = nullptr;
    test::FakeTeamService service;
    test::FakeTeamKeeper keeper;
    QPointer<TeamWizard> wizard;
};

} // namespace

class TestTeamWizard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Scene::theme = test::prepareScreens(this); }

    void whoWorksAloneStaysHere()
    {
        Scene scene;
        scene.keeper.inUse = true;
        scene.open(TeamWizard::Way::Here);
        const QSignalSpy here(scene.wizard, &TeamWizard::hereChosen);
        scene.save(u"1_place"_s);
        QCOMPARE(test::unnamedWidgets(*scene.wizard).join(u'\n'), QString());
        scene.next();
        QCOMPARE(here.size(), 1);
        QVERIFY(!scene.keeper.inUse);
        QCOMPARE(scene.service.tried.size(), 0);
    }

    void whoWasInvitedJoinsWithAKeyboardOnly()
    {
        Scene scene;
        scene.service.facts.mustChoose = true;
        scene.open(TeamWizard::Way::Here);
        const QSignalSpy chosen(scene.wizard, &TeamWizard::teamChosen);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QVERIFY(scene.find<QRadioButton>(u"wayJoin"_s)->isChecked());
        scene.next();
        QCOMPARE(scene.step(), 1);
        QVERIFY(scene.type(u"teamHost"_s, u"db.toko.example"_s));
        QVERIFY(scene.type(u"teamName"_s, u"rina"_s));
        QVERIFY(scene.type(u"teamPassword"_s, u"sekali"_s));
        QTRY_COMPARE(scene.mark(), CheckLine::Mark::Good);
        QVERIFY(scene.said().contains(u"Rina Wijaya"_s));
        scene.save(u"2_server"_s);
        scene.next();

        QCOMPARE(scene.step(), 2);
        scene.next(); // without a password of her own
        QVERIFY(scene.find<Strip>(u"teamProblem"_s)->isVisible());
        QVERIFY(scene.type(u"teamOwnPassword"_s, u"kunci-milik-rina"_s));
        QVERIFY(scene.type(u"teamOwnPasswordAgain"_s, u"kunci-milik-rena"_s));
        scene.next();
        QVERIFY(scene.find<Strip>(u"teamProblem"_s)->text().contains(u"not the same"_s));
        scene.save(u"3_choose"_s);
        QVERIFY(scene.type(u"teamOwnPasswordAgain"_s, u"kunci-milik-rina"_s));
        scene.next();
        QTRY_COMPARE(chosen.size(), 1);
        QVERIFY(scene.keeper.inUse);
        QCOMPARE(scene.keeper.kept.host, u"db.toko.example"_s);
        QCOMPARE(scene.keeper.kept.database, u"siaran"_s);
        QCOMPARE(scene.keeper.kept.password, u"kunci-milik-rina"_s);
        QCOMPARE(scene.keeper.keptAt, settings::SecretPlace::Keyring);
    }

    void eachFaultIsSaidInASentence_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("part");
        const auto row = [](const char* reason, const QString& part) {
            QTest::newRow(reason) << QString::fromLatin1(reason) << part;
        };
        row("team.host_unknown", u"Nobody knows a server"_s);
        row("team.refused", u"no database answers"_s);
        row("team.timed_out", u"does not answer"_s);
        row("team.tls_missing", u"without encryption"_s);
        row("team.tls_name", u"for another name"_s);
        row("team.tls_issuer", u"vouches"_s);
        row("team.ca_file", u"certificate file"_s);
        row("team.password", u"name or the password"_s);
        row("team.login_disabled", u"closed your access"_s);
        row("team.no_database", u"no database of this name"_s);
        row("team.not_siaran", u"not a workspace of Siaran"_s);
        row("team.not_person", u"nobody's of the team"_s);
        row("team.no_right", u"administrator"_s);
        row("team.not_scram", u"unsafe way"_s);
        row("schema.newer", u"newer Siaran"_s);
        row("schema.behind", u"older Siaran"_s);
    }

    void eachFaultIsSaidInASentence()
    {
        QFETCH(const QString, reason);
        QFETCH(const QString, part);
        Scene scene;
        scene.service.checkFailure = reason;
        scene.open(TeamWizard::Way::Join, whole());
        scene.wizard->go(TeamWizard::Step::Server);
        QTRY_COMPARE(scene.mark(), CheckLine::Mark::Bad);
        if (reason == "team.no_right"_L1) {
            QVERIFY(scene.said().contains(u"looks after the server"_s));
        } else {
            QVERIFY2(scene.said().contains(part), qPrintable(scene.said()));
        }
        if (reason == "team.tls_issuer"_L1) {
            scene.save(u"2_fault"_s);
        }
        scene.next();
        QCOMPARE(scene.step(), 1);
        QVERIFY(scene.find<Strip>(u"teamProblem"_s)->isVisible());
    }

    void whoGoesOnBeforeTheAnswerIsTakenOnWhenItComes()
    {
        Scene scene;
        scene.service.checkGate.close();
        scene.open(TeamWizard::Way::Join, whole());
        scene.wizard->go(TeamWizard::Step::Server);
        scene.next();
        QCOMPARE(scene.step(), 1);
        scene.service.checkGate.open();
        QTRY_COMPARE(scene.step(), 2);
    }

    void aTeamIsSetUpAndTheWorkspaceMoves()
    {
        Scene scene;
        scene.open(TeamWizard::Way::Found, {}, true);
        scene.wizard->setTakesAlong(true);
        scene.wizard->go(TeamWizard::Step::Server);
        const QSignalSpy moved(scene.wizard, &TeamWizard::moveChosen);
        QVERIFY(scene.type(u"teamHost"_s, u"db.toko.example"_s));
        QVERIFY(scene.type(u"teamName"_s, u"postgres"_s));
        QVERIFY(scene.type(u"teamPassword"_s, u"rahasia-server"_s));
        QTRY_COMPARE(scene.mark(), CheckLine::Mark::Good);
        scene.save(u"2_new"_s);
        scene.next();
        QVERIFY(scene.type(u"teamOwnerName"_s, u"Sari Dewi"_s));
        QCOMPARE(scene.find<QLineEdit>(u"teamOwnerLogin"_s)->text(), u"sari.dewi"_s);
        QVERIFY(scene.type(u"teamOwnPassword"_s, u"kunci-milik-sari"_s));
        QVERIFY(scene.type(u"teamOwnPasswordAgain"_s, u"kunci-milik-sari"_s));
        QVERIFY(scene.find<QCheckBox>(u"teamAlong"_s)->isChecked());
        scene.save(u"3_new"_s);
        QCOMPARE(test::unnamedWidgets(*scene.wizard).join(u'\n'), QString());
        scene.next();
        QTRY_COMPARE(moved.size(), 1);
        QCOMPARE(moved.constFirst().constFirst().value<setup::TeamLogin>().name, u"postgres"_s);
        QCOMPARE(scene.service.founded->ownerLogin, u"sari.dewi"_s);
        // The administrator's password is kept nowhere.
        QCOMPARE(scene.keeper.kept.name, u"sari.dewi"_s);
        QCOMPARE(scene.keeper.kept.password, u"kunci-milik-sari"_s);
    }

    void whatTheServerDidIsNotDoneAgainWhenTheKeyringFails()
    {
        Scene scene;
        scene.keeper.hasKeyring = false;
        scene.open(TeamWizard::Way::Found, whole());
        scene.wizard->go(TeamWizard::Step::Server);
        QTRY_COMPARE(scene.mark(), CheckLine::Mark::Good);
        scene.next();
        const QSignalSpy chosen(scene.wizard, &TeamWizard::teamChosen);
        QVERIFY(scene.type(u"teamOwnerName"_s, u"Sari"_s));
        QVERIFY(scene.type(u"teamOwnPassword"_s, u"kunci-milik-sari"_s));
        QVERIFY(scene.type(u"teamOwnPasswordAgain"_s, u"kunci-milik-sari"_s));
        scene.next();
        QTRY_COMPARE(scene.find<CheckLine>(u"teamOutcome"_s)->mark(), CheckLine::Mark::Bad);
        QVERIFY(scene.find<CheckLine>(u"teamOutcome"_s)->text().contains(u"keyring"_s));
        scene.save(u"3_no_keyring"_s);
        QVERIFY(scene.tabTo(u"placeKeyring"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        scene.next();
        QTRY_COMPARE(chosen.size(), 1);
        QCOMPARE(scene.service.settlements, 1);
        QCOMPARE(scene.keeper.keptAt, settings::SecretPlace::Session);
    }

    void theCardExplainsATeamAndLeadsToOne()
    {
        TeamCard card(WorkspacePlace {});
        card.resize(800, 200);
        card.show();
        test::saveScreens(*Scene::theme, card, u"team_card_alone"_s);
        const QSignalSpy moving(&card, &TeamCard::moveRequested);
        const QSignalSpy joining(&card, &TeamCard::joinRequested);
        card.findChild<QPushButton*>(u"teamMove"_s)->click();
        card.findChild<QPushButton*>(u"teamJoin"_s)->click();
        QCOMPARE(moving.size(), 1);
        QCOMPARE(joining.size(), 1);
        QVERIFY(!card.findChild<QPushButton*>(u"teamOpen"_s));
    }

    void theCardOfATeamSaysWhereAndWho()
    {
        WorkspacePlace place {.kind = WorkspacePlace::Kind::Team};
        place.server = u"db.toko.example"_s;
        place.database = u"siaran"_s;
        place.login = u"rina"_s;
        place.role = access::Role::Supervisor;
        TeamCard card(place);
        card.resize(800, 240);
        card.show();
        test::saveScreens(*Scene::theme, card, u"team_card_team"_s);
        QVERIFY(card.findChild<QLabel*>(u"teamServer"_s)->text().contains(u"db.toko.example"_s));
        QVERIFY(card.findChild<QLabel*>(u"teamYou"_s)->text().contains(u"Supervisor"_s));
        const QSignalSpy leaving(&card, &TeamCard::hereRequested);
        card.findChild<QPushButton*>(u"teamHere"_s)->click();
        QCOMPARE(leaving.size(), 1);
        QCOMPARE(test::unnamedWidgets(card).join(u'\n'), QString());
    }

private:
    static setup::TeamLogin whole()
    {
        return {.host = u"db.toko.example"_s,
                .database = u"siaran"_s,
                .caFile = {},
                .name = u"rina"_s,
                .password = u"sekali"_s};
    }
};

QTEST_MAIN(TestTeamWizard)
#include "tst_teamwizard.moc"
