#pragma once

#include "services/domain/TemplateDraft.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace siaran::ui {

/// The buttons of a template, one line each: its kind, its label and what it opens; they can be added, moved and
/// removed.
class DraftButtons final : public QWidget {
    Q_OBJECT

public:
    static constexpr int Most = 10;

    explicit DraftButtons(QWidget* parent = nullptr);

    void setButtons(const QList<DraftButton>& buttons);
    [[nodiscard]] const QList<DraftButton>& buttons() const { return m_buttons; }

    /// Marks the lines of these buttons.
    void setInvalidButtons(const QList<int>& indexes);

    /// Focuses the label of one.
    void pointAt(int index);

Q_SIGNALS:
    void edited(const QList<siaran::DraftButton>& buttons);

private:
    struct Line {
        QComboBox* kind;
        QLineEdit* label;
        QLineEdit* target;
        QLineEdit* example;
    };

    void rebuild();
    Line addLine(int index);
    void fitLine(int index);
    void move(int index, int by);
    void change(int index, const std::function<void(DraftButton&)>& edit);

    QList<DraftButton> m_buttons;
    QList<Line> m_lines;
    QWidget* m_area = nullptr;
    QPushButton* m_add;
    QVBoxLayout* m_column;
};

} // namespace siaran::ui
