#include "services/access/TeamAddress.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace siaran::access {

namespace {

bool staysHere(const QString& host)
{
    return host.startsWith(u'/') || host == "localhost"_L1 || host == "::1"_L1 || host.startsWith("127."_L1);
}

} // namespace

QString systemAuthorities()
{
    const QStringList places {qEnvironmentVariable("SSL_CERT_FILE"),
                              u"/etc/ssl/certs/ca-certificates.crt"_s, // Debian, Ubuntu, Arch
                              u"/etc/pki/tls/certs/ca-bundle.crt"_s, // Fedora, RHEL
                              u"/etc/ssl/ca-bundle.pem"_s, // SUSE
                              u"/etc/ssl/cert.pem"_s}; // Alpine, BSD, macOS
    for (const auto& place : places) {
        if (!place.isEmpty() && QFileInfo(place).isReadable()) {
            return place;
        }
    }
    return {};
}

Result<db::ConnectionSettings> connectionTo(const TeamLogin& login)
{
    const auto& address = login.address;
    db::ConnectionSettings settings {.host = address.host,
                                     .port = address.port,
                                     .database = address.database,
                                     .user = login.login,
                                     .password = login.password};
    if (address.caFile.isEmpty() && staysHere(address.host)) {
        return settings;
    }
    settings.authorities = address.caFile.isEmpty() ? systemAuthorities() : address.caFile;
    // A semicolon ends an option of the driver.
    if (settings.authorities.contains(u';') || !QFileInfo(settings.authorities).isReadable()) {
        return fail(ErrorKind::Invalid, u"no file of authorities"_s, u"team.ca_file"_s);
    }
    return settings;
}

} // namespace siaran::access
