#pragma once

#include <QDialog>

#include <functional>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace siaran::ui {

/// Asks how a person who once said stop has agreed to hear from the shop again. Without an answer there is no way on.
/// It deletes itself.
class OptInDialog final : public QDialog {
    Q_OBJECT

public:
    /// Runs `optIn` with the evidence in words. The dialog is modal to the parent's window; returned for tests.
    static OptInDialog* ask(QWidget* parent, const QString& personName, std::function<void(QString evidence)> optIn);

private:
    OptInDialog(QWidget* parent, const QString& personName);
    [[nodiscard]] QString evidence() const;
    void updateButton();

    QComboBox* m_way;
    QLineEdit* m_note;
    QPushButton* m_optIn;
};

} // namespace siaran::ui
