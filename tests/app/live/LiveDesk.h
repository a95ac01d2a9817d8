#pragma once

#include "app/desktop/Composition.h"
#include "tests/faults/FaultWorld.h"
#include "ui/theme/Theme.h"

#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>

#include <memory>

namespace siaran::test {

/// Lets a workspace send to this simulator.
[[nodiscard]] Result<void> takeAccount(const SimulatorUnderTest& simulator, app::WorkspaceOptions& options);

/// The desktop program beside servers that run already, on the same database.
class LiveDesk {
public:
    enum class Account { None, OfTheServers };

    LiveDesk();

    /// Opens the workspace of `world` and shows the window. `account`: whether it could send as well.
    [[nodiscard]] bool start(const FaultWorld& world, Account account);
    /// The same, wherever the workspace is.
    [[nodiscard]] bool start(app::WorkspaceOptions options);
    void close();

    [[nodiscard]] QWidget& window() const { return *m_window; }
    [[nodiscard]] app::Workspace& workspace() const { return *m_workspace; }

    /// The visible list of this name; null when it is not on the screen.
    [[nodiscard]] QAbstractItemView* list(const QString& name) const;
    /// How many messages of a campaign have left, and what state it is in, as the list of campaigns says; -1 and
    /// nothing while that does not know it.
    [[nodiscard]] int shownSent(CampaignId campaign) const;
    [[nodiscard]] QString shownState(CampaignId campaign) const;
    /// The strip of this cause stands in the window.
    [[nodiscard]] bool hasStrip(const QString& cause) const;

private:
    [[nodiscard]] QModelIndex row(CampaignId campaign) const;

    QTemporaryDir m_folder;
    ui::Theme m_theme;
    QSettings m_settings;
    std::unique_ptr<app::Composition> m_program;
    app::Workspace* m_workspace = nullptr;
    QWidget* m_window = nullptr;
};

} // namespace siaran::test
