#pragma once

#include "app/desktop/Composition.h"
#include "app/desktop/DesktopHost.h"
#include "app/desktop/Options.h"
#include "app/desktop/TeamOffice.h"
#include "app/desktop/TeamSignIn.h"
#include "services/setup/CloudSetupService.h"
#include "services/setup/StoredConnection.h"
#include "services/setup/StoredTeam.h"

#include <QObject>
#include <QSettings>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

namespace siaran::ui {
class SingleInstance;
}

namespace siaran::app {

class TeamAway;
class TeamMoving;

/// The program as a person uses it: one workspace at a time with its window, and the way from one to another.
class Desktop final : public QObject, public DesktopHost {
    Q_OBJECT

public:
    /// `dataFolder` holds the folders of the workspaces; `settings` and `theme` outlive the desktop.
    Desktop(DesktopOptions options, QString dataFolder, QSettings& settings, ui::Theme& theme,
            std::shared_ptr<settings::SecretStore> keyring);
    ~Desktop() override;

    /// Opens the workspace that the options ask for; answered by opened() or failed(), at once or when a keyring was
    /// unlocked. Practice is played by `practice`.
    void start(const simulator::SimulatorSettings& practice = {});

    void openPractice() override { move(Kind::Practice); }
    void openWorkspace() override { move(m_kind == Kind::Practice ? usualKind() : m_kind); }
    void openHere() override;
    void openTeam() override;
    void moveToTeam(const setup::TeamLogin& administrator) override;
    [[nodiscard]] ui::WorkspacePlace place() const override;
    [[nodiscard]] setup::SetupService& setup() override { return m_setup; }
    [[nodiscard]] setup::StoredConnection& connection() override;
    [[nodiscard]] setup::TeamService& teams() override { return m_office; }
    [[nodiscard]] setup::TeamKeeper& team() override { return m_team; }

    /// Null while it goes from one to another.
    [[nodiscard]] Workspace* workspace() const { return m_program ? m_program->workspace().get() : nullptr; }
    [[nodiscard]] bool isPractice() const { return m_kind == Kind::Practice; }

Q_SIGNALS:
    void opened();
    /// The first workspace cannot be opened, and there is nothing that a person could choose instead.
    void failed(const siaran::Error& error);
    /// A window says why a workspace cannot be opened, and what else there is.
    void keptOut(const siaran::Error& error);
    /// Another program has it open, and shows its window now.
    void wokeAnother();

private:
    using Kind = ui::WorkspacePlace::Kind;

    [[nodiscard]] Kind usualKind() const { return m_team.isInUse() ? Kind::Team : Kind::Here; }
    void move(Kind kind);
    void leave(const std::function<void()>& next);
    void enter(Kind kind);
    void signIn();
    void loadConnection();
    void enterWith(const Result<setup::Connection>& connection);
    [[nodiscard]] Result<std::unique_ptr<Workspace>> openWorkspaceWith(const Result<setup::Connection>& connection);
    void startMoving(const setup::TeamLogin& administrator);
    void takeConnectionAlong();
    void tellConnection();
    void keepOut(const Error& error);
    void goOn(Kind kind);
    void goOnMoving(const setup::TeamLogin& administrator);
    void showMoment(const QString& text);
    void tellFailure(const Error& error);
    [[nodiscard]] QString folderOf(Kind kind) const;
    [[nodiscard]] WorkspaceOptions workspaceOptions() const;

    DesktopOptions m_options;
    const QString m_dataFolder;
    QSettings& m_settings;
    ui::Theme& m_theme;
    simulator::SimulatorSettings m_practice;
    QSettings m_teamSettings; ///< what differs from the workspace on this computer
    setup::StoredTeam m_team;
    setup::StoredConnection m_connection;
    setup::StoredConnection m_teamConnection;
    setup::CloudSetupService m_setup;
    TeamOffice m_office;
    TeamSignIn m_signIn {m_team, m_office};
    Kind m_kind = Kind::Here;
    std::unique_ptr<ui::SingleInstance> m_instance;
    std::unique_ptr<Composition> m_program;
    std::shared_ptr<Workspace> m_closing;
    std::unique_ptr<QWidget> m_moment;
    std::unique_ptr<TeamAway> m_away;
    std::unique_ptr<TeamMoving> m_moving;
    std::optional<Kind> m_cameFrom; ///< where to go back to when the other cannot be opened
    std::optional<Error> m_trouble; ///< what the next window has to tell
    bool m_isMoving = false;
    bool m_isFirstStart = false;
};

} // namespace siaran::app
