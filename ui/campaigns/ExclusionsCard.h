#pragma once

#include "services/domain/Campaign.h"
#include "ui/campaigns/RowCard.h"

#include <optional>

namespace siaran::ui {

/// How many people do not get a campaign, by reason, each with the way to who they are.
class ExclusionsCard final : public RowCard {
    Q_OBJECT

public:
    explicit ExclusionsCard(QWidget* parent = nullptr);

    /// Hides without a receipt.
    void showReceipt(const std::optional<LaunchReceipt>& receipt, int cooldownDays);

Q_SIGNALS:
    void viewRequested(siaran::ExclusionReason reason);

private:
    QWidget* makeRow(ExclusionReason reason, int people, int cooldownDays);
};

} // namespace siaran::ui
