#pragma once

#include "models/contacts/ContactListModel.h"
#include "services/contacts/ContactColumn.h"

namespace siaran::models {

/// The contacts of a question, in its order. Behind the fixed columns stands one for each custom field.
class ContactTableModel final : public ContactListModel {
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
        RatingColumn,
        LastSentColumn,
        AddedColumn,
        FirstFieldColumn, ///< the custom fields but that of the place, by label
    };
    enum Role {
        ContactIdRole = Qt::UserRole,
        OptedOutRole,
    };

    explicit ContactTableModel(contacts::ContactService& service, QObject* parent = nullptr);

    /// Decides which field the place column shows and which columns there are.
    void setCatalogue(const contacts::ContactCatalogue& catalogue);

    /// Whether the workspace has a field for the place column.
    [[nodiscard]] bool hasPlace() const { return !m_place.key.isEmpty(); }

    /// What a column is, to be kept and to be exported; nothing for a place that there is none of.
    [[nodiscard]] std::optional<contacts::ContactColumn> columnAt(int column) const;

    /// Where that stands; -1 for a field that is gone.
    [[nodiscard]] int columnOf(const contacts::ContactColumn& column) const;

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// What a screen reader and the consent badge say.
    [[nodiscard]] static QString consentText(bool optedOut);

private:
    QVariant cell(const Contact& contact, int column, int role) const;
    QString display(const Contact& contact, int column) const;
    QString sentenceFor(const Contact& contact) const;

    CustomField m_place;
    QList<CustomField> m_fields;
};

} // namespace siaran::models
