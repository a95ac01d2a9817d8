#include "app/server/OwnerToken.h"

#include "services/api/TokenRepository.h"

#include <QFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace siaran::app {

namespace {

const auto Name = u"owner of this computer"_s;
const auto Actor = u"siaran-server"_s;

QByteArray tokenIn(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(200).trimmed() : QByteArray();
}

Result<void> write(const QString& path, const QByteArray& token)
{
    QSaveFile file(path);
    // Before anything is in it: nobody may look at it in between.
    if (file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(token + '\n') > 0 && file.commit()) {
        return {};
    }
    return fail(ErrorKind::Unavailable, u"cannot write %1: %2"_s.arg(path, file.errorString()), u"server.token_file"_s);
}

} // namespace

Result<void> keepOwnerToken(db::Session& session, const QString& path)
{
    const auto known = api::findToken(session, tokenIn(path));
    if (!known) {
        return tl::unexpected(known.error());
    }
    if (*known && (*known)->role == access::Role::Owner) {
        return {};
    }
    if (const auto revoked = api::revokeToken(session, Actor, Name);
        !revoked && revoked.error().kind != ErrorKind::NotFound) {
        return revoked;
    }
    return api::createToken(session, Actor, Name, access::Role::Owner).and_then([&path](const QByteArray& token) {
        return write(path, token);
    });
}

} // namespace siaran::app
