#pragma once

#include "models/contacts/ContactTableModel.h"

#include <QWidget>

class QAction;
class QSettings;

namespace siaran::ui {

class BulkBar;
class ChosenContacts;
class ContactDeeds;
class ContactDrawer;
class ContactFilterBar;
class PageHeader;
class StateView;
class Strip;
class TableView;
struct ContactServices;

/// Everybody the shop knows, as a list that is searched, filtered and ordered by the service; some of them chosen, and
/// one of them in the drawer beside it.
class ContactsList final : public QWidget {
    Q_OBJECT

public:
    ContactsList(const ContactServices& services, ContactDeeds& deeds, QSettings& settings, QWidget* parent = nullptr);

    void setCatalogue(const contacts::ContactCatalogue& catalogue);

    /// Asks again after a change; selection and scroll position stay.
    void refresh();

    /// Shows and selects this contact if it is among the rows of the list.
    void showContact(ContactId id);
    void focusSearch();
    void focusTable();

    [[nodiscard]] ContactDrawer& drawer() { return *m_drawer; }

    [[nodiscard]] ChosenContacts& chosen() { return *m_chosen; }

Q_SIGNALS:
    void importRequested();
    void createRequested();
    void exportRequested();
    void newLabelRequested();

private:
    void buildHeader();
    void buildBulk(ContactDeeds& deeds);
    void buildTable();
    void buildStates(QWidget* content);
    void buildKeys();
    void restoreColumns();
    void saveColumns() const;
    void ask();
    void sortBy(int column);
    void showOrder();
    void loadCounts();
    void showCounts();
    void showState();
    void nameNoResult();
    void showFetchError(const Error& error);
    void showSelected();

    const ContactServices& m_services;
    const bool m_manages; ///< many at once, deletions, files
    QSettings& m_settings;
    models::ContactTableModel m_model;
    PageHeader* m_header = nullptr;
    QList<QWidget*> m_headerActions;
    ContactFilterBar* m_filters = nullptr;
    BulkBar* m_bulk = nullptr; ///< null when the role may not manage contacts
    Strip* m_strip = nullptr;
    StateView* m_states = nullptr;
    TableView* m_table = nullptr;
    ContactDrawer* m_drawer = nullptr;
    ChosenContacts* m_chosen = nullptr;
    QAction* m_toggleDetails = nullptr;
    ContactId m_shown;
    std::optional<int> m_total;
    std::optional<int> m_found;
    int m_countQuestion = 0;
};

} // namespace siaran::ui
