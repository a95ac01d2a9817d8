#pragma once

#include <QObject>
#include <QString>

#include <functional>

class QFrame;
class QWidget;

namespace siaran::ui {

/// What happened elsewhere or can still be taken back. With `undo` it stays ten seconds, else six; not while the mouse
/// or the focus is on it.
struct Toast {
    QString text;
    QString undoText; ///< "Undo", "Show in folder" …; empty: no button
    std::function<void()> undo = {};
};

/// Shows toasts at the bottom right of a window, three at most; the oldest gives way.
class ToastHost final : public QObject {
    Q_OBJECT

public:
    explicit ToastHost(QWidget& window);

    void show(const Toast& toast);

    /// The newest toast's button, or null: F6 goes there too.
    [[nodiscard]] QWidget* focusTarget() const;

    /// Room to keep free under the toasts, for a bar at the bottom of the window.
    void setBottomMargin(int pixels);

private:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void dismiss(QFrame* frame);
    void arrange();

    QWidget& m_window;
    QList<QFrame*> m_frames;
    int m_bottomMargin = 0;
};

} // namespace siaran::ui
