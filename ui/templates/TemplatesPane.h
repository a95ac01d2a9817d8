#pragma once

#include "models/templates/TemplateListModel.h"
#include "ui/widgets/ToastHost.h"

#include <QWidget>

class QAction;
class QComboBox;
class QPushButton;

namespace siaran::ui {

class PageHeader;
class SearchLine;
class StateView;
class Strip;
class TableView;
class TemplateDetails;

/// The messages WhatsApp has approved, or not: find one, see it filled, fetch what changed. Its commands are its
/// actions().
class TemplatesPane final : public QWidget {
    Q_OBJECT

public:
    explicit TemplatesPane(templates::TemplateService& service, QWidget* parent = nullptr);

    /// "Sync with WhatsApp", F5 inside the pane; clear its shortcut when the window has a command with the same one.
    [[nodiscard]] QAction* syncAction() const { return m_syncAction; }

public Q_SLOTS:
    /// Shows the stored copies again after a change elsewhere.
    void refresh();

    /// Fetches the templates from WhatsApp; one at a time.
    void sync();

    /// Where templates are written: WhatsApp Manager, in the browser.
    void openWhatsAppManager();

Q_SIGNALS:
    /// A sync ended while the person was elsewhere; to be shown by the window.
    void toastRequested(const siaran::ui::Toast& toast);

private:
    void buildActions();
    void buildHeader();
    QWidget* buildFilters();
    QWidget* buildContent();
    void buildStates(QWidget* content);
    void ask();
    void clearFilters();
    void finishSync(const Result<templates::SyncReport>& report);
    void setSyncing(bool syncing);
    void showState();
    void showHeadline();
    void showFetchError(const Error& error);
    void showSelected();

    templates::TemplateService& m_service;
    models::TemplateListModel m_model;
    PageHeader* m_header;
    QAction* m_syncAction = nullptr;
    QAction* m_managerAction = nullptr;
    QAction* m_findAction = nullptr;
    QPushButton* m_syncButton = nullptr;
    QWidget* m_filters = nullptr;
    SearchLine* m_search = nullptr;
    QComboBox* m_status = nullptr;
    Strip* m_strip = nullptr;
    QPushButton* m_retry = nullptr;
    StateView* m_states = nullptr;
    TableView* m_table = nullptr;
    TemplateDetails* m_details = nullptr;
    TemplateId m_shown;
    bool m_isSyncing = false;
    bool m_syncFailed = false;
};

} // namespace siaran::ui
