#pragma once

#include "models/support/PagedTableModel.h"
#include "services/consent/OptOutService.h"

namespace siaran::models {

/// Who said stop, newest first.
class OptOutTableModel final : public PagedTableModel<consent::OptOut, consent::OptOutCursor> {
    Q_OBJECT

public:
    enum Column { NameColumn, PhoneColumn, WhenColumn, HowColumn, CampaignColumn, EvidenceColumn, ColumnCount };
    enum Role { ContactIdRole = Qt::UserRole };

    explicit OptOutTableModel(consent::OptOutService& service, QObject* parent = nullptr);

    /// Another question is answered by the service. The same one is not asked again.
    void setFilter(const consent::OptOutFilter& filter);
    [[nodiscard]] const consent::OptOutFilter& filter() const { return m_filter; }

    /// What the list, its details and its dialogs call somebody: the name, or else the number.
    [[nodiscard]] static QString personText(const QString& name, const QString& phoneE164);

private:
    int columns() const override { return ColumnCount; }
    QVariant headerCell(int column, int role) const override;
    QVariant cell(const consent::OptOut& person, int column, int role) const override;
    qint64 keyOf(const consent::OptOut& person) const override { return person.contact.value(); }
    void fetch(consent::OptOutCursor after, int limit, Answer answer) override;

    static QString display(const consent::OptOut& person, int column);
    static QString sentenceFor(const consent::OptOut& person);

    consent::OptOutService& m_service;
    consent::OptOutFilter m_filter;
};

} // namespace siaran::models
