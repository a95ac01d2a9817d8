#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

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

/// Shows toasts at the bottom right of a window, three at most; the oldest gives way. They stand above whatever
/// markFooter() was told of, so that they never lie on a wizard's buttons.
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
    void arrangeSoon();
    [[nodiscard]] int footerHeight() const;

    QWidget& m_window;
    QList<QFrame*> m_frames;
    QTimer m_arranging;
    int m_bottomMargin = 0;
};

/// Says that `row` stands at the bottom of its page and holds buttons that nothing may cover.
void markFooter(QWidget& row);

} // namespace siaran::ui
