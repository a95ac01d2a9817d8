#include "services/settings/AppSettings.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace siaran::settings;
using namespace Qt::StringLiterals;

class TestAppSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEmptyFileGivesDefaults()
    {
        QSettings store(m_folder.filePath(u"empty.ini"_s), QSettings::IniFormat);
        const AppSettings settings(store);
        QCOMPARE(settings.theme(), Theme::System);
        QCOMPARE(settings.language(), QString());
        QCOMPARE(settings.lastPane(), QString());
        QCOMPARE(settings.importFolder(), QString());
        QCOMPARE(settings.databasePrograms(), QString());
        QVERIFY(settings.layout(u"mainWindow"_s).isEmpty());
    }

    void everythingIsThereAfterARestart()
    {
        const auto path = m_folder.filePath(u"kept.ini"_s);
        const auto geometry = QByteArray("\x01\x00\xFF;,\"\n", 7);
        {
            QSettings store(path, QSettings::IniFormat);
            AppSettings settings(store);
            settings.setTheme(Theme::Dark);
            settings.setLanguage(u"id"_s);
            settings.setLastPane(u"campaigns"_s);
            settings.setImportFolder(u"/home/sari/Dokumen"_s);
            settings.setDatabasePrograms(u"C:\\Program Files\\PostgreSQL\\15\\bin"_s);
            settings.setLayout(u"mainWindow"_s, geometry);
            settings.setLayout(u"contactsTable"_s, "widths"_ba);
        }
        QSettings store(path, QSettings::IniFormat);
        const AppSettings settings(store);
        QCOMPARE(settings.theme(), Theme::Dark);
        QCOMPARE(settings.language(), u"id"_s);
        QCOMPARE(settings.lastPane(), u"campaigns"_s);
        QCOMPARE(settings.importFolder(), u"/home/sari/Dokumen"_s);
        QCOMPARE(settings.databasePrograms(), u"C:\\Program Files\\PostgreSQL\\15\\bin"_s);
        QCOMPARE(settings.layout(u"mainWindow"_s), geometry);
        QCOMPARE(settings.layout(u"contactsTable"_s), "widths"_ba);
    }

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
        store.setValue(u"appearance/theme"_s, u"purple"_s);
        store.setValue(u"appearance/language"_s, u"tlh"_s);
        const AppSettings settings(store);
        QCOMPARE(settings.theme(), Theme::System);
        QCOMPARE(settings.language(), QString());
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestAppSettings)
#include "tst_appsettings.moc"
