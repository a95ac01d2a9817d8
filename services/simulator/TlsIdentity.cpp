#include "services/simulator/TlsIdentity.h"

#include "services/simulator/SelfSigned.h"

#include <QDateTime>
#include <QDir>
#include <QSaveFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>

namespace siaran::simulator {

using namespace Qt::StringLiterals;

namespace {

constexpr int DaysToBearWith = 30;

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<void> write(const QString& path, const QByteArray& content, QFile::Permissions permissions)
{
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(permissions)
        && file.write(content) == content.size() && file.commit();
    return written ? Result<void>() : fail(ErrorKind::Unavailable, path + u": "_s + file.errorString());
}

bool isAboutToEnd(const QSslCertificate& certificate)
{
    return certificate.expiryDate() < QDateTime::currentDateTimeUtc().addDays(DaysToBearWith);
}

// The key first: a certificate without its key would look like somebody else's.
Result<SelfSigned> makeIn(const QString& certificateFile, const QString& keyFile)
{
    auto made = makeSelfSigned();
    if (!made) {
        return made;
    }
    const auto owner = QFile::ReadOwner | QFile::WriteOwner;
    const auto all = owner | QFile::ReadGroup | QFile::ReadOther;
    return write(keyFile, made->key, owner)
        .and_then([&] { return write(certificateFile, made->certificate, all); })
        .map([&] { return *made; });
}

} // namespace

Result<TlsIdentity> TlsIdentity::at(const QString& folder)
{
    if (!QSslSocket::supportsSsl()) {
        return fail(ErrorKind::Unavailable, u"Qt finds no OpenSSL"_s);
    }
    if (!QDir().mkpath(folder)) {
        return fail(ErrorKind::Unavailable, u"cannot make "_s + folder);
    }
    TlsIdentity identity;
    identity.m_certificateFile = QDir(folder).absoluteFilePath(u"certificate.pem"_s);
    const auto keyFile = QDir(folder).absoluteFilePath(u"key.pem"_s);
    SelfSigned pair {.certificate = contentOf(identity.m_certificateFile), .key = contentOf(keyFile)};
    QSslCertificate certificate(pair.certificate);
    if (pair.certificate.isEmpty() || (!certificate.isNull() && isAboutToEnd(certificate))) {
        auto made = makeIn(identity.m_certificateFile, keyFile);
        if (!made) {
            return tl::unexpected(made.error());
        }
        pair = *std::move(made);
        certificate = QSslCertificate(pair.certificate);
    }
    const QSslKey key(pair.key, QSsl::Ec);
    if (certificate.isNull() || key.isNull()) {
        return fail(ErrorKind::Invalid, u"no certificate with an ECDSA key in "_s + folder);
    }
    // Nobody is asked for a certificate, so the system's authorities need not be loaded for each connection.
    identity.m_configuration.setCaCertificates({});
    identity.m_configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    identity.m_configuration.setProtocol(QSsl::TlsV1_2OrLater);
    identity.m_configuration.setLocalCertificate(certificate);
    identity.m_configuration.setPrivateKey(key);
    return identity;
}

} // namespace siaran::simulator
