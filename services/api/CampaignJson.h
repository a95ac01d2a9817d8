#pragma once

#include "services/api/MessageJson.h"
#include "services/core/Result.h"
#include "services/domain/Campaign.h"

#include <QJsonObject>

namespace siaran::api {

/// What became of the recipients: how many there are, how many are in each state, replied and opted out.
[[nodiscard]] QJsonObject toJson(const CampaignTally& tally);
[[nodiscard]] QJsonObject toJson(const Campaign& campaign);
/// The same with its message, pace and cooldown.
[[nodiscard]] QJsonObject toJson(const Campaign& campaign, const CampaignDraft& draft);
[[nodiscard]] QJsonObject toJson(const LaunchReceipt& receipt);
[[nodiscard]] QJsonObject toJson(const Approval& approval);

/// How many recipients the body says the caller means; 0 when it does not.
[[nodiscard]] int confirmedIn(const JsonReader& reader);

/// `before` with what `json` says; what it leaves out stays as it was. Invalid (body.invalid) with the JSON path.
[[nodiscard]] Result<CampaignDraft> draftFromJson(const QJsonObject& json, CampaignDraft before,
                                                  const MessageWords& words);

/// An IANA name that is known here.
void checkZone(const JsonReader& reader, const QString& name);

} // namespace siaran::api
