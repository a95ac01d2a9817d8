#pragma once

#include "models/support/PagedTableModel.h"
#include "services/contacts/ContactQuery.h"

namespace siaran::contacts {
class ContactService;
}

namespace siaran::models {

/// The contacts of a question, in its order.
class ContactTableModel final : public PagedTableModel<Contact, contacts::ContactCursor> {
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        PhoneColumn,
        LabelsColumn,
        PlaceColumn, ///< the custom field "city" or "kota", else the first text field
        LastReplyColumn,
        ConsentColumn,
        StatusColumn,
        ColumnCount
    };
    enum Role {
        ContactIdRole = Qt::UserRole,
        OptedOutRole,
    };

    explicit ContactTableModel(contacts::ContactService& service, QObject* parent = nullptr);

    /// Another question: words, filters and order are answered by the service. The same question is not asked again.
    void setQuery(const contacts::ContactQuery& query);
    [[nodiscard]] const contacts::ContactQuery& query() const { return m_query; }

    /// Decides which field the place column shows.
    void setCatalogue(const contacts::ContactCatalogue& catalogue);

    /// Whether the workspace has a field for the place column.
    [[nodiscard]] bool hasPlace() const { return !m_placeKey.isEmpty(); }

    /// What a screen reader and the consent badge say.
    [[nodiscard]] static QString consentText(bool optedOut);

private:
    int columns() const override { return ColumnCount; }
    QVariant headerCell(int column, int role) const override;
    QVariant cell(const Contact& contact, int column, int role) const override;
    qint64 keyOf(const Contact& contact) const override { return contact.id.value(); }
    void fetch(contacts::ContactCursor after, int limit, Answer answer) override;

    QString display(const Contact& contact, int column) const;
    QString sentenceFor(const Contact& contact) const;

    contacts::ContactService& m_service;
    contacts::ContactQuery m_query;
    QString m_placeKey;
    QString m_placeLabel;
};

} // namespace siaran::models
