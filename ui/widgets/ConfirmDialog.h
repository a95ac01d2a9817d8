#pragma once

#include <QDialog>

#include <functional>

class QHBoxLayout;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace siaran::ui {

/// A decision. The title is the question, the text gives number and consequence, the buttons are verbs.
struct Question {
    QString title; ///< "Stop after 412 of 1,248?"
    QString text; ///< "The other 836 will not be messaged."
    QString act; ///< "Stop sending"
    QString stay; ///< "Keep sending": the safe button, default, and what Esc does
    bool isDestructive = false;
    QString typeToConfirm = {}; ///< "1248": the act stays dead until it is typed; separators are accepted
    QString typePrompt = {}; ///< "Type 1,248 to confirm"
};

/// Asks a Question without a nested event loop. It deletes itself.
class ConfirmDialog final : public QDialog {
    Q_OBJECT

public:
    /// Runs `act` when the person decides to. The dialog is modal to the parent's window; returned for tests.
    static ConfirmDialog* ask(QWidget* parent, const Question& question, std::function<void()> act);

    /// A third way out, between the two ("Pause and quit").
    void addChoice(const QString& objectName, const QString& text, std::function<void()> act);

private:
    ConfirmDialog(const Question& question, QWidget* parent);
    void addTypedNumber(const Question& question);
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

    QPushButton* m_act;
    QPushButton* m_stay;
    QLineEdit* m_typed = nullptr;
    QHBoxLayout* m_buttons;
    QVBoxLayout* m_column;
};

} // namespace siaran::ui
