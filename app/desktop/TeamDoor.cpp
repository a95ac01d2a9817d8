#include "app/desktop/TeamDoor.h"

#include "app/desktop/DesktopHost.h"
#include "models/access/RoleText.h"
#include "services/access/Rights.h"
#include "services/setup/TeamKeeper.h"
#include "ui/access/PeopleCard.h"
#include "ui/access/TeamCard.h"
#include "ui/access/TeamPasswordDialog.h"
#include "ui/access/TeamWords.h"
#include "ui/settings/SettingsPane.h"
#include "ui/shell/AccountFooter.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/StripArea.h"

using namespace Qt::StringLiterals;

namespace siaran::app {

using Kind = ui::WorkspacePlace::Kind;
using Way = ui::TeamWizard::Way;

namespace {

const auto LossStrip = u"database"_s; // the window's, about a database that does not answer

} // namespace

TeamDoor::TeamDoor(access::PeopleService& people, DesktopHost& host, ui::MainWindow& window,
                   std::chrono::milliseconds rest)
    : m_people(people)
    , m_host(host)
    , m_window(window)
    , m_place(host.place())
{
    m_askAgain.setSingleShot(true);
    m_askAgain.setInterval(rest);
    connect(&m_askAgain, &QTimer::timeout, this, &TeamDoor::explainLoss);
    addCommands();
    if (m_place.kind == Kind::Team) {
        //: %1: the name of a server
        m_window.account().setPlace(tr("Team at %1").arg(m_place.server));
    }
}

void TeamDoor::addCommands()
{
    m_window.addCommand({.id = u"dataPlace"_s,
                         .menu = ui::MenuId::File,
                         .text = [] { return tr("Where your &data is…"); },
                         .icon = u"people"_s,
                         .run = [this](QWidget*) { choosePlace(); },
                         .startsGroup = true});
    if (m_place.kind == Kind::Team) {
        m_window.addCommand({.id = u"openHere"_s,
                             .menu = ui::MenuId::File,
                             .text = [] { return tr("&Work on this computer"); },
                             .icon = u"shop"_s,
                             .run = [this](QWidget*) { m_host.openHere(); }});
    } else if (m_place.knowsTeam) {
        m_window.addCommand({.id = u"openTeam"_s,
                             .menu = ui::MenuId::File,
                             .text = [] { return tr("&Work with the team"); },
                             .icon = u"people"_s,
                             .run = [this](QWidget*) { m_host.openTeam(); }});
    }
}

void TeamDoor::begin(bool isFirstStart)
{
    if (!isFirstStart || m_place.kind != Kind::Here || m_place.knowsTeam) {
        return;
    }
    auto& strip = m_window.strips().show(u"firstPlace"_s, ui::Strip::Kind::Info,
                                         tr("Your data is kept on this computer. If your shop works as a team, it can "
                                            "be on the team's server instead."));
    strip.addAction(u"firstPlaceTeam"_s, tr("Use our team's server…"), [this] { joinTeam(); });
    strip.setClosable(true);
}

void TeamDoor::explainLoss()
{
    const bool isLost = m_place.kind == Kind::Team && m_window.strips().contains(LossStrip);
    if (!isLost || std::exchange(m_isAsking, true)) {
        return;
    }
    const auto take = [this](const Result<setup::TeamFacts>& facts) {
        m_isAsking = false;
        if (m_window.strips().contains(LossStrip) && !tellLoss(facts)) {
            m_askAgain.start();
        }
    };
    QCoro::connect(m_host.team().load(), this, [this, take](const Result<setup::TeamLogin>& login) {
        if (!login) {
            take(tl::unexpected(login.error()));
            return;
        }
        QCoro::connect(m_host.teams().check(*login), this, take);
    });
}

// A server that is away says nothing new; an owner who changed something about this person does. False while there is
// nothing to say.
bool TeamDoor::tellLoss(const Result<setup::TeamFacts>& facts)
{
    const bool isRefused = !facts && facts.error().kind == ErrorKind::Unauthorized;
    const bool isOther = facts && facts->role != m_place.role;
    if (facts && !isOther && m_hasNewPassword) {
        m_host.openWorkspace(); // only so does everything sign in with it
        return true;
    }
    if (!isRefused && !isOther) {
        return false;
    }
    const bool isNew = !m_window.strips().contains(u"teamAccess"_s);
    auto& strip = m_window.strips().show(
        u"teamAccess"_s, ui::Strip::Kind::Danger,
        isRefused ? ui::teamSentence(facts.error())
                  : tr("An owner gave you another role: %1. Open the workspace again to work with it.")
                        .arg(models::roleText(facts->role)));
    if (isNew && isOther) {
        strip.addAction(u"teamReopen"_s, tr("Open again"), [this] { m_host.openWorkspace(); });
    } else if (isNew) {
        strip.addAction(u"teamSignIn"_s, tr("Sign in again…"), [this] { joinTeam(); });
    }
    return true;
}

void TeamDoor::changePassword()
{
    auto* dialog = new ui::TeamPasswordDialog(m_host.teams(), m_host.team(), &m_window);
    connect(dialog, &ui::TeamPasswordDialog::changed, this, [this] {
        m_hasNewPassword = true;
        m_window.showToast({.text = tr("Your password is changed."), .undoText = {}});
    });
    dialog->open();
}

void TeamDoor::addTo(ui::SettingsPane& settings)
{
    if (m_place.kind == Kind::Team && may(m_place.role, access::Act::ManagePeople)) {
        auto* people = new ui::PeopleCard(m_people, m_place, &settings);
        connect(people, &ui::PeopleCard::toastRequested, &m_window,
                [this](const ui::Toast& toast) { m_window.showToast(toast); });
        settings.addSection(people);
    }
    auto* card = new ui::TeamCard(m_place, &settings);
    connect(card, &ui::TeamCard::moveRequested, this, &TeamDoor::moveToTeam);
    connect(card, &ui::TeamCard::joinRequested, this, &TeamDoor::joinTeam);
    connect(card, &ui::TeamCard::passwordRequested, this, &TeamDoor::changePassword);
    connect(card, &ui::TeamCard::teamRequested, this, [this] { m_host.openTeam(); });
    connect(card, &ui::TeamCard::hereRequested, this, [this] { m_host.openHere(); });
    settings.addSection(card);
}

void TeamDoor::choosePlace()
{
    openWizard(m_place.kind == Kind::Team ? Way::Join : Way::Here);
}

void TeamDoor::moveToTeam()
{
    auto* wizard = openWizard(Way::Found);
    wizard->setTakesAlong(true);
    wizard->go(ui::TeamWizard::Step::Server);
}

void TeamDoor::joinTeam()
{
    openWizard(Way::Join)->go(ui::TeamWizard::Step::Server);
}

ui::TeamWizard* TeamDoor::openWizard(Way way)
{
    const ui::TeamWizard::Doors doors {
        .service = m_host.teams(), .keeper = m_host.team(), .canTakeAlong = m_place.kind == Kind::Here};
    auto known = m_host.team().known();
    if (way == Way::Found) {
        known.name.clear(); // the administrator is somebody else
    }
    auto* wizard = new ui::TeamWizard(doors, way, known, &m_window);
    connect(wizard, &ui::TeamWizard::hereChosen, this, [this] { m_host.openHere(); });
    connect(wizard, &ui::TeamWizard::teamChosen, this, [this] { m_host.openTeam(); });
    connect(wizard, &ui::TeamWizard::moveChosen, this,
            [this](const setup::TeamLogin& administrator) { m_host.moveToTeam(administrator); });
    wizard->open();
    return wizard;
}

} // namespace siaran::app
