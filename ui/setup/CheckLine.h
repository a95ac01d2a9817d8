#pragma once

#include <QWidget>

class QLabel;

namespace siaran::models {
class LiveCheck;
}

namespace siaran::ui {

/// The outcome of a check under its field: a mark and a sentence, read out by screen readers when it changes.
class CheckLine final : public QWidget {
    Q_OBJECT

public:
    enum class Mark { None, Busy, Good, Bad, Hint };

    explicit CheckLine(const QString& objectName, QWidget* parent = nullptr);

    void show(Mark mark, const QString& text);
    /// `good` is said when it is good, `empty` when there is nothing to check.
    void show(const models::LiveCheck& check, const QString& good, const QString& empty = {});

    [[nodiscard]] Mark mark() const { return m_mark; }
    [[nodiscard]] QString text() const;

private:
    void changeEvent(QEvent* event) override;
    void draw();

    Mark m_mark = Mark::None;
    QLabel* m_icon;
    QLabel* m_text;
};

} // namespace siaran::ui
