#include "app/workspace/CarriedFiles.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace siaran;
using namespace Qt::StringLiterals;
using app::CarriedFiles;

namespace {

constexpr auto OwnerOnly = QFile::ReadOwner | QFile::WriteOwner;

/// Two folders of workspaces on one computer.
struct Computer {
    QString from() const { return folder.filePath(u"workspace"_s); }
    QString to() const { return folder.filePath(u"team-0123"_s); }

    static void write(const QString& path, const QByteArray& content)
    {
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        QVERIFY(file.setPermissions(OwnerOnly));
    }

    static QByteArray read(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : "nothing";
    }

    QTemporaryDir folder;
};

} // namespace

class TestCarriedFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void draftsAndReceivedFilesComeAlongAndTheOriginalsStay()
    {
        const Computer computer;
        Computer::write(computer.from() + u"/template-drafts/a.json"_s, "{}");
        Computer::write(computer.from() + u"/received/7.jpg"_s, "picture");
        Computer::write(computer.from() + u"/journal/x"_s, "belongs to a sender");
        QVERIFY(QFile::setPermissions(computer.from() + u"/received"_s, OwnerOnly | QFile::ExeOwner));
        {
            CarriedFiles files(computer.from(), computer.to());
            QVERIFY(files.carry());
            files.settled();
        }
        QCOMPARE(Computer::read(computer.to() + u"/template-drafts/a.json"_s), "{}"_ba);
        QCOMPARE(Computer::read(computer.to() + u"/received/7.jpg"_s), "picture"_ba);
        QVERIFY(!QFile::exists(computer.to() + u"/journal"_s));
        QCOMPARE(Computer::read(computer.from() + u"/received/7.jpg"_s), "picture"_ba);
        for (const auto& path : {u"/received"_s, u"/received/7.jpg"_s}) {
            const auto others = QFile::permissions(computer.to() + path)
                & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther);
            QVERIFY2(!others, qPrintable(path));
        }
    }

    void whatMovedNowhereTakesItsFilesBack()
    {
        const Computer computer;
        Computer::write(computer.from() + u"/received/7.jpg"_s, "picture");
        Computer::write(computer.to() + u"/received/6.jpg"_s, "was there");
        {
            CarriedFiles files(computer.from(), computer.to());
            QVERIFY(files.carry());
            QCOMPARE(Computer::read(computer.to() + u"/received/7.jpg"_s), "picture"_ba);
        }
        QCOMPARE(QDir(computer.to() + u"/received"_s).entryList(QDir::Files), QStringList {u"6.jpg"_s});
    }

    void whatAnEarlierTryLeftBehindIsRenewed()
    {
        const Computer computer;
        Computer::write(computer.from() + u"/template-drafts/a.json"_s, "newer");
        Computer::write(computer.to() + u"/template-drafts/a.json"_s, "older");
        CarriedFiles files(computer.from(), computer.to());
        QVERIFY(files.carry());
        QCOMPARE(Computer::read(computer.to() + u"/template-drafts/a.json"_s), "newer"_ba);
    }

    void whatCannotBeWrittenIsToldAndLeavesNothing()
    {
        const Computer computer;
        Computer::write(computer.from() + u"/template-drafts/a.json"_s, "{}");
        Computer::write(computer.from() + u"/received/7.jpg"_s, "picture");
        Computer::write(computer.to() + u"/received"_s, "no folder");
        {
            CarriedFiles files(computer.from(), computer.to());
            const auto carried = files.carry();
            QVERIFY(!carried);
            QCOMPARE(carried.error().reason, u"move.files"_s);
        }
        QVERIFY(!QFile::exists(computer.to() + u"/template-drafts/a.json"_s));
    }

    void aWorkspaceWithoutAnyMakesNoFolders()
    {
        const Computer computer;
        CarriedFiles files(computer.from(), computer.to());
        QVERIFY(files.carry());
        QVERIFY(!QFile::exists(computer.to()));
    }
};

QTEST_GUILESS_MAIN(TestCarriedFiles)
#include "tst_carriedfiles.moc"
