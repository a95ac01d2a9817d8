#include "services/contacts/SqlImportService.h"
#include "services/conversations/SqlMediaShelf.h"
#include "services/whatsapp/MediaGateway.h"
#include "tests/services/contacts/ImportWorld.h"
#include "tests/services/contacts/WorkbookFile.h"
#include "tests/support/PackedFile.h"

#include <QCoro/QCoroTask>
#include <QDirIterator>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace siaran;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MuchMemory = 200LL * 1024 * 1024;

/// Hands out one file, of whatever type it says.
class OneFile final : public whatsapp::MediaGateway {
public:
    QCoro::Task<Result<QString>> upload(whatsapp::MediaFile) override { co_return fail(ErrorKind::NotFound); }
    QCoro::Task<Result<whatsapp::MediaFile>> download(QString) override { co_return Result<whatsapp::MediaFile>(file); }
    QCoro::Task<Result<void>> remove(QString) override { co_return Result<void>(); }

    whatsapp::MediaFile file;
};

QStringList filesIn(const QString& folder)
{
    QStringList files;
    QDirIterator all(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        files.append(all.next());
    }
    files.sort();
    return files;
}

/// The most memory this program has ever used; 0 where nobody tells.
qint64 mostMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly)) {
        return 0;
    }
    const auto lines = status.readAll().split('\n');
    for (const auto& line : lines) {
        if (line.startsWith("VmHWM:")) {
            return line.mid(6).trimmed().split(' ').first().toLongLong() * 1024;
        }
    }
    return 0;
}

QByteArray bombOf(const QByteArray& piece, qsizetype times)
{
    return workbookFile({.rows = piece.repeated(times)});
}

/// Entities that would be a gigabyte.
QByteArray laughs()
{
    QByteArray type = "<!DOCTYPE w [<!ENTITY a0 \"haha\">";
    for (int i = 1; i <= 9; ++i) {
        const auto before = "&a" + QByteArray::number(i - 1) + ';';
        type += "<!ENTITY a" + QByteArray::number(i) + " \"" + before.repeated(10) + "\">";
    }
    return type + "]>";
}

} // namespace

/// Files from outside: what they unpack to, and where they would like to lie.
class TestFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWorkbookThatIsABombIsRefusedAndChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("rows without end") << bombOf("<row/>"_ba, 8'000'000);
        QTest::newRow("one cell without end")
            << workbookFile({.rows = "<row><c t=\"str\"><v>" + QByteArray(60'000'000, 'x') + "</v></c></row>"});
        QTest::newRow("texts without end") << workbookFile(
            {.rows = "<row/>", .texts = QByteArray("<si><t>xxxxxxxxxxxxxxxx</t></si>").repeated(3'000'000)});
        QTest::newRow("one text in every cell") << workbookFile(
            {.rows = ("<row>" + QByteArray("<c t=\"s\"><v>0</v></c>").repeated(400) + "</row>").repeated(300),
             .texts = "<si><t>" + QByteArray(60'000, 'x') + "</t></si>"});
        QTest::newRow("entities of entities") << packedFile(
            {{"_rels/.rels", "<?xml version=\"1.0\"?>" + laughs() + "<Relationships><x>&a9;</x></Relationships>"}});
        QTest::newRow("an entity that reads a file") << packedFile(
            {{"_rels/.rels",
              "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><Relationships><x>&x;</x></Relationships>"}});
        // A workbook in a workbook: nothing looks into the inner one.
        QTest::newRow("an archive in an archive") << packedFile({{"inner.xlsx", bombOf("<row/>"_ba, 1'000'000)}});
    }

    void aWorkbookThatIsABombIsRefusedAndChangesNothing()
    {
        QFETCH(const QByteArray, file);
        ImportWorld world;
        const auto before = world.everything();
        const auto usedBefore = mostMemory();
        const auto report = world.import(file);
        QVERIFY(!report);
        QCOMPARE(report.error().kind, ErrorKind::Invalid);
        QVERIFY2(mostMemory() - usedBefore < MuchMemory, qPrintable(QString::number(mostMemory() - usedBefore)));
        QCOMPARE(world.everything(), before);
    }

    void namesInAnArchiveLeadNowhere()
    {
        QTemporaryDir folder;
        const auto path = folder.filePath(u"inner/people.xlsx"_s);
        QVERIFY(QDir(folder.path()).mkdir(u"inner"_s));
        const QByteArray relations
            = "<Relationships><Relationship Id=\"a\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
              "relationships/officeDocument\" Target=\"../../evil\"/></Relationships>";
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(packedFile({{"_rels/.rels", relations},
                               {"../evil", "<workbook/>"},
                               {"../../evil", "<workbook/>"},
                               {"/tmp/siaran-evil", "x"},
                               {"xl\\..\\..\\evil", "x"}}));
        file.close();
        const auto before = filesIn(folder.path());
        ImportWorld world;
        QVERIFY(!world.importPath(path));
        QCOMPARE(filesIn(folder.path()), before);
        QVERIFY(!QFile::exists(u"/tmp/siaran-evil"_s));
    }

    void whatSomebodySentLiesInItsFolderAndCannotBeRun_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isKept");
        QTest::newRow("a picture with a path for a name") << u"image/png"_s << u"../../../../evil.sh"_s << true;
        QTest::newRow("a type with a path in it") << u"image/../../evil"_s << u"a.png"_s << false;
        QTest::newRow("a program") << u"application/x-executable"_s << u"a.png"_s << false;
        QTest::newRow("a starter") << u"application/x-desktop"_s << u"a.desktop"_s << false;
        QTest::newRow("a page") << u"text/html"_s << u"a.html"_s << false;
        QTest::newRow("a drawing with a script") << u"image/svg+xml"_s << u"a.svg"_s << false;
        QTest::newRow("a letter with a macro")
            << u"application/vnd.ms-word.document.macroEnabled.12"_s << u"a.docm"_s << false;
        QTest::newRow("a type with a second one") << u"image/png; name=\"../../x\""_s << u"a.png"_s << true;
    }

    void whatSomebodySentLiesInItsFolderAndCannotBeRun()
    {
        QFETCH(const QString, type);
        QFETCH(const QString, name);
        QFETCH(const bool, isKept);
        TestDatabase database;
        const QJsonObject media {{u"id"_s, u"../../../evil"_s}, {u"mime_type"_s, type}, {u"filename"_s, name}};
        const auto payload = QString::fromUtf8(QJsonDocument(QJsonObject {{u"document"_s, media}}).toJson());
        database.execute(
            u"INSERT INTO contact (display_name, phone_e164) VALUES ('Bu Sri', '+6281234567890');"
            "INSERT INTO conversation (contact_id, opened_at, last_message_at, last_inbound_at) "
            "VALUES (1, now(), now(), now());"
            "INSERT INTO conversation_message (conversation_id, wamid, inbound, kind, payload, occurred_at) "
            "VALUES (1, 'wamid.A', true, 'document', $json$%1$json$, now())"_s.arg(payload));
        QTemporaryDir place;
        const auto folder = place.filePath(u"workspace/received"_s);
        OneFile whatsapp;
        whatsapp.file = {.name = name, .mimeType = type.toLatin1(), .bytes = "#!/bin/sh\n"_ba};
        conversations::SqlMediaShelf shelf(database.executor(), whatsapp, folder);
        const auto kept = QCoro::waitFor(shelf.fetch(1));
        QCOMPARE(kept.has_value(), isKept);
        const auto files = filesIn(place.path());
        QCOMPARE(files.size(), isKept ? 1 : 0);
        if (isKept) {
            QCOMPARE(files.first(), folder + u"/1.png"_s);
            QVERIFY(!(QFile::permissions(files.first())
                      & (QFile::ExeOwner | QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther)));
        }
    }
};

QTEST_GUILESS_MAIN(TestFiles)
#include "tst_files.moc"
