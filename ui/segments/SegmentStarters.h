#pragma once

#include "services/domain/Criteria.h"
#include "ui/segments/RuleWords.h"

namespace siaran::ui {

/// A rule that many shops need, to begin with.
struct SegmentStarter {
    QString name;
    Criteria criteria;
};

/// Those that make sense with the fields of the workspace. None has problems.
[[nodiscard]] QList<SegmentStarter> segmentStarters(const contacts::ContactCatalogue& catalogue);

} // namespace siaran::ui
