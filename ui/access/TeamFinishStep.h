#pragma once

#include "services/settings/SecretPlace.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace siaran {
struct Error;
}
namespace siaran::models {
class TeamSession;
}

namespace siaran::ui {

class CheckLine;
class SecretPlaceChoice;
class SettingRow;

/// The last questions: who owns a new team and what comes along, and where the password is kept.
class TeamFinishStep final : public QWidget {
    Q_OBJECT

public:
    /// `fileName`: the file the password would be written to. `canTakeAlong`: there is a workspace on this computer to
    /// move.
    TeamFinishStep(models::TeamSession& session, settings::SecretPlace place, const QString& fileName,
                   bool canTakeAlong, QWidget* parent = nullptr);

    /// The way was chosen anew.
    void refill();

    [[nodiscard]] settings::SecretPlace place() const;
    /// Whether the workspace of this computer moves into the new team.
    [[nodiscard]] bool takesAlong() const;
    void setTakesAlong(bool takes);

    /// The password that was chosen, where one has to be.
    [[nodiscard]] QString password() const;

    /// What is missing, when something is: the keyboard goes there. Empty when all is there.
    [[nodiscard]] QString missing();

    void showBusy(const QString& text);
    void showTrouble(const Error& error);
    void clearTrouble();

Q_SIGNALS:
    void changed();

private:
    void suggestLogin(const QString& name);
    void tell();

    models::TeamSession& m_session;
    QLabel* m_question = nullptr;
    QLabel* m_explanation = nullptr;
    QLineEdit* m_ownerName;
    QLineEdit* m_ownerLogin;
    QCheckBox* m_along;
    QLabel* m_alongHint;
    QLineEdit* m_password;
    QLineEdit* m_again;
    SettingRow* m_nameRow;
    SettingRow* m_loginRow;
    SettingRow* m_passwordRow;
    SettingRow* m_againRow;
    SecretPlaceChoice* m_places;
    CheckLine* m_outcome;
    const bool m_canTakeAlong;
    bool m_isLoginOwn = false; ///< somebody wrote it by hand
};

} // namespace siaran::ui
