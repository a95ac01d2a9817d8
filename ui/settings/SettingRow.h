#pragma once

#include <QWidget>

class QLabel;

namespace siaran::ui {

/// One setting: its name at the left, the control, what it is for under it, and the problem with it when there is one.
class SettingRow final : public QWidget {
    Q_OBJECT

public:
    /// Takes over `control`; `name` becomes its accessible name.
    SettingRow(const QString& name, QWidget* control, const QString& hint, QWidget* parent = nullptr);

    /// Marks the control as wrong and says why; empty takes it back.
    void setProblem(const QString& problem);
    [[nodiscard]] QString problem() const;

private:
    QWidget* m_control;
    QLabel* m_hint;
    QLabel* m_problem;
};

} // namespace siaran::ui
