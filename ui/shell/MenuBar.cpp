#include "ui/shell/MenuBar.h"

#include <QAction>
#include <QEvent>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

void collect(const QMenu& menu, const QString& path, QList<PaletteEntry>& entries)
{
    for (auto* action : menu.actions()) {
        if (action->isSeparator()) {
            continue;
        }
        if (const auto* submenu = action->menu()) {
            collect(*submenu, u"%1 › %2"_s.arg(path, action->text().remove(u'&')), entries);
        } else {
            entries.push_back({action, path});
        }
    }
}

} // namespace

MenuBar::MenuBar(QWidget* parent)
    : QMenuBar(parent)
{
    setObjectName(u"menuBar"_s);
    const std::map<MenuId, QString> names {{MenuId::File, u"fileMenu"_s},         {MenuId::Edit, u"editMenu"_s},
                                           {MenuId::View, u"viewMenu"_s},         {MenuId::Campaign, u"campaignMenu"_s},
                                           {MenuId::Contacts, u"contactsMenu"_s}, {MenuId::Help, u"helpMenu"_s}};
    for (const auto& [id, name] : names) {
        auto* menu = addMenu(QString());
        menu->setObjectName(name);
        menu->menuAction()->setVisible(false);
        m_menus.emplace(id, menu);
    }
    retranslate();
}

void MenuBar::add(MenuId menu, QAction* action, bool startsGroup)
{
    auto* target = m_menus.at(menu);
    if (startsGroup && !target->isEmpty()) {
        target->addSeparator();
    }
    target->addAction(action);
    target->menuAction()->setVisible(true);
}

QList<PaletteEntry> MenuBar::entries() const
{
    QList<PaletteEntry> found;
    for (const auto& [id, menu] : m_menus) {
        collect(*menu, menu->title().remove(u'&'), found);
    }
    return found;
}

void MenuBar::changeEvent(QEvent* event)
{
    QMenuBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void MenuBar::retranslate()
{
    m_menus.at(MenuId::File)->setTitle(tr("&File"));
    m_menus.at(MenuId::Edit)->setTitle(tr("&Edit"));
    m_menus.at(MenuId::View)->setTitle(tr("&View"));
    m_menus.at(MenuId::Campaign)->setTitle(tr("&Campaign"));
    m_menus.at(MenuId::Contacts)->setTitle(tr("C&ontacts"));
    m_menus.at(MenuId::Help)->setTitle(tr("&Help"));
}

} // namespace siaran::ui
