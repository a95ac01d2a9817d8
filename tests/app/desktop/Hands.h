#pragma once

#include <QKeySequence>
#include <QString>
#include <QStringList>

class QWidget;

namespace siaran::test {

/// The first number in a text, as the language of the window writes it; 0 when there is none.
[[nodiscard]] int numberIn(const QString& text);

/// A person in front of the program: finds what is on the screen by its object name ("row_0/field" is the field inside
/// of row_0), acts with mouse and keyboard, and reads. To act it waits some seconds for what it needs; false
/// means that it never came. To read it does not wait.
class Hands {
public:
    /// The window that keys go to when nothing has the focus.
    explicit Hands(QWidget& window);

    [[nodiscard]] bool sees(const QString& path) const;
    [[nodiscard]] bool click(const QString& path) const;

    /// A key for whatever has the focus.
    void press(const QKeyCombination& key) const;
    void write(const QString& text) const;

    /// Goes to a field and writes over what stands there.
    [[nodiscard]] bool type(const QString& path, const QString& text) const;
    /// Goes to a field, as with Tab, and presses a key.
    [[nodiscard]] bool press(const QString& path, const QKeyCombination& key) const;

    /// Arrow keys to an entry of a list box.
    [[nodiscard]] bool choose(const QString& path, const QString& entry) const;
    /// Opens a list of choices, ticks some by keyboard and leaves it.
    [[nodiscard]] bool tick(const QString& path, const QStringList& entries) const;
    /// Arrow keys to the row of a table that has this text in some cell.
    [[nodiscard]] bool pick(const QString& path, const QString& cell) const;
    /// Arrow keys and Enter in a menu that has popped up.
    [[nodiscard]] bool chooseInMenu(const QString& menu, const QString& action) const;
    /// Types a path into a file dialog and accepts it.
    [[nodiscard]] bool nameFile(const QString& dialog, const QString& file) const;

    /// The words on a label, a button or a field; on anything else those of all its labels.
    [[nodiscard]] QString text(const QString& path) const;
    /// The numbers on all whose names begin so, added up.
    [[nodiscard]] int sum(const QString& beginning) const;
    [[nodiscard]] int rows(const QString& path) const;
    /// The cells of one row, hidden columns left out.
    [[nodiscard]] QStringList row(const QString& path, int row) const;

    /// All words that stand on the screen, those of tables' headers and list boxes with them.
    [[nodiscard]] QStringList everyText() const;

    [[nodiscard]] QWidget& window() const { return m_window; }

private:
    QWidget* find(const QString& path) const;
    QWidget* reach(const QString& path) const;
    QWidget& listener() const;
    void stayActive() const;

    QWidget& m_window;
};

} // namespace siaran::test
