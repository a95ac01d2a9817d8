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

PeopleRoleChoice::PeopleRoleChoice(Role role, QWidget* parent)
    : QWidget(parent)
    , m_roles(new QButtonGroup(this))
{
    setObjectName(u"roleChoice"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::GapTiny);
    for (const auto one : {Role::Agent, Role::Supervisor, Role::Owner}) {
        auto* radio = new QRadioButton(models::roleText(one), this);
        radio->setObjectName(u"role_"_s + access::toWord(one));
        radio->setChecked(one == role);
        radio->setAccessibleDescription(models::roleSentence(one));
        m_roles->addButton(radio, int(one));
        auto* words = makeLabel(models::roleSentence(one), "caption"_L1, this);
        words->setWordWrap(true);
        words->setContentsMargins(metrics::PageMargin, 0, 0, metrics::GapTiny);
        column->addWidget(radio);
        column->addWidget(words);
    }
    connect(m_roles, &QButtonGroup::idToggled, this, &PeopleRoleChoice::changed);
}

Role PeopleRoleChoice::role() const
{
    return static_cast<Role>(m_roles->checkedId());
}

} // namespace siaran::ui
