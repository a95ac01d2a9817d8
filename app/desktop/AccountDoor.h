#pragma once

#include "models/account/NoticeListModel.h"
#include "services/core/Error.h"
#include "ui/setup/ConnectWizard.h"

#include <QObject>

#include <optional>

namespace siaran::ui {
class MainWindow;
class SettingsPane;
} // namespace siaran::ui

namespace siaran::app {

class DesktopHost;
class Workspace;

/// The ways in a window to the WhatsApp account: to connect one, to change it, for whoever may change settings; and to
/// leave practice and to go back.
class AccountDoor final : public QObject {
    Q_OBJECT

public:
    AccountDoor(Workspace& workspace, DesktopHost& host, ui::MainWindow& window, bool isPractice);

    /// `trouble`: why the workspace was opened without its connection.
    void begin(const std::optional<Error>& trouble);
    /// The workspace has no account to send from.
    void tellNotConnected();
    void addTo(ui::SettingsPane& settings);

    /// Looks again at what WhatsApp said of the account.
    void refreshNotices();

    void connectWhatsApp(ui::ConnectWizard::Step step = ui::ConnectWizard::Step::Token);

private:
    void addCommands();
    void tellNotices();
    void openWizard(const setup::Connection& connection, ui::ConnectWizard::Step step);

    Workspace& m_workspace;
    DesktopHost& m_host;
    ui::MainWindow& m_window;
    const bool m_isPractice;
    const bool m_mayConnect; ///< else it leads to practice and back only
    models::NoticeListModel m_notices;
    bool m_isOpening = false;
};

} // namespace siaran::app
