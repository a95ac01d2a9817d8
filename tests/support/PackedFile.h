#pragma once

#include <QByteArray>
#include <QList>

#include <utility>

/// Files by name.
using FileParts = QList<std::pair<QByteArray, QByteArray>>;

/// A zip archive of these files.
[[nodiscard]] QByteArray packedFile(const FileParts& parts);
