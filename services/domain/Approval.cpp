#include "services/domain/Approval.h"

#include "services/domain/WordTable.h"

using namespace Qt::StringLiterals;

namespace siaran {

namespace {

constexpr WordTable<ApprovalState, 6> StateWords {{
    {ApprovalState::None, ""_L1},
    {ApprovalState::Asked, "asked"_L1},
    {ApprovalState::Approved, "approved"_L1},
    {ApprovalState::Refused, "refused"_L1},
    {ApprovalState::Withdrawn, "withdrawn"_L1},
    {ApprovalState::Voided, "voided"_L1},
}};

constexpr WordTable<ApprovalNeed, 4> NeedWords {{
    {ApprovalNeed::None, "not_needed"_L1},
    {ApprovalNeed::Missing, "missing"_L1},
    {ApprovalNeed::Asked, "asked"_L1},
    {ApprovalNeed::Given, "given"_L1},
}};

} // namespace

QString toWord(ApprovalState state)
{
    return wordIn(StateWords, state);
}

std::optional<ApprovalState> approvalStateFromWord(const QString& word)
{
    return valueIn(StateWords, word);
}

QString toWord(ApprovalNeed need)
{
    return wordIn(NeedWords, need);
}

} // namespace siaran
