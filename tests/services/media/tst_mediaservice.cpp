#include "services/media/MediaInspection.h"
#include "services/media/SqlMediaService.h"
#include "services/whatsapp/LinkFetcher.h"
#include "tests/support/TestDatabase.h"

#include <QBuffer>
#include <QCoro/QCoroTask>
#include <QImage>
#include <QImageReader>
#include <QImageWriter>
#include <QPainter>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <array>

using namespace siaran;
using namespace siaran::media;
using namespace Qt::StringLiterals;

namespace {

QByteArray encoded(const QImage& picture, const char* format, int quality = 90)
{
    QByteArray bytes;
    QBuffer device(&bytes);
    QImageWriter writer(&device, format);
    writer.setQuality(quality);
    writer.setText(u"Comment"_s, u"taken at Jl. Braga 12"_s);
    return writer.write(picture) ? bytes : QByteArray();
}

QImage plain(int width, int height, QColor color = Qt::red)
{
    QImage picture(width, height, QImage::Format_RGB32);
    picture.fill(color);
    return picture;
}

/// As hard to compress as a picture can be.
QImage noise(int width, int height)
{
    QImage picture(width, height, QImage::Format_RGB32);
    QRandomGenerator random(7);
    for (int y = 0; y < height; ++y) {
        random.fillRange(reinterpret_cast<quint32*>(picture.scanLine(y)), width);
    }
    return picture;
}

/// A JPEG whose EXIF says that it is to be turned a quarter to the right, and where it was taken.
QByteArray turned(const QImage& picture)
{
    auto jpeg = encoded(picture, "jpeg");
    QByteArray tiff("MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0", 26);
    QByteArray exif = QByteArray("Exif\0\0", 6) + tiff + "GPS -6.91 107.61";
    QByteArray segment("\xff\xe1", 2);
    segment += char((exif.size() + 2) >> 8);
    segment += char((exif.size() + 2) & 0xff);
    return jpeg.insert(2, segment + exif);
}

/// A PNG of a few bytes that claims to be `side` pixels wide and high.
QByteArray bomb(quint32 side)
{
    auto png = encoded(plain(1, 1), "png");
    qToBigEndian(side, png.data() + 16);
    qToBigEndian(side, png.data() + 20);
    static const auto table = [] {
        std::array<quint32, 256> made {};
        for (quint32 n = 0; n < 256; ++n) {
            auto c = n;
            for (int k = 0; k < 8; ++k) {
                c = (c & 1) ? 0xedb88320U ^ (c >> 1) : c >> 1;
            }
            made.at(n) = c;
        }
        return made;
    }();
    quint32 crc = 0xffffffffU;
    for (int i = 12; i < 29; ++i) {
        crc = table.at((crc ^ static_cast<uchar>(png.at(i))) & 0xff) ^ (crc >> 8);
    }
    qToBigEndian(crc ^ 0xffffffffU, png.data() + 29);
    return png;
}

QByteArray box(const QByteArray& type, const QByteArray& content)
{
    QByteArray length(4, '\0');
    qToBigEndian(quint32(content.size() + 8), length.data());
    return length + type + content;
}

const auto Ftyp = box("ftyp", QByteArray("isom\0\0\2\0isomiso2avc1mp41", 24));
const auto Moov = box("moov", box("trak", box("stsd", "....avc1....")));
const auto Mdat = box("mdat", QByteArray(500, 'v'));

struct World {
    Result<MediaCandidate> open(const QString& name, const QByteArray& bytes)
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
            return fail(ErrorKind::Internal, file.errorString());
        }
        file.close();
        return QCoro::waitFor(service.open(file.fileName()));
    }

    Result<MediaCandidate> fit(const MediaCandidate& candidate)
    {
        return QCoro::waitFor(service.fit(candidate, std::make_shared<std::atomic_bool>(false)));
    }

    QTemporaryDir folder;
    TestDatabase database;
    whatsapp::LinkFetcher links;
    SqlMediaService service {database.executor(), links, u"Rina"_s};
};

} // namespace

class TestMediaService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theTypeIsWhatTheBytesSayNotTheEnding_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("type");
        QTest::newRow("foto.png") << encoded(plain(20, 10), "jpeg") << u"image/jpeg"_s;
        QTest::newRow("foto.jpg") << encoded(plain(20, 10), "png") << u"image/png"_s;
        QTest::newRow("video.jpg") << Ftyp + Moov + Mdat << u"video/mp4"_s;
        QTest::newRow("katalog.jpg") << QByteArray("%PDF-1.7\nabc") << u"application/pdf"_s;
        QTest::newRow("daftar.pdf") << QByteArray("satu, dua, tiga\n") << u"text/plain"_s;
        QTest::newRow("surat.zip") << QByteArray("PK\3\4\24\0\0\0\0\0................word/document.xml", 43)
                                   << u"application/vnd.openxmlformats-officedocument.wordprocessingml.document"_s;
    }
    void theTypeIsWhatTheBytesSayNotTheEnding()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, type);
        const auto candidate = inspect(bytes, QString::fromLatin1(QTest::currentDataTag()));
        QCOMPARE(candidate.attachment.mimeType, type);
        QVERIFY(!candidate.problem);
        QCOMPARE(candidate.attachment.sha256.size(), 64);
    }

    void whatWhatsAppDoesNotTakeIsSaidWithItsReason_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<MediaProblem>("problem");
        QTest::addColumn<bool>("canBeFitted");
        QImage deep(20, 20, QImage::Format_RGBA64);
        deep.fill(Qt::green);
        QTest::newRow("nothing") << QByteArray() << MediaProblem::Empty << false;
        QTest::newRow("a program") << QByteArray("\x7f"
                                                 "ELF\2\1\1\0\0\0\0\0\0\0\0\0\2\0",
                                                 18)
                                   << MediaProblem::NotTaken << false;
        QTest::newRow("a web page") << QByteArray("<!DOCTYPE html><html></html>") << MediaProblem::NotTaken << false;
        QTest::newRow("a bitmap") << encoded(plain(20, 20), "bmp") << MediaProblem::NotTaken << true;
        QTest::newRow("half a picture") << encoded(noise(200, 200), "png").left(300) << MediaProblem::Unreadable
                                        << false;
        QTest::newRow("16 bits a colour") << encoded(deep, "png") << MediaProblem::WrongColours << true;
        QTest::newRow("grey") << encoded(plain(20, 20).convertToFormat(QImage::Format_Grayscale8), "png")
                              << MediaProblem::WrongColours << true;
        QTest::newRow("very wide") << encoded(plain(6000, 10), "jpeg") << MediaProblem::TooManyPixels << true;
        QTest::newRow("a bomb") << bomb(60'000) << MediaProblem::TooVast << false;
        QTest::newRow("a smaller bomb") << bomb(10'000) << MediaProblem::Unreadable << false;
        QTest::newRow("too long") << encoded(noise(1500, 1500), "png") << MediaProblem::TooLong << true;
        QTest::newRow("index last") << Ftyp + Mdat + Moov << MediaProblem::NotPlayable << false;
        QTest::newRow("another codec") << Ftyp + box("moov", box("stsd", "....hvc1....")) + Mdat
                                       << MediaProblem::NotPlayable << false;
        QTest::newRow("long video") << Ftyp + Moov + box("mdat", QByteArray(17 * 1024 * 1024, 'v'))
                                    << MediaProblem::TooLong << false;
    }
    void whatWhatsAppDoesNotTakeIsSaidWithItsReason()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(MediaProblem, problem);
        QFETCH(bool, canBeFitted);
        const auto candidate = inspect(bytes, u"x"_s);
        QVERIFY(candidate.problem.has_value());
        QCOMPARE(int(*candidate.problem), int(problem));
        QCOMPARE(candidate.canBeFitted, canBeFitted);
    }

    void aPictureHasASmallOneToShow()
    {
        const auto candidate = inspect(encoded(noise(1200, 900), "jpeg", 50), u"C:/Foto/gamis \u202egpj.jpg"_s);
        QVERIFY(!candidate.problem);
        QCOMPARE(candidate.pixels, QSize(1200, 900));
        QImage small;
        QVERIFY(small.loadFromData(candidate.thumbnail, "jpeg"));
        QCOMPARE(small.size(), QSize(640, 480));
        QCOMPARE(candidate.attachment.fileName, u"gamis gpj.jpg"_s);
    }

    void aTooLargePictureIsMadeSmallerUntilItFits()
    {
        World world;
        const auto large = world.open(u"besar.png"_s, encoded(noise(3000, 2000), "png"));
        QCOMPARE(int(large->problem.value()), int(MediaProblem::TooLong));
        const auto fitted = world.fit(*large);
        QVERIFY(fitted.has_value());
        QVERIFY(!fitted->problem);
        QVERIFY(fitted->bytes.size() <= 5 * 1024 * 1024);
        QCOMPARE(fitted->attachment.mimeType, u"image/jpeg"_s);
        QCOMPARE(fitted->attachment.fileName, u"besar.jpg"_s);
        QVERIFY(fitted->pixels.width() <= 2560 && fitted->pixels.width() > 300);
        QVERIFY(qAbs(fitted->pixels.width() * 2 - fitted->pixels.height() * 3) < 10);
    }

    void whatIsMadeStandsUprightAndSaysNothingOfItsOwner()
    {
        World world;
        auto picture = plain(5200, 100, Qt::blue);
        QPainter(&picture).fillRect(0, 0, 2600, 100, Qt::red);
        const auto wide = world.open(u"a.jpg"_s, turned(picture));
        QCOMPARE(wide->pixels, QSize(100, 5200));
        QVERIFY(wide->bytes.contains("GPS -6.91"));
        const auto fitted = world.fit(*wide);
        QVERIFY(fitted.has_value());
        QVERIFY(!fitted->problem);
        QVERIFY(fitted->pixels.height() > fitted->pixels.width());
        QVERIFY(!fitted->bytes.contains("Exif"));
        QVERIFY(!fitted->bytes.contains("GPS"));
        QVERIFY(!fitted->bytes.contains("Braga"));
        QImage made;
        QVERIFY(made.loadFromData(fitted->bytes));
        // Turned to the right, what was left is on top.
        QVERIFY(made.pixelColor(made.width() / 2, 20).red() > 200);
        QVERIFY(made.pixelColor(made.width() / 2, made.height() - 20).blue() > 200);
    }

    void transparencyBecomesWhiteAndACancelIsObeyed()
    {
        World world;
        QImage clear(5100, 40, QImage::Format_ARGB32);
        clear.fill(Qt::transparent);
        const auto candidate = world.open(u"logo.png"_s, encoded(clear, "png"));
        const auto fitted = world.fit(*candidate);
        QImage made;
        QVERIFY(made.loadFromData(fitted->bytes));
        QVERIFY(made.pixelColor(5, 5).lightness() > 250);

        auto flag = std::make_shared<std::atomic_bool>(true);
        QCOMPARE(QCoro::waitFor(world.service.fit(*candidate, flag)).error().kind, ErrorKind::Cancelled);
    }

    void aKeptFileOutlivesTheOneItWasChosenFrom()
    {
        World world;
        const auto bytes = encoded(noise(800, 600), "png");
        const auto candidate = world.open(u"gamis.png"_s, bytes);
        const auto kept = QCoro::waitFor(world.service.keep(*candidate));
        QVERIFY(kept.has_value());
        QVERIFY(QFile::remove(world.folder.filePath(u"gamis.png"_s)));
        QCOMPARE(QCoro::waitFor(world.service.thumbnail(kept->sha256)).value(), candidate->thumbnail);
        QCOMPARE(world.database.value(u"SELECT byte_size FROM media_file"_s).toLongLong(), bytes.size());
        QCOMPARE(QCoro::waitFor(world.service.thumbnail(QString(64, u'0'))).error().reason, u"media.gone"_s);
    }

    void aFileThatIsNotThereIsAnError()
    {
        World world;
        QCOMPARE(QCoro::waitFor(world.service.open(world.folder.filePath(u"nothing"_s))).error().reason,
                 u"media.file"_s);
        QCOMPARE(QCoro::waitFor(world.service.open(world.folder.path())).error().reason, u"media.file"_s);
        QCOMPARE(QCoro::waitFor(world.service.fetch(QUrl(u"https://127.0.0.1/a.jpg"_s))).error().reason,
                 u"link.not_public"_s);
    }

    void aFileOfManyGigabytesIsNotRead()
    {
        World world;
        QFile file(world.folder.filePath(u"film.mkv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(5LL * 1024 * 1024 * 1024)); // takes no room on the disk
        const auto candidate = QCoro::waitFor(world.service.open(file.fileName()));
        QCOMPARE(int(candidate->problem.value()), int(MediaProblem::TooLong));
        QVERIFY(candidate->bytes.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestMediaService)
#include "tst_mediaservice.moc"
