#pragma once

#include "services/core/Result.h"
#include "services/segments/SegmentService.h"

namespace siaran::db {
class Session;
}

namespace siaran::segments {

/// All segments by name. One whose stored rule this program does not understand comes with an empty rule.
[[nodiscard]] Result<QList<Segment>> fetchSegments(db::Session& session);

/// What SegmentService::page answers.
[[nodiscard]] Result<SegmentPage> fetchSegmentPage(db::Session& session, const QString& after, int limit);

/// NotFound for an unknown one.
[[nodiscard]] Result<Segment> fetchSegment(db::Session& session, SegmentId id);

// The functions below change things and want the caller's transaction around them.

/// Inserts or updates the row and takes today's people as by takePeople(); errors as in SegmentService::save.
[[nodiscard]] Result<SegmentId> storeSegment(db::Session& session, const Segment& segment);

/// Counts a segment anew, adds the count to its history, and freezes the members of a static one; answers the count.
[[nodiscard]] Result<int> takePeople(db::Session& session, SegmentId id, SegmentKind kind, const Criteria& criteria);

/// Errors as in SegmentService::remove.
[[nodiscard]] Result<void> removeSegment(db::Session& session, SegmentId id);

} // namespace siaran::segments
