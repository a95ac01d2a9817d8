#include "ui/access/TeamWizard.h"

#include "services/setup/TeamKeeper.h"
#include "ui/access/TeamFinishStep.h"
#include "ui/access/TeamServerStep.h"
#include "ui/access/TeamWayStep.h"
#include "ui/setup/StepPages.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/WizardFooter.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace siaran::ui {

using models::LiveCheck;

namespace {

constexpr QSize UsualSize {760, 680};
constexpr int Last = static_cast<int>(TeamWizard::Step::Finish);

QStringList stepNames()
{
    return {TeamWizard::tr("Place"), TeamWizard::tr("Server"), TeamWizard::tr("Finish")};
}

} // namespace

TeamWizard::TeamWizard(const Doors& doors, Way way, const setup::TeamLogin& known, QWidget* parent)
    : QDialog(parent)
    , m_keeper(doors.keeper)
    , m_session(doors.service, known, way, doors.rest)
    , m_steps(new StepPages(u"team"_s, stepNames(), this))
{
    setObjectName(u"teamWizard"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Where your data is"));
    setAccessibleName(windowTitle());
    resize(UsualSize);
    auto* ways = new TeamWayStep(m_session);
    m_server = new TeamServerStep(m_session);
    m_finish = new TeamFinishStep(m_session, m_keeper.place(), m_keeper.fileName(), doors.canTakeAlong);
    m_steps->add(ways);
    m_steps->add(m_server);
    m_steps->add(m_finish);
    auto* footer = buildFooter();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::PageMargin, metrics::GapLarge, metrics::PageMargin, metrics::GapLarge);
    column->setSpacing(metrics::Gap);
    column->addWidget(m_steps, 1);
    column->addWidget(footer);

    connect(ways, &TeamWayStep::wayChosen, this, [this] {
        m_server->refill();
        m_finish->refill();
        tell();
    });
    connect(m_steps, &StepPages::stepClicked, this, [this](int step) { go(static_cast<Step>(step)); });
    connect(&m_session, &models::TeamSession::changed, this, &TeamWizard::tell);
    connect(m_finish, &TeamFinishStep::changed, this, &TeamWizard::tell);
    connect(&m_session, &models::TeamSession::settled, this, &TeamWizard::keep);
    connect(&m_session, &models::TeamSession::settleFailed, m_finish, &TeamFinishStep::showTrouble);
    go(Step::Way);
}

QWidget* TeamWizard::buildFooter()
{
    auto* footer = new WizardFooter(u"team"_s, this);
    m_back = footer->backButton();
    m_again = footer->againButton();
    m_next = footer->nextButton();
    connect(footer, &WizardFooter::back, this, &TeamWizard::back);
    connect(footer, &WizardFooter::again, &m_session, &models::TeamSession::checkNow);
    connect(footer, &WizardFooter::next, this, &TeamWizard::next);
    return footer;
}

void TeamWizard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        next();
        return;
    }
    QDialog::keyPressEvent(event);
}

void TeamWizard::go(Step step)
{
    m_goesOn = false;
    m_steps->go(static_cast<int>(step));
    tell();
}

void TeamWizard::setTakesAlong(bool takes)
{
    m_finish->setTakesAlong(takes);
}

void TeamWizard::next()
{
    m_steps->forgetMissing();
    const auto step = static_cast<Step>(m_steps->current());
    const auto& check = m_session.check();
    if (step == Step::Finish) {
        finish();
    } else if (step == Step::Way && m_session.way() == Way::Here) {
        m_keeper.setInUse(false);
        Q_EMIT hereChosen();
        accept();
    } else if (step == Step::Way || check.isGood()) {
        go(static_cast<Step>(m_steps->current() + 1));
    } else if (check.state() == LiveCheck::State::Checking) {
        m_goesOn = true; // as soon as the server has answered
        m_session.checkNow();
    } else {
        m_steps->tellMissing(check.state() == LiveCheck::State::Empty
                                 ? tr("Enter the server, the database, the sign-in name and the password first.")
                                 : tr("The server has to accept the sign-in first."));
    }
}

void TeamWizard::back()
{
    if (m_steps->current() == 0) {
        reject();
        return;
    }
    go(static_cast<Step>(m_steps->current() - 1));
}

void TeamWizard::finish()
{
    if (const auto missing = m_finish->missing(); !missing.isEmpty()) {
        m_steps->tellMissing(missing);
        return;
    }
    if (m_isSaving || m_session.isSettling()) {
        return;
    }
    m_finish->showBusy(m_session.way() == Way::Found ? tr("Making the workspace on the server …") : tr("One moment …"));
    m_session.settle(m_finish->password());
}

void TeamWizard::keep(const setup::TeamLogin& login)
{
    m_isSaving = true;
    m_finish->showBusy(tr("Keeping the password …"));
    tell();
    QCoro::connect(m_keeper.save(login, m_finish->place()), this, [this](const Result<void>& saved) {
        m_isSaving = false;
        tell();
        if (!saved) {
            m_finish->showTrouble(saved.error());
            return;
        }
        if (m_finish->takesAlong()) {
            Q_EMIT moveChosen(m_session.login());
        } else {
            Q_EMIT teamChosen();
        }
        accept();
    });
}

QString TeamWizard::finishText() const
{
    if (m_session.way() == Way::Found) {
        return m_finish->takesAlong() ? tr("Set up the team and move") : tr("Set up the team");
    }
    return tr("Open the team's workspace");
}

void TeamWizard::tell()
{
    const auto current = m_steps->current();
    const auto& check = m_session.check();
    auto& stepper = m_steps->stepper();
    const bool isBad = check.state() == LiveCheck::State::Bad;
    stepper.setState(0, current > 0 ? Stepper::StepState::Done : Stepper::StepState::ToDo);
    stepper.setState(1,
                     check.isGood() ? Stepper::StepState::Done
                         : isBad    ? Stepper::StepState::Problem
                                    : Stepper::StepState::ToDo);
    // What the server has done is done.
    const bool isSettled = m_session.result().has_value();
    stepper.setReachable(0, !isSettled);
    stepper.setReachable(1, !isSettled && m_session.way() != Way::Here);
    stepper.setReachable(2, check.isGood());
    m_back->setVisible(!isSettled);
    m_back->setText(current == 0 ? tr("Cancel") : tr("Back"));
    m_again->setVisible(current == static_cast<int>(Step::Server));
    const bool isHere = current == 0 && m_session.way() == Way::Here;
    m_next->setText(isHere ? tr("Work on this computer") : current == Last ? finishText() : tr("Next"));
    m_next->setEnabled(!m_isSaving && !m_session.isSettling());
    if (m_goesOn && check.state() != LiveCheck::State::Checking) {
        m_goesOn = false;
        if (check.isGood() && current == static_cast<int>(Step::Server)) {
            go(Step::Finish);
        }
    }
}

} // namespace siaran::ui
