#pragma once

#include "ui/campaigns/CampaignPolicy.h"
#include "ui/campaigns/CampaignServices.h"
#include "ui/campaigns/CampaignWords.h"
#include "ui/widgets/Strip.h"

#include <QWidget>

#include <optional>

class QStackedWidget;

namespace siaran::models {
class DraftKeeper;
}

namespace siaran::ui {

class MessageStep;
class ReviewStep;
class ScheduleStep;
class SegmentStep;
class Stepper;

/// The four steps of a draft and the way between them: one is shown, those that were seen are a click away, and what is
/// missing is pointed at. Every move saves the draft. What the steps say to the outside, they say themselves.
class DraftSteps final : public QWidget {
    Q_OBJECT

public:
    /// `names`: of the steps, in their order.
    DraftSteps(const QStringList& names, models::DraftKeeper& keeper, const CampaignServices& services,
               const CampaignPolicy& policy, QWidget* parent = nullptr);

    [[nodiscard]] SegmentStep& segment() const { return *m_segment; }
    [[nodiscard]] MessageStep& message() const { return *m_message; }
    [[nodiscard]] ScheduleStep& schedule() const { return *m_schedule; }
    [[nodiscard]] ReviewStep& review() const { return *m_review; }

    /// Another draft is shown from here on. One that is complete may be looked at from every step.
    void begin(WizardStep step);
    [[nodiscard]] WizardStep current() const;
    void go(WizardStep step);
    /// To the next step, or to the first thing that is missing here. The last step has no next.
    void next();

    /// What keeps the draft from being launched now, in the order of the steps.
    [[nodiscard]] QList<DraftProblem> problems() const;
    /// Says something above the step, until the next move.
    void tell(Strip::Kind kind, const QString& words);

Q_SIGNALS:
    /// The step is shown and has not been given the focus yet.
    void entered(siaran::ui::WizardStep step);
    /// The name is missing, which is not on any step.
    void nameMissing();

private:
    void show(WizardStep step);
    void showStepper();
    void pointAt(DraftProblem problem);
    void hidePointer();

    models::DraftKeeper& m_keeper;
    Stepper* m_stepper;
    Strip* m_strip;
    QStackedWidget* m_stack;
    SegmentStep* m_segment;
    MessageStep* m_message;
    ScheduleStep* m_schedule;
    ReviewStep* m_review;
    WizardStep m_furthest = WizardStep::Segment;
    std::optional<DraftProblem> m_pointedAt;
};

} // namespace siaran::ui
