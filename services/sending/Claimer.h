#pragma once

#include "services/core/Result.h"
#include "services/sending/RunTable.h"

#include <QCoro/QCoroTask>

namespace siaran::sending {

class Dispatcher;
class Ledger;
class MediaCourier;

/// Fills the lanes of the dispatcher, just in time: a kill leaves at most what was claimed for the look ahead. The
/// campaigns of a number take turns, and each walks through its recipients from the first to the last. One thread, one
/// call at a time.
class Claimer {
public:
    /// How the turn of a campaign ended.
    enum class Turn {
        Nothing, ///< there is no room, or nobody's turn, or nobody may be written to yet
        Claimed,
        Over, ///< the campaign rests or is complete: it runs no more
        Awaited, ///< whom it still has is under way, perhaps with a sender that is gone
    };

    Claimer(Ledger& ledger, Dispatcher& dispatcher, MediaCourier& courier, RunTable& runs);

    /// Claims for the next campaign of `number`, as many as there is room for.
    [[nodiscard]] QCoro::Task<Result<Turn>> takeTurn(PhoneNumberId number);
    /// Reserves the slots in time that what was claimed needs.
    [[nodiscard]] QCoro::Task<Result<void>> fillSlots(PhoneNumberId number);

private:
    using Clock = RunTable::Clock;

    [[nodiscard]] QCoro::Task<Result<Turn>> claimFor(PhoneNumberId number, CampaignId campaign, int room);
    [[nodiscard]] QCoro::Task<Result<Turn>> endWalk(CampaignId campaign);

    Ledger& m_ledger;
    Dispatcher& m_dispatcher;
    MediaCourier& m_courier;
    RunTable& m_runs;
};

} // namespace siaran::sending
