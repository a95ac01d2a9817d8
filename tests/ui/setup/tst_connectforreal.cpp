#include "services/settings/SessionSecretStore.h"
#include "services/setup/CloudSetupService.h"
#include "services/setup/StoredConnection.h"
#include "services/simulator/Simulator.h"
#include "tests/support/Screens.h"
#include "tests/ui/setup/WizardHands.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace siaran;
using namespace siaran::ui;
using namespace Qt::StringLiterals;

/// The wizard as it is, against a WhatsApp on this computer over HTTPS with a certificate of its own.
class TestConnectForReal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = test::prepareScreens(this); }

    void everythingIsTriedForReal()
    {
        const QTemporaryDir folder;
        simulator::SimulatorSettings settings;
        settings.tlsFolder = folder.filePath(u"tls"_s);
        QDir().mkpath(settings.tlsFolder);
        settings.delivered = 1;
        settings.replied = 0;
        settings.failures = {.undeliverable = 0, .marketingStopped = 0, .marketingCapped = 0, .experiment = 0};
        settings.timeScale = 10'000;
        simulator::Simulator whatsapp(settings);
        QVERIFY(whatsapp.start());

        QSettings store(folder.filePath(u"siaran.ini"_s), QSettings::IniFormat);
        setup::StoredConnection keeper(store, folder.filePath(u"secrets"_s),
                                       std::make_shared<settings::SessionSecretStore>(), {});
        setup::CloudSetupService service;
        test::WizardHands hands;
        hands.open({.service = service, .keeper = keeper, .ownNumber = u"+6281234567890"_s});

        // Over an address nobody vouches for, no token leaves.
        QVERIFY(hands.type(u"setupToken"_s, settings.accessToken));
        QVERIFY(hands.tabTo(u"setupAdvanced"_s));
        hands.press(Qt::Key_Space);
        QVERIFY(hands.type(u"setupGraphUrl"_s, whatsapp.url().toString()));
        QTRY_VERIFY_WITH_TIMEOUT(hands.said(u"setupTokenCheck"_s).contains(u"certificate"_s), 10'000);
        QVERIFY(hands.type(u"setupCaFile"_s, whatsapp.certificateFile()));
        QTRY_VERIFY_WITH_TIMEOUT(hands.isGood(u"setupTokenCheck"_s), 10'000);
        hands.next();

        QVERIFY(hands.type(u"setupAccount"_s, u"999"_s));
        QTRY_VERIFY_WITH_TIMEOUT(hands.said(u"setupAccountCheck"_s).contains(u"does not know this account"_s), 10'000);
        QVERIFY(hands.type(u"setupAccount"_s, settings.accountId));
        QTRY_VERIFY_WITH_TIMEOUT(hands.isGood(u"setupNumberCheck"_s), 10'000); // the only one is chosen
        hands.next();

        QVERIFY(hands.type(u"setupSecret"_s, u"wrong-secret"_s));
        hands.next();
        const auto here = hands.find<QLineEdit>(u"setupHere"_s)->text();
        QVERIFY(here.startsWith(u"http://127.0.0.1:"_s));
        whatsapp.setWebhookUrl(QUrl(here)); // the tunnel
        QVERIFY(hands.type(u"setupAddress"_s, here));
        QTRY_VERIFY_WITH_TIMEOUT(hands.isGood(u"setupAddressCheck"_s), 10'000);
        QTRY_VERIFY_WITH_TIMEOUT(hands.isGood(u"setupSubscription"_s), 10'000);
        hands.next();

        QVERIFY(hands.type(u"setupTestName"_s, u"koleksi_baru"_s));
        QVERIFY(hands.type(u"setupTestLanguage"_s, u"id"_s));
        QVERIFY(hands.tabTo(u"setupSend"_s));
        hands.press(Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(hands.said(u"setupArrived"_s).contains(u"does not fit"_s), 10'000);
        test::saveScreens(*m_theme, *hands.wizard, u"connect_5_signature"_s);

        hands.wizard->go(ConnectWizard::Step::Secret);
        QVERIFY(hands.type(u"setupSecret"_s, settings.appSecret));
        QTRY_VERIFY_WITH_TIMEOUT(hands.isGood(u"setupSecretCheck"_s), 10'000);
        hands.wizard->go(ConnectWizard::Step::Test);
        QVERIFY(hands.tabTo(u"setupSend"_s));
        hands.press(Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(hands.isGood(u"setupArrived"_s), 20'000);
        hands.next();

        const QSignalSpy connected(hands.wizard, &ConnectWizard::connected);
        QVERIFY(hands.tabTo(u"placeKeyring"_s));
        hands.next();
        QTRY_COMPARE(connected.size(), 1);
        QCOMPARE(keeper.account().phoneNumberId, settings.phoneNumberId);
        QCOMPARE(QCoro::waitFor(keeper.load())->secrets.appSecret, settings.appSecret.toUtf8());
    }

private:
    Theme* m_theme = nullptr;
};

QTEST_MAIN(TestConnectForReal)
#include "tst_connectforreal.moc"
