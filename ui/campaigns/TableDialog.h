#pragma once

#include "ui/widgets/EmptyState.h"

#include <QDialog>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace siaran::models {
class PagedModel;
}

namespace siaran::ui {

class StateView;
class Strip;
class TableView;

/// A list of people or things in a window of its own, with what may be done about them below. It is modal to the
/// parent's window and deletes itself. Use open(), never exec().
class TableDialog : public QDialog {
    Q_OBJECT

public:
    TableDialog(const QString& objectName, const QString& title, QWidget* parent);

    /// Under the title.
    void setNote(const QString& note);

Q_SIGNALS:
    /// Other rows are chosen, another is current, or there are others to choose from.
    void choiceChanged();

protected:
    /// Shows `model` and its states; `empty` stands where it has no rows. Call it once.
    void showModel(models::PagedModel& model, const EmptyState::Words& empty);

    /// The rows chosen, nothing when it is all of them that are meant: one row is always current, so that only a choice
    /// of several is taken for one.
    [[nodiscard]] QList<int> chosenRows() const;

    /// The whole of what a cell of the current row may cut off, below the table.
    void showBelow(const QString& words);

    [[nodiscard]] TableView& table() const { return *m_table; }
    /// Between note and table.
    [[nodiscard]] QHBoxLayout* controls() const { return m_controls; }
    /// A button at the foot; the safe one that closes stands last.
    QPushButton* addButton(const QString& objectName, const QString& text, QLatin1StringView kind = {});

    void tell(const QString& words);
    void tellTrouble(const QString& words);

private:
    QLabel* m_note;
    Strip* m_strip;
    QHBoxLayout* m_controls;
    TableView* m_table;
    StateView* m_states;
    QLabel* m_below;
    QHBoxLayout* m_buttons;
};

} // namespace siaran::ui
