#pragma once

#include <QByteArray>

namespace siaran::media {

/// Whether phones can play an MP4 or 3GP file: its pictures are H.264, and its index (moov) comes before its data, so
/// that it begins before all of it is there (whatsapp.md 4).
[[nodiscard]] bool isPlayable(const QByteArray& video);

} // namespace siaran::media
