#include "tests/support/PackedFile.h"

#include <QBuffer>
#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipnewinfo.h>

QByteArray packedFile(const FileParts& parts)
{
    QBuffer buffer;
    QuaZip zip(&buffer);
    if (!zip.open(QuaZip::mdCreate)) {
        qFatal("cannot pack");
    }
    for (const auto& [name, bytes] : parts) {
        QuaZipFile file(&zip);
        if (!file.open(QIODevice::WriteOnly, QuaZipNewInfo(QString::fromUtf8(name))) || file.write(bytes) < 0) {
            qFatal("cannot pack a part");
        }
        file.close();
    }
    zip.close();
    return buffer.data();
}
