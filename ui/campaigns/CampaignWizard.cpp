#include "ui/campaigns/CampaignWizard.h"

#include "models/campaigns/ZoneText.h"
#include "services/contacts/ContactService.h"
#include "services/domain/PhoneFormat.h"
#include "ui/campaigns/ExcludedDialog.h"
#include "ui/campaigns/MessageStep.h"
#include "ui/campaigns/ReviewStep.h"
#include "ui/campaigns/ScheduleStep.h"
#include "ui/campaigns/SegmentStep.h"
#include "ui/campaigns/TestDialog.h"
#include "ui/campaigns/WizardHeader.h"
#include "ui/shell/ErrorText.h"
#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/ConfirmDialog.h"
#include "ui/widgets/Stepper.h"
#include "ui/widgets/Strip.h"
#include "ui/widgets/ToastHost.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

constexpr int RefreshMs = 1000;
constexpr int Review = static_cast<int>(WizardStep::Review);

QStringList stepNames()
{
    return {CampaignWizard::tr("Segment"), CampaignWizard::tr("Message"), CampaignWizard::tr("Schedule"),
            CampaignWizard::tr("Review")};
}

} // namespace

CampaignWizard::CampaignWizard(const CampaignServices& services, const CampaignPolicy& policy, QWidget* parent)
    : QWidget(parent)
    , m_campaigns(services.campaigns)
    , m_contacts(services.contacts)
    , m_tests(services.tests)
    , m_policy(policy)
    , m_keeper(services.campaigns)
    , m_gate(services.campaigns, m_keeper)
    , m_audience(services.segments)
    , m_header(new WizardHeader(this))
{
    setObjectName(u"campaignWizard"_s);
    m_stepper = new Stepper(stepNames(), this);
    m_stepper->setObjectName(u"wizardSteps"_s);
    m_problem = new Strip(Strip::Kind::Warning, {}, this);
    m_problem->setObjectName(u"wizardProblem"_s);
    m_problem->hide();
    m_stack = new QStackedWidget(this);
    m_segment = new SegmentStep(m_keeper, services.segments, services.campaigns, policy.cooldownDays, m_stack);
    m_message = new MessageStep(m_keeper, services.templates, services.media, m_stack);
    m_schedule = new ScheduleStep(m_keeper, policy, m_stack);
    m_review = new ReviewStep(m_keeper, policy, m_stack);
    for (auto* step : std::initializer_list<QWidget*> {m_segment, m_message, m_schedule, m_review}) {
        m_stack->addWidget(step);
    }
    auto* footer = buildFooter();

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::PageMargin, metrics::GapLarge, metrics::PageMargin, metrics::GapLarge);
    column->setSpacing(metrics::Gap);
    column->addWidget(m_header);
    column->addWidget(m_stepper);
    column->addWidget(m_problem);
    column->addWidget(m_stack, 1);
    column->addWidget(footer);

    connectKeeper();
    connectSteps();
    m_again.setSingleShot(true);
    m_again.setInterval(RefreshMs);
    connect(&m_again, &QTimer::timeout, this, &CampaignWizard::countAgain);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this, this, &CampaignWizard::next);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    }
}

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
    connect(m_next, &QPushButton::clicked, this, &CampaignWizard::next);
    return footer;
}

void CampaignWizard::connectKeeper()
{
    connect(&m_keeper, &models::DraftKeeper::changed, this, [this] {
        if (m_pointedAt && !problems().contains(*m_pointedAt)) {
            m_pointedAt.reset();
            m_problem->hide();
        }
        m_audience.follow(m_keeper.draft().segment);
        showStepper();
    });
    connect(&m_keeper, &models::DraftKeeper::saved, m_header, &WizardHeader::showSaved);
    connect(&m_keeper, &models::DraftKeeper::saveFailed, m_header, &WizardHeader::showNotSaved);
    connect(m_header, &WizardHeader::closeRequested, this, &CampaignWizard::close);
    connect(m_header, &WizardHeader::renamed, this,
            [this](const QString& name) { m_keeper.change([&name](CampaignDraft& draft) { draft.name = name; }); });
}

void CampaignWizard::connectSteps()
{
    connect(m_stepper, &Stepper::stepClicked, this, &CampaignWizard::go);
    connect(m_segment, &SegmentStep::accepted, this, &CampaignWizard::next);
    connect(m_segment, &SegmentStep::retryRequested, &m_audience, &models::SegmentAudience::askAgain);
    connect(&m_audience, &models::SegmentAudience::started, m_segment, &SegmentStep::showCounting);
    connect(&m_audience, &models::SegmentAudience::answered, this, &CampaignWizard::showAudience);
    connect(&m_audience, &models::SegmentAudience::failed, this,
            [this](const Error& error) { m_segment->showAudience(tl::unexpected(error)); });
    connect(m_segment, &SegmentStep::segmentsRequested, this, &CampaignWizard::segmentsRequested);
    connect(m_message, &MessageStep::templatesRequested, this, &CampaignWizard::templatesRequested);
    connect(m_message, &MessageStep::testRequested, this, &CampaignWizard::askForTest);
    connect(m_review, &ReviewStep::editRequested, this, [this](WizardStep step) { go(static_cast<int>(step)); });
    connect(m_review, &ReviewStep::retryRequested, this, &CampaignWizard::askReceipt);
    connect(m_review, &ReviewStep::confirmed, this, &CampaignWizard::confirm);
    connect(&m_gate, &models::LaunchGate::counted, m_review, &ReviewStep::showReceipt);
    connect(&m_gate, &models::LaunchGate::failed, m_review, &ReviewStep::showError);
    connect(&m_gate, &models::LaunchGate::held, this, &CampaignWizard::held);
    connect(&m_gate, &models::LaunchGate::asked, this, &CampaignWizard::held);
    connect(&m_gate, &models::LaunchGate::scheduled, this, &CampaignWizard::tellScheduled);
    connect(&m_gate, &models::LaunchGate::repeated, this, [this] {
        const auto words = tr("Repeats: it goes out %1.").arg(recurrenceWords(m_keeper.draft().repeats));
        m_keeper.begin({}); // the draft has become the series
        Q_EMIT repeated(words);
    });
    connect(m_message, &MessageStep::pictureChanged, m_review, &ReviewStep::setPicture);
    connect(m_review, &ReviewStep::viewRequested, this, &CampaignWizard::showExcluded);
    connect(m_review, &ReviewStep::testRequested, this, &CampaignWizard::askForTest);
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
    m_problem->hide();
    m_pointedAt.reset();
    m_gate.forget();
    m_audience.forget();
    m_segment->showCounting();
    m_message->setPeople({});
    m_review->setPeople({});
    m_schedule->setPeople(std::nullopt);
    // A draft that came as far as the review once may be looked at from there.
    m_furthest = problems().isEmpty() ? Review : static_cast<int>(step);
    askCatalogue();
    m_audience.follow(m_keeper.draft().segment);
    m_stack->setCurrentIndex(static_cast<int>(step));
    showStep();
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
    if (!m_again.isActive()) {
        m_again.start();
    }
}

void CampaignWizard::countAgain()
{
    if (m_gate.isLaunching() || !isVisible()) {
        return;
    }
    askCatalogue();
    if (m_stack->currentWidget() == m_review) {
        askReceipt();
    }
    m_audience.askAgain();
}

QList<DraftProblem> CampaignWizard::problems() const
{
    return problemsOf(m_keeper.draft(), QDateTime::currentDateTimeUtc());
}

void CampaignWizard::next()
{
    const int step = m_stack->currentIndex();
    if (step == Review) {
        return; // only its own button sends
    }
    const auto all = problems();
    const auto here
        = std::ranges::find_if(all, [step](DraftProblem problem) { return static_cast<int>(stepOf(problem)) == step; });
    if (here != all.end()) {
        pointAt(*here);
    } else {
        go(step + 1);
    }
}

void CampaignWizard::back()
{
    if (m_stack->currentIndex() == 0) {
        close();
    } else {
        go(m_stack->currentIndex() - 1);
    }
}

void CampaignWizard::go(int step)
{
    if (!m_keeper.isUntouched()) {
        m_keeper.save([](const Result<CampaignId>&) {}); // a failure is told beside the name
    }
    m_furthest = std::max(m_furthest, step);
    m_problem->hide();
    m_pointedAt.reset();
    m_stack->setCurrentIndex(step);
    showStep();
}

void CampaignWizard::showStep()
{
    const auto names = stepNames();
    const int step = m_stack->currentIndex();
    m_back->setText(step == 0 ? tr("Back to campaigns") : tr("Back"));
    m_next->setVisible(step != Review);
    if (step < Review) {
        //: The button to the next step: %1 is its name
        m_next->setText(tr("Next: %1").arg(names.at(step + 1)));
    }
    switch (static_cast<WizardStep>(step)) {
    case WizardStep::Segment:
        m_segment->enter();
        m_segment->focusFirst();
        break;
    case WizardStep::Message:
        m_message->enter();
        m_message->focusFirst();
        break;
    case WizardStep::Schedule:
        m_schedule->enter();
        m_schedule->focusFirst();
        break;
    case WizardStep::Review:
        m_review->enter();
        askReceipt();
        m_review->focusFirst();
        break;
    }
    showStepper();
}

void CampaignWizard::showStepper()
{
    const auto all = problems();
    const int current = m_stack->currentIndex();
    for (int step = 0; step < WizardSteps; ++step) {
        const bool isWrong = std::ranges::any_of(
            all, [step](DraftProblem problem) { return static_cast<int>(stepOf(problem)) == step; });
        const bool wasSeen = step <= m_furthest && step != current;
        m_stepper->setState(step,
                            !wasSeen      ? Stepper::StepState::ToDo
                                : isWrong ? Stepper::StepState::Problem
                                          : Stepper::StepState::Done);
    }
    m_stepper->setCurrent(current);
    for (int step = 0; step < WizardSteps; ++step) {
        m_stepper->setReachable(step, step <= m_furthest);
    }
}

void CampaignWizard::pointAt(DraftProblem problem)
{
    m_pointedAt = problem;
    m_problem->tell(Strip::Kind::Warning, problemWords(problem));
    m_problem->show();
    switch (problem) {
    case DraftProblem::NoName: m_header->focusName(); break;
    case DraftProblem::NoSegment: m_segment->focusFirst(); break;
    case DraftProblem::NoBirthdayField:
    case DraftProblem::PastTime: m_schedule->pointAtTime(); break;
    case DraftProblem::NoMessage:
    case DraftProblem::MessageTooLong:
    case DraftProblem::TemplateNotApproved:
    case DraftProblem::UnboundVariable:
    case DraftProblem::MissingMedia: m_message->pointAt(problem); break;
    }
}

void CampaignWizard::askCatalogue()
{
    QCoro::connect(m_contacts.catalogue(), this, [this](const Result<contacts::ContactCatalogue>& answer) {
        // Without it names and numbers can still be filled in; the lists tell when the database is away.
        if (answer) {
            m_segment->setWords(*answer);
            m_message->setFields(answer->fields);
            m_schedule->setFields(answer->fields);
        }
    });
}

// Ten people and how many there are, for the panel, the previews and the estimate at once.
void CampaignWizard::showAudience(const segments::SegmentPreview& audience)
{
    m_segment->showAudience(audience);
    m_message->setPeople(audience.sample);
    m_review->setPeople(audience.sample);
    m_schedule->setPeople(audience.reachable);
}

void CampaignWizard::askReceipt()
{
    const auto segment = m_segment->chosen();
    m_review->setSegment(segment ? segment->name : QString(),
                         m_audience.isEverybody() || (segment && matchesEveryone(segment->criteria)));
    m_gate.count();
}

void CampaignWizard::confirm()
{
    if (!m_review->receipt() || !problems().isEmpty()) {
        m_review->enter(); // the time may have gone by while the page was open
        askReceipt();
        return;
    }
    m_review->showLaunching();
    m_gate.confirm(*m_review->receipt());
}

void CampaignWizard::setPolicy(const CampaignPolicy& policy)
{
    m_policy = policy;
    m_schedule->setPolicy(policy);
    m_review->setPolicy(policy);
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
        m_problem->tell(Strip::Kind::Success, tr("The test is on its way to %1.").arg(displayPhone(number)));
        m_problem->show();
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
