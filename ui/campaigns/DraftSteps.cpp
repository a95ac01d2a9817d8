#include "ui/campaigns/DraftSteps.h"

#include "models/campaigns/DraftKeeper.h"
#include "ui/campaigns/MessageStep.h"
#include "ui/campaigns/ReviewStep.h"
#include "ui/campaigns/ScheduleStep.h"
#include "ui/campaigns/SegmentStep.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/Stepper.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace siaran::ui {

DraftSteps::DraftSteps(const QStringList& names, models::DraftKeeper& keeper, const CampaignServices& services,
                       const CampaignPolicy& policy, QWidget* parent)
    : QWidget(parent)
    , m_keeper(keeper)
    , m_stepper(new Stepper(names, this))
    , m_strip(new Strip(Strip::Kind::Warning, {}, this))
    , m_stack(new QStackedWidget(this))
    , m_segment(new SegmentStep(keeper, services.segments, services.campaigns, policy.cooldownDays, m_stack))
    , m_message(new MessageStep(keeper, services.templates, services.media, m_stack))
    , m_schedule(new ScheduleStep(keeper, policy, m_stack))
    , m_review(new ReviewStep(keeper, policy, m_stack))
{
    m_stepper->setObjectName(u"wizardSteps"_s);
    m_strip->setObjectName(u"wizardProblem"_s);
    m_strip->hide();
    for (auto* step : std::initializer_list<QWidget*> {m_segment, m_message, m_schedule, m_review}) {
        m_stack->addWidget(step);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::Gap);
    column->addWidget(m_stepper);
    column->addWidget(m_strip);
    column->addWidget(m_stack, 1);

    connect(m_stepper, &Stepper::stepClicked, this, [this](int step) { go(static_cast<WizardStep>(step)); });
    connect(m_segment, &SegmentStep::accepted, this, &DraftSteps::next);
    connect(m_review, &ReviewStep::editRequested, this, &DraftSteps::go);
    connect(m_message, &MessageStep::pictureChanged, m_review, &ReviewStep::setPicture);
    connect(&m_keeper, &models::DraftKeeper::changed, this, [this] {
        if (m_pointedAt && !problems().contains(*m_pointedAt)) {
            hidePointer();
        }
        showStepper();
    });
}

void DraftSteps::begin(WizardStep step)
{
    hidePointer();
    m_furthest = problems().isEmpty() ? WizardStep::Review : step;
    show(step);
}

WizardStep DraftSteps::current() const
{
    return static_cast<WizardStep>(m_stack->currentIndex());
}

QList<DraftProblem> DraftSteps::problems() const
{
    return problemsOf(m_keeper.draft(), QDateTime::currentDateTimeUtc());
}

void DraftSteps::next()
{
    const auto step = current();
    if (step == WizardStep::Review) {
        return; // only its own button sends
    }
    const auto all = problems();
    const auto here = std::ranges::find(all, step, stepOf);
    if (here != all.end()) {
        pointAt(*here);
    } else {
        go(static_cast<WizardStep>(static_cast<int>(step) + 1));
    }
}

void DraftSteps::go(WizardStep step)
{
    if (!m_keeper.isUntouched()) {
        m_keeper.save([](const Result<CampaignId>&) {}); // a failure is told beside the name
    }
    m_furthest = std::max(m_furthest, step);
    hidePointer();
    show(step);
}

void DraftSteps::show(WizardStep step)
{
    m_stack->setCurrentIndex(static_cast<int>(step));
    const auto enter = [this, step](auto& page) {
        page.enter();
        Q_EMIT entered(step);
        page.focusFirst();
    };
    switch (step) {
    case WizardStep::Segment: enter(*m_segment); break;
    case WizardStep::Message: enter(*m_message); break;
    case WizardStep::Schedule: enter(*m_schedule); break;
    case WizardStep::Review: enter(*m_review); break;
    }
    showStepper();
}

void DraftSteps::showStepper()
{
    const auto all = problems();
    const int shown = m_stack->currentIndex();
    const int furthest = static_cast<int>(m_furthest);
    for (int step = 0; step < WizardSteps; ++step) {
        const bool isWrong = std::ranges::find(all, static_cast<WizardStep>(step), stepOf) != all.end();
        const bool wasSeen = step <= furthest && step != shown;
        m_stepper->setState(step,
                            !wasSeen      ? Stepper::StepState::ToDo
                                : isWrong ? Stepper::StepState::Problem
                                          : Stepper::StepState::Done);
    }
    m_stepper->setCurrent(shown);
    for (int step = 0; step < WizardSteps; ++step) {
        m_stepper->setReachable(step, step <= furthest);
    }
}

void DraftSteps::tell(Strip::Kind kind, const QString& words)
{
    m_strip->tell(kind, words);
    m_strip->show();
}

void DraftSteps::pointAt(DraftProblem problem)
{
    m_pointedAt = problem;
    tell(Strip::Kind::Warning, problemWords(problem));
    switch (problem) {
    case DraftProblem::NoName: Q_EMIT nameMissing(); break;
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

void DraftSteps::hidePointer()
{
    m_pointedAt.reset();
    m_strip->hide();
}

} // namespace siaran::ui
