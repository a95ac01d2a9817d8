#pragma once

#include "services/analytics/Report.h"
#include "services/sending/AftercareService.h"

#include <QJsonObject>

namespace siaran::api {

/// Counts, shares, failures by WhatsApp's code, and how long answers took.
[[nodiscard]] QJsonObject toJson(const analytics::Overview& overview);
/// The shares alone.
[[nodiscard]] QJsonObject engagementOf(const analytics::Overview& overview);
[[nodiscard]] QJsonObject toJson(const analytics::TimelinePoint& point);
[[nodiscard]] QJsonObject toJson(const analytics::Recipient& recipient);
[[nodiscard]] QJsonObject toJson(const analytics::Reply& reply);
[[nodiscard]] QJsonObject toJson(const sending::FailureCount& failure);
[[nodiscard]] QJsonObject toJson(const sending::Doubt& doubt);
[[nodiscard]] QJsonObject toJson(const sending::RetryReceipt& receipt);

} // namespace siaran::api
