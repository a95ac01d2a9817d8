#pragma once

#include "services/core/Result.h"
#include "services/core/StrongId.h"
#include "ui/widgets/FormDialog.h"

class QLineEdit;

namespace siaran::contacts {
class ContactEditService;
}

namespace siaran::ui {

/// Adds one contact by hand: a number in any spelling, and a name.
class NewContactDialog final : public FormDialog {
    Q_OBJECT

public:
    NewContactDialog(contacts::ContactEditService& service, QWidget* parent);

Q_SIGNALS:
    void created(siaran::ContactId contact, const QString& name);

private:
    void create();

    contacts::ContactEditService& m_service;
    QLineEdit* m_name;
    QLineEdit* m_phone;
};

} // namespace siaran::ui
