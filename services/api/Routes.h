#pragma once

#include "services/api/Route.h"

#include <QList>

namespace siaran::api {

// What each capability answers. The handlers are plain functions of a request and its services.
[[nodiscard]] QList<Route> segmentRoutes();
[[nodiscard]] QList<Route> contactRoutes();
[[nodiscard]] QList<Route> catalogueRoutes();
[[nodiscard]] QList<Route> importRoutes();
[[nodiscard]] QList<Route> campaignRoutes();
[[nodiscard]] QList<Route> approvalRoutes();
[[nodiscard]] QList<Route> analyticsRoutes();
[[nodiscard]] QList<Route> templateRoutes();
[[nodiscard]] QList<Route> settingsRoutes();
[[nodiscard]] QList<Route> eventRoutes();

/// All of them.
[[nodiscard]] QList<Route> allRoutes();

} // namespace siaran::api
