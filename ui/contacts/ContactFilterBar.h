#pragma once

#include "services/contacts/ContactQuery.h"

#include <QWidget>

class QComboBox;

namespace siaran::ui {

class SearchLine;

/// Which contacts the table shows: words, a label, a status, consent, and the order.
class ContactFilterBar final : public QWidget {
    Q_OBJECT

public:
    explicit ContactFilterBar(QWidget* parent = nullptr);

    /// The labels and statuses to choose from; a chosen one stays chosen.
    void setCatalogue(const contacts::ContactCatalogue& catalogue);

    [[nodiscard]] contacts::ContactQuery query() const;

    /// Another order, from a click on a column.
    void setOrder(contacts::ContactOrder order);

    /// Back to everybody; the order stays.
    void clear();

    void focusSearch();
    /// Where the Down key leads from the search field.
    void setTarget(QWidget* table);

Q_SIGNALS:
    void queryChanged();

private:
    SearchLine* m_search;
    QComboBox* m_label;
    QComboBox* m_status;
    QComboBox* m_consent;
    QComboBox* m_order;
    QString m_words;
};

} // namespace siaran::ui
