#include "services/settings/AppSettings.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace siaran::settings;
using namespace Qt::StringLiterals;

class TestAppSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theAccountIsKeptWithoutItsSecrets()
    {
        const auto path = m_folder.filePath(u"account.ini"_s);
        const WhatsAppSettings account {.graphUrl = QUrl(u"https://127.0.0.1:4433"_s),
                                        .graphVersion = u"v26.0"_s,
                                        .phoneNumberId = u"106540352242922"_s,
                                        .wabaId = u"102290129340398"_s,
                                        .caFile = u"/etc/ssl/ours.pem"_s,
                                        .webhookAddress = QUrl(u"https://toko.example/webhooks/whatsapp"_s),
                                        .webhookPort = 8480};
        {
            QSettings store(path, QSettings::IniFormat);
            AppSettings settings(store);
            QCOMPARE(settings.whatsApp(), WhatsAppSettings());
            QCOMPARE(settings.secretPlace(), SecretPlace::Keyring);
            settings.setWhatsApp(account);
            settings.setSecretPlace(SecretPlace::File);
        }
        QSettings store(path, QSettings::IniFormat);
        const AppSettings settings(store);
        QCOMPARE(settings.whatsApp(), account);
        QCOMPARE(settings.secretPlace(), SecretPlace::File);
    }

    void whatMakesNoSenseIsTheDefault()
    {
        QSettings store(m_folder.filePath(u"odd.ini"_s), QSettings::IniFormat);
        store.setValue(u"whatsapp/secrets"_s, u"under the mat"_s);
        store.setValue(u"whatsapp/webhook_port"_s, u"ninety"_s);
        const AppSettings settings(store);
        QCOMPARE(settings.secretPlace(), SecretPlace::Keyring);
        QCOMPARE(settings.whatsApp().webhookPort, quint16(0));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestAppSettings)
#include "tst_appsettings.moc"
