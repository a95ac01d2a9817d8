#pragma once

#include "ui/campaigns/CampaignPolicy.h"
#include "ui/campaigns/CampaignWords.h"

namespace siaran::ui {

/// One line of the list a person reads before sending, and the step on which it can be changed.
struct ReviewCheck {
    enum class Mark { Fine, Warning, Problem };
    Mark mark = Mark::Fine;
    QString words;
    WizardStep step = WizardStep::Segment;

    friend bool operator==(const ReviewCheck&, const ReviewCheck&) = default;
};

/// Whether it starts in the quiet hours of the workspace, and is held there. Never at the recipients' own time.
[[nodiscard]] bool startsQuietly(const CampaignDraft& draft, const CampaignPolicy& policy, const QDateTime& nowUtc);

/// Everything that is worth a look about the draft: every problem, and what is fine or only to be known.
[[nodiscard]] QList<ReviewCheck> reviewChecks(const CampaignDraft& draft, const QString& segmentName,
                                              const CampaignPolicy& policy, const QDateTime& nowUtc);

/// How long sending takes at the draft's speed.
[[nodiscard]] ReviewCheck durationCheck(const CampaignDraft& draft, int recipients);

} // namespace siaran::ui
