#pragma once

#include "ui/widgets/Stepper.h"

#include <QWidget>

class QStackedWidget;

namespace siaran::ui {

class Strip;

/// The steps of a set-up, one at a time: their names above, and what is missing before the next one.
class StepPages final : public QWidget {
    Q_OBJECT

public:
    /// Its parts are named `beginning` + "Steps", "Problem", and "Step0" and so on.
    StepPages(QString beginning, QStringList names, QWidget* parent);

    /// The next of those that were named.
    void add(QWidget* step);

    [[nodiscard]] Stepper& stepper() { return *m_stepper; }
    [[nodiscard]] int current() const { return m_stepper->current(); }
    /// Nothing is missing in it so far; the keyboard is at its beginning.
    void go(int step);
    void focusCurrent();

    void tellMissing(const QString& what);
    void forgetMissing();

Q_SIGNALS:
    void stepClicked(int step);

private:
    const QString m_beginning;
    const QStringList m_names;
    Stepper* m_stepper;
    Strip* m_missing;
    QStackedWidget* m_stack;
};

} // namespace siaran::ui
