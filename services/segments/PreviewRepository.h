#pragma once

#include "services/core/Result.h"
#include "services/segments/Audience.h"
#include "services/segments/SegmentService.h"

namespace siaran::db {
class Session;
}

namespace siaran::segments {

struct AudienceCounts {
    int matched = 0;
    int reachable = 0;
    int total = 0;
};

/// Within the caller's transaction.
[[nodiscard]] Result<AudienceCounts> countAudience(db::Session& session, const Audience& audience);

// Looks at whom a rule means; each is of one moment and brings its own transaction. The promises are those of
// SegmentService.

[[nodiscard]] Result<SegmentEstimate> estimateRule(db::Session& session, const Criteria& criteria);
[[nodiscard]] Result<int> countRule(db::Session& session, const Criteria& criteria);
[[nodiscard]] Result<SegmentPreview> previewRule(db::Session& session, const Criteria& criteria, int seed);
[[nodiscard]] Result<SegmentPreview> previewSegment(db::Session& session, SegmentId id);
[[nodiscard]] Result<QList<Contact>> sampleRule(db::Session& session, const Criteria& criteria, int seed);
[[nodiscard]] Result<RuleCounts> countRows(db::Session& session, const Criteria& criteria);
[[nodiscard]] Result<PersonCheck> checkPerson(db::Session& session, const Criteria& criteria, ContactId person);
[[nodiscard]] Result<PersonCheck> checkNumber(db::Session& session, const Criteria& criteria, const QString& number);

} // namespace siaran::segments
