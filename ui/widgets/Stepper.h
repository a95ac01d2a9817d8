#pragma once

#include <QList>
#include <QWidget>

class QAbstractButton;

namespace siaran::ui {

/// The steps of a wizard in a row, each with its number or mark. Steps that were visited can be clicked.
class Stepper final : public QWidget {
    Q_OBJECT

public:
    enum class StepState { ToDo, Done, Problem };

    explicit Stepper(const QStringList& steps, QWidget* parent = nullptr);

    void setWords(const QStringList& steps);
    void setCurrent(int step);
    [[nodiscard]] int current() const { return m_current; }
    void setState(int step, StepState state);
    /// Whether the step may be clicked. The current one always may.
    void setReachable(int step, bool reachable);

Q_SIGNALS:
    void stepClicked(int step);

private:
    class Step;
    void tell();

    QList<Step*> m_steps;
    int m_current = 0;
};

} // namespace siaran::ui
