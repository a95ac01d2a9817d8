#pragma once

#include "services/segments/SegmentService.h"

#include <QJsonObject>

namespace siaran::api {

[[nodiscard]] QJsonObject toJson(const segments::Segment& segment);
[[nodiscard]] QJsonObject toJson(const segments::SegmentPreview& preview);

/// `before` with what `json` says: name, description, kind ("static", "dynamic") and criteria. What it leaves out stays
/// as it was. Invalid (body.invalid) with the JSON path.
[[nodiscard]] Result<segments::Segment> segmentFromJson(const QJsonObject& json, segments::Segment before);

/// {"criteria": …} alone.
[[nodiscard]] Result<Criteria> criteriaOf(const QJsonObject& json);

} // namespace siaran::api
