#include "services/settings/ScopedSecretStore.h"
#include "services/settings/SessionSecretStore.h"
#include "services/setup/StoredTeam.h"
#include "tests/support/NoKeyring.h"

#include <QDir>
#include <QDirIterator>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace siaran;
using namespace siaran::setup;
using namespace siaran::settings;
using namespace Qt::StringLiterals;
using test::NoKeyring;

namespace {

TeamLogin sample()
{
    return {.host = u"db.toko.example"_s,
            .port = 5433,
            .database = u"siaran"_s,
            .caFile = u"/etc/ssl/toko.pem"_s,
            .name = u"rina"_s,
            .password = u"kunci-Rina-4711"_s};
}

} // namespace

class TestStoredTeam : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<QSettings>(m_folder->filePath(u"siaran.ini"_s), QSettings::IniFormat);
    }

    void atFirstThereIsNone()
    {
        const auto team = make(std::make_shared<SessionSecretStore>());
        QVERIFY(!team->isInUse());
        QVERIFY(!team->known().isComplete());
        QCOMPARE(team->known().port, 5432);
        QCOMPARE(team->place(), SecretPlace::Keyring);
    }

    void whatIsSavedIsThereAtTheNextStart()
    {
        const auto keyring = std::make_shared<SessionSecretStore>();
        QVERIFY(QCoro::waitFor(make(keyring)->save(sample(), SecretPlace::Keyring)));
        const auto team = make(keyring);
        QVERIFY(team->isInUse());
        const auto loaded = QCoro::waitFor(team->load());
        QVERIFY(loaded);
        QCOMPARE(*loaded, sample());
    }

    void thePasswordLiesInNoFileButTheOneThatWasChosen_data()
    {
        QTest::addColumn<SecretPlace>("place");
        QTest::addColumn<QString>("file");
        QTest::newRow("keyring") << SecretPlace::Keyring << QString();
        QTest::newRow("session") << SecretPlace::Session << QString();
        QTest::newRow("file") << SecretPlace::File << u"secrets-team"_s;
    }

    void thePasswordLiesInNoFileButTheOneThatWasChosen()
    {
        QFETCH(const SecretPlace, place);
        QFETCH(const QString, file);
        QVERIFY(QCoro::waitFor(make(std::make_shared<SessionSecretStore>())->save(sample(), place)));
        m_store->sync();
        QStringList found;
        QDirIterator files(m_folder->path(), QDir::Files | QDir::Hidden);
        while (files.hasNext()) {
            QFile one(files.next());
            QVERIFY(one.open(QIODevice::ReadOnly));
            if (one.readAll().contains("kunci-Rina-4711")) {
                found.append(files.fileName());
            }
        }
        QCOMPARE(found.join(u' '), file);
    }

    void withoutAKeyringNothingIsChanged()
    {
        const auto team = make(std::make_shared<NoKeyring>());
        const auto saved = QCoro::waitFor(team->save(sample(), SecretPlace::Keyring));
        QVERIFY(!saved);
        QCOMPARE(saved.error().reason, u"secret.no_keyring"_s);
        QVERIFY(!team->isInUse());
        QVERIFY(!team->known().isComplete());
        QVERIFY(QCoro::waitFor(team->save(sample(), SecretPlace::Session)));
        QVERIFY(team->isInUse());
    }

    void aPlaceThatIsLeftIsEmptied()
    {
        const auto keyring = std::make_shared<SessionSecretStore>();
        const auto team = make(keyring);
        QVERIFY(QCoro::waitFor(team->save(sample(), SecretPlace::Keyring)));
        QVERIFY(QCoro::waitFor(team->save(sample(), SecretPlace::File)));
        QVERIFY(!QCoro::waitFor(keyring->read(TeamPasswordKey)));
        const auto loaded = QCoro::waitFor(team->load());
        QVERIFY(loaded && loaded->password == sample().password);
    }

    void whatWasForOneRunOnlyIsAskedForAgain()
    {
        QVERIFY(QCoro::waitFor(make(std::make_shared<SessionSecretStore>())->save(sample(), SecretPlace::Session)));
        const auto team = make(std::make_shared<SessionSecretStore>());
        QVERIFY(team->isInUse());
        const auto loaded = QCoro::waitFor(team->load());
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().reason, u"team.password_gone"_s);
        QCOMPARE(team->known().name, u"rina"_s);
    }

    void thePrivateWorkspaceCanBeChosenAndTheTeamStaysKnown()
    {
        const auto keyring = std::make_shared<SessionSecretStore>();
        const auto team = make(keyring);
        QVERIFY(QCoro::waitFor(team->save(sample(), SecretPlace::Keyring)));
        team->setInUse(false);
        QVERIFY(!make(keyring)->isInUse());
        QVERIFY(make(keyring)->known().isComplete());
    }

    void twoScopesOfAKeyringDoNotMix()
    {
        const auto keyring = std::make_shared<SessionSecretStore>();
        ScopedSecretStore scoped(u"team."_s, keyring);
        QVERIFY(QCoro::waitFor(scoped.write(AccessTokenKey, "the-teams")));
        QVERIFY(QCoro::waitFor(keyring->write(AccessTokenKey, "my-own")));
        QCOMPARE(QCoro::waitFor(scoped.read(AccessTokenKey)).value_or(QByteArray()), "the-teams"_ba);
        QVERIFY(QCoro::waitFor(scoped.remove(AccessTokenKey)));
        QVERIFY(!QCoro::waitFor(scoped.read(AccessTokenKey)));
        QCOMPARE(QCoro::waitFor(keyring->read(AccessTokenKey)).value_or(QByteArray()), "my-own"_ba);
    }

private:
    std::unique_ptr<StoredTeam> make(const std::shared_ptr<SecretStore>& keyring) const
    {
        return std::make_unique<StoredTeam>(*m_store, m_folder->filePath(u"secrets-team"_s), keyring);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_store;
};

QTEST_GUILESS_MAIN(TestStoredTeam)
#include "tst_storedteam.moc"
