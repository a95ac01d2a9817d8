#include "ui/campaigns/CampaignWizard.h"

#include "models/campaigns/ZoneText.h"
#include "services/domain/PhoneFormat.h"
#include "ui/campaigns/DraftSteps.h"
#include "ui/campaigns/ExcludedDialog.h"
#include "ui/campaigns/MessageStep.h"
#include "ui/campaigns/ReviewStep.h"
#include "ui/campaigns/ScheduleStep.h"
#include "ui/campaigns/SegmentStep.h"
#include "ui/campaigns/StepSupply.h"
#include "ui/campaigns/TestDialog.h"
#include "ui/campaigns/WizardHeader.h"
#include "ui/shell/ErrorText.h"
#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/ConfirmDialog.h"
#include "ui/widgets/ToastHost.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

QStringList stepNames()
{
    return {CampaignWizard::tr("Segment"), CampaignWizard::tr("Message"), CampaignWizard::tr("Schedule"),
            CampaignWizard::tr("Review")};
}

} // namespace

CampaignWizard::CampaignWizard(const CampaignServices& services, const CampaignPolicy& policy, QWidget* parent)
    : QWidget(parent)
    , m_campaigns(services.campaigns)
    , m_tests(services.tests)
    , m_policy(policy)
    , m_keeper(services.campaigns)
    , m_gate(services.campaigns, m_keeper)
    , m_header(new WizardHeader(this))
    , m_steps(new DraftSteps(stepNames(), m_keeper, services, policy, this))
    , m_supply(std::make_unique<StepSupply>(services, m_keeper, m_gate, *m_steps))
{
    setObjectName(u"campaignWizard"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::PageMargin, metrics::GapLarge, metrics::PageMargin, metrics::GapLarge);
    column->setSpacing(metrics::Gap);
    column->addWidget(m_header);
    column->addWidget(m_steps, 1);
    column->addWidget(buildFooter());

    connectHeader();
    connectSteps();
    connectGate();
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this, m_steps, &DraftSteps::next);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    }
}

CampaignWizard::~CampaignWizard() = default;

QWidget* CampaignWizard::buildFooter()
{
    auto* footer = new QWidget(this);
    markFooter(*footer);
    m_back = makeButton(u"wizardBack"_s, tr("Back"), {}, footer);
    m_next = makeButton(u"wizardNext"_s, tr("Next"), "primary"_L1, footer);
    m_next->setToolTip(
        tr("Next step (%1)").arg(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText)));
    auto* row = new QHBoxLayout(footer);
    row->setContentsMargins({});
    row->addWidget(m_back);
    row->addStretch();
    row->addWidget(m_next);
    connect(m_back, &QPushButton::clicked, this, &CampaignWizard::back);
    connect(m_next, &QPushButton::clicked, m_steps, &DraftSteps::next);
    return footer;
}

void CampaignWizard::connectHeader()
{
    connect(&m_keeper, &models::DraftKeeper::saved, m_header, &WizardHeader::showSaved);
    connect(&m_keeper, &models::DraftKeeper::saveFailed, m_header, &WizardHeader::showNotSaved);
    connect(m_header, &WizardHeader::closeRequested, this, &CampaignWizard::close);
    connect(m_header, &WizardHeader::renamed, this,
            [this](const QString& name) { m_keeper.change([&name](CampaignDraft& draft) { draft.name = name; }); });
}

void CampaignWizard::connectSteps()
{
    connect(m_steps, &DraftSteps::entered, this, &CampaignWizard::showButtons);
    connect(m_steps, &DraftSteps::nameMissing, m_header, &WizardHeader::focusName);
    connect(&m_steps->segment(), &SegmentStep::segmentsRequested, this, &CampaignWizard::segmentsRequested);
    connect(&m_steps->message(), &MessageStep::templatesRequested, this, &CampaignWizard::templatesRequested);
    connect(&m_steps->message(), &MessageStep::testRequested, this, &CampaignWizard::askForTest);
    connect(&m_steps->review(), &ReviewStep::confirmed, this, &CampaignWizard::confirm);
    connect(&m_steps->review(), &ReviewStep::viewRequested, this, &CampaignWizard::showExcluded);
    connect(&m_steps->review(), &ReviewStep::testRequested, this, &CampaignWizard::askForTest);
}

void CampaignWizard::connectGate()
{
    connect(&m_gate, &models::LaunchGate::held, this, &CampaignWizard::held);
    connect(&m_gate, &models::LaunchGate::asked, this, &CampaignWizard::held);
    connect(&m_gate, &models::LaunchGate::scheduled, this, &CampaignWizard::tellScheduled);
    connect(&m_gate, &models::LaunchGate::repeated, this, [this] {
        const auto words = tr("Repeats: it goes out %1.").arg(recurrenceWords(m_keeper.draft().repeats));
        m_keeper.begin({}); // the draft has become the series
        Q_EMIT repeated(words);
    });
}

void CampaignWizard::create()
{
    CampaignDraft draft;
    draft.timeZone = m_policy.timeZone;
    draft.cooldownDays = m_policy.cooldownDays;
    m_keeper.begin(draft);
    begin(WizardStep::Segment);
    m_header->focusName();
}

void CampaignWizard::createFrom(const CampaignDraft& copy)
{
    m_keeper.begin({});
    m_keeper.change([&copy](CampaignDraft& draft) { draft = copy; });
    m_keeper.save([](const Result<CampaignId>&) {}); // a failure is told beside the name
    begin(WizardStep::Segment);
    m_header->focusName();
}

void CampaignWizard::open(CampaignId id, WizardStep step)
{
    m_keeper.begin({});
    begin(WizardStep::Segment);
    setEnabled(false); // nothing typed now may end up in an empty draft
    QCoro::connect(m_campaigns.fetchDraft(id), this, [this, step](const Result<CampaignDraft>& draft) {
        setEnabled(true);
        if (!draft) {
            Q_EMIT openFailed(draft.error());
            return;
        }
        m_keeper.begin(*draft);
        begin(step);
    });
}

void CampaignWizard::begin(WizardStep step)
{
    m_header->begin(m_keeper.draft().name);
    m_supply->begin();
    m_steps->begin(step);
}

void CampaignWizard::close()
{
    if (m_keeper.isUntouched()) {
        Q_EMIT closed({});
        return;
    }
    m_keeper.save([this](const Result<CampaignId>& saved) {
        if (saved) {
            Q_EMIT closed(*saved);
        } else {
            leaveUnsaved(saved.error());
        }
    });
}

void CampaignWizard::leaveUnsaved(const Error& error)
{
    ConfirmDialog::ask(
        this,
        {.title = tr("Leave without saving?"),
         .text = tr("Your last changes could not be saved. %1").arg(errorSentence(error, ErrorContext::Database)),
         .act = tr("Leave without saving"),
         .stay = tr("Stay here"),
         .isDestructive = true},
        [this] {
            const auto id = m_keeper.draft().id;
            m_keeper.begin({});
            Q_EMIT closed(id);
        });
}

void CampaignWizard::refresh()
{
    m_supply->refresh();
}

void CampaignWizard::back()
{
    const auto step = m_steps->current();
    if (step == WizardStep::Segment) {
        close();
    } else {
        m_steps->go(static_cast<WizardStep>(static_cast<int>(step) - 1));
    }
}

void CampaignWizard::showButtons(WizardStep step)
{
    m_back->setText(step == WizardStep::Segment ? tr("Back to campaigns") : tr("Back"));
    m_next->setVisible(step != WizardStep::Review);
    if (step != WizardStep::Review) {
        //: The button to the next step: %1 is its name
        m_next->setText(tr("Next: %1").arg(stepNames().at(static_cast<int>(step) + 1)));
    }
}

void CampaignWizard::confirm()
{
    auto& review = m_steps->review();
    if (!review.receipt() || !m_steps->problems().isEmpty()) {
        review.enter(); // the time may have gone by while the page was open
        m_supply->askReceipt();
        return;
    }
    review.showLaunching();
    m_gate.confirm(*review.receipt());
}

void CampaignWizard::setPolicy(const CampaignPolicy& policy)
{
    m_policy = policy;
    m_steps->schedule().setPolicy(policy);
    m_steps->review().setPolicy(policy);
}

void CampaignWizard::showExcluded(ExclusionReason reason)
{
    const auto& draft = m_keeper.draft();
    auto* dialog = new ExcludedDialog(m_campaigns, draft.id, reason, draft.cooldownDays, this);
    dialog->open();
}

void CampaignWizard::askForTest(const Contact& person)
{
    auto* dialog = new TestDialog(m_tests, m_keeper.draft().content, person, m_policy.testNumber, this);
    connect(dialog, &TestDialog::sent, this, [this](const QString& number) {
        m_policy.testNumber = number; // suggested again
        m_steps->tell(Strip::Kind::Success, tr("The test is on its way to %1.").arg(displayPhone(number)));
    });
    dialog->open();
}

void CampaignWizard::tellScheduled()
{
    const auto& draft = m_keeper.draft();
    const auto moment = models::zonedMoment(draft.scheduledAt, draft.timeZone);
    Q_EMIT scheduled(draft.id,
                     m_policy.sender.isEmpty()
                         ? tr("Scheduled for %1. This computer will send.").arg(moment)
                         : tr("Scheduled for %1. The server %2 will send.").arg(moment, m_policy.sender));
}

} // namespace siaran::ui
