#pragma once

#include "services/media/MediaCandidate.h"

namespace siaran::media {

/// Larger pictures are offered to be made smaller. WhatsApp names no limit; phones show no more.
inline constexpr int MostSidePixels = 5000;

/// Looks at the bytes, not at the ending: type, length, and of a picture its pixels and whether it can be opened, with
/// a small one to show; of a video whether phones play it. `fileName` may be a path; only its last part is kept.
/// Slow for large pictures: not for the GUI thread.
[[nodiscard]] MediaCandidate inspect(const QByteArray& bytes, const QString& fileName);

/// What is said of a file too long to be read at all.
[[nodiscard]] MediaCandidate tooLongToRead(qint64 byteSize, const QString& fileName);

} // namespace siaran::media
