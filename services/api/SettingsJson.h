#pragma once

#include "services/settings/WorkspaceSettings.h"

#include <QJsonObject>

namespace siaran::api {

/// Without the workspace's key, which is nobody's business. What was not entered is null.
[[nodiscard]] QJsonObject settingsToJson(const settings::WorkspaceSettings& settings);

/// `before` with what `json` says; what it leaves out stays as it was. Invalid with the JSON path as the detail: for
/// an unknown member or another type with body.invalid, for a value that makes no sense with the reason of
/// settings::check().
[[nodiscard]] Result<settings::WorkspaceSettings> settingsFromJson(const QJsonObject& json,
                                                                   settings::WorkspaceSettings before);

} // namespace siaran::api
