#pragma once

#include "services/core/Result.h"
#include "services/domain/Contact.h"
#include "services/domain/Criteria.h"

#include <QCoro/QCoroTask>
#include <QDateTime>

namespace siaran::segments {

enum class SegmentKind { Static, Dynamic };

/// A named audience. `contactCount` is what it had at `lastRefreshedAt` (UTC).
struct Segment {
    SegmentId id; ///< invalid until saved
    QString name;
    QString description;
    SegmentKind kind = SegmentKind::Dynamic;
    Criteria criteria;
    int contactCount = 0;
    QDateTime lastRefreshedAt;
    int usedByCampaigns = 0;

    friend bool operator==(const Segment&, const Segment&) = default;
};

/// Whom a rule matches right now.
struct SegmentPreview {
    int count = 0; ///< exact
    int reachable = 0; ///< of them, without those who opted out
    int total = 0; ///< all contacts
    QList<Contact> sample; ///< at most ten
};

/// What the screens may ask about segments. Lives on one thread; answers come back on the caller's.
class SegmentService {
public:
    virtual ~SegmentService() = default;
    Q_DISABLE_COPY_MOVE(SegmentService)

    /// All segments by name.
    [[nodiscard]] virtual QCoro::Task<Result<QList<Segment>>> list() = 0;
    [[nodiscard]] virtual QCoro::Task<Result<Segment>> fetch(SegmentId id) = 0;

    /// Inserts or updates, counts, and freezes the members of a static one. Invalid for criteria with problems (reason
    /// segment.criteria), Conflict for a name that is taken (segment.name_taken).
    [[nodiscard]] virtual QCoro::Task<Result<SegmentId>> save(Segment segment) = 0;

    /// Conflict (segment.in_use) when a campaign uses it; the detail is that campaign's name.
    [[nodiscard]] virtual QCoro::Task<Result<void>> remove(SegmentId id) = 0;

    /// Counts anew; a static segment takes today's people.
    [[nodiscard]] virtual QCoro::Task<Result<Segment>> refresh(SegmentId id) = 0;

    /// Exact count and samples without keeping anything. A newer preview ends an older one, which answers Cancelled.
    [[nodiscard]] virtual QCoro::Task<Result<SegmentPreview>> preview(Criteria criteria) = 0;

    /// Whom a saved segment has now: the frozen people of a static one.
    [[nodiscard]] virtual QCoro::Task<Result<SegmentPreview>> previewSaved(SegmentId id) = 0;

protected:
    SegmentService() = default;
};

} // namespace siaran::segments
