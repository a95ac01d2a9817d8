#include "ui/access/PeopleRoleDialog.h"

#include "ui/access/PeopleRoleChoice.h"
#include "ui/access/TeamWords.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

constexpr int DialogWidth = 460;

} // namespace

PeopleRoleDialog::PeopleRoleDialog(access::PeopleService& service, const access::Person& person, QWidget* parent)
    //: %1: name of a person
    : FormDialog(u"roleDialog"_s, tr("Which role should %1 have?").arg(person.name), DialogWidth, parent)
    , m_service(service)
    , m_person(person)
    , m_role(new PeopleRoleChoice(person.role, PeopleRoleChoice::Servers::NotOffered, this))
{
    setText(tr("It counts at once. Where they have Siaran open, it has to be closed and opened again."));
    body()->addWidget(m_role);
    setButtons(tr("Change role"), tr("Cancel"), "primary"_L1, true);
    act()->setEnabled(false);
    connect(m_role, &PeopleRoleChoice::changed, this, [this] { act()->setEnabled(m_role->role() != m_person.role); });
    connect(act(), &QPushButton::clicked, this, &PeopleRoleDialog::change);
}

void PeopleRoleDialog::change()
{
    act()->setEnabled(false);
    const auto role = m_role->role();
    QCoro::connect(m_service.changeRole(m_person.login, role), this, [this, role](const Result<void>& done) {
        if (!done) {
            act()->setEnabled(true);
            setError(teamSentence(done.error()));
            return;
        }
        accept();
        Q_EMIT changed(m_person, role);
    });
}

} // namespace siaran::ui
