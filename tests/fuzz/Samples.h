#pragma once

#include "tests/support/PackedFile.h"

#include <QByteArrayList>

namespace siaran::fuzz {

/// Which reader is under test.
enum class Kind { Csv, Xlsx, Cards, Webhook, Signature, Answer, Request };

/// Whether it is read from a file; the others come over the network.
[[nodiscard]] constexpr bool isFile(Kind kind)
{
    return kind == Kind::Csv || kind == Kind::Xlsx || kind == Kind::Cards;
}

/// Good files to begin with, for the kinds that are files.
[[nodiscard]] QByteArrayList samples(Kind kind);

/// Pieces that mean something in such a file.
[[nodiscard]] QByteArrayList words(Kind kind);

/// What a workbook is packed of.
[[nodiscard]] FileParts workbookParts();

} // namespace siaran::fuzz
