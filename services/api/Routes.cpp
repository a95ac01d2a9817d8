#include "services/api/Routes.h"

namespace siaran::api {

QList<Route> allRoutes()
{
    return segmentRoutes() + contactRoutes() + catalogueRoutes() + importRoutes() + campaignRoutes() + approvalRoutes()
        + analyticsRoutes() + templateRoutes() + settingsRoutes() + eventRoutes();
}

} // namespace siaran::api
