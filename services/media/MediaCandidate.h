#pragma once

#include "services/domain/Attachment.h"

#include <QByteArray>
#include <QSize>

#include <optional>

namespace siaran::media {

/// Why WhatsApp would not take a file as it is (whatsapp.md 4).
enum class MediaProblem {
    Empty,
    NotTaken, ///< a type WhatsApp sends nowhere
    TooLong,
    TooManyPixels,
    WrongColours, ///< a picture of other than 8 bits of red, green and blue
    TooVast, ///< more pixels than are opened at all: made to fill the memory, or of no use to a phone
    Unreadable, ///< not what it says it is, or damaged
    NotPlayable, ///< a video that phones cannot play, or not before all of it is there
};

/// A file somebody offers, looked at.
struct MediaCandidate {
    Attachment attachment; ///< `mimeType` is what the bytes say; without a checksum when there are no bytes
    QByteArray bytes; ///< empty when it was too long to be read
    QSize pixels; ///< of a picture; as it is to be seen, with its orientation
    QByteArray thumbnail; ///< a small JPEG of a picture; else empty
    std::optional<MediaProblem> problem;
    qint64 mostBytes = 0; ///< what its kind may have
    bool canBeFitted = false; ///< fitPicture() would make one of it that WhatsApp takes

    friend bool operator==(const MediaCandidate&, const MediaCandidate&) = default;
};

} // namespace siaran::media
