#pragma once

#include "services/core/Error.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace siaran::ui {

/// The workspace of this computer on its way to a team's server: how far it is, and how it ended. Nothing else of the
/// program is open meanwhile, so that nothing changes under way.
class TeamMoveWindow final : public QWidget {
    Q_OBJECT

public:
    /// `server`: as the person knows it.
    explicit TeamMoveWindow(const QString& server, QWidget* parent = nullptr);

    void showBusy();
    /// Parts of the data that are over there.
    void showProgress(int parts, int ofParts, qint64 rows);
    void showDone(qint64 rows);
    void showTrouble(const Error& error);

Q_SIGNALS:
    void cancelRequested();
    void retryRequested();
    void hereRequested(); ///< back to the workspace on this computer
    void teamRequested(); ///< it is done, or was done before

private:
    void closeEvent(QCloseEvent* event) override;
    void setPage(const QString& title, const QString& text);

    const QString m_server;
    QLabel* m_title;
    QLabel* m_text;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
    QPushButton* m_retry;
    QPushButton* m_here;
    QPushButton* m_open;
    bool m_isMoving = true;
};

} // namespace siaran::ui
