#include "services/settings/AppSettings.h"
#include "services/settings/SessionSecretStore.h"
#include "services/setup/StoredConnection.h"
#include "tests/support/NoKeyring.h"

#include <QDir>
#include <QDirIterator>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace siaran;
using namespace siaran::setup;
using namespace siaran::settings;
using namespace Qt::StringLiterals;
using test::NoKeyring;

namespace {

Connection sample()
{
    Connection connection;
    connection.account.phoneNumberId = u"106540352242922"_s;
    connection.account.wabaId = u"102290129340398"_s;
    connection.secrets = {"the-token", "the-app-secret", "the-verify-token"};
    return connection;
}

/// Everything that lies in a folder, as bytes.
QByteArray contentOf(const QString& folder)
{
    QByteArray all;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        all += file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    return all;
}

} // namespace

class TestStoredConnection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<QSettings>(m_folder->filePath(u"siaran.ini"_s), QSettings::IniFormat);
    }

    void whatIsSavedIsLoaded_data()
    {
        QTest::addColumn<SecretPlace>("place");
        QTest::newRow("keyring") << SecretPlace::Keyring;
        QTest::newRow("file") << SecretPlace::File;
        QTest::newRow("session") << SecretPlace::Session;
    }

    void whatIsSavedIsLoaded()
    {
        QFETCH(const SecretPlace, place);
        StoredConnection kept(*m_store, fileName(), m_keyring, {});
        QVERIFY(QCoro::waitFor(kept.save(sample(), place)));
        QCOMPARE(QCoro::waitFor(kept.load()).value(), sample());
        QCOMPARE(kept.place(), place);
    }

    void onlyAFileThatWasChosenHoldsSecrets()
    {
        StoredConnection kept(*m_store, fileName(), m_keyring, {});
        for (const auto place : {SecretPlace::Keyring, SecretPlace::Session}) {
            QVERIFY(QCoro::waitFor(kept.save(sample(), place)));
            m_store->sync();
            QVERIFY(!contentOf(m_folder->path()).contains("the-"));
        }
        QVERIFY(contentOf(m_folder->path()).contains("106540352242922"));
    }

    void aPlaceThatIsLeftIsEmptied()
    {
        StoredConnection kept(*m_store, fileName(), m_keyring, {});
        QVERIFY(QCoro::waitFor(kept.save(sample(), SecretPlace::File)));
        QVERIFY(contentOf(m_folder->path()).contains("the-token"));
        QVERIFY(QCoro::waitFor(kept.save(sample(), SecretPlace::Keyring)));
        QVERIFY(!contentOf(m_folder->path()).contains("the-token"));
        QCOMPARE(QCoro::waitFor(kept.load()).value(), sample());
    }

    void withoutAKeyringNothingIsChangedAndItIsTold()
    {
        StoredConnection kept(*m_store, fileName(), std::make_shared<NoKeyring>(), {});
        const auto saved = QCoro::waitFor(kept.save(sample(), SecretPlace::Keyring));
        QVERIFY(!saved);
        QCOMPARE(saved.error().reason, u"secret.no_keyring"_s);
        QVERIFY(!kept.account().isComplete());
        QVERIFY(QCoro::waitFor(kept.load())); // and nobody is asked for a keyring that holds nothing
    }

    void aSessionEndsWithTheProgram()
    {
        {
            StoredConnection kept(*m_store, fileName(), m_keyring, {});
            QVERIFY(QCoro::waitFor(kept.save(sample(), SecretPlace::Session)));
        }
        StoredConnection again(*m_store, fileName(), m_keyring, {});
        const auto loaded = QCoro::waitFor(again.load());
        QVERIFY(loaded);
        QVERIFY(loaded->account.isComplete());
        QCOMPARE(loaded->secrets, WhatsAppSecrets());
    }

    void theEnvironmentCountsFirst()
    {
        QProcessEnvironment environment;
        environment.insert(u"SIARAN_WA_TOKEN"_s, u"of the environment"_s);
        environment.insert(u"SIARAN_GRAPH_URL"_s, u"https://127.0.0.1:1"_s);
        StoredConnection kept(*m_store, fileName(), m_keyring, environment);
        QVERIFY(QCoro::waitFor(kept.save(sample(), SecretPlace::Keyring)));
        const auto loaded = QCoro::waitFor(kept.load());
        QVERIFY(loaded);
        QCOMPARE(loaded->secrets.accessToken, "of the environment"_ba);
        QCOMPARE(loaded->secrets.appSecret, "the-app-secret"_ba);
        QCOMPARE(loaded->account.graphUrl, QUrl(u"https://127.0.0.1:1"_s));
        QCOMPARE(kept.overriding(), QStringList({u"SIARAN_WA_TOKEN"_s, u"SIARAN_GRAPH_URL"_s}));
    }

    void whatIsChangedWaitsUntilItIsTold()
    {
        StoredConnection kept(*m_store, fileName(), m_keyring, {});
        QVERIFY(kept.untold().isNothing());
        QVERIFY(QCoro::waitFor(kept.save(sample(), SecretPlace::File)));
        QCOMPARE(kept.untold().parts,
                 QStringList({u"access_token"_s, u"app_secret"_s, u"verify_token"_s, u"number"_s, u"account"_s,
                              u"secret_place"_s}));
        QCOMPARE(kept.untold().numberBefore, QString());
        QCOMPARE(kept.untold().numberAfter, sample().account.phoneNumberId);
        // The program may end before it is told.
        StoredConnection later(*m_store, fileName(), m_keyring, {});
        QCOMPARE(later.untold(), kept.untold());
        later.setTold(later.untold());
        QVERIFY(later.untold().isNothing());
        QVERIFY(QCoro::waitFor(later.save(sample(), SecretPlace::File)));
        QVERIFY(later.untold().isNothing()); // the same again is no change
    }

    void eachPartIsToldByItsName_data()
    {
        QTest::addColumn<Connection>("connection");
        QTest::addColumn<QStringList>("parts");
        QTest::addColumn<QStringList>("forgotten");
        const auto row = [](const char* part, const std::function<void(Connection&)>& change, bool isGone = false) {
            auto connection = sample();
            change(connection);
            const QStringList told {QString::fromLatin1(part)};
            QTest::addRow("%s%s", part, isGone ? " is gone" : "")
                << connection << told << (isGone ? told : QStringList());
        };
        row("access_token", [](Connection& c) { c.secrets.accessToken = "another"; });
        row(
            "access_token", [](Connection& c) { c.secrets.accessToken.clear(); }, true);
        row("app_secret", [](Connection& c) { c.secrets.appSecret = "another"; });
        row(
            "verify_token", [](Connection& c) { c.secrets.verifyToken.clear(); }, true);
        row("number", [](Connection& c) { c.account.phoneNumberId = u"9"_s; });
        row("account", [](Connection& c) { c.account.wabaId = u"9"_s; });
        row("address", [](Connection& c) { c.account.graphUrl = QUrl(u"https://127.0.0.1:1"_s); });
        row("webhook", [](Connection& c) { c.account.webhookPort = 4433; });
    }

    void eachPartIsToldByItsName()
    {
        QFETCH(const Connection, connection);
        StoredConnection kept(*m_store, fileName(), std::make_shared<SessionSecretStore>(), {});
        QVERIFY(QCoro::waitFor(kept.save(sample(), SecretPlace::Keyring)));
        kept.setTold(kept.untold());
        QVERIFY(QCoro::waitFor(kept.save(connection, SecretPlace::Keyring)));
        QTEST(kept.untold().parts, "parts");
        QTEST(kept.untold().forgotten, "forgotten");
    }

    void severalChangesAreToldAsOne()
    {
        StoredConnection kept(*m_store, fileName(), m_keyring, {});
        QVERIFY(QCoro::waitFor(kept.save(sample(), SecretPlace::Keyring)));
        kept.setTold(kept.untold());
        auto next = sample();
        next.account.phoneNumberId = u"2"_s;
        next.secrets.appSecret.clear();
        QVERIFY(QCoro::waitFor(kept.save(next, SecretPlace::Keyring)));
        const auto first = kept.untold();
        next.account.phoneNumberId = u"3"_s;
        next.secrets.appSecret = "another";
        QVERIFY(QCoro::waitFor(kept.save(next, SecretPlace::Keyring)));
        QCOMPARE(kept.untold(),
                 (ConnectionChange {.parts = {u"app_secret"_s, u"number"_s},
                                    .forgotten = {},
                                    .numberBefore = sample().account.phoneNumberId,
                                    .numberAfter = u"3"_s}));
        kept.setTold(first); // of what came meanwhile nothing was told
        QVERIFY(!kept.untold().isNothing());
    }

    void whatFailsIsNoChange()
    {
        StoredConnection kept(*m_store, fileName(), std::make_shared<NoKeyring>(), {});
        QVERIFY(!QCoro::waitFor(kept.save(sample(), SecretPlace::Keyring)));
        QVERIFY(kept.untold().isNothing());
    }

private:
    QString fileName() const { return m_folder->filePath(u"secrets"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_store;
    std::shared_ptr<SecretStore> m_keyring = std::make_shared<SessionSecretStore>();
};

QTEST_GUILESS_MAIN(TestStoredConnection)
#include "tst_storedconnection.moc"
