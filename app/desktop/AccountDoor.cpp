#include "app/desktop/AccountDoor.h"

#include "app/desktop/DesktopHost.h"
#include "app/workspace/Workspace.h"
#include "services/access/Rights.h"
#include "services/settings/WorkspaceSettings.h"
#include "services/setup/ConnectionKeeper.h"
#include "ui/account/NoticeWords.h"
#include "ui/account/NoticesCard.h"
#include "ui/settings/SettingsPane.h"
#include "ui/setup/AccountCard.h"
#include "ui/setup/SetupWords.h"
#include "ui/shell/AccountFooter.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/StripArea.h"

using namespace Qt::StringLiterals;

namespace siaran::app {

using Step = ui::ConnectWizard::Step;

AccountDoor::AccountDoor(Workspace& workspace, DesktopHost& host, ui::MainWindow& window, bool isPractice)
    : m_workspace(workspace)
    , m_host(host)
    , m_window(window)
    , m_isPractice(isPractice)
    , m_mayConnect(may(workspace.role(), access::Act::ChangeSettings))
    , m_notices(workspace.notices())
{
    addCommands();
    connect(&m_notices, &models::NoticeListModel::loaded, this, &AccountDoor::tellNotices);
    connect(&m_window.account(), &ui::AccountFooter::actionTriggered, this, [this] { connectWhatsApp(); });
}

void AccountDoor::addCommands()
{
    m_window.addCommand({.id = u"connectWhatsApp"_s,
                         .menu = ui::MenuId::File,
                         .text = [] { return tr("&Connect WhatsApp…"); },
                         .icon = u"link-45deg"_s,
                         .run = [this](QWidget*) { connectWhatsApp(); },
                         .startsGroup = true,
                         .needs = access::Act::ChangeSettings});
    if (m_isPractice) {
        m_window.addCommand({.id = u"leavePractice"_s,
                             .menu = ui::MenuId::File,
                             .text = [] { return tr("&Leave practice"); },
                             .icon = u"shop"_s,
                             .run = [this](QWidget*) { m_host.openWorkspace(); }});
    } else {
        m_window.addCommand({.id = u"openPractice"_s,
                             .menu = ui::MenuId::File,
                             .text = [] { return tr("&Practise"); },
                             .icon = u"shuffle"_s,
                             .run = [this](QWidget*) { m_host.openPractice(); }});
    }
}

void AccountDoor::begin(const std::optional<Error>& trouble)
{
    if (!m_mayConnect) {
        return;
    }
    if (m_isPractice) {
        const auto kept = m_host.connection().account().isComplete();
        m_window.account().setAction(kept ? QString() : tr("Connect WhatsApp…"));
    }
    m_notices.refresh();
    if (!trouble) {
        return;
    }
    auto& strip = m_window.strips().show(u"connection"_s, ui::Strip::Kind::Danger, ui::setupSentence(*trouble));
    strip.addAction(u"connectionRetry"_s, tr("Try again"), [this] { m_host.openWorkspace(); });
    strip.addAction(u"connectionEnter"_s, tr("Enter it again…"), [this] { connectWhatsApp(); });
}

// The worst of what nobody has seen yet; good news waits in the settings.
void AccountDoor::tellNotices()
{
    const auto& notices = m_notices.notices();
    std::optional<ui::NoticeWords> worst;
    for (const auto& notice : notices) {
        const auto words = ui::noticeWords(notice);
        const bool isBad = words.kind == ui::Strip::Kind::Danger || words.kind == ui::Strip::Kind::Warning;
        if (!notice.isSeen && isBad && (!worst || words.kind > worst->kind)) {
            worst = words;
        }
    }
    if (!worst) {
        m_window.strips().remove(u"notices"_s);
        return;
    }
    const bool isNew = !m_window.strips().contains(u"notices"_s);
    //: What WhatsApp said. What it means and what to do.
    auto& strip = m_window.strips().show(u"notices"_s, worst->kind, tr("%1. %2").arg(worst->what, worst->consequence));
    if (isNew) {
        strip.addAction(u"noticesShow"_s, tr("Show"), [this] { m_window.showPane(u"settings"_s); });
        strip.addAction(u"noticesSeen"_s, tr("Mark as seen"), [this] { m_notices.markAllSeen(); });
    }
}

void AccountDoor::tellNotConnected()
{
    if (m_window.strips().contains(u"connection"_s)) {
        m_window.strips().remove(u"account"_s);
        return; // it says why
    }
    const bool isNew = !m_window.strips().contains(u"account"_s);
    auto& strip = m_window.strips().show(
        u"account"_s, ui::Strip::Kind::Info,
        tr("No WhatsApp number is connected yet. Everything but sending works; you can also practise first."));
    if (isNew) {
        strip.addAction(u"accountStripConnect"_s, tr("Connect WhatsApp…"), [this] { connectWhatsApp(); });
        strip.addAction(u"accountStripPractise"_s, tr("Practise"), [this] { m_host.openPractice(); });
    }
    m_window.account().setAction(tr("Connect WhatsApp…"));
}

void AccountDoor::refreshNotices()
{
    if (m_mayConnect) {
        m_notices.refresh();
    }
}

void AccountDoor::addTo(ui::SettingsPane& settings)
{
    if (!m_mayConnect) {
        return;
    }
    auto* card = new ui::AccountCard(m_host.setup(), m_host.connection(), m_isPractice, &settings);
    connect(card, &ui::AccountCard::connectRequested, this, [this] { connectWhatsApp(); });
    connect(card, &ui::AccountCard::replaceTokenRequested, this, [this] { connectWhatsApp(Step::Token); });
    connect(card, &ui::AccountCard::practiceRequested, this, [this] { m_host.openPractice(); });
    connect(card, &ui::AccountCard::workspaceRequested, this, [this] { m_host.openWorkspace(); });
    settings.addSection(card);
    settings.addSection(new ui::NoticesCard(m_notices, &settings));
}

// What cannot be read from the keyring is entered anew.
void AccountDoor::connectWhatsApp(Step step)
{
    if (std::exchange(m_isOpening, true)) {
        return;
    }
    QCoro::connect(m_host.connection().load(), this, [this, step](const Result<setup::Connection>& kept) {
        setup::Connection known {.account = m_host.connection().account()};
        openWizard(kept.value_or(known), step);
    });
}

void AccountDoor::openWizard(const setup::Connection& connection, Step step)
{
    // The set-up listens where the workspace does, once the connection is in use.
    m_workspace.yieldWebhookPort();
    const ui::ConnectWizard::Doors doors {
        .service = m_host.setup(),
        .keeper = m_host.connection(),
        .ownNumber = m_workspace.settingsAtStart().testNumber,
    };
    auto* wizard = new ui::ConnectWizard(doors, connection, &m_window);
    connect(wizard, &ui::ConnectWizard::connected, this, [this] { m_host.openWorkspace(); });
    connect(wizard, &QDialog::finished, this, [this](int result) {
        m_isOpening = false;
        if (result == QDialog::Rejected) {
            m_host.setup().stopListening();
            m_workspace.resumeWebhookPort();
        }
    });
    wizard->go(step);
    wizard->open();
}

} // namespace siaran::app
