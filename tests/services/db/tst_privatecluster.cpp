#include "services/db/PrivateCluster.h"
#include "services/db/ServerPrograms.h"
#include "services/db/SqlCatalog.h"
#include "tests/support/PassableFolder.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSqlQuery>
#include <QTest>

#include <csignal>

using namespace siaran;
using namespace Qt::StringLiterals;

namespace {

class Folder {
public:
    QString path(const QString& name = u"workspace"_s) const { return m_folder.filePath(name); }
    db::ClusterSettings settings() const { return {.directory = path(), .programs = {}, .durable = true}; }

private:
    test::PassableFolder m_folder;
};

Result<void> runOn(const db::ConnectionSettings& settings, const QString& sql)
{
    const db::SqlCatalog none;
    db::Session session(settings, none);
    return session.open().and_then([&] { return session.runScript(sql); });
}

QByteArray pidFileOf(const Folder& folder)
{
    QFile file(folder.path() + u"/data/postmaster.pid"_s);
    return file.open(QIODevice::ReadOnly) ? file.readLine().trimmed() : QByteArray();
}

/// The process of that server which every orderly stop waits for.
int checkpointerOf(const db::ConnectionSettings& settings)
{
    const db::SqlCatalog none;
    db::Session session(settings, none);
    if (!session.open()) {
        return 0;
    }
    QSqlQuery query(session.database());
    return query.exec(u"SELECT pid FROM pg_stat_activity WHERE backend_type = 'checkpointer'"_s) && query.next()
        ? query.value(0).toInt()
        : 0;
}

} // namespace

class TestPrivateCluster : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itIsMadeOnceAndKeepsItsData()
    {
        const Folder folder;
        {
            db::PrivateCluster cluster(folder.settings());
            const auto connection = cluster.start();
            QVERIFY2(connection, connection ? "" : qPrintable(connection.error().detail));
            QVERIFY(runOn(*connection, u"CREATE TABLE public.kept (id int)"_s));
        }
        QVERIFY(pidFileOf(folder).isEmpty()); // stopped with its owner
        db::PrivateCluster again(folder.settings());
        const auto connection = again.start();
        QVERIFY(connection);
        QVERIFY(runOn(*connection, u"SELECT * FROM public.kept"_s));
    }

    void itListensOnNoNetworkAddress()
    {
        const Folder folder;
        db::PrivateCluster cluster(folder.settings());
        auto connection = *cluster.start();
        const db::SqlCatalog none;
        db::Session session(connection, none);
        QVERIFY(session.open());
        QSqlQuery query(session.database());
        QVERIFY(query.exec(u"SHOW listen_addresses"_s) && query.next());
        QCOMPARE(query.value(0).toString(), QString());
    }

    void aSecondOwnerIsRefused()
    {
        const Folder folder;
        db::PrivateCluster first(folder.settings());
        QVERIFY(first.start());
        db::PrivateCluster second(folder.settings());
        const auto refused = second.start();
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, u"cluster.in_use"_s);
    }

    void aServerKilledInMidLifeIsStartedAgainByItsOwner()
    {
        const Folder folder;
        db::PrivateCluster cluster(folder.settings());
        const auto connection = cluster.start();
        QVERIFY(connection);
        QVERIFY(runOn(*connection, u"CREATE TABLE public.kept (id int)"_s));
        for (int i = 0; i < 3; ++i) {
            const auto killed = pidFileOf(folder);
            QCOMPARE(::kill(killed.toInt(), SIGKILL), 0);
            QTRY_VERIFY_WITH_TIMEOUT(pidFileOf(folder) != killed, 20'000);
            QTRY_VERIFY_WITH_TIMEOUT(runOn(*connection, u"SELECT * FROM public.kept"_s), 20'000);
        }
    }

    void aServerThatCannotStopIsEndedAndKeepsItsData()
    {
        const Folder folder;
        db::PrivateCluster cluster(folder.settings());
        const auto connection = cluster.start();
        QVERIFY(connection);
        QVERIFY(runOn(*connection, u"CREATE TABLE public.kept (id int)"_s));
        const auto server = pidFileOf(folder);
        QCOMPARE(::kill(checkpointerOf(*connection), SIGSTOP), 0);
        cluster.stop();
        QVERIFY(pidFileOf(folder).isEmpty());
        db::PrivateCluster next(folder.settings());
        const auto again = next.start();
        QVERIFY(again);
        QVERIFY(pidFileOf(folder) != server);
        QVERIFY(runOn(*again, u"SELECT * FROM public.kept"_s));
    }

    void whoseOwnerDiedInStoppingItIsEndedByTheNext()
    {
        const Folder folder;
        db::PrivateCluster cluster(folder.settings());
        const auto connection = cluster.start();
        QVERIFY(connection);
        const auto server = pidFileOf(folder);
        QCOMPARE(::kill(checkpointerOf(*connection), SIGSTOP), 0);
        QCOMPARE(::kill(server.toInt(), SIGINT), 0); // what an orderly stop sends
        QTRY_VERIFY_WITH_TIMEOUT(pidFileOf(folder) != server && runOn(*connection, u"SELECT 1"_s), 60'000);
    }

    void whoJoinsUsesTheServerOfItsOwnerAndTakesItOver()
    {
        const Folder folder;
        auto settings = folder.settings();
        auto owner = std::make_unique<db::PrivateCluster>(settings);
        QVERIFY(owner->start());
        settings.joins = true;
        db::PrivateCluster joined(settings);
        const auto connection = joined.start();
        QVERIFY(connection);
        QVERIFY(runOn(*connection, u"CREATE TABLE public.kept (id int)"_s));

        owner.reset(); // stops the server
        QTRY_VERIFY_WITH_TIMEOUT(runOn(*connection, u"SELECT * FROM public.kept"_s), 20'000);
        joined.stop();
        QVERIFY(pidFileOf(folder).isEmpty());
    }

    void whoJoinsMayComeFirst()
    {
        const Folder folder;
        auto settings = folder.settings();
        settings.joins = true;
        db::PrivateCluster first(settings);
        QVERIFY(first.start());
        db::PrivateCluster second(settings);
        const auto connection = second.start();
        QVERIFY(connection);
        second.stop();
        QVERIFY(runOn(*connection, u"SELECT 1"_s)); // it is not the second's to stop
    }

    void aPidFileThatNamesAnotherProgramIsStale()
    {
        const Folder folder;
        {
            db::PrivateCluster cluster(folder.settings());
            QVERIFY(cluster.start());
        }
        QFile file(folder.path() + u"/data/postmaster.pid"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::number(QCoreApplication::applicationPid()) + "\n" + folder.path().toUtf8()
                   + "/data\n1\n5432\n");
        file.close();
        db::PrivateCluster again(folder.settings());
        const auto connection = again.start();
        QVERIFY2(connection, connection ? "" : qPrintable(connection.error().detail));
    }

    void aHalfMadeDataFolderIsMadeAnew()
    {
        const Folder folder;
        QVERIFY(QDir().mkpath(folder.path() + u"/data.making/base"_s));
        db::PrivateCluster cluster(folder.settings());
        QVERIFY(cluster.start());
    }

    void aDataFolderThatIsNotOursIsLeftAlone()
    {
        const Folder folder;
        QVERIFY(QDir().mkpath(folder.path() + u"/data"_s));
        QFile file(folder.path() + u"/data/letters.txt"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        db::PrivateCluster cluster(folder.settings());
        const auto refused = cluster.start();
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, u"cluster.unknown_data"_s);
        QVERIFY(QFile::exists(file.fileName()));
    }

    void dataOfAnotherVersionIsRefusedAndLeftAlone()
    {
        const Folder folder;
        {
            db::PrivateCluster cluster(folder.settings());
            QVERIFY(cluster.start());
        }
        QFile version(folder.path() + u"/data/PG_VERSION"_s);
        QVERIFY(version.open(QIODevice::WriteOnly | QIODevice::Truncate));
        version.write("9\n");
        version.close();
        db::PrivateCluster again(folder.settings());
        const auto refused = again.start();
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, u"cluster.other_version"_s);
    }

    void aFullDiskIsSaidSoAndLeavesNothingBehind()
    {
        if (::geteuid() != 0) {
            QSKIP("only root can mount a small disk");
        }
        const Folder folder;
        QVERIFY(QDir().mkpath(folder.path()));
        QProcess mount;
        mount.start(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=8m"_s, u"tmpfs"_s, folder.path()});
        mount.waitForFinished();
        if (mount.exitCode() != 0) {
            QSKIP("this machine lets nobody mount");
        }
        {
            db::PrivateCluster cluster(folder.settings());
            const auto refused = cluster.start();
            QVERIFY(!refused);
            QCOMPARE(refused.error().reason, u"cluster.disk_full"_s);
            QVERIFY(!QDir(folder.path() + u"/data"_s).exists());
        }
        QProcess::execute(u"umount"_s, {folder.path()});
    }

    void programsAreLookedForWhereAPersonSaysFirst()
    {
        QCOMPARE(db::serverProgramFolders(u"/opt/pg/bin"_s).first(), u"/opt/pg/bin"_s);
        QVERIFY(db::findServerPrograms({}));
    }
};

QTEST_GUILESS_MAIN(TestPrivateCluster)
#include "tst_privatecluster.moc"
