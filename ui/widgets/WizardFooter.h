#pragma once

#include <QWidget>

class QPushButton;

namespace siaran::ui {

/// The buttons below the steps of a set-up: back, check again, and on. Ctrl+Enter goes on as well, wherever the
/// keyboard is in the window.
class WizardFooter final : public QWidget {
    Q_OBJECT

public:
    /// The buttons are named `beginning` + "Back", "Again" and "Next".
    WizardFooter(const QString& beginning, QWidget* parent);

    [[nodiscard]] QPushButton* backButton() const { return m_back; }
    [[nodiscard]] QPushButton* againButton() const { return m_again; }
    [[nodiscard]] QPushButton* nextButton() const { return m_next; }

Q_SIGNALS:
    void back();
    void again();
    void next();

private:
    QPushButton* m_back;
    QPushButton* m_again;
    QPushButton* m_next;
};

} // namespace siaran::ui
