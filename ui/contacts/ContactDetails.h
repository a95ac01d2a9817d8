#pragma once

#include "services/contacts/ContactQuery.h"
#include "ui/widgets/Card.h"

#include <optional>

class QFormLayout;
class QLabel;
class QPushButton;

namespace siaran::ui {

class Badge;
class Strip;

/// All that is known about one person, beside the table. It only shows; the pane carries out what its buttons ask.
class ContactDetails final : public Card {
    Q_OBJECT

public:
    explicit ContactDetails(QWidget* parent = nullptr);

    void setCatalogue(const contacts::ContactCatalogue& catalogue);

    void setContact(const Contact& contact);
    [[nodiscard]] const std::optional<Contact>& contact() const { return m_contact; }

    /// While a change of consent is on its way.
    void setBusy(bool busy);
    /// A sentence about what went wrong with the person's consent; empty hides it.
    void setError(const QString& sentence);

Q_SIGNALS:
    void optOutRequested();
    void optInRequested();

private:
    void fill(const Contact& contact);
    void addFact(const QString& name, const QString& value);

    contacts::ContactCatalogue m_catalogue;
    std::optional<Contact> m_contact;
    QWidget* m_person;
    QLabel* m_name;
    QLabel* m_phone;
    Badge* m_consent;
    QPushButton* m_change;
    Strip* m_error;
    QFormLayout* m_facts;
};

} // namespace siaran::ui
