#include "ui/campaigns/StepSupply.h"

#include "models/campaigns/DraftKeeper.h"
#include "models/campaigns/LaunchGate.h"
#include "services/contacts/ContactService.h"
#include "ui/campaigns/CampaignServices.h"
#include "ui/campaigns/DraftSteps.h"
#include "ui/campaigns/MessageStep.h"
#include "ui/campaigns/ReviewStep.h"
#include "ui/campaigns/ScheduleStep.h"
#include "ui/campaigns/SegmentStep.h"

namespace siaran::ui {

namespace {

constexpr int RefreshMs = 1000;

} // namespace

StepSupply::StepSupply(const CampaignServices& services, models::DraftKeeper& keeper, models::LaunchGate& gate,
                       DraftSteps& steps)
    : m_contacts(services.contacts)
    , m_keeper(keeper)
    , m_gate(gate)
    , m_steps(steps)
    , m_audience(services.segments)
{
    auto* segment = &steps.segment();
    connect(&keeper, &models::DraftKeeper::changed, this, [this] { m_audience.follow(m_keeper.draft().segment); });
    connect(segment, &SegmentStep::retryRequested, &m_audience, &models::SegmentAudience::askAgain);
    connect(&m_audience, &models::SegmentAudience::started, segment, &SegmentStep::showCounting);
    connect(&m_audience, &models::SegmentAudience::answered, this, &StepSupply::showAudience);
    connect(&m_audience, &models::SegmentAudience::failed, segment,
            [segment](const Error& error) { segment->showAudience(tl::unexpected(error)); });

    connect(&steps, &DraftSteps::entered, this, [this](WizardStep step) {
        if (step == WizardStep::Review) {
            askReceipt();
        }
    });
    auto* review = &steps.review();
    connect(review, &ReviewStep::retryRequested, this, &StepSupply::askReceipt);
    connect(&gate, &models::LaunchGate::counted, review, &ReviewStep::showReceipt);
    connect(&gate, &models::LaunchGate::failed, review, &ReviewStep::showError);

    m_again.setSingleShot(true);
    m_again.setInterval(RefreshMs);
    connect(&m_again, &QTimer::timeout, this, &StepSupply::countAgain);
}

void StepSupply::begin()
{
    m_gate.forget();
    m_audience.forget();
    m_steps.segment().showCounting();
    m_steps.message().setPeople({});
    m_steps.review().setPeople({});
    m_steps.schedule().setPeople(std::nullopt);
    askCatalogue();
    m_audience.follow(m_keeper.draft().segment);
}

void StepSupply::refresh()
{
    if (!m_again.isActive()) {
        m_again.start();
    }
}

void StepSupply::countAgain()
{
    if (m_gate.isLaunching() || !m_steps.isVisible()) {
        return;
    }
    askCatalogue();
    if (m_steps.current() == WizardStep::Review) {
        askReceipt();
    }
    m_audience.askAgain();
}

void StepSupply::askCatalogue()
{
    QCoro::connect(m_contacts.catalogue(), this, [this](const Result<contacts::ContactCatalogue>& answer) {
        // Without it names and numbers can still be filled in; the lists tell when the database is away.
        if (answer) {
            m_steps.segment().setWords(*answer);
            m_steps.message().setFields(answer->fields);
            m_steps.schedule().setFields(answer->fields);
        }
    });
}

// Ten people and how many there are, for the panel, the previews and the estimate at once.
void StepSupply::showAudience(const segments::SegmentPreview& audience)
{
    m_steps.segment().showAudience(audience);
    m_steps.message().setPeople(audience.sample);
    m_steps.review().setPeople(audience.sample);
    m_steps.schedule().setPeople(audience.reachable);
}

void StepSupply::askReceipt()
{
    const auto segment = m_steps.segment().chosen();
    m_steps.review().setSegment(segment ? segment->name : QString(),
                                m_audience.isEverybody() || (segment && matchesEveryone(segment->criteria)));
    m_gate.count();
}

} // namespace siaran::ui
