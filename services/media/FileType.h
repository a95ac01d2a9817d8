#pragma once

#include <QByteArray>

namespace siaran::media {

/// The type the bytes themselves show ("image/jpeg"); documents of office programs are told apart by what is inside
/// their container. "application/octet-stream" for what nothing is known of.
[[nodiscard]] QByteArray typeOf(const QByteArray& bytes);

} // namespace siaran::media
