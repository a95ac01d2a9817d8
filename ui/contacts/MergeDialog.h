#pragma once

#include "services/contacts/ContactDetails.h"
#include "services/contacts/ContactEdits.h"
#include "services/contacts/ContactQuery.h"
#include "ui/widgets/FormDialog.h"

#include <optional>

class QButtonGroup;
class QGridLayout;
class QLabel;
class QListWidget;
class QStackedWidget;

namespace siaran::ui {

class SearchLine;
struct ContactServices;

/// Makes one contact of two: first the other one is looked for, then the two stand side by side, and for everything in
/// which they differ a person chooses. It says before that merging cannot be taken back.
class MergeDialog final : public FormDialog {
    Q_OBJECT

public:
    MergeDialog(const ContactServices& services, const contacts::ContactCatalogue& catalogue,
                const contacts::ContactDetails& keep, QWidget* parent);

Q_SIGNALS:
    void merged(siaran::ContactId kept);

private:
    /// Something in which the two differ. `pick` writes the value of one side into the result.
    struct Row {
        QString name;
        QString left;
        QString right;
        std::function<void(contacts::ContactValues& result, const contacts::ContactValues& from)> pick;
        bool rightFirst = false;
        QButtonGroup* choice = nullptr;
    };

    QWidget* buildSearch();
    QWidget* buildComparison();
    void search(const QString& words);
    void showFound(const QList<Contact>& found);
    void choose(ContactId other);
    void compare();
    void addRow(const QString& name, const QString& left, const QString& right,
                std::function<void(contacts::ContactValues&, const contacts::ContactValues&)> pick);
    void showRows();
    void merge();
    [[nodiscard]] contacts::ContactValues result() const;

    const ContactServices& m_services;
    const contacts::ContactCatalogue m_catalogue;
    const contacts::ContactDetails m_keep;
    std::optional<contacts::ContactDetails> m_drop;
    QList<Row> m_rows;
    int m_question = 0;
    QStackedWidget* m_pages;
    SearchLine* m_search = nullptr;
    QListWidget* m_found = nullptr;
    QWidget* m_table = nullptr;
    QLabel* m_consent = nullptr;
};

} // namespace siaran::ui
