#include "services/settings/WhatsAppSettings.h"

#include <QProcessEnvironment>

using namespace Qt::StringLiterals;

namespace siaran::settings {

WhatsAppSettings withEnvironment(WhatsAppSettings settings, const QProcessEnvironment& environment)
{
    const auto take = [&environment](QLatin1StringView variable, QString& into) {
        if (const auto value = environment.value(variable); !value.isEmpty()) {
            into = value;
        }
    };
    auto url = settings.graphUrl.toString();
    take("SIARAN_GRAPH_URL"_L1, url);
    settings.graphUrl = QUrl(url);
    take("SIARAN_GRAPH_VERSION"_L1, settings.graphVersion);
    take("SIARAN_GRAPH_CA"_L1, settings.caFile);
    take("SIARAN_WA_PHONE_NUMBER_ID"_L1, settings.phoneNumberId);
    take("SIARAN_WA_WABA_ID"_L1, settings.wabaId);
    return settings;
}

QStringList overridingVariables(const QProcessEnvironment& environment)
{
    QStringList saying {u"SIARAN_WA_TOKEN"_s,        u"SIARAN_WA_PHONE_NUMBER_ID"_s,
                        u"SIARAN_WA_WABA_ID"_s,      u"SIARAN_WA_APP_SECRET"_s,
                        u"SIARAN_WA_VERIFY_TOKEN"_s, u"SIARAN_GRAPH_URL"_s,
                        u"SIARAN_GRAPH_VERSION"_s,   u"SIARAN_GRAPH_CA"_s};
    saying.removeIf([&environment](const QString& name) { return environment.value(name).isEmpty(); });
    return saying;
}

} // namespace siaran::settings
