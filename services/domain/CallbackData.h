#pragma once

#include "services/core/StrongId.h"

#include <QString>

#include <optional>

namespace siaran {

/// Our own id of one attempt to send. It travels as `biz_opaque_callback_data` and comes back in every status webhook of
/// the message (whatsapp.md 1.2), so it proves an acceptance whose answer was lost. It holds no personal data.
struct CallbackData {
    QString workspace; ///< the workspace key: two workspaces on one account never claim each other's receipts
    CampaignId campaign;
    int position = 0;
    int attempt = 0;

    /// "<workspace>.<campaign>.<position>.<attempt>".
    [[nodiscard]] QString toString() const;
    [[nodiscard]] static std::optional<CallbackData> parse(const QString& text);

    friend bool operator==(const CallbackData&, const CallbackData&) = default;
};

} // namespace siaran
