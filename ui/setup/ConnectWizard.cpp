#include "ui/setup/ConnectWizard.h"

#include "services/setup/ConnectionKeeper.h"
#include "ui/setup/FinishStep.h"
#include "ui/setup/NumberStep.h"
#include "ui/setup/ReportsStep.h"
#include "ui/setup/SecretStep.h"
#include "ui/setup/StepPages.h"
#include "ui/setup/TestStep.h"
#include "ui/setup/TokenStep.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/WizardFooter.h"

#include <QDesktopServices>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace siaran::ui {

using models::LiveCheck;

namespace {

constexpr QSize UsualSize {860, 620};
constexpr int Last = static_cast<int>(ConnectWizard::Step::Finish);

QStringList stepNames()
{
    return {ConnectWizard::tr("Access token"), ConnectWizard::tr("Number"), ConnectWizard::tr("App secret"),
            ConnectWizard::tr("Reports"),      ConnectWizard::tr("Test"),   ConnectWizard::tr("Finish")};
}

Stepper::StepState stateOf(bool isGood, bool isBad)
{
    return isGood ? Stepper::StepState::Done : isBad ? Stepper::StepState::Problem : Stepper::StepState::ToDo;
}

} // namespace

ConnectWizard::ConnectWizard(const Doors& doors, const setup::Connection& connection, QWidget* parent)
    : QDialog(parent)
    , m_keeper(doors.keeper)
    , m_session(doors.service, connection)
    , m_steps(new StepPages(u"setup"_s, stepNames(), this))
{
    setObjectName(u"connectWizard"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Connect WhatsApp"));
    setAccessibleName(windowTitle());
    resize(UsualSize);
    addSteps(doors);
    auto* footer = buildFooter();

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::PageMargin, metrics::GapLarge, metrics::PageMargin, metrics::GapLarge);
    column->setSpacing(metrics::Gap);
    column->addWidget(m_steps, 1);
    column->addWidget(footer);

    connect(m_steps, &StepPages::stepClicked, this, [this](int step) { go(static_cast<Step>(step)); });
    connect(&m_session, &models::SetupSession::changed, this, &ConnectWizard::tell);
    go(Step::Token);
}

void ConnectWizard::addSteps(const Doors& doors)
{
    auto open = doors.openAddress;
    if (!open) {
        open = [](const QUrl& url) { QDesktopServices::openUrl(url); };
    }
    m_finish = new FinishStep(m_session, m_keeper.place(), m_keeper.fileName());
    const std::initializer_list<QWidget*> steps {new TokenStep(m_session, m_keeper.overriding(), std::move(open)),
                                                 new NumberStep(m_session),
                                                 new SecretStep(m_session),
                                                 new ReportsStep(m_session),
                                                 new TestStep(m_session, doors.ownNumber),
                                                 m_finish};
    for (auto* step : steps) {
        m_steps->add(step);
    }
}

QWidget* ConnectWizard::buildFooter()
{
    auto* footer = new WizardFooter(u"setup"_s, this);
    m_back = footer->backButton();
    m_again = footer->againButton();
    m_next = footer->nextButton();
    connect(footer, &WizardFooter::back, this, &ConnectWizard::back);
    connect(footer, &WizardFooter::again, &m_session, &models::SetupSession::checkAll);
    connect(footer, &WizardFooter::next, this, &ConnectWizard::next);
    return footer;
}

void ConnectWizard::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    // The dialog's own meaning of Enter would press a button; a field that takes it itself is not passed by.
    if (isEnter && m_steps->current() != static_cast<int>(Step::Test)) {
        next();
        return;
    }
    if (!isEnter) {
        QDialog::keyPressEvent(event);
    }
}

void ConnectWizard::go(Step step)
{
    m_steps->go(static_cast<int>(step));
    m_back->setText(step == Step::Token ? tr("Cancel") : tr("Back"));
    m_next->setText(step == Step::Finish ? tr("Use this connection") : tr("Next"));
    tell();
}

// Messages cannot leave without these two; the rest may be added later.
ConnectWizard::Step ConnectWizard::furthestSensible() const
{
    if (!m_session.token().isGood()) {
        return Step::Token;
    }
    return m_session.maySend() ? Step::Finish : Step::Number;
}

void ConnectWizard::next()
{
    const auto current = m_steps->current();
    if (static_cast<int>(furthestSensible()) <= current && current < Last) {
        m_steps->tellMissing(current == 0 ? tr("Enter a token that WhatsApp accepts first.")
                                          : tr("Choose a number of the account that may send first."));
        m_steps->focusCurrent();
        return;
    }
    if (current == Last) {
        finish();
        return;
    }
    go(static_cast<Step>(current + 1));
}

void ConnectWizard::back()
{
    if (m_steps->current() == 0) {
        reject();
        return;
    }
    go(static_cast<Step>(m_steps->current() - 1));
}

void ConnectWizard::finish()
{
    if (furthestSensible() != Step::Finish) {
        go(furthestSensible());
        next(); // says what is missing
        return;
    }
    if (std::exchange(m_isSaving, true)) {
        return;
    }
    tell();
    m_finish->clearTrouble();
    auto connection = m_session.connection();
    if (m_session.arrival() == models::SetupSession::Arrival::Nowhere) {
        connection.account.webhookAddress.clear();
    }
    QCoro::connect(m_keeper.save(connection, m_finish->place()), this, [this](const Result<void>& saved) {
        m_isSaving = false;
        tell();
        if (!saved) {
            m_finish->showTrouble(saved.error());
            return;
        }
        Q_EMIT connected();
        accept();
    });
}

void ConnectWizard::tell()
{
    const auto bad = [](const LiveCheck& check) { return check.state() == LiveCheck::State::Bad; };
    const auto& session = m_session;
    auto& stepper = m_steps->stepper();
    stepper.setState(0, stateOf(session.token().isGood(), bad(session.token())));
    stepper.setState(1, stateOf(session.maySend(), bad(session.account()) || bad(session.number())));
    stepper.setState(2, stateOf(session.appSecret().isGood(), bad(session.appSecret())));
    const bool deaf = bad(session.address()) || bad(session.subscription()) || !session.here();
    stepper.setState(3, stateOf(session.hears(), session.arrival() != models::SetupSession::Arrival::Nowhere && deaf));
    using Test = models::SetupSession::Test;
    stepper.setState(4, stateOf(session.test() == Test::Delivered, session.test() == Test::Failed));
    const auto furthest = static_cast<int>(furthestSensible());
    for (int step = 0; step <= Last; ++step) {
        stepper.setReachable(step, step <= furthest || step <= m_steps->current());
    }
    m_next->setEnabled(!m_isSaving);
    if (furthest > m_steps->current()) {
        m_steps->forgetMissing();
    }
}

} // namespace siaran::ui
