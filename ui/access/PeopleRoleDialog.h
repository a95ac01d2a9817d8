#pragma once

#include "services/access/PeopleService.h"
#include "ui/widgets/FormDialog.h"

namespace siaran::ui {

class PeopleRoleChoice;

/// Gives somebody of the team another role.
class PeopleRoleDialog final : public FormDialog {
    Q_OBJECT

public:
    PeopleRoleDialog(access::PeopleService& service, const access::Person& person, QWidget* parent);

Q_SIGNALS:
    void changed(const siaran::access::Person& person, siaran::access::Role role);

private:
    void change();

    access::PeopleService& m_service;
    const access::Person m_person;
    PeopleRoleChoice* m_role;
};

} // namespace siaran::ui
