#include "services/templates/FileDraftShelf.h"
#include "services/templates/HeaderSample.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace siaran;
using namespace siaran::templates;
using namespace Qt::StringLiterals;

namespace {

KeptDraft begun(const QString& name)
{
    return {.edits = TemplateId(7), .content = {.name = name, .body = u"Halo {{1}}, \"ada\" promo ☕"_s}};
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class TestDraftShelf : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsKeptIsThereForTheNextProgram()
    {
        const auto kept = FileDraftShelf(folder(), u"Rina"_s).keep(begun(u"promo"_s));
        QVERIFY(kept);
        QVERIFY(!kept->key.isEmpty());
        const auto found = FileDraftShelf(folder(), u"Rina"_s).all();
        QCOMPARE(found.size(), 1);
        QVERIFY(found.first() == *kept);
    }

    void aDraftIsOneFileHoweverOftenItIsKept()
    {
        FileDraftShelf shelf(folder(), u"Rina"_s);
        auto kept = shelf.keep(begun(u"promo"_s));
        kept->content.name = u"lebaran"_s;
        QVERIFY(shelf.keep(*kept));
        QCOMPARE(shelf.all().size(), 1);
        QCOMPARE(shelf.all().first().content.name, u"lebaran"_s);
    }

    void theLatestComesFirst()
    {
        FileDraftShelf shelf(folder(), u"Rina"_s);
        const auto older = shelf.keep(begun(u"a"_s));
        QTest::qWait(5);
        QVERIFY(shelf.keep(begun(u"b"_s)));
        QTest::qWait(5);
        QVERIFY(shelf.keep(*older));
        QCOMPARE(shelf.all().first().content.name, u"a"_s);
    }

    void whatWasHandedInGoes()
    {
        FileDraftShelf shelf(folder(), u"Rina"_s);
        const auto kept = shelf.keep(begun(u"promo"_s));
        shelf.remove(kept->key);
        shelf.remove(kept->key);
        shelf.remove({});
        QVERIFY(shelf.all().isEmpty());
    }

    void nonsenseIsPassedOverAndLeftAlone()
    {
        FileDraftShelf shelf(folder(), u"Rina"_s);
        QVERIFY(shelf.keep(begun(u"promo"_s)));
        write(QDir(folder()).filePath(u"broken.json"_s), "{\"content\": 3"_ba);
        write(QDir(folder()).filePath(u"other.json"_s), "{\"edits\": 1, \"kept_at\": \"2026\", \"content\": {}}"_ba);
        QCOMPARE(shelf.all().size(), 1);
        QVERIFY(QFile::exists(QDir(folder()).filePath(u"broken.json"_s)));
    }

    void aDiskThatTakesNothingIsTold()
    {
        write(m_folder->filePath(u"file"_s), "x"_ba);
        FileDraftShelf shelf(m_folder->filePath(u"file/drafts"_s), u"Rina"_s);
        QCOMPARE(shelf.keep(begun(u"promo"_s)).error().reason, u"template.draft_not_kept"_s);
    }

    void aSampleIsJudgedByWhatItIs_data()
    {
        using enum HeaderFormat;
        QTest::addColumn<HeaderFormat>("format");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("reason");
        const auto png = "\x89PNG\r\n\x1a\n"_ba;
        const auto pdf = "%PDF-1.7\n"_ba;
        const auto mp4 = QByteArray("\0\0\0\x18", 4) + "ftypmp42"_ba + QByteArray(16, '\0');
        QTest::newRow("a picture") << Image << png << u""_s;
        QTest::newRow("a paper") << Document << pdf << u""_s;
        QTest::newRow("a film") << Video << mp4 << u""_s;
        QTest::newRow("a paper for a picture") << Image << pdf << u"sample.type"_s;
        QTest::newRow("words for a paper") << Document << "halo"_ba << u"sample.type"_s;
        QTest::newRow("nothing in it") << Image << ""_ba << u"sample.empty"_s;
        QTest::newRow("too long a picture") << Image << png + QByteArray(5 * 1024 * 1024, 'x') << u"sample.too_long"_s;
        QTest::newRow("the longest picture") << Image << png + QByteArray(5 * 1024 * 1024 - 8, 'x') << u""_s;
        QTest::newRow("a place has none") << Location << png << u"sample.type"_s;
    }
    void aSampleIsJudgedByWhatItIs()
    {
        QFETCH(HeaderFormat, format);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, reason);
        const auto path = m_folder->filePath(u"contoh.png"_s); // whatever its name says
        write(path, bytes);
        const auto checked = checkSample(format, path);
        QCOMPARE(checked ? QString() : checked.error().reason, reason);
        if (checked) {
            QCOMPARE(*checked, (SampleFile {u"contoh.png"_s, bytes.size()}));
        }
    }

    void aSampleThatIsNotThereIsTold()
    {
        QCOMPARE(checkSample(HeaderFormat::Image, m_folder->filePath(u"gone"_s)).error().reason,
                 u"sample.unreadable"_s);
        QCOMPARE(checkSample(HeaderFormat::Image, m_folder->path()).error().reason, u"sample.unreadable"_s);
    }

    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

private:
    QString folder() const { return m_folder->filePath(u"workspace/template-drafts"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestDraftShelf)
#include "tst_draftshelf.moc"
