#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace siaran::ui {

/// Top of a pane: title, one line of state under it, and the actions at the right, the primary one last.
class PageHeader final : public QWidget {
    Q_OBJECT

public:
    explicit PageHeader(const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title);

    /// One line about the whole page ("1,391 contacts, 61 opted out"). Empty hides it.
    void setState(const QString& state);

    /// Adds a control at the right; what is added last stands outermost, so add the primary button last.
    void addAction(QWidget* control);

private:
    QLabel* m_title;
    QLabel* m_state;
    QHBoxLayout* m_actions;
};

} // namespace siaran::ui
