#include "ui/contacts/NewContactDialog.h"

#include "services/contacts/ContactEditService.h"
#include "ui/contacts/ContactErrorText.h"
#include "ui/theme/Looks.h"

#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

constexpr int DialogWidth = 420;
constexpr int LongestName = 200;

} // namespace

NewContactDialog::NewContactDialog(contacts::ContactEditService& service, QWidget* parent)
    : FormDialog(u"newContactDialog"_s, tr("Add a contact"), DialogWidth, parent)
    , m_service(service)
    , m_name(new QLineEdit(this))
    , m_phone(new QLineEdit(this))
{
    m_name->setObjectName(u"newName"_s);
    m_name->setMaxLength(LongestName);
    m_phone->setObjectName(u"newPhone"_s);
    m_phone->setPlaceholderText(u"0812 3456 7890"_s);
    addField(tr("Name"), m_name);
    addField(tr("WhatsApp number"), m_phone);
    setButtons(tr("Add contact"), tr("Cancel"), "primary"_L1, true);
    act()->setDefault(true);
    act()->setEnabled(false);
    connect(m_phone, &QLineEdit::textChanged, this, [this](const QString& typed) {
        act()->setEnabled(!typed.trimmed().isEmpty());
        setInvalid(*m_phone, false);
        setError({});
    });
    connect(act(), &QPushButton::clicked, this, &NewContactDialog::create);
    m_name->setFocus();
}

void NewContactDialog::create()
{
    act()->setEnabled(false);
    contacts::ContactValues values;
    values.displayName = m_name->text().trimmed();
    values.phoneE164 = m_phone->text().trimmed(); // in any spelling: the service reads it
    const auto name = values.displayName.isEmpty() ? values.phoneE164 : values.displayName;
    QCoro::connect(m_service.create(values), this, [this, name](const Result<ContactId>& made) {
        if (!made) {
            act()->setEnabled(true);
            setInvalid(*m_phone, made.error().reason.startsWith("contact.phone"_L1));
            setError(contactErrorSentence(made.error()));
            return;
        }
        Q_EMIT created(*made, name);
        accept();
    });
}

} // namespace siaran::ui
