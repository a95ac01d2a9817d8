#include "services/domain/MessageStatus.h"

#include "services/domain/WordTable.h"

using namespace Qt::StringLiterals;

namespace siaran {

namespace {

constexpr WordTable<MessageStatus, 9> StatusWords {{
    {MessageStatus::Pending, "pending"_L1},
    {MessageStatus::Claimed, "claimed"_L1},
    {MessageStatus::InDoubt, "in_doubt"_L1},
    {MessageStatus::Accepted, "accepted"_L1},
    {MessageStatus::Sent, "sent"_L1},
    {MessageStatus::Delivered, "delivered"_L1},
    {MessageStatus::Read, "read"_L1},
    {MessageStatus::Failed, "failed"_L1},
    {MessageStatus::Skipped, "skipped"_L1},
}};

constexpr WordTable<ExclusionReason, 6> ReasonWords {{
    {ExclusionReason::Suppressed, "suppressed"_L1},
    {ExclusionReason::OptedOut, "opted_out"_L1},
    {ExclusionReason::Cooldown, "cooldown"_L1},
    {ExclusionReason::InvalidNumber, "invalid_number"_L1},
    {ExclusionReason::DuplicateNumber, "duplicate_number"_L1},
    {ExclusionReason::MissingVariable, "missing_variable"_L1},
}};

// Failed stands between sent and delivered: it overrules what WhatsApp only took, and is overruled by what arrived.
int rank(MessageStatus status)
{
    switch (status) {
    case MessageStatus::Pending: return 0;
    case MessageStatus::Claimed: return 1;
    case MessageStatus::InDoubt: return 2;
    case MessageStatus::Accepted: return 3;
    case MessageStatus::Sent: return 4;
    case MessageStatus::Failed: return 5;
    case MessageStatus::Delivered: return 6;
    case MessageStatus::Read: return 7;
    case MessageStatus::Skipped: return 8;
    }
    Q_UNREACHABLE();
}

} // namespace

QString toWord(MessageStatus status)
{
    return wordIn(StatusWords, status);
}

std::optional<MessageStatus> messageStatusFromWord(const QString& word)
{
    return valueIn(StatusWords, word);
}

MessageStatus merged(MessageStatus current, MessageStatus news)
{
    return rank(news) > rank(current) ? news : current;
}

bool isSettled(MessageStatus status)
{
    return rank(status) >= rank(MessageStatus::Accepted);
}

QString toWord(ExclusionReason reason)
{
    return wordIn(ReasonWords, reason);
}

std::optional<ExclusionReason> exclusionReasonFromWord(const QString& word)
{
    return valueIn(ReasonWords, word);
}

} // namespace siaran
