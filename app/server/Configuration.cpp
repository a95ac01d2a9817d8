#include "app/server/Configuration.h"

#include <QFileInfo>
#include <QSettings>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace siaran::app {

namespace {

const QStringList& knownKeys()
{
    static const QStringList keys {
        u"server/data-dir"_s,   u"server/listen"_s,
        u"server/join"_s,       u"whatsapp/phone-number-id"_s,
        u"whatsapp/waba-id"_s,  u"whatsapp/graph-url"_s,
        u"whatsapp/graph-ca"_s, u"limits/requests-per-second"_s,
        u"limits/burst"_s,      u"team/host"_s,
        u"team/port"_s,         u"team/database"_s,
        u"team/login"_s,        u"team/ca"_s,
    };
    return keys;
}

} // namespace

Result<QHash<QString, QString>> readConfiguration(const QString& path)
{
    if (!QFileInfo(path).isReadable()) {
        return fail(ErrorKind::Invalid, u"cannot read the configuration file "_s + path);
    }
    const QSettings file(path, QSettings::IniFormat);
    if (file.status() != QSettings::NoError) {
        return fail(ErrorKind::Invalid, u"this is no configuration file: "_s + path);
    }
    QHash<QString, QString> values;
    const auto keys = file.allKeys();
    for (const auto& key : keys) {
        // A key that is spelled wrong would be a setting that does nothing.
        if (!knownKeys().contains(key)) {
            return fail(ErrorKind::Invalid, u"%1: nobody knows the key %2"_s.arg(path, key));
        }
        values.insert(key, file.value(key).toString());
    }
    return values;
}

} // namespace siaran::app
