#include "ui/access/TeamFinishStep.h"

#include "models/access/TeamSession.h"
#include "ui/access/TeamWords.h"
#include "ui/settings/SettingRow.h"
#include "ui/setup/CheckLine.h"
#include "ui/setup/SecretPlaceChoice.h"
#include "ui/setup/StepLayout.h"
#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace siaran::ui {

using Mark = CheckLine::Mark;
using Way = models::TeamSession::Way;

namespace {

constexpr int LeastPassword = 10;

} // namespace

TeamFinishStep::TeamFinishStep(models::TeamSession& session, settings::SecretPlace place, const QString& fileName,
                               bool canTakeAlong, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_ownerName(new QLineEdit(this))
    , m_ownerLogin(new QLineEdit(this))
    , m_along(new QCheckBox(tr("Take along what is on this computer"), this))
    , m_alongHint(makeLabel(tr("Contacts, segments, campaigns, replies and stops move to the server. Either all of it "
                               "arrives or nothing does. The workspace on this computer is closed then, so that "
                               "nobody is messaged twice; its files stay."),
                            "caption"_L1, this))
    , m_password(makeSecretLine(u"teamOwnPassword"_s, QByteArray(), this))
    , m_again(makeSecretLine(u"teamOwnPasswordAgain"_s, QByteArray(), this))
    , m_places(new SecretPlaceChoice(place, fileName, this))
    , m_outcome(new CheckLine(u"teamOutcome"_s, this))
    , m_canTakeAlong(canTakeAlong)
{
    auto* column = beginStep(*this, {}, {});
    m_question = qobject_cast<QLabel*>(column->itemAt(0)->widget());
    m_explanation = qobject_cast<QLabel*>(column->itemAt(1)->widget());
    m_ownerName->setObjectName(u"teamOwnerName"_s);
    m_ownerLogin->setObjectName(u"teamOwnerLogin"_s);
    m_along->setObjectName(u"teamAlong"_s);
    m_along->setAccessibleDescription(m_alongHint->text());
    m_alongHint->setWordWrap(true);
    m_alongHint->setContentsMargins(metrics::PageMargin, 0, 0, metrics::GapSmall);
    m_nameRow = new SettingRow(tr("Your name"), m_ownerName, tr("Others see it beside what you do."), this);
    m_loginRow = new SettingRow(tr("Your sign-in name"), m_ownerLogin, {}, this);
    m_passwordRow = new SettingRow(
        tr("New password"), besides(m_password, makeShowButton(u"teamShowOwn"_s, m_password, this)),
        tr("Your own, at least %n letters or digits. Nobody else gets to know it.", nullptr, LeastPassword), this);
    m_againRow = new SettingRow(tr("Once more"), m_again, {}, this);
    for (QWidget* part :
         {static_cast<QWidget*>(m_nameRow), static_cast<QWidget*>(m_loginRow), static_cast<QWidget*>(m_passwordRow),
          static_cast<QWidget*>(m_againRow), static_cast<QWidget*>(m_along), static_cast<QWidget*>(m_alongHint)}) {
        column->addWidget(part);
    }
    column->addWidget(makeLabel(tr("Where is your password kept?"), "strong"_L1, this));
    column->addWidget(m_places);
    column->addWidget(m_outcome);
    column->addStretch();
    connect(m_ownerName, &QLineEdit::textChanged, this, &TeamFinishStep::suggestLogin);
    connect(m_ownerLogin, &QLineEdit::textChanged, &m_session, &models::TeamSession::setOwnerLogin);
    connect(m_ownerLogin, &QLineEdit::textEdited, this, [this] { m_isLoginOwn = true; });
    connect(m_along, &QCheckBox::toggled, this, &TeamFinishStep::changed);
    connect(&m_session, &models::TeamSession::changed, this, &TeamFinishStep::tell);
    refill();
}

void TeamFinishStep::suggestLogin(const QString& name)
{
    m_session.setOwnerName(name);
    if (!m_isLoginOwn) {
        m_ownerLogin->setText(models::TeamSession::loginFor(name));
    }
}

void TeamFinishStep::refill()
{
    m_password->clear();
    m_again->clear();
    m_question->setText(m_session.way() == Way::Found ? tr("Who owns the team's workspace?") : tr("Ready?"));
    tell();
}

void TeamFinishStep::tell()
{
    const bool isNew = m_session.way() == Way::Found;
    const bool isSettled = m_session.result().has_value();
    m_explanation->setText(isNew ? tr("You do: you can invite others afterwards, in Settings under People and roles.")
                                 : tr("Siaran opens the team's workspace, now and at each start. The one on this "
                                      "computer stays as it is; you can go back to it at any time."));
    m_nameRow->setVisible(isNew && !isSettled);
    m_loginRow->setVisible(isNew && !isSettled);
    m_passwordRow->setVisible(m_session.wantsPassword() && !isSettled);
    m_againRow->setVisible(m_session.wantsPassword() && !isSettled);
    m_along->setVisible(isNew && m_canTakeAlong);
    m_alongHint->setVisible(isNew && m_canTakeAlong);
    beginAt(*this,
            isNew                           ? *static_cast<QWidget*>(m_ownerName)
                : m_session.wantsPassword() ? *static_cast<QWidget*>(m_password)
                                            : *m_places->chosen());
}

QString TeamFinishStep::missing()
{
    if (!m_session.wantsPassword() || m_session.result()) {
        return {};
    }
    const auto at = [](QLineEdit* field, const QString& sentence) {
        field->setFocus(Qt::TabFocusReason);
        return sentence;
    };
    const bool isNew = m_session.way() == Way::Found;
    if (isNew && m_session.ownerName().isEmpty()) {
        return at(m_ownerName, tr("Enter your name first."));
    }
    if (isNew && m_session.ownerLogin().isEmpty()) {
        return at(m_ownerLogin, tr("Enter a sign-in name first."));
    }
    if (m_password->text().size() < LeastPassword) {
        return at(m_password, tr("Choose a password of at least %n letters or digits.", nullptr, LeastPassword));
    }
    return m_password->text() == m_again->text() ? QString() : at(m_again, tr("The two passwords are not the same."));
}

QString TeamFinishStep::password() const
{
    return m_password->text();
}

settings::SecretPlace TeamFinishStep::place() const
{
    return m_places->place();
}

bool TeamFinishStep::takesAlong() const
{
    return m_session.way() == Way::Found && m_canTakeAlong && m_along->isChecked();
}

void TeamFinishStep::setTakesAlong(bool takes)
{
    m_along->setChecked(takes);
}

void TeamFinishStep::showBusy(const QString& text)
{
    m_outcome->show(Mark::Busy, text);
}

void TeamFinishStep::showTrouble(const Error& error)
{
    m_outcome->show(Mark::Bad, teamSentence(error));
}

void TeamFinishStep::clearTrouble()
{
    m_outcome->show(Mark::None, {});
}

} // namespace siaran::ui
