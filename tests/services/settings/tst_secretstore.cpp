#include "services/settings/EnvironmentSecretStore.h"
#include "services/settings/KeychainSecretStore.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace siaran;
using namespace siaran::settings;
using namespace Qt::StringLiterals;

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

private:
    QTemporaryDir m_home;
};

QTEST_GUILESS_MAIN(TestSecretStore)
#include "tst_secretstore.moc"
