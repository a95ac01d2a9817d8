#pragma once

#include "services/core/Page.h"
#include "services/core/Result.h"
#include "services/domain/Contact.h"
#include "services/domain/Criteria.h"

#include <QCoro/QCoroTask>
#include <QDateTime>

namespace siaran::segments {

enum class SegmentKind { Static, Dynamic };

/// What a segment counted when it was saved or refreshed, at a UTC time.
struct CountAt {
    QDateTime at;
    int count = 0;

    friend bool operator==(const CountAt&, const CountAt&) = default;
};

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
    QStringList campaignNames; ///< of those that use it, newest first, at most twenty
    QList<CountAt> history; ///< the last sixty counts, oldest first

    friend bool operator==(const Segment&, const Segment&) = default;
};

using SegmentPage = Page<Segment, QString>; ///< names differ by more than case, so that one is a place in the list

/// Roughly how many a rule matches: read from a sample of the pages, and almost certainly between `low` and `high`.
/// Where there are few contacts it is counted, and all three are the same.
struct SegmentEstimate {
    int count = 0;
    int low = 0;
    int high = 0;
    int total = 0; ///< all contacts, roughly
    bool isExact = false;

    friend bool operator==(const SegmentEstimate&, const SegmentEstimate&) = default;
};

/// How many people one row matches by itself, and how many are left after it: after all rows of its level from the
/// first to this one, joined by the word of the level. A group is a row of the upper level and a level of its own.
struct RowCount {
    QList<int> path; ///< as in CriteriaProblem
    int alone = 0;
    int after = 0;

    friend bool operator==(const RowCount&, const RowCount&) = default;
};

/// The counts of a whole rule, of one moment.
struct RuleCounts {
    int count = 0;
    int reachable = 0; ///< of them, without those who opted out
    int total = 0; ///< all contacts
    QList<RowCount> rows; ///< in the order of the rows, a group before its own

    friend bool operator==(const RuleCounts&, const RuleCounts&) = default;
};

/// Why a person is in or out.
struct PersonCheck {
    struct Row {
        QList<int> path; ///< as in CriteriaProblem
        bool holds = false;

        friend bool operator==(const Row&, const Row&) = default;
    };
    Contact contact;
    bool isIn = false;
    QList<Row> rows; ///< in the order of the rows, a group before its own
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
    /// Those whose names come behind `after`, by name; from the beginning for an empty one. At most `limit`.
    [[nodiscard]] virtual QCoro::Task<Result<SegmentPage>> page(QString after, int limit) = 0;

    /// Inserts or updates, counts, and freezes the members of a static one. Invalid for criteria with problems (reason
    /// segment.criteria), Conflict for a name that is taken (segment.name_taken).
    [[nodiscard]] virtual QCoro::Task<Result<SegmentId>> save(Segment segment) = 0;

    /// Conflict (segment.in_use) when a campaign uses it; the detail is that campaign's name.
    [[nodiscard]] virtual QCoro::Task<Result<void>> remove(SegmentId id) = 0;

    /// Counts anew; a static segment takes today's people.
    [[nodiscard]] virtual QCoro::Task<Result<Segment>> refresh(SegmentId id) = 0;

    // The questions of somebody who is typing. They are answered one after the other; ask for the quick ones first
    // (estimate, count, preview, rowCounts). A question about another rule ends the older ones, which answer Cancelled;
    // questions about the same rule leave each other alone. Nothing is kept. Invalid (segment.criteria) for a rule with
    // problems.

    /// Within a blink, whatever the number of contacts.
    [[nodiscard]] virtual QCoro::Task<Result<SegmentEstimate>> estimate(Criteria criteria) = 0;

    /// How many the rule matches, exactly.
    [[nodiscard]] virtual QCoro::Task<Result<int>> count(Criteria criteria) = 0;

    /// The same with who can be reached, all contacts, and ten samples. Another `seed` shows other people, the same one
    /// the same people.
    [[nodiscard]] virtual QCoro::Task<Result<SegmentPreview>> preview(Criteria criteria, int seed = 0) = 0;

    /// The samples of preview() alone.
    [[nodiscard]] virtual QCoro::Task<Result<QList<Contact>>> samples(Criteria criteria, int seed) = 0;

    /// What every row matches and leaves.
    [[nodiscard]] virtual QCoro::Task<Result<RuleCounts>> rowCounts(Criteria criteria) = 0;

    /// Which rows hold for a person, and whether the rule does. NotFound when there is no such person.
    [[nodiscard]] virtual QCoro::Task<Result<PersonCheck>> check(Criteria criteria, ContactId person) = 0;
    /// The same for the person of a number as people write it; without the code of a country it is Indonesian.
    [[nodiscard]] virtual QCoro::Task<Result<PersonCheck>> check(Criteria criteria, QString phone) = 0;

    /// What people have in a text field or a choice, to complete what is typed: at most eight values that hold `typed`
    /// (case does not matter), the most frequent first, of the newest 50,000 contacts.
    [[nodiscard]] virtual QCoro::Task<Result<QStringList>> valuesLike(QString fieldKey, QString typed) = 0;

    /// Whom a saved segment has now: the frozen people of a static one.
    [[nodiscard]] virtual QCoro::Task<Result<SegmentPreview>> previewSaved(SegmentId id) = 0;

protected:
    SegmentService() = default;
};

} // namespace siaran::segments
