#include "ui/setup/FinishStep.h"

#include "models/setup/SetupSession.h"
#include "ui/setup/CheckLine.h"
#include "ui/setup/SecretPlaceChoice.h"
#include "ui/setup/SetupWords.h"
#include "ui/setup/StepLayout.h"
#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace siaran::ui {

using settings::SecretPlace;
using Mark = CheckLine::Mark;

FinishStep::FinishStep(models::SetupSession& session, SecretPlace place, const QString& fileName, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_token(new CheckLine(u"finishToken"_s, this))
    , m_number(new CheckLine(u"finishNumber"_s, this))
    , m_secret(new CheckLine(u"finishSecret"_s, this))
    , m_reports(new CheckLine(u"finishReports"_s, this))
    , m_test(new CheckLine(u"finishTest"_s, this))
    , m_places(new SecretPlaceChoice(place, fileName, this))
    , m_trouble(new CheckLine(u"finishTrouble"_s, this))
{
    auto* column = beginStep(*this, tr("Ready?"),
                             tr("Siaran opens your workspace with this connection. Practice stays as it is; you can "
                                "go back to it at any time."));
    for (auto* line : {m_token, m_number, m_secret, m_reports, m_test}) {
        column->addWidget(line);
    }
    column->addSpacing(metrics::GapSmall);
    column->addWidget(makeLabel(tr("Where are the secrets kept?"), "strong"_L1, this));
    column->addWidget(m_places);
    column->addWidget(m_trouble);
    column->addStretch();
    connect(&m_session, &models::SetupSession::changed, this, &FinishStep::tell);
    beginAt(*this, *m_places->chosen());
    tell();
}

SecretPlace FinishStep::place() const
{
    return m_places->place();
}

void FinishStep::showTrouble(const Error& error)
{
    m_trouble->show(Mark::Bad, setupSentence(error));
}

void FinishStep::clearTrouble()
{
    m_trouble->show(Mark::None, {});
}

void FinishStep::tell()
{
    m_token->show(m_session.token(), tr("Access token: right."), tr("Access token: not entered yet."));
    const auto& number = m_session.numberFacts();
    m_number->show(m_session.number(), tr("Number: %1, %2.").arg(number.displayNumber, number.verifiedName),
                   tr("Number: not chosen yet."));
    m_secret->show(m_session.appSecret(), tr("App secret: right."),
                   tr("App secret: not entered, so no report will be believed."));
    if (m_session.arrival() == models::SetupSession::Arrival::Nowhere) {
        m_reports->show(Mark::Hint, tr("Reports: nowhere. Deliveries, replies and stops stay unknown."));
    } else if (m_session.address().isGood() && m_session.subscription().state() == models::LiveCheck::State::Bad) {
        m_reports->show(m_session.subscription(), {});
    } else {
        m_reports->show(m_session.address(),
                        tr("Reports: at %1.").arg(m_session.connection().account.webhookAddress.toString()),
                        tr("Reports: no address yet. Deliveries, replies and stops stay unknown."));
    }
    const bool isDelivered = m_session.test() == models::SetupSession::Test::Delivered;
    m_test->show(isDelivered ? Mark::Good : Mark::Hint,
                 isDelivered ? tr("Test message: delivered.") : tr("Test message: not seen to arrive."));
}

} // namespace siaran::ui
