#pragma once

#include "services/contacts/ContactDetails.h"
#include "services/contacts/ContactEdits.h"
#include "services/contacts/ContactQuery.h"

#include <QWidget>

class QFormLayout;
class QLabel;

namespace siaran::ui {

/// When they wrote, when they were written to, when they came: a line each.
[[nodiscard]] QString contactFacts(const Contact& contact);

/// What is known about one contact, to be read.
class ProfileView final : public QWidget {
    Q_OBJECT

public:
    explicit ProfileView(QWidget* parent = nullptr);

    /// Which statuses and fields there are.
    void setCatalogue(const contacts::ContactCatalogue& catalogue) { m_catalogue = catalogue; }
    void setValues(const contacts::ContactValues& values);
    void setFacts(const Contact& contact);

private:
    void addRow(const QString& name, const QString& value);

    contacts::ContactCatalogue m_catalogue;
    QFormLayout* m_form;
    QLabel* m_facts;
};

} // namespace siaran::ui
