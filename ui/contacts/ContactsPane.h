#pragma once

#include "models/contacts/ContactTableModel.h"
#include "ui/widgets/ToastHost.h"

#include <QWidget>

class QAction;
class QStackedWidget;

namespace siaran::consent {
class ConsentService;
}

namespace siaran::ui {

class ContactDetails;
class ContactFilterBar;
class ImportPage;
class PageHeader;
class StateView;
class Strip;
class TableView;

/// Everybody the shop knows: find them, look at one, take a file of them in. Its commands are its actions().
class ContactsPane final : public QWidget {
    Q_OBJECT

public:
    ContactsPane(contacts::ContactService& contacts, consent::ConsentService& consent, QWidget* parent = nullptr);

    /// "Import contacts…", Ctrl+I inside the pane; clear its shortcut when the window has a command with the same one.
    [[nodiscard]] QAction* importAction() const { return m_import; }

    /// Shows and selects this contact if it is among the rows that are loaded.
    void showContact(ContactId id);

public Q_SLOTS:
    /// Asks again after a change elsewhere; selection and scroll position stay.
    void refresh();

    /// Asks for a file and imports it.
    void chooseFile();

    /// Imports a file; one at a time.
    void importFile(const QString& path);

Q_SIGNALS:
    /// To be shown by the window.
    void toastRequested(const siaran::ui::Toast& toast);

private:
    QWidget* buildList();
    void buildActions();
    void buildTable();
    void showPlace(bool isShown);
    void buildStates(QWidget* content);
    void ask();
    void loadCatalogue();
    void loadCounts();
    void showState();
    void nameNoResult();
    void showFetchError(const Error& error);
    void showCounts();
    void showSelected();
    void showList();
    void setOptedOut(const Contact& contact, bool optedOut, const QString& evidence);
    void askToOptIn();
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

    contacts::ContactService& m_contacts;
    consent::ConsentService& m_consent;
    models::ContactTableModel m_model;
    QStackedWidget* m_pages;
    PageHeader* m_header = nullptr;
    QList<QWidget*> m_headerActions;
    ContactFilterBar* m_filters = nullptr;
    Strip* m_strip = nullptr;
    StateView* m_states = nullptr;
    TableView* m_table = nullptr;
    ContactDetails* m_details = nullptr;
    ImportPage* m_importPage = nullptr;
    QAction* m_import = nullptr;
    QAction* m_toggleDetails = nullptr;
    ContactId m_shown;
    std::optional<int> m_total;
    std::optional<int> m_found;
    int m_countQuestion = 0;
};

} // namespace siaran::ui
