#include "services/settings/ChainedSecretStore.h"
#include "services/settings/CredentialSecretStore.h"
#include "services/settings/EnvironmentSecretStore.h"
#include "services/settings/FileSecretStore.h"
#include "services/settings/KeychainSecretStore.h"
#include "services/settings/SessionSecretStore.h"
#include "services/settings/WhatsAppSecrets.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace siaran;
using namespace siaran::settings;
using namespace Qt::StringLiterals;

namespace {

constexpr auto OwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

void writeFile(const QString& path, const QByteArray& text, QFileDevice::Permissions permissions = OwnerOnly)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    QVERIFY(file.setPermissions(permissions));
}

QByteArray textOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestSecretStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // A session without a keyring, whatever the machine of the test has.
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
        qputenv("HOME", m_home.path().toLocal8Bit());
        qputenv("XDG_CONFIG_HOME", m_home.path().toLocal8Bit());
    }

    void theEnvironmentIsRead()
    {
        QProcessEnvironment environment;
        environment.insert(u"SIARAN_WA_TOKEN"_s, u"token"_s);
        environment.insert(u"SIARAN_WA_APP_SECRET"_s, u"secret"_s);
        environment.insert(u"SIARAN_WA_VERIFY_TOKEN"_s, u"verify"_s);
        EnvironmentSecretStore store(environment);

        QCOMPARE(QCoro::waitFor(store.read(AccessTokenKey)).value(), "token"_ba);
        QCOMPARE(QCoro::waitFor(store.read(AppSecretKey)).value(), "secret"_ba);
        QCOMPARE(QCoro::waitFor(store.read(VerifyTokenKey)).value(), "verify"_ba);
    }

    void whatTheEnvironmentLacksIsNotFound()
    {
        QProcessEnvironment environment;
        environment.insert(u"SIARAN_WA_TOKEN"_s, u""_s);
        environment.insert(u"PATH"_s, u"/usr/bin"_s);
        EnvironmentSecretStore store(environment);
        for (const auto& key : {QString(AccessTokenKey), QString(AppSecretKey), u"PATH"_s, QString()}) {
            const auto secret = QCoro::waitFor(store.read(key));
            QVERIFY(!secret);
            QCOMPARE(secret.error().kind, ErrorKind::NotFound);
        }
    }

    void theEnvironmentIsReadOnly()
    {
        EnvironmentSecretStore store {QProcessEnvironment()};
        for (const auto& outcome :
             {QCoro::waitFor(store.write(AccessTokenKey, "token"_ba)), QCoro::waitFor(store.remove(AccessTokenKey))}) {
            QVERIFY(!outcome);
            QCOMPARE(outcome.error().reason, u"secret.read_only"_s);
        }
    }

    void withoutAKeyringNothingIsKept()
    {
        KeychainSecretStore store(u"siaran-test"_s);
        const auto written = QCoro::waitFor(store.write(AccessTokenKey, "very secret"_ba));
        const auto read = QCoro::waitFor(store.read(AccessTokenKey));
        const auto removed = QCoro::waitFor(store.remove(AccessTokenKey));

        for (const auto& error : {written.error(), read.error(), removed.error()}) {
            QCOMPARE(error.kind, ErrorKind::Unavailable);
            QCOMPARE(error.reason, u"secret.no_keyring"_s);
            QVERIFY(!error.detail.contains(u"very secret"_s));
        }
        QCOMPARE(QDir(m_home.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
    }

    void aFileKeepsSecretsForItsOwnerOnly()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"secrets"_s);
        const auto store = std::make_shared<FileSecretStore>(path);
        const WhatsAppSecrets secrets {"tok=en #1", "app secret", "verify"};
        QVERIFY(QCoro::waitFor(writeSecrets(store, secrets)));
        const auto everybody = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther
            | QFileDevice::WriteOther | QFileDevice::ExeGroup | QFileDevice::ExeOther;
        QVERIFY((QFile::permissions(path) & everybody) == 0);
        QCOMPARE(QCoro::waitFor(readSecrets(store)).value(), secrets);

        QVERIFY(QCoro::waitFor(removeSecrets(store)));
        QCOMPARE(textOf(path), QByteArray());
        QCOMPARE(QCoro::waitFor(readSecrets(store)).value(), WhatsAppSecrets());
    }

    void aFileWrittenByHandIsReadAndItsOtherLinesStay()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"server.env"_s);
        writeFile(path, "# of the shop\nSIARAN_WA_PHONE_NUMBER_ID=1\nSIARAN_WA_TOKEN=abc\r\n\n");
        FileSecretStore store(path);
        QCOMPARE(QCoro::waitFor(store.read(AccessTokenKey)).value(), "abc"_ba);
        QCOMPARE(QCoro::waitFor(store.read(AppSecretKey)).error().kind, ErrorKind::NotFound);
        QVERIFY(QCoro::waitFor(store.write(AccessTokenKey, "new"_ba)));
        QCOMPARE(textOf(path), "# of the shop\nSIARAN_WA_PHONE_NUMBER_ID=1\nSIARAN_WA_TOKEN=new\n"_ba);
    }

    void aFileThatOthersMayReadIsNotUsed_data()
    {
        QTest::addColumn<int>("more");
        QTest::newRow("group reads") << int(QFileDevice::ReadGroup);
        QTest::newRow("others read") << int(QFileDevice::ReadOther);
        QTest::newRow("group writes") << int(QFileDevice::WriteGroup);
        QTest::newRow("others run") << int(QFileDevice::ExeOther);
    }

    void aFileThatOthersMayReadIsNotUsed()
    {
        QFETCH(const int, more);
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"secrets"_s);
        writeFile(path, "SIARAN_WA_TOKEN=abc\n", OwnerOnly | QFileDevice::Permissions(more));
        FileSecretStore store(path);
        const auto secret = QCoro::waitFor(store.read(AccessTokenKey));
        QVERIFY(!secret);
        QCOMPARE(secret.error().kind, ErrorKind::Unauthorized);
        QCOMPARE(secret.error().reason, u"secret.file_open"_s);
        QVERIFY(secret.error().detail.contains(u"chmod 600"_s));
        QVERIFY(!QCoro::waitFor(store.write(AccessTokenKey, "new"_ba)));
        QCOMPARE(textOf(path), "SIARAN_WA_TOKEN=abc\n"_ba);
    }

    void aSecretOfTwoLinesCannotBecomeTwoSecrets()
    {
        const QTemporaryDir folder;
        FileSecretStore store(folder.filePath(u"secrets"_s));
        QVERIFY(!QCoro::waitFor(store.write(VerifyTokenKey, "a\nSIARAN_WA_TOKEN=b"_ba)));
        QCOMPARE(QCoro::waitFor(store.read(AccessTokenKey)).error().kind, ErrorKind::NotFound);
    }

    void credentialsOfTheServiceManagerAreRead()
    {
        const QTemporaryDir folder;
        writeFile(folder.filePath(u"whatsapp.access_token"_s), "abc\n");
        writeFile(folder.filePath(u"other"_s), "not ours");
        CredentialSecretStore store(folder.path());
        QCOMPARE(QCoro::waitFor(store.read(AccessTokenKey)).value(), "abc"_ba);
        for (const auto& key : {QString(AppSecretKey), u"other"_s, u"../other"_s}) {
            QCOMPARE(QCoro::waitFor(store.read(key)).error().kind, ErrorKind::NotFound);
        }
        QCOMPARE(QCoro::waitFor(store.write(AccessTokenKey, "x"_ba)).error().reason, u"secret.read_only"_s);
        QCOMPARE(QCoro::waitFor(CredentialSecretStore({}).read(AccessTokenKey)).error().kind, ErrorKind::NotFound);
    }

    void theFirstStoreThatHasASecretGivesIt()
    {
        const QTemporaryDir folder;
        writeFile(folder.filePath(u"whatsapp.access_token"_s), "of the credential");
        writeFile(folder.filePath(u"whatsapp.app_secret"_s), "of the credential");
        writeFile(folder.filePath(u"file"_s), "SIARAN_WA_APP_SECRET=of the file\nSIARAN_WA_VERIFY_TOKEN=of the file\n");
        QProcessEnvironment environment;
        environment.insert(u"SIARAN_WA_TOKEN"_s, u"of the environment"_s);
        const std::vector<std::shared_ptr<SecretStore>> stores {
            std::make_shared<EnvironmentSecretStore>(environment),
            std::make_shared<CredentialSecretStore>(folder.path()),
            std::make_shared<FileSecretStore>(folder.filePath(u"file"_s))};
        const auto chain = std::make_shared<ChainedSecretStore>(stores);
        const WhatsAppSecrets expected {"of the environment", "of the credential", "of the file"};
        QCOMPARE(QCoro::waitFor(readSecrets(chain)).value(), expected);
    }

    void aFileThatIsOpenToOthersEndsTheSearch()
    {
        const QTemporaryDir folder;
        writeFile(folder.filePath(u"file"_s), "SIARAN_WA_TOKEN=abc\n", OwnerOnly | QFileDevice::ReadOther);
        const auto session = std::make_shared<SessionSecretStore>();
        QVERIFY(QCoro::waitFor(session->write(AccessTokenKey, "x"_ba)));
        const std::vector<std::shared_ptr<SecretStore>> stores {
            std::make_shared<FileSecretStore>(folder.filePath(u"file"_s)), session};
        const auto chain = std::make_shared<ChainedSecretStore>(stores);
        const auto secrets = QCoro::waitFor(readSecrets(chain));
        QVERIFY(!secrets);
        QCOMPARE(secrets.error().reason, u"secret.file_open"_s);
    }

    void aSessionForgetsWithItsStore()
    {
        const WhatsAppSecrets secrets {"a", "b", "c"};
        auto store = std::make_shared<SessionSecretStore>();
        QVERIFY(QCoro::waitFor(writeSecrets(store, secrets)));
        QCOMPARE(QCoro::waitFor(readSecrets(store)).value(), secrets);
        store = std::make_shared<SessionSecretStore>();
        QCOMPARE(QCoro::waitFor(readSecrets(store)).value(), WhatsAppSecrets());
    }

private:
    QTemporaryDir m_home;
};

QTEST_GUILESS_MAIN(TestSecretStore)
#include "tst_secretstore.moc"
