#include "ui/access/TeamPasswordDialog.h"

#include "services/core/Result.h"
#include "ui/access/TeamWords.h"
#include "ui/setup/SecretPlaceChoice.h"
#include "ui/setup/StepLayout.h"
#include "ui/theme/Looks.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

constexpr int DialogWidth = 460;
constexpr int LeastPassword = 10;

} // namespace

TeamPasswordDialog::TeamPasswordDialog(setup::TeamService& service, setup::TeamKeeper& keeper, QWidget* parent)
    : FormDialog(u"ownPasswordDialog"_s, tr("Change your password"), DialogWidth, parent)
    , m_change(service, keeper)
    , m_present(makeSecretLine(u"presentPassword"_s, {}, this))
    , m_fresh(makeSecretLine(u"freshPassword"_s, {}, this))
    , m_again(makeSecretLine(u"freshPasswordAgain"_s, {}, this))
    , m_places(new SecretPlaceChoice(m_change.place(), m_change.fileName(), this))
{
    setText(tr("At least %n letters or digits. What you have open goes on; on another computer of yours, Siaran asks "
               "for the new one.",
               nullptr, LeastPassword));
    addField(tr("Present password"), m_present);
    auto* label = makeLabel(tr("New password"), {}, this);
    label->setBuddy(m_fresh);
    m_fresh->setAccessibleName(label->text());
    auto* show = makeShowButton(u"showFreshPassword"_s, m_fresh, this);
    show->setAutoDefault(false);
    body()->addWidget(label);
    body()->addWidget(besides(m_fresh, show));
    addField(tr("New password once more"), m_again);
    for (auto* line : {m_present, m_fresh, m_again}) {
        connect(line, &QLineEdit::textChanged, this, [this, line] {
            setInvalid(*line, false);
            setError({});
        });
    }
    body()->addWidget(m_places);
    m_places->hide();
    setButtons(tr("Change password"), tr("Cancel"), "primary"_L1, true);
    act()->setDefault(true);
    connect(act(), &QPushButton::clicked, this, &TeamPasswordDialog::change);
    connect(&m_change, &models::PasswordChange::failed, this, &TeamPasswordDialog::tell);
    connect(&m_change, &models::PasswordChange::done, this, [this] {
        accept();
        Q_EMIT changed();
    });
    m_present->setFocus();
}

// The keyboard goes to what is missing.
QString TeamPasswordDialog::missing()
{
    const auto at = [](QLineEdit* line, const QString& sentence) {
        setInvalid(*line, true);
        line->setFocus(Qt::TabFocusReason);
        return sentence;
    };
    if (m_present->text().isEmpty()) {
        return at(m_present, tr("Enter your present password first."));
    }
    if (m_fresh->text().size() < LeastPassword) {
        return at(m_fresh, tr("Choose a password of at least %n letters or digits.", nullptr, LeastPassword));
    }
    if (m_fresh->text() == m_present->text()) {
        return at(m_fresh, tr("The new password is the same as the present one."));
    }
    return m_fresh->text() == m_again->text() ? QString() : at(m_again, tr("The two passwords are not the same."));
}

void TeamPasswordDialog::change()
{
    const auto what = m_change.isTaken() ? QString() : missing();
    setError(what);
    if (!what.isEmpty() || m_change.isBusy()) {
        return;
    }
    act()->setEnabled(false);
    m_change.change(m_present->text(), m_fresh->text(), m_places->place());
}

void TeamPasswordDialog::tell(const Error& error)
{
    act()->setEnabled(true);
    if (!m_change.isTaken()) {
        const bool isWrong = error.reason == "team.password"_L1;
        setInvalid(*m_present, isWrong);
        setError(isWrong ? tr("This is not your present password.") : teamSentence(error));
        return;
    }
    for (auto* line : {m_present, m_fresh, m_again}) {
        line->setEnabled(false);
    }
    m_places->show();
    m_places->chosen()->setFocus();
    act()->setText(tr("Keep password"));
    //: What went wrong with keeping it, as a sentence
    setError(tr("The new password counts, but it could not be kept on this computer. %1").arg(teamSentence(error)));
    fit();
}

} // namespace siaran::ui
