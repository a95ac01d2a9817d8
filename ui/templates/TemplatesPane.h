#pragma once

#include "models/templates/TemplateListModel.h"
#include "ui/templates/TemplateServices.h"
#include "ui/widgets/ToastHost.h"

#include <QUrl>
#include <QWidget>

#include <functional>

class QAction;
class QPushButton;

namespace siaran::ui {

class PageHeader;
class StateView;
class Strip;
class TableView;
class TemplateDeeds;
class TemplateDetails;
class TemplateFilterBar;

/// The messages WhatsApp has approved, or not: find one, see it filled; for whoever may change templates, write a new
/// one, fetch what changed. Its commands are its actions().
class TemplatesPane final : public QWidget {
    Q_OBJECT

public:
    /// How a web page is shown: in the person's browser.
    using UrlOpener = std::function<void(const QUrl&)>;

    TemplatesPane(const TemplateServices& services, UrlOpener openUrl, QWidget* parent = nullptr);

    /// "Sync with WhatsApp", F5 inside the pane; clear its shortcut when the window has a command with the same one.
    /// Null when the role may not.
    [[nodiscard]] QAction* syncAction() const { return m_syncAction; }

public Q_SLOTS:
    /// Shows the stored copies again after a change elsewhere.
    void refresh();

    /// Fetches the templates from WhatsApp; one at a time.
    void sync();

    /// Writes a new one.
    void createTemplate();

    /// Where kinds of templates are written that this window does not know: WhatsApp Manager, in the browser.
    void openWhatsAppManager();

Q_SIGNALS:
    /// A sync ended while the person was elsewhere; to be shown by the window.
    void toastRequested(const siaran::ui::Toast& toast);
    void campaignRequested(siaran::CampaignId id);

private:
    void buildActions();
    void buildDeedActions();
    void buildStrips();
    void buildHeader();
    QWidget* buildContent(contacts::ContactService& contacts);
    void buildStates(QWidget* content);
    void ask();
    void finishSync(const Result<templates::SyncReport>& report);
    void setSyncing(bool syncing);
    void showState();
    void showHeadline();
    void showFetchError(const Error& error);
    void showSelected();
    void showDrafts();
    void openDraft();
    void tellFailure(const QString& sentence);
    void withSelected(void (TemplateDeeds::*deed)(const Template&));
    std::optional<Template> selected() const;
    QWidget* buildDeeds();

    templates::TemplateService& m_service;
    templates::DraftShelf& m_drafts;
    const UrlOpener m_openUrl;
    const bool m_mayChange;
    TemplateDeeds* m_deeds;
    models::TemplateListModel m_model;
    PageHeader* m_header;
    // Null when the role may not change templates, with the actions, the button and the strip of drafts.
    QAction* m_syncAction = nullptr;
    QAction* m_newAction = nullptr;
    QAction* m_editAction = nullptr;
    QAction* m_duplicateAction = nullptr;
    QAction* m_removeAction = nullptr;
    QAction* m_managerAction = nullptr;
    QAction* m_findAction = nullptr;
    QPushButton* m_syncButton = nullptr;
    TemplateFilterBar* m_filters = nullptr;
    Strip* m_draftStrip = nullptr;
    Strip* m_strip = nullptr;
    QPushButton* m_retry = nullptr;
    StateView* m_states = nullptr;
    TableView* m_table = nullptr;
    TemplateDetails* m_details = nullptr;
    TemplateId m_shown;
    int m_factsQuestion = 0; ///< answers about another template are not listened to
    bool m_isSyncing = false;
    bool m_syncFailed = false;
};

} // namespace siaran::ui
