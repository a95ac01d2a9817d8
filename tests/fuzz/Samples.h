#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QList>

#include <utility>

namespace siaran::fuzz {

/// Which reader is under test.
enum class Kind { Csv, Xlsx, Cards };

/// Good files to begin with.
[[nodiscard]] QByteArrayList samples(Kind kind);

/// Pieces that mean something in such a file.
[[nodiscard]] QByteArrayList words(Kind kind);

/// The parts of a workbook by name.
using Parts = QList<std::pair<QByteArray, QByteArray>>;
[[nodiscard]] Parts workbookParts();
[[nodiscard]] QByteArray packed(const Parts& parts);

} // namespace siaran::fuzz
