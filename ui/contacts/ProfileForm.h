#pragma once

#include "services/contacts/ContactDetails.h"
#include "services/contacts/ContactQuery.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace siaran::ui {

class FieldEditor;
class StarRating;

/// Name, number, status, rating and the workspace's own fields of one contact, each in a control of its type.
class ProfileForm final : public QWidget {
    Q_OBJECT

public:
    explicit ProfileForm(QWidget* parent = nullptr);

    /// Which statuses and fields there are.
    void setCatalogue(const contacts::ContactCatalogue& catalogue);
    void setValues(const contacts::ContactValues& values);
    /// What is only told: when they wrote, when they were written to, when they came.
    void setFacts(const Contact& contact);

Q_SIGNALS:
    /// One thing was changed; `told` says which: "Saved City of Sari Dewi".
    void edited(const siaran::contacts::ContactValues& after, const QString& told);

private:
    void buildFixed();
    void buildFields();
    void addRow(const QString& name, QWidget* control);
    void report(const QString& what);

    contacts::ContactCatalogue m_catalogue;
    contacts::ContactValues m_values;
    QFormLayout* m_form;
    QLineEdit* m_name;
    QLineEdit* m_phone;
    QComboBox* m_status;
    StarRating* m_rating;
    QList<FieldEditor*> m_fields;
    QLabel* m_facts;
};

} // namespace siaran::ui
