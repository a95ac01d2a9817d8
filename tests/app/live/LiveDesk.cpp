#include "tests/app/live/LiveDesk.h"

#include "app/workspace/WorkspaceOptions.h"
#include "models/campaigns/CampaignListModel.h"
#include "tests/app/desktop/EndProgram.h"

#include <QApplication>
#include <QProcessEnvironment>
#include <QTest>

using namespace Qt::StringLiterals;

namespace siaran::test {

using models::CampaignListModel;

namespace {

QWidget* mainWindow()
{
    const auto windows = QApplication::topLevelWidgets();
    const auto found
        = std::ranges::find_if(windows, [](const QWidget* window) { return window->objectName() == "mainWindow"_L1; });
    return found == windows.end() ? nullptr : *found;
}

} // namespace

Result<void> takeAccount(const SimulatorUnderTest& simulator, app::WorkspaceOptions& options)
{
    QProcessEnvironment environment;
    const auto variables = simulator.environment();
    for (auto variable = variables.begin(); variable != variables.end(); ++variable) {
        environment.insert(variable.key(), variable.value());
    }
    return app::takeWhatsAppFrom(environment, options);
}

LiveDesk::LiveDesk()
    : m_theme(*qApp)
    , m_settings(m_folder.filePath(u"siaran.ini"_s), QSettings::IniFormat)
{
    m_theme.setAppearance(ui::Appearance::Light);
}

bool LiveDesk::start(const FaultWorld& world, Account account)
{
    app::WorkspaceOptions options {.folder = world.dataFolder() + u"/workspace"_s, .joins = true, .actor = u"Rina"_s};
    if (account == Account::OfTheServers && !takeAccount(world.simulator(), options)) {
        return false;
    }
    return start(std::move(options));
}

bool LiveDesk::start(app::WorkspaceOptions options)
{
    const auto folder = options.folder;
    auto opened = app::Workspace::open(std::move(options));
    if (!opened) {
        qWarning("%s", qPrintable(opened.error().detail));
        return false;
    }
    m_workspace = opened->get();
    m_program = app::compose(*std::move(opened), m_settings, m_theme, {}, folder);
    m_program->show();
    m_window = mainWindow();
    return m_window != nullptr && QTest::qWaitForWindowActive(m_window);
}

void LiveDesk::close()
{
    m_window = nullptr;
    m_workspace = nullptr;
    endProgram(m_program);
}

QAbstractItemView* LiveDesk::list(const QString& name) const
{
    const auto found = m_window->findChildren<QAbstractItemView*>(name);
    const auto seen = std::ranges::find_if(found, [](const QAbstractItemView* view) { return view->isVisible(); });
    return seen == found.end() ? nullptr : *seen;
}

QModelIndex LiveDesk::row(CampaignId campaign) const
{
    const auto* table = m_window->findChild<QTableView*>(u"campaignsTable"_s);
    return table == nullptr ? QModelIndex()
                            : table->model()
                                  ->match(table->model()->index(0, 0), CampaignListModel::CampaignIdRole,
                                          campaign.value(), 1, Qt::MatchExactly)
                                  .value(0);
}

int LiveDesk::shownSent(CampaignId campaign) const
{
    const auto found = row(campaign);
    return found.isValid() ? found.data(CampaignListModel::TallyRole).value<CampaignTally>().accepted : -1;
}

QString LiveDesk::shownState(CampaignId campaign) const
{
    const auto found = row(campaign);
    return found.isValid() ? found.siblingAtColumn(CampaignListModel::StateColumn).data().toString() : QString();
}

bool LiveDesk::hasStrip(const QString& cause) const
{
    const auto* strip = m_window->findChild<QWidget*>(cause);
    return strip != nullptr && strip->isVisible();
}

} // namespace siaran::test
