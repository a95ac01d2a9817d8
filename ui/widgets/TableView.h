#pragma once

#include <QSet>
#include <QTableView>

class QSettings;

namespace siaran::ui {

class PlaceKeeper;

/// The one kind of table: whole rows, no grid, hairline rules, 36 px rows, elided cells with the full text as tooltip,
/// columns chosen in the header's menu, Ctrl+C copies rows with their headers as TSV.
/// A filled table always has a current row: screen readers need one, and so does the keyboard. Rows in sight stay in
/// their places while others come and go above them.
class TableView final : public QTableView {
    Q_OBJECT

public:
    /// `name` is for people ("Contacts"); `objectName` keys the saved state.
    TableView(const QString& objectName, const QString& name, QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;

    /// Columns that go, the first one first, while the table is too narrow for all of them. A stretched column counts
    /// as `leastStretched` wide. Whoever shows or hides a column by hand decides about it from then on.
    void setYielding(const QList<int>& columns, int leastStretched);

    /// The columns a person wants to see; those without room now are among them.
    [[nodiscard]] QList<int> wantedColumns() const;
    void setWantedColumns(const QList<int>& columns);

    /// The menu in which columns are shown and hidden, at a place on the screen.
    void openColumnMenu(const QPoint& globalPosition);

    /// Column widths, order, visibility and sort mark, under "tables/<objectName>". A state that does not fit is
    /// ignored.
    void saveState(QSettings& settings) const;
    void restoreState(const QSettings& settings);

    /// The selected rows (all rows when `everything`), visible columns in visual order, first line the headers.
    /// Tabs and line breaks in cells become spaces.
    [[nodiscard]] QString toTsv(bool everything = false) const;

Q_SIGNALS:
    /// Enter or a double click on a row.
    void opened(const QModelIndex& index);
    /// A person has shown or hidden a column.
    void columnsChosen();

private:
    void keyPressEvent(QKeyEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void fitColumns();
    void keepCurrent();
    QList<int> shownColumns() const;
    bool isElided(const QModelIndex& index) const;

    PlaceKeeper* m_place;
    QList<int> m_yielding;
    QSet<int> m_gone; ///< those of them that have no room now
    int m_leastStretched = 0;
};

} // namespace siaran::ui
