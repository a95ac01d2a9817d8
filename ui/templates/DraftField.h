#pragma once

#include <QWidget>

class QLabel;

namespace siaran::ui {

/// A field of a form with its name, a counter and a line for what is wrong with it.
class DraftField final : public QWidget {
    Q_OBJECT

public:
    /// `control` is what the problem is about; it is named after the field, and `content` (which holds it, or is it)
    /// stands below.
    DraftField(const QString& objectName, const QString& name, QWidget* control, QWidget* content,
               QWidget* parent = nullptr);

    /// A line of explanation under the content.
    void setHint(const QString& hint);
    void setLength(qsizetype length, int most);
    void hideLength();
    /// Empty: nothing is wrong.
    void setProblem(const QString& sentence);
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QWidget* control() const { return m_control; }

private:
    QWidget* m_control;
    QLabel* m_counter;
    QLabel* m_hint;
    QLabel* m_problem;
};

} // namespace siaran::ui
