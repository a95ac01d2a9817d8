#include "ui/access/TeamCard.h"

#include "models/access/RoleText.h"
#include "ui/settings/SettingRow.h"
#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/FlowLayout.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace siaran::ui {

TeamCard::TeamCard(const WorkspacePlace& place, QWidget* parent)
    : Card(place.kind == WorkspacePlace::Kind::Team ? tr("Our team") : tr("People and roles"), parent)
{
    setObjectName(u"teamCard"_s);
    body()->setSpacing(metrics::GapLarge);
    if (place.kind == WorkspacePlace::Kind::Team) {
        tellTeam(place);
    } else {
        tellAlone(place);
    }
}

void TeamCard::addWords(const QString& text)
{
    auto* words = makeLabel(text, "muted"_L1, this);
    words->setWordWrap(true);
    body()->addWidget(words);
}

void TeamCard::addRow(const QString& objectName, const QString& name, const QString& text, const QString& hint)
{
    auto* label = makeLabel(text, {}, this);
    label->setObjectName(objectName);
    label->setMinimumHeight(metrics::ControlHeight);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    body()->addWidget(new SettingRow(name, label, hint, this));
}

void TeamCard::tellAlone(const WorkspacePlace& place)
{
    if (place.kind == WorkspacePlace::Kind::Practice) {
        addWords(tr("Practice is for you alone. People and roles belong to the workspace of a team."));
    } else {
        addWords(
            tr("You work alone: your data is on this computer, and nobody else can reach it. A team works with one "
               "workspace on a server, each person at their own computer: owners do everything, supervisors see "
               "how campaigns go, agents answer customers."));
    }
    auto* buttons = new FlowLayout;
    buttons->setSpacing(metrics::GapSmall);
    const auto add
        = [&](const QString& objectName, const QString& text, void (TeamCard::*signal)(), QLatin1StringView kind = {}) {
              auto* button = makeButton(objectName, text, kind, this);
              connect(button, &QPushButton::clicked, this, signal);
              buttons->addWidget(button);
          };
    if (place.knowsTeam) {
        add(u"teamOpen"_s, tr("Open the team's workspace"), &TeamCard::teamRequested, "primary"_L1);
    }
    if (place.kind == WorkspacePlace::Kind::Here) {
        add(u"teamMove"_s, tr("Move to a team server…"), &TeamCard::moveRequested);
    }
    add(u"teamJoin"_s, tr("I was invited…"), &TeamCard::joinRequested);
    body()->addLayout(buttons);
}

void TeamCard::tellTeam(const WorkspacePlace& place)
{
    //: Where the data is; %1: a server, %2: a database
    addRow(u"teamServer"_s, tr("Server"), tr("%1, database %2").arg(place.server, place.database),
           tr("Everybody in the team works with the data there. Whoever looks after the server makes the backups."));
    //: Who one is; %1: sign-in name, %2: a role, such as "Supervisor"
    addRow(u"teamYou"_s, tr("You"), tr("%1: %2").arg(place.login, models::roleText(place.role)),
           models::roleSentence(place.role));
    auto* buttons = new FlowLayout;
    buttons->setSpacing(metrics::GapSmall);
    auto* password = makeButton(u"teamPassword"_s, tr("Change your password…"), {}, this);
    connect(password, &QPushButton::clicked, this, &TeamCard::passwordRequested);
    auto* join = makeButton(u"teamJoin"_s, tr("Change the sign-in…"), {}, this);
    connect(join, &QPushButton::clicked, this, &TeamCard::joinRequested);
    auto* here = makeButton(u"teamHere"_s, tr("Work on this computer instead"), {}, this);
    connect(here, &QPushButton::clicked, this, &TeamCard::hereRequested);
    buttons->addWidget(password);
    buttons->addWidget(join);
    buttons->addWidget(here);
    body()->addLayout(buttons);
}

} // namespace siaran::ui
