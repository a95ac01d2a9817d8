#pragma once

#include "services/domain/Campaign.h"
#include "ui/widgets/SegmentedProgressBar.h"

#include <chrono>

/// What the pane of campaigns says, as pure functions.
namespace siaran::ui {

/// The steps of the wizard, in order.
enum class WizardStep { Segment, Message, Schedule, Review };
inline constexpr int WizardSteps = 4;

/// The step on which a problem can be mended; a missing name is asked for on every step, so it counts to the first.
[[nodiscard]] WizardStep stepOf(DraftProblem problem);
[[nodiscard]] QString problemWords(DraftProblem problem);
/// Where one goes on with a draft: at the whole of it, when another owner was asked about it.
[[nodiscard]] WizardStep firstStepFor(const Campaign& campaign);

/// Why somebody is not sent to. `cooldownDays` is the campaign's, 0 when it is not known.
[[nodiscard]] QString exclusionWords(ExclusionReason reason, int cooldownDays);

/// Why a campaign waits, paused, stopped or did not start by itself, and what to do; empty when nothing is to be told.
[[nodiscard]] QString reasonWords(const Campaign& campaign);
/// Whether that is as somebody wanted it, and no trouble: a pilot that waits for a person, quiet hours.
[[nodiscard]] bool isCalm(const Campaign& campaign);

/// "every Monday at 09:00"; on birthdays "on birthdays at 09:00".
[[nodiscard]] QString recurrenceWords(const Recurrence& rule);

/// "0:27" until `end`; nothing left is "0:00".
[[nodiscard]] QString countdownWords(std::chrono::milliseconds left);

/// "20 messages a second (1,200 a minute)"; 0 is as fast as the number allows.
[[nodiscard]] QString speedWords(int ratePerSecond);
/// "about 12 minutes"; anything under a minute is "less than a minute".
[[nodiscard]] QString durationWords(std::chrono::milliseconds duration);
/// How long sending takes at this speed. The number's own limit counts as WhatsApp's usual 80 a second.
[[nodiscard]] std::chrono::milliseconds estimatedDuration(int recipients, int ratePerSecond);

/// The outcomes of a campaign as parts of a bar, the furthest first, so that every edge only moves on; what is left is
/// the rest of the bar.
[[nodiscard]] QList<SegmentedProgressBar::Segment> barSegments(const CampaignTally& tally);
/// People whom the campaign has not got to.
[[nodiscard]] int leftToSend(const CampaignTally& tally);
/// People whom it has: attempted or skipped.
[[nodiscard]] int attempted(const CampaignTally& tally);

/// Whether what was typed is this number: "1248", "1,248", "1.248" and "1 248" are the same.
[[nodiscard]] bool isTyped(const QString& typed, int number);

/// "96 %" of a rate, empty when there is nobody to be a share of.
[[nodiscard]] QString percentWords(int part, int whole);

} // namespace siaran::ui
