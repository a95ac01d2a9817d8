#include "services/whatsapp/Authorities.h"

#include <QFile>
#include <QSslCertificate>

using namespace Qt::StringLiterals;

namespace siaran::whatsapp {

namespace {

// The public halves of a few certificates; more is something else.
constexpr qint64 LongestFile = 1024 * 1024;

} // namespace

Result<QByteArray> readAuthorities(const QString& path, const QString& reason)
{
    if (path.isEmpty()) {
        return QByteArray();
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorKind::Invalid, u"cannot read "_s + path, reason);
    }
    auto text = file.read(LongestFile);
    if (QSslCertificate::fromData(text).isEmpty()) {
        return fail(ErrorKind::Invalid, u"no certificate in "_s + path, reason);
    }
    return text;
}

} // namespace siaran::whatsapp
