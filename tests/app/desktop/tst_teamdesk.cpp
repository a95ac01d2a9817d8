#include "app/desktop/Desktop.h"
#include "services/access/PeopleService.h"
#include "services/campaigns/CampaignService.h"
#include "services/contacts/ContactEditService.h"
#include "services/contacts/ContactService.h"
#include "services/settings/SessionSecretStore.h"
#include "services/templates/DraftShelf.h"
#include "tests/app/desktop/TeamServer.h"
#include "ui/access/TeamAwayWindow.h"
#include "ui/access/TeamMoveWindow.h"
#include "ui/theme/Theme.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace siaran;
using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 60'000;
constexpr auto OwnerPassword = "kunci-milik-sari"_L1;

/// A computer with Siaran on it.
struct Computer {
    std::unique_ptr<app::Desktop> desktop()
    {
        return std::make_unique<app::Desktop>(app::DesktopOptions {}, folder.path(), store, *theme, keyring);
    }

    test::PassableFolder folder;
    QSettings store {folder.filePath(u"siaran.ini"_s), QSettings::IniFormat};
    std::shared_ptr<settings::SessionSecretStore> keyring = std::make_shared<settings::SessionSecretStore>();
    inline static ui::Theme* theme = nullptr;
};

QWidget* windowNamed(QLatin1StringView name)
{
    const auto windows = QApplication::topLevelWidgets();
    const auto found = std::ranges::find_if(
        windows, [name](const QWidget* window) { return window->objectName() == name && window->isVisible(); });
    return found == windows.end() ? nullptr : *found;
}

QWidget* mainWindow()
{
    return windowNamed("mainWindow"_L1);
}

} // namespace

/// A team on a real server: made, joined, left, lost and found again.
class TestTeamDesk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        Computer::theme = new ui::Theme(*qApp, this);
        m_server = std::make_unique<test::TeamServer>();
        QVERIFY(m_server->isUp());
    }
    void cleanupTestCase() { m_server.reset(); }

    void aTeamIsMadeASupervisorIsInvitedAndSheSeesHerWindow()
    {
        Computer shop;
        auto owner = shop.desktop();
        QSignalSpy opened(owner.get(), &app::Desktop::opened);
        owner->start();
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, Patience);
        QTRY_VERIFY(mainWindow()->findChild<QWidget*>(u"firstPlace"_s)); // once: where the data is
        found(*owner, u"melati"_s);
        owner->openTeam();
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 2, Patience);
        QCOMPARE(owner->workspace()->role(), access::Role::Owner);
        QVERIFY(mainWindow()->findChild<QAction*>(u"newCampaign"_s));
        QCOMPARE(placeText(), u"Team at 127.0.0.1"_s);
        showSettings();
        QVERIFY(mainWindow()->findChild<QWidget*>(u"peopleCard"_s));
        QVERIFY(!mainWindow()->findChild<QWidget*>(u"dataFolder"_s));

        const access::NewPerson rina {.login = u"rina.m"_s, .name = u"Rina Wijaya"_s, .role = access::Role::Supervisor};
        const auto invitation = QCoro::waitFor(owner->workspace()->people().invite(rina));
        QVERIFY2(invitation, invitation ? "" : qPrintable(invitation.error().detail));
        owner.reset();

        Computer hers;
        auto login = m_server->administrator(u"melati"_s);
        login.name = invitation->login;
        login.password = invitation->password;
        {
            const auto before = hers.desktop();
            const auto facts = QCoro::waitFor(before->teams().check(login));
            QVERIFY(facts && facts->mustChoose);
            QCOMPARE(facts->role, access::Role::Supervisor);
            const auto renewed = QCoro::waitFor(before->teams().choosePassword(login, u"kunci-milik-rina"_s));
            QVERIFY2(renewed, renewed ? "" : qPrintable(renewed.error().detail));
            QVERIFY(QCoro::waitFor(before->team().save(*renewed, settings::SecretPlace::Keyring)));
        }
        const auto supervisor = hers.desktop();
        QSignalSpy hersOpened(supervisor.get(), &app::Desktop::opened);
        supervisor->start(); // without a question
        QTRY_COMPARE_WITH_TIMEOUT(hersOpened.size(), 1, Patience);
        QCOMPARE(supervisor->workspace()->role(), access::Role::Supervisor);
        QVERIFY(!mainWindow()->findChild<QAction*>(u"newCampaign"_s));
        showSettings();
        QVERIFY(!mainWindow()->findChild<QWidget*>(u"peopleCard"_s));
        QVERIFY(mainWindow()->findChild<QLabel*>(u"teamYou"_s)->text().contains(u"Supervisor"_s));
        changeOwnPassword(u"kunci-milik-rina"_s, u"kopi-susu-panas"_s);
        QVERIFY(QCoro::waitFor(supervisor->workspace()->campaigns().list())); // what is open goes on
        verifyNoPasswordLies(hers, u"kopi-susu-panas"_s);

        // To her own workspace and back, by the menu.
        mainWindow()->findChild<QAction*>(u"openHere"_s)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(hersOpened.size(), 2, Patience);
        QCOMPARE(supervisor->workspace()->role(), access::Role::Owner);
        QVERIFY(placeText().isEmpty());
        mainWindow()->findChild<QAction*>(u"openTeam"_s)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(hersOpened.size(), 3, Patience);
        QCOMPARE(supervisor->workspace()->role(), access::Role::Supervisor);
    }

    void aServerThatIsAwayAtTheStartLeavesWaysOn()
    {
        Computer shop;
        {
            const auto before = shop.desktop();
            found(*before, u"mawar"_s);
        }
        m_server->stop();
        const auto desktop = shop.desktop();
        QSignalSpy opened(desktop.get(), &app::Desktop::opened);
        QSignalSpy keptOut(desktop.get(), &app::Desktop::keptOut);
        const QSignalSpy failed(desktop.get(), &app::Desktop::failed);
        desktop->start();
        QTRY_COMPARE_WITH_TIMEOUT(keptOut.size(), 1, Patience);
        QCOMPARE(keptOut.constFirst().constFirst().value<Error>().reason, u"team.refused"_s);
        auto* away = windowNamed("teamAway"_L1);
        QVERIFY(away);
        away->findChild<QPushButton*>(u"awayRetry"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(keptOut.size(), 2, Patience);
        away->findChild<QAction*>(u"awayPractice"_s)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, Patience);
        QVERIFY(desktop->isPractice());

        QVERIFY(m_server->start());
        desktop->openWorkspace(); // out of practice, to what is usual
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 2, Patience);
        QVERIFY(!desktop->isPractice());
        QCOMPARE(placeText(), u"Team at 127.0.0.1"_s);
        QCOMPARE(failed.size(), 0);
    }

    void theWorkspaceOfThisComputerMovesAndIsClosedHere()
    {
        Computer shop;
        const auto desktop = shop.desktop();
        QSignalSpy opened(desktop.get(), &app::Desktop::opened);
        QSignalSpy keptOut(desktop.get(), &app::Desktop::keptOut);
        desktop->start();
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, Patience);
        addContact(*desktop);
        QVERIFY(desktop->workspace()->templateDrafts().keep({}));
        const auto picture = u"workspace/received/7.jpg"_s;
        QVERIFY(QDir(shop.folder.path()).mkpath(u"workspace/received"_s));
        QFile file(shop.folder.filePath(picture));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("picture") > 0);
        file.close();
        found(*desktop, u"kenanga"_s);
        desktop->moveToTeam(m_server->administrator(u"kenanga"_s));
        QTRY_VERIFY_WITH_TIMEOUT(windowNamed("teamMove"_L1), Patience);
        auto* moving = windowNamed("teamMove"_L1);
        auto* open = moving->findChild<QPushButton*>(u"moveOpen"_s);
        auto* retry = moving->findChild<QPushButton*>(u"moveRetry"_s);
        QTRY_VERIFY_WITH_TIMEOUT(open->isVisible() || retry->isVisible(), Patience);
        QVERIFY2(open->isVisible(), qPrintable(moving->findChild<QLabel*>(u"moveTitle"_s)->text()));
        QVERIFY(QApplication::quitOnLastWindowClosed()); // whoever closes it now closes the program
        open->click();
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 2, Patience);
        QCOMPARE(placeText(), u"Team at 127.0.0.1"_s);
        const auto people = QCoro::waitFor(desktop->workspace()->contacts().page({}, {}, 10));
        QVERIFY(people);
        QCOMPARE(people->rows.size(), 1);
        QCOMPARE(desktop->workspace()->templateDrafts().all().size(), 1);
        QCOMPARE(QDir(shop.folder.path()).entryList({u"team-*"_s}, QDir::Dirs).size(), 1);
        const auto there = QDir(shop.folder.path()).entryList({u"team-*"_s}, QDir::Dirs).constFirst();
        QVERIFY(QFile::exists(shop.folder.filePath(there + u"/received/7.jpg"_s)));
        QVERIFY(file.exists());

        desktop->openHere();
        QTRY_COMPARE_WITH_TIMEOUT(keptOut.size(), 1, Patience);
        QCOMPARE(keptOut.constFirst().constFirst().value<Error>().reason, u"workspace.moved"_s);
        windowNamed("teamAway"_L1)->findChild<QAction*>(u"awayTeam"_s)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 3, Patience);
        QVERIFY(desktop->team().isInUse());
    }

    void eachFaultOfARealServerHasItsReason_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char* what, const QString& reason) {
            QTest::newRow(what) << QString::fromLatin1(what) << reason;
        };
        row("password", u"team.password"_s);
        row("login", u"team.password"_s);
        row("name", u"team.tls_name"_s);
        row("issuer", u"team.tls_issuer"_s);
        row("file", u"team.ca_file"_s);
        row("port", u"team.refused"_s);
        row("database", u"team.no_database"_s);
        row("other", u"team.not_siaran"_s);
        row("administrator", u"team.not_person"_s);
    }

    void eachFaultOfARealServerHasItsReason()
    {
        QFETCH(const QString, what);
        QFETCH(const QString, reason);
        Computer shop;
        const auto desktop = shop.desktop();
        auto login = owner(u"melati"_s);
        if (what == "password"_L1) {
            login.password = u"another"_s;
        } else if (what == "login"_L1) {
            login.name = u"nobody"_s;
        } else if (what == "name"_L1) {
            login.host = u"localhost"_s;
        } else if (what == "issuer"_L1) {
            login.caFile = access::systemAuthorities();
        } else if (what == "file"_L1) {
            login.caFile = u"/nowhere.pem"_s;
        } else if (what == "port"_L1) {
            login.port = 1;
        } else if (what == "database"_L1) {
            login.database = u"flamboyan"_s;
        } else if (what == "other"_L1) {
            login = m_server->administrator(u"postgres"_s);
        } else {
            login = m_server->administrator(u"melati"_s);
        }
        const auto facts = QCoro::waitFor(desktop->teams().check(login));
        QVERIFY(!facts);
        QCOMPARE(facts.error().reason, reason);
        QVERIFY(!facts.error().detail.contains(login.password));
    }

private:
    setup::TeamLogin owner(const QString& database) const
    {
        auto login = m_server->administrator(database);
        login.name = u"sari."_s + database;
        login.password = QString(OwnerPassword);
        return login;
    }

    void found(app::Desktop& desktop, const QString& database) const
    {
        const setup::NewTeam team {.administrator = m_server->administrator(database),
                                   .ownerName = u"Sari Dewi"_s,
                                   .ownerLogin = owner(database).name,
                                   .ownerPassword = QString(OwnerPassword)};
        QVERIFY(QCoro::waitFor(desktop.teams().checkServer(team.administrator)));
        const auto made = QCoro::waitFor(desktop.teams().found(team));
        QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
        QCOMPARE(*made, owner(database));
        QVERIFY(QCoro::waitFor(desktop.team().save(*made, settings::SecretPlace::Keyring)));
    }

    static void addContact(app::Desktop& desktop)
    {
        contacts::ContactValues budi;
        budi.displayName = u"Budi Santoso"_s;
        budi.phoneE164 = u"+6281234567890"_s;
        QVERIFY(QCoro::waitFor(desktop.workspace()->contactEdits().create(budi)));
    }

    static void showSettings() { mainWindow()->findChild<QAction*>(u"show_settings"_s)->trigger(); }

    static void changeOwnPassword(const QString& present, const QString& fresh)
    {
        mainWindow()->findChild<QPushButton*>(u"teamPassword"_s)->click();
        auto* dialog = mainWindow()->findChild<QDialog*>(u"ownPasswordDialog"_s);
        QVERIFY(dialog);
        const QSignalSpy done(dialog, &QDialog::accepted);
        const auto enter = [dialog](const QString& field, const QString& text) {
            dialog->findChild<QLineEdit*>(field)->setText(text);
        };
        enter(u"presentPassword"_s, u"yang-dulu-sekali"_s);
        enter(u"freshPassword"_s, fresh);
        enter(u"freshPasswordAgain"_s, fresh);
        auto* act = dialog->findChild<QPushButton*>(u"act"_s);
        act->click();
        QTRY_VERIFY_WITH_TIMEOUT(act->isEnabled(), Patience);
        QCOMPARE(done.size(), 0);
        enter(u"presentPassword"_s, present);
        act->click();
        QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, Patience);
    }

    static QString placeText()
    {
        const auto* label = mainWindow() == nullptr ? nullptr : mainWindow()->findChild<QLabel*>(u"workspacePlace"_s);
        return label == nullptr ? u"no window"_s : label->text();
    }

    static void verifyNoPasswordLies(const Computer& computer, const QString& password)
    {
        QDirIterator all(computer.folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        int files = 0;
        while (all.hasNext()) {
            QFile file(all.next());
            if (file.open(QIODevice::ReadOnly)) {
                ++files;
                QVERIFY2(!file.readAll().contains(password.toUtf8()), qPrintable(file.fileName()));
            }
        }
        QVERIFY(files > 0);
    }

    std::unique_ptr<test::TeamServer> m_server;
};

QTEST_MAIN(TestTeamDesk)
#include "tst_teamdesk.moc"
