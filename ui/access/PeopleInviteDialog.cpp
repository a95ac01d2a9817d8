#include "ui/access/PeopleInviteDialog.h"

#include "models/access/TeamSession.h"
#include "ui/access/PeopleRoleChoice.h"
#include "ui/access/TeamWords.h"
#include "ui/theme/Looks.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

constexpr int DialogWidth = 460;
constexpr int LongestName = 100;
constexpr int LongestLogin = 40;

} // namespace

PeopleInviteDialog::PeopleInviteDialog(access::PeopleService& service, QWidget* parent)
    : FormDialog(u"inviteDialog"_s, tr("Invite somebody"), DialogWidth, parent)
    , m_service(service)
    , m_name(new QLineEdit(this))
    , m_login(new QLineEdit(this))
    , m_role(new PeopleRoleChoice(access::Role::Agent, PeopleRoleChoice::Servers::Offered, this))
{
    setText(tr("They get a sign-in name and a password that works once. You hand both over yourself."));
    m_name->setObjectName(u"inviteName"_s);
    m_name->setMaxLength(LongestName);
    m_login->setObjectName(u"inviteLogin"_s);
    m_login->setMaxLength(LongestLogin);
    addField(tr("Name"), m_name);
    addField(tr("Sign-in name"), m_login);
    body()->addWidget(makeLabel(tr("Role"), {}, this));
    body()->addWidget(m_role);
    setButtons(tr("Invite"), tr("Cancel"), "primary"_L1, true);
    act()->setDefault(true);
    connect(m_name, &QLineEdit::textChanged, this, [this](const QString& name) {
        if (!m_isLoginOwn) {
            m_login->setText(models::TeamSession::loginFor(name));
        }
        updateButton();
    });
    connect(m_login, &QLineEdit::textEdited, this, [this](const QString& login) { m_isLoginOwn = !login.isEmpty(); });
    connect(m_login, &QLineEdit::textChanged, this, [this] {
        setInvalid(*m_login, false);
        setError({});
        updateButton();
    });
    connect(act(), &QPushButton::clicked, this, &PeopleInviteDialog::invite);
    m_name->setFocus();
    updateButton();
}

void PeopleInviteDialog::updateButton()
{
    act()->setEnabled(!m_isBusy && !m_name->text().trimmed().isEmpty() && !m_login->text().trimmed().isEmpty());
}

void PeopleInviteDialog::invite()
{
    m_isBusy = true;
    updateButton();
    const access::NewPerson person {.login = m_login->text().trimmed(),
                                    .name = m_name->text().trimmed(),
                                    .role = m_role->role(),
                                    .isProgram = m_role->isServer()};
    QCoro::connect(m_service.invite(person), this, [this, person](const Result<access::Invitation>& invitation) {
        m_isBusy = false;
        updateButton();
        if (!invitation) {
            setInvalid(*m_login, invitation.error().reason.startsWith("people.login"_L1));
            setError(teamSentence(invitation.error()));
            return;
        }
        accept();
        Q_EMIT invited(person, *invitation);
    });
}

} // namespace siaran::ui
