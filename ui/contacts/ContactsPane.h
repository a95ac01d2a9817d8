#pragma once

#include "services/contacts/ContactDetails.h"
#include "services/contacts/ContactEdits.h"
#include "services/contacts/ContactQuery.h"
#include "ui/contacts/ContactServices.h"
#include "ui/widgets/ToastHost.h"

#include <QWidget>

class QAction;
class QSettings;
class QStackedWidget;

namespace siaran::ui {

class ContactDeeds;
class ContactsList;
class ImportPage;

/// Everybody the shop knows: find them, change them, one or many, and take a file of them in, as far as the role goes.
/// Its commands are its actions().
class ContactsPane final : public QWidget {
    Q_OBJECT

public:
    /// `settings` keeps the chosen columns; it outlives the pane.
    ContactsPane(const ContactServices& services, QSettings& settings, QWidget* parent = nullptr);
    ~ContactsPane() override;

    /// "Import contacts…", Ctrl+I inside the pane; clear its shortcut when the window has a command with the same one.
    /// Null when the role may not.
    [[nodiscard]] QAction* importAction() const { return m_import; }

    /// Shows and selects this contact if it is among the rows that are loaded.
    void showContact(ContactId id);

public Q_SLOTS:
    /// Asks again after a change elsewhere; selection and scroll position stay.
    void refresh();

    /// Asks for a file and imports it.
    void chooseFile();
    /// Looks at a file to be imported; one at a time.
    void importFile(const QString& path);
    void addContact();
    /// Writes the chosen contacts, or all that match, into a file.
    void exportContacts();
    /// The window of labels, fields and statuses.
    void showCatalogue();

Q_SIGNALS:
    /// To be shown by the window.
    void toastRequested(const siaran::ui::Toast& toast);
    void conversationRequested(siaran::ContactId contact);
    void campaignRequested(siaran::CampaignId campaign);

private:
    void buildActions();
    void connectList();
    void connectDrawer();
    void connectImport();
    void loadCatalogue();
    void showList();
    void createLabelForChosen();
    void askToMerge(const contacts::ContactDetails& details);
    void askWhereToSave(const Contact& contact);
    void askToErase(const Contact& contact);
    void erase(const Contact& contact);
    void askToRemove(const contacts::ContactSelection& who, int count);
    void tell(const QString& sentence);
    void connectNotify(const QMetaMethod& signal) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

    const ContactServices m_services;
    ContactDeeds* m_deeds;
    contacts::ContactCatalogue m_catalogue;
    QStackedWidget* m_pages;
    ContactsList* m_list;
    ImportPage* m_importPage = nullptr; ///< null when the role may not manage contacts
    QAction* m_import = nullptr;
};

} // namespace siaran::ui
