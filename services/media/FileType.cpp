#include "services/media/FileType.h"

#include <QMimeDatabase>

#include <array>

using namespace Qt::StringLiterals;

namespace siaran::media {

namespace {

struct Inside {
    QByteArrayView mark;
    const char* type;
};

// The main part of the document, by its name in the ZIP directory.
constexpr std::array OpenDocuments {
    Inside {"word/document", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"},
    Inside {"xl/workbook", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"},
    Inside {"ppt/presentation", "application/vnd.openxmlformats-officedocument.presentationml.presentation"},
};

// The main stream, by its name in UTF-16 in the directory of the compound file.
constexpr std::array OldDocuments {
    Inside {QByteArrayView("W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t", 23), "application/msword"},
    Inside {QByteArrayView("W\0o\0r\0k\0b\0o\0o\0k", 15), "application/vnd.ms-excel"},
    Inside {QByteArrayView("P\0o\0w\0e\0r\0P\0o\0i\0n\0t\0 \0D\0o\0c\0u\0m\0e\0n\0t", 37),
            "application/vnd.ms-powerpoint"},
};

template <typename Table>
QByteArray foundIn(const Table& table, const QByteArray& bytes, const QByteArray& otherwise)
{
    for (const auto& [mark, type] : table) {
        if (bytes.contains(mark)) {
            return type;
        }
    }
    return otherwise;
}

} // namespace

QByteArray typeOf(const QByteArray& bytes)
{
    const auto told = QMimeDatabase().mimeTypeForData(bytes);
    const auto name = told.name().toLatin1();
    if (told.inherits(u"application/zip"_s)) {
        return foundIn(OpenDocuments, bytes, name);
    }
    if (told.inherits(u"application/x-ole-storage"_s)) {
        return foundIn(OldDocuments, bytes, name);
    }
    return name;
}

} // namespace siaran::media
