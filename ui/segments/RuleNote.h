#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace siaran::ui {

/// A quiet remark about a rule: a small sign, a sentence, and a button where it can be put right at once.
class RuleNote final : public QWidget {
    Q_OBJECT

public:
    /// `fix` is what the button says; empty: no button.
    RuleNote(const QString& sentence, const QString& fix, QWidget* parent = nullptr);

    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QPushButton* fixButton() const { return m_fix; } ///< null without a button

Q_SIGNALS:
    void fixRequested();

private:
    QLabel* m_sentence;
    QPushButton* m_fix = nullptr;
};

} // namespace siaran::ui
