#include "services/media/VideoLayout.h"

#include <QtEndian>

namespace siaran::media {

namespace {

constexpr qsizetype HeaderBytes = 8;
constexpr qsizetype LongHeaderBytes = 16;

struct Box {
    QByteArrayView type;
    QByteArrayView content;
    qsizetype end = 0; ///< where the next one begins; never behind the end of the file
};

quint32 number32(QByteArrayView bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.data() + at);
}

// A box says how long it is; 1 means that the true length follows in 64 bits, 0 that it goes on to the end.
Box boxAt(QByteArrayView file, qsizetype at)
{
    const auto left = file.size() - at;
    if (left < HeaderBytes) {
        return {.type = {}, .content = {}, .end = file.size()};
    }
    auto header = HeaderBytes;
    qint64 length = number32(file, at);
    if (length == 1 && left >= LongHeaderBytes) {
        header = LongHeaderBytes;
        length = qFromBigEndian<qint64>(file.data() + at + HeaderBytes);
    } else if (length == 0) {
        length = left;
    }
    if (length < header || length > left) {
        length = left;
    }
    return {.type = file.sliced(at + 4, 4),
            .content = file.sliced(at + std::min(header, left), length - std::min<qint64>(header, length)),
            .end = at + length};
}

} // namespace

bool isPlayable(const QByteArray& video)
{
    for (qsizetype at = 0; at < video.size();) {
        const auto box = boxAt(video, at);
        if (box.type == "moov") {
            // The codec is named by the box that describes the samples.
            return box.content.contains("avc1") || box.content.contains("avc3");
        }
        if (box.type == "mdat") {
            return false;
        }
        at = box.end;
    }
    return false;
}

} // namespace siaran::media
