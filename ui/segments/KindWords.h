#pragma once

#include "services/segments/SegmentService.h"
#include "ui/widgets/Badge.h"

namespace siaran::ui {

/// What a kind of segment means, in one sentence.
[[nodiscard]] QString kindMeaning(segments::SegmentKind kind);

/// The button that turns a segment of this kind into the other.
[[nodiscard]] QString otherKindAction(segments::SegmentKind kind);

[[nodiscard]] BadgeLook kindBadge(segments::SegmentKind kind);

} // namespace siaran::ui
