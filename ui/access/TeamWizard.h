#pragma once

#include "models/access/TeamSession.h"

#include <QDialog>

class QPushButton;

namespace siaran::setup {
class TeamKeeper;
}

namespace siaran::ui {

class TeamFinishStep;
class TeamServerStep;
class StepPages;

/// "Where is your data?": on this computer, with a team one joins, or with a new one. What is entered is tried at once;
/// nothing is kept before the last button. Use open(), never exec(); it deletes itself.
class TeamWizard final : public QDialog {
    Q_OBJECT

public:
    using Way = models::TeamSession::Way;
    enum class Step { Way, Server, Finish };

    struct Doors {
        setup::TeamService& service;
        setup::TeamKeeper& keeper;
        bool canTakeAlong = false; ///< there is a workspace on this computer, and it can move into a new team
        std::chrono::milliseconds rest {900}; ///< see TeamSession
    };

    /// Begins with what is kept; `known` may have the password.
    TeamWizard(const Doors& doors, Way way, const setup::TeamLogin& known, QWidget* parent = nullptr);

    void go(Step step);
    void setTakesAlong(bool takes);
    [[nodiscard]] models::TeamSession& session() { return m_session; }

Q_SIGNALS:
    /// The workspace on this computer was chosen.
    void hereChosen();
    /// The team is kept, and in use.
    void teamChosen();
    /// The same, but the workspace on this computer is to move there first, which takes the server's administrator.
    void moveChosen(const siaran::setup::TeamLogin& administrator);

private:
    QWidget* buildFooter();
    void next();
    void back();
    void finish();
    void keep(const setup::TeamLogin& login);
    void tell();
    [[nodiscard]] QString finishText() const;
    void keyPressEvent(QKeyEvent* event) override;

    setup::TeamKeeper& m_keeper;
    models::TeamSession m_session;
    StepPages* m_steps;
    TeamServerStep* m_server = nullptr;
    TeamFinishStep* m_finish = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_again = nullptr;
    QPushButton* m_next = nullptr;
    bool m_isSaving = false;
    bool m_goesOn = false; ///< Next was pressed while the server was asked
};

} // namespace siaran::ui
