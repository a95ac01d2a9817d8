#pragma once

#include "services/core/Result.h"

#include <QByteArray>
#include <QSize>

#include <atomic>

namespace siaran::media {

struct PictureFacts {
    QSize pixels = {}; ///< as it is to be seen; empty when the header cannot be read
    bool isPlainColour = false; ///< 8 bits each of red, green and blue, with or without transparency
};

/// Whether pictures of this type are opened: what WhatsApp takes, and what it can be made from.
[[nodiscard]] bool isPicture(const QByteArray& mimeType);

/// Reads the header only.
[[nodiscard]] PictureFacts lookAt(const QByteArray& bytes);

/// More than 120 million: a few kilobytes can claim to be gigabytes.
[[nodiscard]] bool isTooVast(QSize pixels);

/// A JPEG of at most 640 pixels a side, on white where the picture is transparent. Empty when it cannot be opened.
[[nodiscard]] QByteArray thumbnailOf(const QByteArray& bytes);

/// The picture as a JPEG of at most `mostBytes`, at most 2,560 pixels a side, standing upright, without its metadata
/// (no place, no camera): at first in fewer pixels, then in less quality. Cancelled once `isCancelled` is set; Invalid
/// (media.unreadable) for what cannot be opened.
[[nodiscard]] Result<QByteArray> fitted(const QByteArray& bytes, qint64 mostBytes, const std::atomic_bool& isCancelled);

} // namespace siaran::media
