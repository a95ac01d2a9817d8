#pragma once

#include <QListWidget>

namespace siaran::ui {

/// The list of panes at the left: icon and word, a count where something waits; narrow, it shows icons only.
class Navigation final : public QListWidget {
    Q_OBJECT

public:
    explicit Navigation(QWidget* parent = nullptr);

    void addEntry(const QString& id, const QString& iconName);
    void setEntry(int row, const QString& title, const QString& shortcut);
    /// 0 hides it.
    void setCount(const QString& id, int count);

    /// The focus came by keyboard, so the ring helps.
    [[nodiscard]] bool showsFocus() const { return m_byKeyboard && hasFocus(); }

private:
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void tell(QListWidgetItem& item);

    bool m_byKeyboard = false;
};

} // namespace siaran::ui
