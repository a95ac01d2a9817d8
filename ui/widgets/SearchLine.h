#pragma once

#include <QLineEdit>
#include <QTimer>

namespace siaran::ui {

/// A filter field: reports after a pause of 200 ms in the typing, at once on Enter or when cleared.
/// Esc clears it; a second Esc and the Down key leave to the target. Down chooses the current row of a list without a
/// choice.
class SearchLine final : public QLineEdit {
    Q_OBJECT

public:
    /// `what` is placeholder and accessible name ("Search contacts").
    explicit SearchLine(const QString& objectName, const QString& what, QWidget* parent = nullptr);

    /// Where Down and the second Esc go, usually the table.
    void setTarget(QWidget* target) { m_target = target; }

Q_SIGNALS:
    /// Trimmed, and only when it differs from the report before.
    void searched(const QString& words);

private:
    void keyPressEvent(QKeyEvent* event) override;
    void report();

    QTimer m_pause;
    QString m_reported;
    QWidget* m_target = nullptr;
};

} // namespace siaran::ui
