#pragma once

#include "services/core/Result.h"

class QIODevice;

namespace siaran::contacts {

/// How the bytes of a table spell its letters: what spreadsheets save.
enum class TextEncoding { Utf8, Utf16Le, Utf16Be, Windows1252 };

/// Reads a random-access device through once, in pieces, and leaves it at its beginning. A byte order mark decides;
/// without one it is UTF-16 when every other byte is zero, UTF-8 when all of it is valid, else Windows-1252.
/// Invalid with the reason "import.not_text" for anything that is not text: workbooks, pictures, stray zeros, bytes
/// that no encoding here knows; with "import.unreadable" when the device fails.
[[nodiscard]] Result<TextEncoding> detectEncoding(QIODevice& device);

} // namespace siaran::contacts
