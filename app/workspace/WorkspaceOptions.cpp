#include "app/workspace/WorkspaceOptions.h"

#include <QProcessEnvironment>

using namespace Qt::StringLiterals;

namespace siaran::app {

void takeWhatsAppFrom(const QProcessEnvironment& environment, WorkspaceOptions& options)
{
    options.whatsapp = settings::withEnvironment(options.whatsapp, environment);
    options.secrets.accessToken = environment.value(u"SIARAN_WA_TOKEN"_s).toUtf8();
    options.secrets.appSecret = environment.value(u"SIARAN_WA_APP_SECRET"_s).toUtf8();
    options.secrets.verifyToken = environment.value(u"SIARAN_WA_VERIFY_TOKEN"_s).toUtf8();
}

} // namespace siaran::app
