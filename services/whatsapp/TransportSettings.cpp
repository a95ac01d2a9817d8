#include "services/whatsapp/TransportSettings.h"

#include <QFile>
#include <QProcessEnvironment>
#include <QSslCertificate>

using namespace Qt::StringLiterals;

namespace siaran::whatsapp {

Result<TransportSettings> transportSettingsFrom(const QProcessEnvironment& environment)
{
    TransportSettings settings;
    const auto path = environment.value(u"SIARAN_GRAPH_CA"_s);
    if (path.isEmpty()) {
        return settings;
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorKind::Invalid, u"SIARAN_GRAPH_CA: %1"_s.arg(file.errorString()));
    }
    settings.authorities = file.readAll();
    if (QSslCertificate::fromData(settings.authorities).isEmpty()) {
        return fail(ErrorKind::Invalid, u"SIARAN_GRAPH_CA: no certificate in the file"_s);
    }
    return settings;
}

} // namespace siaran::whatsapp
