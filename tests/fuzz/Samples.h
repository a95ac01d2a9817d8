#pragma once

#include "tests/support/PackedFile.h"

#include <QByteArrayList>

namespace siaran::fuzz {

/// Which reader is under test.
enum class Kind { Csv, Xlsx, Cards };

/// Good files to begin with.
[[nodiscard]] QByteArrayList samples(Kind kind);

/// Pieces that mean something in such a file.
[[nodiscard]] QByteArrayList words(Kind kind);

/// What a workbook is packed of.
[[nodiscard]] FileParts workbookParts();

} // namespace siaran::fuzz
