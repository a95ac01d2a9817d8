#pragma once

#include "services/access/PeopleService.h"
#include "ui/widgets/FormDialog.h"

class QLineEdit;

namespace siaran::ui {

class PeopleRoleChoice;

/// Lets somebody into the team.
class PeopleInviteDialog final : public FormDialog {
    Q_OBJECT

public:
    PeopleInviteDialog(access::PeopleService& service, QWidget* parent);

Q_SIGNALS:
    /// It is done; the password is told this once.
    void invited(const siaran::access::NewPerson& person, const siaran::access::Invitation& invitation);

private:
    void invite();
    void updateButton();

    access::PeopleService& m_service;
    QLineEdit* m_name;
    QLineEdit* m_login;
    PeopleRoleChoice* m_role;
    bool m_isLoginOwn = false; ///< somebody wrote it by hand
    bool m_isBusy = false;
};

} // namespace siaran::ui
