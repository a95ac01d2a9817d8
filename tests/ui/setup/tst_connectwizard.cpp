#include "tests/support/AccessibleNames.h"
#include "tests/support/FakeConnectionKeeper.h"
#include "tests/support/FakeSetupService.h"
#include "tests/support/Screens.h"
#include "tests/ui/setup/WizardHands.h"
#include "ui/setup/SetupWords.h"
#include "ui/widgets/Stepper.h"
#include "ui/widgets/Strip.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>

using namespace siaran;
using namespace siaran::ui;
using namespace Qt::StringLiterals;

namespace {

struct Scene {
    void open(const setup::Connection& connection = {})
    {
        hands.open({.service = service, .keeper = keeper, .ownNumber = u"+6281234567890"_s, .openAddress = opener},
                   connection);
    }

    static setup::Connection whole()
    {
        setup::Connection connection;
        connection.account.wabaId = u"102"_s;
        connection.account.phoneNumberId = u"106"_s;
        connection.account.webhookAddress = QUrl(u"https://toko.example/webhooks/whatsapp"_s);
        connection.secrets = {"token", "secret", "verify"};
        return connection;
    }

    void save(const QString& name) const
    {
        QApplication::processEvents();
        test::saveScreens(*theme, *hands.wizard, u"connect_"_s + name);
    }

    int step() const { return hands.find<Stepper>(u"setupSteps"_s)->current(); }

    inline static Theme* theme = nullptr;
    test::FakeSetupService service;
    test::FakeConnectionKeeper keeper;
    QList<QUrl> opened;
    std::function<void(const QUrl&)> opener = [this](const QUrl& url) { opened.push_back(url); };
    test::WizardHands hands;
};

} // namespace

class TestConnectWizard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Scene::theme = test::prepareScreens(this); }

    void anAccountIsConnectedWithAKeyboardOnly()
    {
        Scene scene;
        auto& hands = scene.hands;
        scene.open();
        const QSignalSpy connected(hands.wizard, &ConnectWizard::connected);
        scene.save(u"1_begin"_s);
        QVERIFY(hands.type(u"setupToken"_s, u"EAAtoken"_s));
        QTRY_VERIFY(hands.isGood(u"setupTokenCheck"_s));
        scene.save(u"1_token"_s);
        hands.press(Qt::Key_Return);

        QCOMPARE(scene.step(), 1);
        QVERIFY(hands.type(u"setupAccount"_s, u"102"_s));
        QTRY_COMPARE(hands.find<QComboBox>(u"setupNumber"_s)->count(), 2);
        QVERIFY(hands.tabTo(u"setupNumber"_s)
                || QApplication::focusWidget() == hands.find<QComboBox>(u"setupNumber"_s)->lineEdit());
        hands.press(Qt::Key_Down);
        QTRY_VERIFY(hands.isGood(u"setupNumberCheck"_s));
        scene.save(u"2_number"_s);
        hands.next();

        QVERIFY(hands.type(u"setupSecret"_s, u"appsecret"_s));
        QTRY_VERIFY(hands.isGood(u"setupSecretCheck"_s));
        scene.save(u"3_secret"_s);
        hands.next();

        QVERIFY(hands.type(u"setupAddress"_s, u"https://toko.example"_s));
        QTRY_VERIFY(hands.isGood(u"setupAddressCheck"_s));
        QVERIFY(hands.tabTo(u"setupCopyWord"_s));
        hands.press(Qt::Key_Space);
        QCOMPARE(QApplication::clipboard()->text(), hands.find<QLineEdit>(u"setupWord"_s)->text());
        scene.save(u"4_reports"_s);
        hands.next();

        QVERIFY(hands.tabTo(u"setupTestNumber"_s));
        hands.press(Qt::Key_Return);
        QTRY_VERIFY(hands.isGood(u"setupLeft"_s));
        scene.save(u"5_waiting"_s);
        Q_EMIT scene.service.reported({u"wamid.test"_s, MessageStatus::Delivered, {}});
        QTRY_VERIFY(hands.isGood(u"setupArrived"_s));
        QCOMPARE(scene.service.sent.constFirst().to, u"+6281234567890"_s);
        scene.save(u"5_delivered"_s);
        hands.next();

        scene.save(u"6_finish"_s);
        hands.next();
        QTRY_COMPARE(connected.size(), 1);
        const auto& kept = scene.keeper.kept;
        QCOMPARE(kept.secrets.accessToken, "EAAtoken"_ba);
        QCOMPARE(kept.secrets.appSecret, "appsecret"_ba);
        QCOMPARE(kept.account.phoneNumberId, u"107"_s);
        QCOMPARE(kept.account.webhookAddress, QUrl(u"https://toko.example/webhooks/whatsapp"_s));
        QCOMPARE(kept.account.webhookPort, 8480);
    }

    void nextSaysWhatIsMissing()
    {
        Scene scene;
        scene.service.failureFor.insert(u"token"_s, u"setup.token_expired"_s);
        scene.open();
        scene.hands.next();
        QCOMPARE(scene.step(), 0);
        QVERIFY(scene.hands.find<Strip>(u"setupProblem"_s)->isVisible());
        QVERIFY(scene.hands.type(u"setupToken"_s, u"old"_s));
        QTRY_VERIFY(scene.hands.said(u"setupTokenCheck"_s).contains(u"expired"_s));
        scene.hands.next();
        QCOMPARE(scene.step(), 0);
        scene.save(u"1_expired"_s);
    }

    void everyReasonHasItsWords_data()
    {
        QTest::addColumn<QString>("reason");
        // The reasons a check may give, as the service's header lists them, and those of the secret stores.
        for (const auto* reason : {"away",
                                   "timed_out",
                                   "tls",
                                   "not_whatsapp",
                                   "busy",
                                   "refused",
                                   "token_form",
                                   "token_invalid",
                                   "token_expired",
                                   "token_no_send",
                                   "token_no_manage",
                                   "no_right",
                                   "account_restricted",
                                   "account_form",
                                   "account_unknown",
                                   "unknown_object",
                                   "number_form",
                                   "number_other_account",
                                   "number_not_connected",
                                   "secret_form",
                                   "secret_wrong",
                                   "graph_url",
                                   "graph_version",
                                   "ca_file",
                                   "port_taken",
                                   "address_form",
                                   "address_away",
                                   "address_tls",
                                   "address_path",
                                   "address_verify",
                                   "address_other",
                                   "address_elsewhere",
                                   "signature",
                                   "not_subscribed",
                                   "test_unsure",
                                   "test_form"}) {
            QTest::newRow(reason) << u"setup."_s + QString::fromLatin1(reason);
        }
        for (const auto* reason : {"no_keyring", "denied", "file_open", "unreadable", "not_written", "gone"}) {
            QTest::newRow(reason) << u"secret."_s + QString::fromLatin1(reason);
        }
    }

    void everyReasonHasItsWords()
    {
        QFETCH(const QString, reason);
        const auto known = setupWords({.kind = ErrorKind::Internal, .detail = {}, .retryAfter = {}, .reason = reason});
        const auto general
            = setupWords({.kind = ErrorKind::Internal, .detail = {}, .retryAfter = {}, .reason = u"nothing.known"_s});
        QVERIFY(known.title != general.title && !known.advice.isEmpty());
    }

    void aBrokenCheckIsTakenUpAgain()
    {
        Scene scene;
        scene.service.failureFor.insert(u"token"_s, u"setup.away"_s);
        scene.open(Scene::whole());
        QVERIFY(scene.hands.said(u"setupTokenCheck"_s).contains(u"internet"_s));
        scene.save(u"1_away"_s);
        scene.service.failureFor.clear();
        QVERIFY(scene.hands.tabTo(u"setupAgain"_s));
        scene.hands.press(Qt::Key_Space);
        QTRY_VERIFY(scene.hands.isGood(u"setupTokenCheck"_s));
    }

    void whatHangsIsLeftWithEscape()
    {
        Scene scene;
        scene.service.tokenGate.close();
        scene.open(Scene::whole());
        QCOMPARE(scene.hands.find<CheckLine>(u"setupTokenCheck"_s)->mark(), CheckLine::Mark::Busy);
        const QPointer<ConnectWizard> wizard = scene.hands.wizard;
        scene.hands.press(Qt::Key_Escape);
        QTRY_VERIFY(!wizard);
        QVERIFY(scene.service.cancels > 0);
        scene.service.tokenGate.open();
        QTest::qWait(20);
        QCOMPARE(scene.keeper.saves, 0);
    }

    void withoutAKeyringAPersonChooses()
    {
        Scene scene;
        scene.keeper.hasKeyring = false;
        scene.open(Scene::whole());
        scene.hands.wizard->go(ConnectWizard::Step::Finish);
        scene.hands.next();
        QTRY_VERIFY(scene.hands.said(u"finishTrouble"_s).contains(u"keyring"_s));
        QCOMPARE(scene.keeper.saves, 0);
        scene.save(u"6_no_keyring"_s);
        QVERIFY(scene.hands.tabTo(u"placeKeyring"_s));
        scene.hands.press(Qt::Key_Down);
        QVERIFY(scene.hands.find<QRadioButton>(u"placeSession"_s)->isChecked());
        scene.hands.next();
        QTRY_COMPARE(scene.keeper.saves, 1);
        QCOMPARE(scene.keeper.keptAt, settings::SecretPlace::Session);
    }

    void theAppIsLetToReport()
    {
        Scene scene;
        scene.service.subscribed = false;
        scene.open(Scene::whole());
        scene.hands.wizard->go(ConnectWizard::Step::Reports);
        QVERIFY(scene.hands.said(u"setupSubscription"_s).contains(u"does not report"_s));
        scene.save(u"4_not_subscribed"_s);
        QVERIFY(scene.hands.tabTo(u"setupSubscribe"_s));
        scene.hands.press(Qt::Key_Space);
        QTRY_VERIFY(scene.hands.isGood(u"setupSubscription"_s));
        QVERIFY(!scene.hands.find<QPushButton>(u"setupSubscribe"_s)->isVisible());
    }

    void withoutReportsItIsSaidPlainly()
    {
        Scene scene;
        scene.open(Scene::whole());
        scene.hands.wizard->go(ConnectWizard::Step::Reports);
        QVERIFY(scene.hands.tabTo(u"setupTunnel"_s));
        scene.hands.press(Qt::Key_Down);
        scene.hands.press(Qt::Key_Down);
        QVERIFY(scene.hands.said(u"setupAddressCheck"_s).contains(u"STOP"_s));
        scene.save(u"4_nowhere"_s);
        scene.hands.wizard->go(ConnectWizard::Step::Finish);
        scene.hands.next();
        QTRY_COMPARE(scene.keeper.saves, 1);
        QVERIFY(scene.keeper.kept.account.webhookAddress.isEmpty());
    }

    void aTestThatIsRefusedSaysWhoseSideItIsOn()
    {
        Scene scene;
        scene.service.failureFor.insert(u"send"_s, u"setup.test_refused"_s);
        scene.service.sendDetail = u"132001"_s;
        scene.open(Scene::whole());
        scene.hands.wizard->go(ConnectWizard::Step::Test);
        scene.hands.press(Qt::Key_Return);
        QTRY_COMPARE(scene.hands.find<CheckLine>(u"setupLeft"_s)->mark(), CheckLine::Mark::Bad);
        QVERIFY(scene.hands.said(u"setupLeft"_s).contains(u"template"_s, Qt::CaseInsensitive));
        QVERIFY(scene.hands.type(u"setupTestNumber"_s, u"abc"_s));
        scene.hands.press(Qt::Key_Return);
        QVERIFY(scene.hands.said(u"setupLeft"_s).contains(u"no phone number"_s));
        QCOMPARE(scene.service.sent.size(), 1);
    }

    void theEnvironmentIsShownAsDeciding()
    {
        Scene scene;
        scene.keeper.variables = {u"SIARAN_GRAPH_URL"_s};
        scene.open();
        QVERIFY(scene.hands.find<QWidget>(u"setupAdvancedBox"_s)->isVisible());
        QVERIFY(scene.hands.find<Strip>(u"setupOverriding"_s)->text().contains(u"SIARAN_GRAPH_URL"_s));
        QVERIFY(scene.hands.find<QLineEdit>(u"setupGraphUrl"_s)->isReadOnly());
        scene.save(u"1_advanced"_s);
    }

    void whatsAppManagerOpensInTheBrowser()
    {
        Scene scene;
        scene.open();
        QVERIFY(scene.hands.tabTo(u"setupOpenManager"_s));
        scene.hands.press(Qt::Key_Space);
        QCOMPARE(scene.opened.size(), 1);
        QCOMPARE(scene.opened.constFirst().host(), u"business.facebook.com"_s);
    }

    void secretsAreDotsUntilTheyAreAskedFor()
    {
        Scene scene;
        scene.open(Scene::whole());
        auto* token = scene.hands.find<QLineEdit>(u"setupToken"_s);
        QCOMPARE(token->echoMode(), QLineEdit::Password);
        QVERIFY(scene.hands.tabTo(u"setupShowToken"_s));
        scene.hands.press(Qt::Key_Space);
        QCOMPARE(token->echoMode(), QLineEdit::Normal);
    }

    void everyControlHasAName()
    {
        Scene scene;
        scene.open(Scene::whole());
        QCOMPARE(test::unnamedWidgets(*scene.hands.wizard).join(u'\n'), QString());
    }
};

QTEST_MAIN(TestConnectWizard)
#include "tst_connectwizard.moc"
