#include "app/desktop/WindowCommands.h"

#include "services/access/Rights.h"
#include "ui/analytics/AnalyticsPane.h"
#include "ui/campaigns/CampaignsPane.h"
#include "ui/contacts/ContactsPane.h"
#include "ui/segments/SegmentsPane.h"
#include "ui/shell/MainWindow.h"
#include "ui/templates/TemplatesPane.h"

#include <QAction>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace siaran::app {

using access::Act;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(siaran::app::WindowCommands)
};

template <typename PaneType>
void addPaneCommand(ui::MainWindow& window, ui::Command command, void (PaneType::*verb)())
{
    command.run = [verb](QWidget* pane) { (qobject_cast<PaneType*>(pane)->*verb)(); };
    window.addCommand(command);
}

void addCampaignCommands(ui::MainWindow& window)
{
    addPaneCommand<ui::CampaignsPane>(window,
                                      {.id = u"newCampaign"_s,
                                       .menu = ui::MenuId::Campaign,
                                       .text = [] { return Words::tr("&New campaign…"); },
                                       .icon = u"send"_s,
                                       .shortcut = Qt::CTRL | Qt::Key_N,
                                       .pane = u"campaigns"_s,
                                       .run = {},
                                       .needs = Act::ChangeCampaigns},
                                      &ui::CampaignsPane::createCampaign);
    addPaneCommand<ui::TemplatesPane>(window,
                                      {.id = u"syncTemplates"_s,
                                       .menu = ui::MenuId::Campaign,
                                       .text = [] { return Words::tr("&Sync templates"); },
                                       .icon = u"arrow-clockwise"_s,
                                       .shortcut = Qt::Key_F5,
                                       .pane = u"templates"_s,
                                       .run = {},
                                       .needs = Act::ChangeTemplates},
                                      &ui::TemplatesPane::sync);
}

void addContactCommands(ui::MainWindow& window)
{
    addPaneCommand<ui::ContactsPane>(window,
                                     {.id = u"importContacts"_s,
                                      .menu = ui::MenuId::Contacts,
                                      .text = [] { return Words::tr("&Import contacts…"); },
                                      .icon = u"upload"_s,
                                      .shortcut = Qt::CTRL | Qt::Key_I,
                                      .pane = u"contacts"_s,
                                      .run = {},
                                      .needs = Act::ManageContacts},
                                     &ui::ContactsPane::chooseFile);
    addPaneCommand<ui::ContactsPane>(window,
                                     {.id = u"addContact"_s,
                                      .menu = ui::MenuId::Contacts,
                                      .text = [] { return Words::tr("&Add contact…"); },
                                      .icon = u"plus-lg"_s,
                                      .shortcut = {},
                                      .pane = u"contacts"_s,
                                      .run = {},
                                      .needs = Act::ChangeContact},
                                     &ui::ContactsPane::addContact);
    addPaneCommand<ui::ContactsPane>(window,
                                     {.id = u"exportContacts"_s,
                                      .menu = ui::MenuId::Contacts,
                                      .text = [] { return Words::tr("&Export contacts…"); },
                                      .icon = u"download"_s,
                                      .shortcut = {},
                                      .pane = u"contacts"_s,
                                      .run = {},
                                      .needs = Act::ManageContacts},
                                     &ui::ContactsPane::exportContacts);
    addPaneCommand<ui::ContactsPane>(window,
                                     {.id = u"showCatalogue"_s,
                                      .menu = ui::MenuId::Contacts,
                                      .text = [] { return Words::tr("&Labels, fields and statuses…"); },
                                      .icon = u"tag"_s,
                                      .shortcut = {},
                                      .pane = u"contacts"_s,
                                      .run = {},
                                      .needs = Act::ManageContacts},
                                     &ui::ContactsPane::showCatalogue);
    addPaneCommand<ui::SegmentsPane>(window,
                                     {.id = u"newSegment"_s,
                                      .menu = ui::MenuId::Contacts,
                                      .text = [] { return Words::tr("New &segment…"); },
                                      .icon = u"funnel"_s,
                                      .shortcut = Qt::CTRL | Qt::SHIFT | Qt::Key_N,
                                      .pane = u"segments"_s,
                                      .run = {},
                                      .needs = Act::ChangeSegments},
                                     &ui::SegmentsPane::createSegment);
}

void addReportCommands(ui::MainWindow& window)
{
    window.addCommand({.id = u"exportReport"_s,
                       .menu = ui::MenuId::File,
                       .text = [] { return Words::tr("&Export report…"); },
                       .icon = u"download"_s,
                       .shortcut = Qt::CTRL | Qt::Key_E,
                       .pane = u"analytics"_s,
                       .run = [](QWidget* pane) { qobject_cast<ui::AnalyticsPane*>(pane)->exportAction()->trigger(); },
                       .needs = Act::ReadAnalytics});
}

} // namespace

void addCommands(ui::MainWindow& window)
{
    addCampaignCommands(window);
    addContactCommands(window);
    addReportCommands(window);
}

} // namespace siaran::app
