#pragma once

#include "ui/campaigns/ReviewChecks.h"
#include "ui/campaigns/RowCard.h"

namespace siaran::ui {

/// What a person reads before sending, line by line, each with the way to where it can be changed.
class ChecksCard final : public RowCard {
    Q_OBJECT

public:
    explicit ChecksCard(QWidget* parent = nullptr);

    void showChecks(const QList<ReviewCheck>& checks);

Q_SIGNALS:
    void editRequested(siaran::ui::WizardStep step);
};

} // namespace siaran::ui
