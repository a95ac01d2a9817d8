#pragma once

#include "services/access/PeopleService.h"
#include "ui/widgets/FormDialog.h"

class QLineEdit;

namespace siaran::ui {

/// What somebody of the team is called.
class PeopleNameDialog final : public FormDialog {
    Q_OBJECT

public:
    PeopleNameDialog(access::PeopleService& service, const access::Person& person, QWidget* parent);

Q_SIGNALS:
    void changed();

private:
    void updateButton();
    void change();

    access::PeopleService& m_service;
    const access::Person m_person;
    QLineEdit* m_name;
    bool m_isBusy = false;
};

} // namespace siaran::ui
