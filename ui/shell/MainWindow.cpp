#include "ui/shell/MainWindow.h"

#include "ui/shell/AccountFooter.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/MenuBar.h"
#include "ui/shell/Navigation.h"
#include "ui/shell/RunningBar.h"
#include "ui/shell/StripArea.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/TintedIcon.h"
#include "ui/widgets/Badge.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

constexpr QSize SmallestWindow(1024, 640);
constexpr QSize FirstWindow(1280, 800);
constexpr QSize WindowFrame(16, 48); // what a window manager may add; nobody knows before the window is shown
constexpr int MostNumbered = 9;

} // namespace

MainWindow::MainWindow(QList<Pane> panes, QSettings& settings, access::Role role, QWidget* parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_role(role)
    , m_menus(new MenuBar(this))
    , m_side(new QWidget)
    , m_navigation(new Navigation)
    , m_account(new AccountFooter)
    , m_strips(new StripArea)
    , m_stack(new QStackedWidget)
    , m_running(new RunningBar(role))
    , m_palette(new CommandPalette(this))
    , m_toasts(*this)
{
    setObjectName(u"mainWindow"_s);
    setMinimumSize(SmallestWindow);
    setMenuBar(m_menus);
    for (auto& pane : panes) {
        if (may(pane.needs)) {
            m_slots.push_back({std::move(pane)});
        }
    }
    buildLayout();
    buildRoleBadge();
    buildOwnCommands();
    buildPaneActions();
    retranslate();
    connect(m_navigation, &Navigation::currentRowChanged, this, &MainWindow::showRow);
    restoreWindow();
}

bool MainWindow::may(std::optional<access::Act> act) const
{
    return !act || access::may(m_role, *act);
}

// Whoever only looks is told once, where they see it on every pane.
void MainWindow::buildRoleBadge()
{
    if (m_role != access::Role::Supervisor) {
        return;
    }
    auto* badge = new Badge(this);
    badge->setObjectName(u"roleBadge"_s);
    badge->setLook({tr("You can look, not change"), BadgeKind::Info, BadgeShape::Ring});
    badge->setToolTip(tr("The owner of this shop has made you a supervisor."));
    auto* corner = new QWidget(m_menus);
    auto* row = new QHBoxLayout(corner);
    row->setContentsMargins(0, metrics::GapTiny, metrics::Gap, 0);
    row->addWidget(badge);
    m_menus->setCornerWidget(corner);
}

void MainWindow::buildLayout()
{
    m_side->setObjectName(u"side"_s);
    m_side->setProperty("area", u"navigation"_s);
    m_side->setAttribute(Qt::WA_StyledBackground);
    auto* side = new QVBoxLayout(m_side);
    side->setContentsMargins(0, metrics::GapSmall, 1, 0);
    side->setSpacing(0);
    side->addWidget(m_navigation, 1);
    side->addWidget(m_account);

    auto* centre = new QWidget;
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_strips);
    column->addWidget(m_stack, 1);
    column->addWidget(m_running);

    auto* whole = new QWidget(this);
    auto* row = new QHBoxLayout(whole);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_side);
    row->addWidget(centre, 1);
    setCentralWidget(whole);
    m_running->installEventFilter(this);
}

QAction* MainWindow::addOwn(MenuId menu, const QString& id, std::function<QString()> text, const QKeySequence& shortcut)
{
    auto* action = new QAction(text(), this);
    action->setObjectName(id);
    action->setShortcut(shortcut);
    m_menus->add(menu, action);
    m_commands.push_back({action, std::move(text)});
    return action;
}

void MainWindow::buildPaneActions()
{
    for (int row = 0; row < m_slots.size(); ++row) {
        auto& slot = m_slots[row];
        m_navigation->addEntry(slot.pane.id, slot.pane.icon);
        auto shortcut = slot.pane.shortcut;
        if (shortcut.isEmpty() && row < MostNumbered) {
            shortcut = QKeySequence(u"Ctrl+%1"_s.arg(row + 1));
        }
        slot.action = new QAction(this);
        slot.action->setObjectName(u"show_"_s + slot.pane.id);
        slot.action->setIcon(icon(slot.pane.icon));
        slot.action->setShortcut(shortcut);
        connect(slot.action, &QAction::triggered, this, [this, row] { m_navigation->setCurrentRow(row); });
        m_menus->add(MenuId::View, slot.action, row == 0);
    }
}

void MainWindow::buildOwnCommands()
{
    auto* palette = addOwn(MenuId::View, u"commandPaletteAction"_s, [] { return tr("Command &palette…"); }, {});
    palette->setShortcuts({QKeySequence(u"Ctrl+K"_s), QKeySequence(u"Ctrl+Shift+P"_s)});
    connect(palette, &QAction::triggered, this, [this, palette] {
        auto entries = m_menus->entries();
        entries.removeIf([palette](const PaletteEntry& entry) { return entry.action == palette; });
        m_palette->openWith(entries);
    });

    auto* narrow = addOwn(
        MenuId::View, u"narrowNavigation"_s, [] { return tr("&Narrow navigation"); }, QKeySequence(u"Ctrl+B"_s));
    narrow->setCheckable(true);
    narrow->setChecked(m_settings.value(u"window/narrowNavigation"_s, false).toBool());
    connect(narrow, &QAction::toggled, this, &MainWindow::setNavigationCollapsed);
    setNavigationCollapsed(narrow->isChecked());

    auto* next = addOwn(
        MenuId::View, u"nextArea"_s, [] { return tr("Next &area"); }, QKeySequence(u"F6"_s));
    connect(next, &QAction::triggered, this, [this] { moveFocus(1); });
    auto* previous = addOwn(
        MenuId::View, u"previousArea"_s, [] { return tr("Pre&vious area"); }, QKeySequence(u"Shift+F6"_s));
    connect(previous, &QAction::triggered, this, [this] { moveFocus(-1); });
}

QAction* MainWindow::addCommand(const Command& command)
{
    if (!may(command.needs)) {
        return nullptr;
    }
    auto* action = new QAction(command.text(), this);
    action->setObjectName(command.id);
    action->setShortcut(command.shortcut);
    if (!command.icon.isEmpty()) {
        action->setIcon(icon(command.icon));
    }
    connect(action, &QAction::triggered, this,
            [this, command] { command.run(command.pane.isEmpty() ? nullptr : showPane(command.pane)); });
    m_menus->add(command.menu, action, command.startsGroup);
    m_commands.push_back({action, command.text});
    return action;
}

QWidget* MainWindow::showPane(const QString& id)
{
    for (int row = 0; row < m_slots.size(); ++row) {
        if (m_slots.at(row).pane.id == id) {
            m_navigation->setCurrentRow(row);
            return m_slots.at(row).widget;
        }
    }
    return nullptr;
}

QString MainWindow::currentPane() const
{
    const auto row = m_navigation->currentRow();
    return row < 0 ? QString() : m_slots.at(row).pane.id;
}

void MainWindow::showRow(int row)
{
    if (row < 0) {
        return;
    }
    auto& slot = m_slots[row];
    if (slot.widget == nullptr) {
        slot.widget = slot.pane.create(m_stack);
        slot.widget->setObjectName(slot.pane.id);
        m_stack->addWidget(slot.widget);
    }
    m_stack->setCurrentWidget(slot.widget);
    m_settings.setValue(u"window/pane"_s, slot.pane.id);
    updateTitle();
}

void MainWindow::setWaiting(const QString& paneId, int count)
{
    for (auto& slot : m_slots) {
        if (slot.pane.id == paneId) {
            slot.waiting = count;
        }
    }
    m_navigation->setCount(paneId, count);
    updateTitle();
}

void MainWindow::updateTitle()
{
    const int waiting = std::accumulate(m_slots.cbegin(), m_slots.cend(), 0,
                                        [](int sum, const Slot& slot) { return sum + slot.waiting; });
    const auto row = m_navigation->currentRow();
    const auto pane = row < 0 ? QString() : m_slots.at(row).pane.title();
    //: Window title: pane, program
    const auto title = pane.isEmpty() ? tr("Siaran") : tr("%1 – Siaran").arg(pane);
    //: Window title with the number of things that wait: "(3) Replies – Siaran"
    setWindowTitle(waiting > 0 ? tr("(%1) %2").arg(waiting).arg(title) : title);
}

void MainWindow::retranslate()
{
    for (const auto& command : m_commands) {
        command.action->setText(command.text());
    }
    for (int row = 0; row < m_slots.size(); ++row) {
        const auto& slot = m_slots.at(row);
        const auto title = slot.pane.title();
        slot.action->setText(title);
        m_navigation->setEntry(row, title, slot.action->shortcut().toString(QKeySequence::NativeText));
    }
    updateTitle();
}

void MainWindow::setNavigationCollapsed(bool collapsed)
{
    m_side->setFixedWidth(collapsed ? metrics::NavigationCollapsed : metrics::NavigationWidth);
    m_account->setVisible(!collapsed);
    m_settings.setValue(u"window/narrowNavigation"_s, collapsed);
}

QList<QWidget*> MainWindow::focusAreas() const
{
    QList<QWidget*> areas {m_navigation, m_stack->currentWidget()};
    if (m_strips->isVisible()) {
        areas.append(m_strips);
    }
    if (m_running->isVisible()) {
        areas.append(m_running);
    }
    if (auto* toast = m_toasts.focusTarget()) {
        areas.append(toast);
    }
    return areas;
}

void MainWindow::moveFocus(int direction)
{
    const auto areas = focusAreas();
    auto* focused = QApplication::focusWidget();
    qsizetype now = -1;
    for (qsizetype i = 0; i < areas.size(); ++i) {
        auto* area = areas.at(i);
        if (area != nullptr && focused != nullptr && (area == focused || area->isAncestorOf(focused))) {
            now = i;
        }
    }
    const auto stops = [](const QWidget* widget) {
        return (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget->isEnabled() && widget->isVisible();
    };
    for (qsizetype step = 1; step <= areas.size(); ++step) {
        auto* area = areas.at((now + direction * step + 2 * areas.size()) % areas.size());
        if (area == nullptr) {
            continue;
        }
        auto candidates = area->findChildren<QWidget*>();
        candidates.prepend(area);
        const auto found = std::find_if(candidates.cbegin(), candidates.cend(), stops);
        if (found != candidates.cend()) {
            (*found)->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

void MainWindow::restoreWindow()
{
    resize(FirstWindow.boundedTo(screen()->availableSize() - WindowFrame).expandedTo(SmallestWindow));
    restoreGeometry(m_settings.value(u"window/geometry"_s).toByteArray());
    const auto remembered = m_settings.value(u"window/pane"_s).toString();
    if (showPane(remembered) == nullptr && !m_slots.isEmpty()) {
        m_navigation->setCurrentRow(0);
    }
}

void MainWindow::raiseToFront()
{
    setWindowState((windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
    show();
    raise();
    activateWindow();
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_settings.setValue(u"window/geometry"_s, saveGeometry());
    QMainWindow::closeEvent(event);
}

// Toasts stand above the running bar, whether it comes or goes.
bool MainWindow::eventFilter(QObject* watched, QEvent* event)
{
    const auto type = event->type();
    if (watched == m_running && (type == QEvent::Show || type == QEvent::Hide || type == QEvent::Resize)) {
        m_toasts.setBottomMargin(type == QEvent::Hide ? 0 : m_running->height());
    }
    return QMainWindow::eventFilter(watched, event);
}

} // namespace siaran::ui
