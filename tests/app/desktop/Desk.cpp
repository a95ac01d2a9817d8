#include "tests/app/desktop/Desk.h"

#include "services/campaigns/CampaignService.h"
#include "services/contacts/ContactService.h"
#include "tests/app/desktop/EndProgram.h"

#include <QApplication>
#include <QDir>
#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;

namespace siaran::test {

namespace {

QWidget* mainWindow()
{
    const auto windows = QApplication::topLevelWidgets();
    for (auto* window : windows) {
        if (window->objectName() == "mainWindow"_L1) {
            return window;
        }
    }
    return nullptr;
}

// A popup is a window of its own, so that a picture of the main window alone would lack it.
QPixmap pictureOf(QWidget& window)
{
    auto picture = window.grab();
    QPainter painter(&picture);
    const auto others = QApplication::topLevelWidgets();
    for (auto* other : others) {
        if (other != &window && other->isVisible() && other->windowType() != Qt::Desktop) {
            painter.drawPixmap(window.mapFromGlobal(other->pos()), other->grab());
        }
    }
    return picture;
}

QString screensFolder()
{
    return QDir::cleanPath(qEnvironmentVariable("SIARAN_SCREENS", QStringLiteral(SIARAN_SCREENS_FOLDER)));
}

} // namespace

Desk::Desk()
    : m_theme(*qApp)
    , m_settings(m_folder.filePath(u"siaran.ini"_s), QSettings::IniFormat)
{
    m_theme.setAppearance(ui::Appearance::Light);
    QApplication::setCursorFlashTime(0);
}

bool Desk::start(const QString& language)
{
    m_language.setLanguage(language);
    const auto folder = file(u"practice"_s);
    QDir().mkpath(folder);
    simulator::SimulatorSettings hurried;
    hurried.messagesPerSecond = 1000;
    hurried.timeScale = 3000;
    hurried.replied = 0.12;
    auto opened = app::Workspace::open({.folder = folder, .programs = {}, .actor = u"tester"_s, .practice = hurried});
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

void Desk::close()
{
    m_window = nullptr;
    m_workspace = nullptr;
    endProgram(m_program);
}

QList<Contact> Desk::everybody() const
{
    constexpr int More = 100'000;
    const auto page = QCoro::waitFor(m_workspace->contacts().page({}, {}, More));
    return page ? page->rows : QList<Contact>();
}

Campaign Desk::campaign(const QString& name) const
{
    const auto campaigns = QCoro::waitFor(m_workspace->campaigns().list());
    const auto found = campaigns ? std::ranges::find(*campaigns, name, &Campaign::name) : campaigns->end();
    return campaigns && found != campaigns->end() ? *found : Campaign();
}

qint64 Desk::webhooksToCome() const
{
    return QCoro::waitFor(m_workspace->webhooksToCome()).value_or(-1);
}

bool Desk::savePictures(const QString& name)
{
    const QDir folder(screensFolder());
    bool areSaved = folder.mkpath(u"."_s);
    for (const auto appearance : {ui::Appearance::Dark, ui::Appearance::Light}) {
        m_theme.setAppearance(appearance);
        QTest::qWait(20);
        const auto ending = appearance == ui::Appearance::Dark ? u"_dark.png"_s : u"_light.png"_s;
        areSaved = pictureOf(*m_window).save(folder.filePath(u"mainjob_"_s + name + ending)) && areSaved;
    }
    return areSaved;
}

} // namespace siaran::test
