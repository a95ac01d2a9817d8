#pragma once

#include "models/campaigns/DraftKeeper.h"
#include "models/campaigns/LaunchGate.h"
#include "ui/campaigns/CampaignPolicy.h"
#include "ui/campaigns/CampaignServices.h"
#include "ui/campaigns/CampaignWords.h"

#include <QWidget>

#include <memory>

class QPushButton;

namespace siaran::ui {

class DraftSteps;
class StepSupply;
class WizardHeader;

/// Makes a campaign in four steps: Segment, Message, Schedule, Review. What is written is saved by itself. Next always
/// answers: with the next step, or with the first thing that is missing. Only the button of the last step sends.
class CampaignWizard final : public QWidget {
    Q_OBJECT

public:
    CampaignWizard(const CampaignServices& services, const CampaignPolicy& policy, QWidget* parent = nullptr);
    ~CampaignWizard() override;

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
    void connectHeader();
    void connectSteps();
    void connectGate();
    void begin(WizardStep step);
    void back();
    void showButtons(WizardStep step);
    void confirm();
    void showExcluded(ExclusionReason reason);
    void askForTest(const Contact& person);
    void tellScheduled();
    void leaveUnsaved(const Error& error);

    campaigns::CampaignService& m_campaigns;
    campaigns::TestMessages& m_tests;
    CampaignPolicy m_policy;
    models::DraftKeeper m_keeper;
    models::LaunchGate m_gate;
    WizardHeader* m_header;
    DraftSteps* m_steps;
    std::unique_ptr<StepSupply> m_supply;
    QPushButton* m_back = nullptr;
    QPushButton* m_next = nullptr;
};

} // namespace siaran::ui
