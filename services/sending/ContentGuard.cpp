#include "services/sending/ContentGuard.h"

#include "services/whatsapp/ErrorCatalogue.h"

namespace siaran::sending {

namespace {

bool mayBeTheMessage(const Settlement& settlement)
{
    if (settlement.outcome != AttemptOutcome::Rejected || settlement.status != MessageStatus::Failed
        || !settlement.errorCode) {
        return false;
    }
    const auto code = *settlement.errorCode;
    return !whatsapp::isKnownCode(code) || whatsapp::classOf({.code = code}) == whatsapp::ErrorClass::Content;
}

} // namespace

Settlement ContentGuard::judge(Settlement settlement)
{
    const auto campaign = settlement.key.campaign;
    if (settlement.outcome == AttemptOutcome::Accepted) {
        m_rows.erase(campaign);
        return settlement;
    }
    if (!mayBeTheMessage(settlement)) {
        return settlement;
    }
    auto& row = m_rows[campaign];
    row = {.code = *settlement.errorCode, .length = row.code == *settlement.errorCode ? row.length + 1 : 1};
    if (row.length >= Patience) {
        settlement.effect = Settlement::Effect::PauseForContent;
        if (row.length > Patience) {
            settlement.status = MessageStatus::Pending;
        }
    }
    return settlement;
}

} // namespace siaran::sending
