#pragma once

#include "models/campaigns/DraftKeeper.h"
#include "models/campaigns/LaunchGate.h"
#include "models/campaigns/SegmentAudience.h"
#include "ui/campaigns/CampaignPolicy.h"
#include "ui/campaigns/CampaignServices.h"
#include "ui/campaigns/CampaignWords.h"

#include <QTimer>
#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace siaran::ui {

class MessageStep;
class ReviewStep;
class ScheduleStep;
class SegmentStep;
class Stepper;
class Strip;
class WizardHeader;

/// Makes a campaign in four steps: Segment, Message, Schedule, Review. What is written is saved by itself. Next always
/// answers: with the next step, or with the first thing that is missing. Only the button of the last step sends.
class CampaignWizard final : public QWidget {
    Q_OBJECT

public:
    CampaignWizard(const CampaignServices& services, const CampaignPolicy& policy, QWidget* parent = nullptr);

    /// Begins an empty draft. It is saved with the first change.
    void create();
    /// Begins with a copy, which is saved at once as a draft of its own.
    void createFrom(const CampaignDraft& copy);
    /// Goes on with a saved draft; at the review when that is asked for.
    void open(CampaignId id, WizardStep step);

    /// Saves and leaves.
    void close();

    /// Something changed elsewhere: what was counted is counted again, at most once a second.
    void refresh();

    /// The workspace has decided otherwise.
    void setPolicy(const CampaignPolicy& policy);

Q_SIGNALS:
    /// The draft is saved; `id` is not valid when there was nothing to save.
    void closed(siaran::CampaignId id);
    /// It starts in some seconds, unless it is taken back; or another owner was asked to approve it first.
    void held(siaran::CampaignId id);
    void repeated(const QString& words);
    /// `words` say when and who sends.
    void scheduled(siaran::CampaignId id, const QString& words);
    /// The draft to go on with could not be loaded.
    void openFailed(const siaran::Error& error);
    void segmentsRequested();
    void templatesRequested();

private:
    QWidget* buildFooter();
    void connectKeeper();
    void connectSteps();
    void begin(WizardStep step);
    void go(int step);
    void next();
    void back();
    void showStep();
    void showStepper();
    void pointAt(DraftProblem problem);
    [[nodiscard]] QList<DraftProblem> problems() const;
    void showAudience(const segments::SegmentPreview& audience);
    void countAgain();
    void askCatalogue();
    void askReceipt();
    void confirm();
    void showExcluded(ExclusionReason reason);
    void askForTest(const Contact& person);
    void tellScheduled();
    void leaveUnsaved(const Error& error);

    campaigns::CampaignService& m_campaigns;
    contacts::ContactService& m_contacts;
    campaigns::TestMessages& m_tests;
    CampaignPolicy m_policy;
    models::DraftKeeper m_keeper;
    models::LaunchGate m_gate;
    models::SegmentAudience m_audience;
    QTimer m_again;
    WizardHeader* m_header;
    Stepper* m_stepper = nullptr;
    Strip* m_problem = nullptr;
    QStackedWidget* m_stack = nullptr;
    SegmentStep* m_segment = nullptr;
    MessageStep* m_message = nullptr;
    ScheduleStep* m_schedule = nullptr;
    ReviewStep* m_review = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_next = nullptr;
    int m_furthest = 0;
    std::optional<DraftProblem> m_pointedAt;
};

} // namespace siaran::ui
