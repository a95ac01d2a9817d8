#pragma once

#include "app/desktop/Composition.h"
#include "app/desktop/DesktopHost.h"
#include "app/desktop/Options.h"
#include "services/setup/CloudSetupService.h"
#include "services/setup/StoredConnection.h"

#include <QObject>
#include <QWidget>

#include <memory>
#include <optional>

namespace siaran::ui {
class SingleInstance;
}

namespace siaran::app {

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

    void openPractice() override { move(true); }
    void openWorkspace() override { move(false); }
    [[nodiscard]] setup::SetupService& setup() override { return m_setup; }
    [[nodiscard]] setup::ConnectionKeeper& connection() override { return m_connection; }

    /// Null while it goes from one to another.
    [[nodiscard]] Workspace* workspace() const { return m_program ? m_program->workspace().get() : nullptr; }
    [[nodiscard]] bool isPractice() const { return m_options.practice; }

Q_SIGNALS:
    void opened();
    /// The first workspace cannot be opened.
    void failed(const siaran::Error& error);
    /// Another program has it open, and shows its window now.
    void wokeAnother();

private:
    void move(bool practice);
    void leave(bool practice);
    void enter(bool practice);
    void enterWith(const Result<setup::Connection>& connection);
    void showMoment();
    void tellFailure(const Error& error);
    [[nodiscard]] WorkspaceOptions workspaceOptions() const;

    DesktopOptions m_options;
    const QString m_dataFolder;
    QSettings& m_settings;
    ui::Theme& m_theme;
    simulator::SimulatorSettings m_practice;
    setup::StoredConnection m_connection;
    setup::CloudSetupService m_setup;
    std::unique_ptr<ui::SingleInstance> m_instance;
    std::unique_ptr<Composition> m_program;
    std::shared_ptr<Workspace> m_closing;
    std::unique_ptr<QWidget> m_moment;
    std::optional<bool> m_cameFrom; ///< where to go back to when the other cannot be opened
    std::optional<Error> m_trouble; ///< what the next window has to tell
    bool m_isMoving = false;
};

} // namespace siaran::app
