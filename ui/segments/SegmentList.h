#pragma once

#include "models/segments/SegmentFilterModel.h"
#include "models/segments/SegmentTableModel.h"

#include <QDateTime>
#include <QWidget>

#include <optional>

class QAction;

namespace siaran::ui {

class PageHeader;
class SearchLine;
class SegmentDetails;
class StateView;
class Strip;
class TableView;

/// All segments as a table to search and sort, with the chosen one told in full beside it. What can be done with them
/// are the pane's actions; without them it is there to be read.
class SegmentList final : public QWidget {
    Q_OBJECT

public:
    struct Actions {
        QAction* create = nullptr;
        QList<QAction*> ofRow = {}; ///< in the header and in the menu of a row
        QAction* otherKind = nullptr; ///< only in the menu; the details have a button for it
    };

    SegmentList(models::SegmentTableModel& model, const Actions& actions, QWidget* parent = nullptr);

    [[nodiscard]] std::optional<segments::Segment> selected() const;
    void select(SegmentId id);

    void focusTable();
    void focusSearch();

    /// While the rows are asked for the first time, or again after an error.
    void showLoading();

    /// A sentence about something that did not work; empty hides it.
    void showProblem(const QString& sentence);

    /// While a change of the chosen segment's kind is on its way.
    void setBusy(bool busy);

Q_SIGNALS:
    void selectionChanged();
    /// Enter or a double click on a row.
    void opened();
    void otherKindRequested();
    void retryRequested();

private:
    QWidget* buildContent();
    void buildHeader(const Actions& actions);
    void buildTable(const Actions& actions);
    void buildStates(QAction* create, QWidget* content);
    void search(const QString& words);
    void showState();
    void showFailure(const Error& error);
    void showSelected();
    void resizeEvent(QResizeEvent* event) override;

    models::SegmentTableModel& m_model;
    models::SegmentFilterModel m_filtered;
    PageHeader* m_header;
    QList<QWidget*> m_headerActions;
    SearchLine* m_search;
    Strip* m_strip;
    Strip* m_offline;
    TableView* m_table;
    SegmentDetails* m_details;
    StateView* m_states = nullptr;
    QDateTime m_loadedAt; ///< UTC
    bool m_wantsDetails = true;
};

} // namespace siaran::ui
