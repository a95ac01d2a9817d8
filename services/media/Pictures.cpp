#include "services/media/Pictures.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImage>
#include <QImageReader>
#include <QImageWriter>
#include <QPainter>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace siaran::media {

namespace {

constexpr qint64 MostPixels = 120'000'000;
constexpr int ThumbnailSide = 640;
constexpr int ThumbnailQuality = 80;
constexpr int FittedSide = 2560;
constexpr int SmallestSide = 320;
constexpr std::array Qualities {90, 82, 74, 66, 58};
constexpr std::array Types {"image/jpeg", "image/png", "image/webp", "image/gif", "image/bmp"};

// The opening of a picture, upright and in at most `side` pixels. A JPEG is scaled while it is read; others need room
// for all of their pixels, of which Qt takes no more than its allocation limit (128 MB).
QImage opened(const QByteArray& bytes, int side)
{
    QBuffer device;
    device.setData(bytes);
    QImageReader reader(&device);
    reader.setAutoTransform(true);
    const auto size = reader.size();
    if (size.isEmpty() || isTooVast(size)) {
        return {};
    }
    if (std::max(size.width(), size.height()) > side) {
        reader.setScaledSize(size.scaled(side, side, Qt::KeepAspectRatio).expandedTo({1, 1}));
    }
    return reader.read();
}

// Drawn anew, so that nothing but the pixels comes along: no place, no camera, no comment.
QImage onWhite(QImage picture)
{
    if (picture.colorSpace().isValid()) {
        picture.convertToColorSpace(QColorSpace::SRgb);
    }
    QImage sheet(picture.size(), QImage::Format_RGB32);
    sheet.fill(Qt::white);
    QPainter painter(&sheet);
    painter.drawImage(0, 0, picture);
    painter.end();
    return sheet;
}

QByteArray asJpeg(const QImage& picture, int quality)
{
    QByteArray bytes;
    QBuffer device(&bytes);
    QImageWriter writer(&device, "jpeg");
    writer.setQuality(quality);
    return writer.write(picture) ? bytes : QByteArray();
}

} // namespace

bool isPicture(const QByteArray& mimeType)
{
    return std::ranges::any_of(Types, [&mimeType](const char* type) { return mimeType == type; });
}

PictureFacts lookAt(const QByteArray& bytes)
{
    QBuffer device;
    device.setData(bytes);
    QImageReader reader(&device);
    reader.setAutoTransform(true);
    PictureFacts facts {.pixels = reader.size()};
    if (reader.transformation() & QImageIOHandler::TransformationRotate90) {
        facts.pixels.transpose();
    }
    switch (reader.imageFormat()) {
    case QImage::Format_RGB32:
    case QImage::Format_ARGB32:
    case QImage::Format_ARGB32_Premultiplied:
    case QImage::Format_RGB888:
    case QImage::Format_RGBX8888:
    case QImage::Format_RGBA8888: facts.isPlainColour = true; break;
    default: break;
    }
    return facts;
}

bool isTooVast(QSize pixels)
{
    return qint64(pixels.width()) * pixels.height() > MostPixels;
}

QByteArray thumbnailOf(const QByteArray& bytes)
{
    const auto picture = opened(bytes, ThumbnailSide);
    return picture.isNull() ? QByteArray() : asJpeg(onWhite(picture), ThumbnailQuality);
}

Result<QByteArray> fitted(const QByteArray& bytes, qint64 mostBytes, const std::atomic_bool& isCancelled)
{
    auto picture = opened(bytes, FittedSide);
    if (picture.isNull()) {
        return fail(ErrorKind::Invalid, u"the picture cannot be opened"_s, u"media.unreadable"_s);
    }
    picture = onWhite(std::move(picture));
    while (std::max(picture.width(), picture.height()) >= SmallestSide) {
        for (const int quality : Qualities) {
            if (isCancelled) {
                return fail(ErrorKind::Cancelled);
            }
            if (auto jpeg = asJpeg(picture, quality); !jpeg.isEmpty() && jpeg.size() <= mostBytes) {
                return jpeg;
            }
        }
        picture = picture.scaled(picture.size() * 3 / 4, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    }
    // Even a small picture has its first try.
    auto jpeg = asJpeg(picture, Qualities.back());
    if (jpeg.isEmpty() || jpeg.size() > mostBytes) {
        return fail(ErrorKind::Invalid, u"the picture does not become small enough"_s, u"media.unreadable"_s);
    }
    return jpeg;
}

} // namespace siaran::media
