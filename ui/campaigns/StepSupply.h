#pragma once

#include "models/campaigns/SegmentAudience.h"

#include <QObject>
#include <QTimer>

namespace siaran::contacts {
class ContactService;
}

namespace siaran::models {
class DraftKeeper;
class LaunchGate;
} // namespace siaran::models

namespace siaran::ui {

class DraftSteps;
struct CampaignServices;

/// Brings the steps what has to be asked for: whom the segment has, the fields and words of the shop, what a launch
/// would do. What is shown of an earlier draft is never an answer about this one.
class StepSupply final : public QObject {
    Q_OBJECT

public:
    /// `keeper`, `gate` and `steps` outlive it.
    StepSupply(const CampaignServices& services, models::DraftKeeper& keeper, models::LaunchGate& gate,
               DraftSteps& steps);

    /// Another draft: nothing is known of it yet.
    void begin();
    /// Something changed elsewhere: what was counted is counted again, at most once a second.
    void refresh();
    /// What a launch would do now, for the review.
    void askReceipt();

private:
    void countAgain();
    void askCatalogue();
    void showAudience(const segments::SegmentPreview& audience);

    contacts::ContactService& m_contacts;
    models::DraftKeeper& m_keeper;
    models::LaunchGate& m_gate;
    DraftSteps& m_steps;
    models::SegmentAudience m_audience;
    QTimer m_again;
};

} // namespace siaran::ui
