#pragma once

#include "services/access/TeamMove.h"
#include "services/setup/TeamLogin.h"
#include "ui/access/TeamMoveWindow.h"

#include <QObject>

#include <atomic>
#include <memory>

class QThread;

namespace siaran::app {

/// Moves the workspace of this computer, which nobody has open, into the team's, with a window that tells how far it
/// is. May be tried again as often as it fails: a move that was cut off at its last step is settled first.
class TeamMoving final : public QObject {
    Q_OBJECT

public:
    /// `folder` is that of the workspace on this computer, `teamFolder` the one this computer has for the team's.
    TeamMoving(QString folder, QString teamFolder, setup::TeamLogin administrator);
    ~TeamMoving() override;

    void start();

Q_SIGNALS:
    /// All of it is over there.
    void arrived();
    /// A person wants to work in one of them now.
    void teamRequested();
    void hereRequested();

private:
    void finish(const Result<access::MoveReceipt>& receipt);

    const QString m_folder;
    const QString m_teamFolder;
    const setup::TeamLogin m_administrator;
    ui::TeamMoveWindow m_window;
    std::shared_ptr<std::atomic<bool>> m_isCancelled = std::make_shared<std::atomic<bool>>(false);
    std::unique_ptr<QThread> m_thread;
};

} // namespace siaran::app
