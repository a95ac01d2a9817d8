#pragma once

#include "services/contacts/ContactEdits.h"
#include "services/contacts/ContactQuery.h"

#include <QObject>

#include <functional>
#include <optional>

namespace siaran::models {
class ContactTableModel;
}

namespace siaran::ui {

class BulkBar;
class ContactDeeds;
class TableView;

/// Which contacts of a list are chosen, and what the bulk bar does with them: some rows, or everybody who matches,
/// loaded or not.
class ChosenContacts final : public QObject {
    Q_OBJECT

public:
    /// Without a bar there is nothing to be done with them.
    ChosenContacts(TableView& table, models::ContactTableModel& model, BulkBar* bar, ContactDeeds& deeds,
                   QObject* parent = nullptr);

    void setCatalogue(const contacts::ContactCatalogue& catalogue);
    /// How many contacts the question of the list has, once that is known.
    void setMatching(std::optional<int> matching);

    [[nodiscard]] int count() const;
    [[nodiscard]] contacts::ContactSelection selection() const;

    /// Those that are chosen when there are several, else all that match; and in words: "3 chosen contacts".
    [[nodiscard]] contacts::ContactSelection selectionOrAll() const;
    [[nodiscard]] QString words() const;

    void chooseEverybody();
    void addLabel(LabelId label, const QString& name);
    void remove();
    /// Without asking, for whoever has been asked.
    void removeNow(const contacts::ContactSelection& who);

Q_SIGNALS:
    void changed();
    /// Too many to be deleted in passing.
    void removalToConfirm(const siaran::contacts::ContactSelection& who, int count);

private:
    void connectBar();
    void show();
    void apply(const contacts::BulkAction& action, std::function<QString(int)> told);
    [[nodiscard]] int chosenRows() const;

    TableView& m_table;
    models::ContactTableModel& m_model;
    BulkBar* m_bar;
    ContactDeeds& m_deeds;
    contacts::ContactCatalogue m_catalogue;
    std::optional<int> m_matching;
    bool m_isEverybody = false;
};

} // namespace siaran::ui
