#pragma once

#include "models/access/PasswordChange.h"
#include "ui/widgets/FormDialog.h"

class QLineEdit;

namespace siaran::ui {

class SecretPlaceChoice;

/// Another password for oneself, in place of the present one.
class TeamPasswordDialog final : public FormDialog {
    Q_OBJECT

public:
    TeamPasswordDialog(setup::TeamService& service, setup::TeamKeeper& keeper, QWidget* parent);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QString missing();
    void change();
    void tell(const Error& error);

    models::PasswordChange m_change;
    QLineEdit* m_present;
    QLineEdit* m_fresh;
    QLineEdit* m_again;
    SecretPlaceChoice* m_places; ///< asked for once the usual one did not take it
};

} // namespace siaran::ui
