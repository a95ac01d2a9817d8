#include "services/settings/AppSettings.h"
#include "services/settings/SessionSecretStore.h"
#include "services/setup/StoredConnection.h"

#include <QDir>
#include <QDirIterator>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace siaran;
using namespace siaran::setup;
using namespace siaran::settings;
using namespace Qt::StringLiterals;

namespace {

/// A desktop without a keyring.
class NoKeyring final : public SecretStore {
public:
    QCoro::Task<Result<QByteArray>> read(QString) override { co_return none(); }
    QCoro::Task<Result<void>> write(QString, QByteArray) override { co_return none(); }
    QCoro::Task<Result<void>> remove(QString) override { co_return none(); }

private:
    static tl::unexpected<Error> none() { return fail(ErrorKind::Unavailable, {}, u"secret.no_keyring"_s); }
};

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

private:
    QString fileName() const { return m_folder->filePath(u"secrets"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_store;
    std::shared_ptr<SecretStore> m_keyring = std::make_shared<SessionSecretStore>();
};

QTEST_GUILESS_MAIN(TestStoredConnection)
#include "tst_storedconnection.moc"
