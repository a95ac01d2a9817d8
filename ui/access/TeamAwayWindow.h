#pragma once

#include "services/core/Error.h"
#include "ui/access/WorkspacePlace.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace siaran::ui {

/// Instead of the main window, when a workspace cannot be opened: why, and what else there is. Closing it ends the
/// program.
class TeamAwayWindow final : public QWidget {
    Q_OBJECT

public:
    /// `place`: of the workspace that was to be opened.
    explicit TeamAwayWindow(const WorkspacePlace& place, QWidget* parent = nullptr);

    void showTrouble(const Error& error);
    /// While it is tried again.
    void showBusy();

Q_SIGNALS:
    void retryRequested();
    void signInRequested();
    void hereRequested();
    void teamRequested();
    void practiceRequested();

private:
    void changeEvent(QEvent* event) override;
    void drawPicture();
    void setButtons(bool enabled);

    const WorkspacePlace m_place;
    QLabel* m_picture;
    QLabel* m_title;
    QLabel* m_advice;
    QPushButton* m_retry;
    QPushButton* m_others;
    QPushButton* m_signIn;
    bool m_isMoved = false;
};

} // namespace siaran::ui
