#pragma once

#include "models/segments/SegmentTableModel.h"
#include "services/contacts/ContactQuery.h"
#include "ui/widgets/ToastHost.h"

#include <QWidget>

class QAction;
class QStackedWidget;

namespace siaran::contacts {
class ContactService;
}

namespace siaran::ui {

class PageHeader;
class SegmentBuilder;
class StateView;
class Strip;
class TableView;

/// The segments of the workspace, and the page on which one is made. Its commands are its actions().
class SegmentsPane final : public QWidget {
    Q_OBJECT

public:
    SegmentsPane(segments::SegmentService& segments, contacts::ContactService& contacts, QWidget* parent = nullptr);

    /// "New segment…", Ctrl+Shift+N inside the pane; clear its shortcut when the window has a command with the same
    /// one.
    [[nodiscard]] QAction* newAction() const { return m_new; }

public Q_SLOTS:
    /// Asks again after a change elsewhere; selection, scroll position and what is being edited stay.
    void refresh();

    void createSegment();
    void editSelected();
    void duplicateSelected();
    void countSelectedAgain();
    void deleteSelected();

Q_SIGNALS:
    /// To be shown by the window.
    void toastRequested(const siaran::ui::Toast& toast);

private:
    QWidget* buildList();
    void buildActions();
    void showList();
    void open(const segments::Segment& segment);
    void showState();
    void showActionError(const QString& sentence);
    void remove(const segments::Segment& segment);
    void loadCatalogue();
    void select(SegmentId id);
    void updateActions();
    std::optional<segments::Segment> selected() const;

    segments::SegmentService& m_segments;
    contacts::ContactService& m_contacts;
    models::SegmentTableModel m_model;
    QStackedWidget* m_pages;
    PageHeader* m_header = nullptr;
    QList<QWidget*> m_headerActions;
    Strip* m_strip = nullptr;
    StateView* m_states = nullptr;
    TableView* m_table = nullptr;
    SegmentBuilder* m_builder;
    QAction* m_new = nullptr;
    QAction* m_edit = nullptr;
    QAction* m_duplicate = nullptr;
    QAction* m_count = nullptr;
    QAction* m_delete = nullptr;
    SegmentId m_toSelect;
};

} // namespace siaran::ui
