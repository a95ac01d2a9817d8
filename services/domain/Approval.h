#pragma once

#include "services/core/StrongId.h"
#include "services/domain/MessageStatus.h"

#include <QDateTime>
#include <QString>

#include <map>
#include <optional>

namespace siaran {

using ApprovalId = StrongId<struct ApprovalTag>;

/// What became of the question whether a campaign may go out.
enum class ApprovalState {
    None, ///< nobody asked
    Asked, ///< another owner has to answer
    Approved,
    Refused,
    Withdrawn,
    Voided ///< something was changed after it was asked
};
[[nodiscard]] QString toWord(ApprovalState state);
/// Empty is None.
[[nodiscard]] std::optional<ApprovalState> approvalStateFromWord(const QString& word);

enum class ApprovalVerdict { Approve, Refuse, Withdraw };

/// Whether a campaign as it is now may go out by the word of one owner.
enum class ApprovalNeed {
    None, ///< it is below the limits of the workspace, or there are none
    Missing,
    Asked,
    Given
};
[[nodiscard]] QString toWord(ApprovalNeed need);

/// What one owner asked for, with what they were shown, and what another said.
struct Approval {
    ApprovalId id = {};
    ApprovalState state = ApprovalState::None;
    int matched = 0;
    int people = 0;
    std::map<ExclusionReason, int> excluded = {};
    std::optional<qint64> cost = std::nullopt; ///< minor units; nothing when a rate was not known
    QString currency = {}; ///< ISO 4217
    QString askedBy = {};
    QDateTime askedAt = {}; ///< UTC
    bool isOwn = false; ///< whoever looks has asked, and so cannot approve
    QString answeredBy = {};
    QDateTime answeredAt = {}; ///< UTC
    QString reason = {}; ///< of a refusal

    friend bool operator==(const Approval&, const Approval&) = default;
};

} // namespace siaran
