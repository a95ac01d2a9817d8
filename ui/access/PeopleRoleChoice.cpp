#include "ui/access/PeopleRoleChoice.h"

#include "models/access/RoleText.h"
#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"

#include <QButtonGroup>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace siaran::ui {

using access::Role;

namespace {

constexpr int ServerId = 100; // beside the roles

} // namespace

PeopleRoleChoice::PeopleRoleChoice(Role role, Servers servers, QWidget* parent)
    : QWidget(parent)
    , m_roles(new QButtonGroup(this))
{
    setObjectName(u"roleChoice"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::GapTiny);
    for (const auto one : {Role::Agent, Role::Supervisor, Role::Owner}) {
        add(int(one), u"role_"_s + access::toWord(one), models::roleText(one), models::roleSentence(one));
    }
    if (servers == Servers::Offered) {
        add(ServerId, u"role_server"_s, tr("Server"),
            tr("No person: siaran-server on a machine that is always on, which sends when all computers are off."));
    }
    m_roles->button(int(role))->setChecked(true);
    connect(m_roles, &QButtonGroup::idToggled, this, &PeopleRoleChoice::changed);
}

void PeopleRoleChoice::add(int id, const QString& objectName, const QString& text, const QString& hint)
{
    auto* radio = new QRadioButton(text, this);
    radio->setObjectName(objectName);
    radio->setAccessibleDescription(hint);
    m_roles->addButton(radio, id);
    auto* words = makeLabel(hint, "caption"_L1, this);
    words->setWordWrap(true);
    words->setContentsMargins(metrics::PageMargin, 0, 0, metrics::GapTiny);
    layout()->addWidget(radio);
    layout()->addWidget(words);
}

Role PeopleRoleChoice::role() const
{
    return isServer() ? Role::Owner : static_cast<Role>(m_roles->checkedId());
}

bool PeopleRoleChoice::isServer() const
{
    return m_roles->checkedId() == ServerId;
}

} // namespace siaran::ui
