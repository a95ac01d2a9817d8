#include "app/demo/DemoCommand.h"
#include "app/desktop/Composition.h"
#include "app/desktop/Options.h"
#include "app/desktop/StartFailure.h"
#include "app/support/DataFolder.h"
#include "app/support/Logging.h"
#include "app/support/StopSignals.h"
#include "ui/shell/Language.h"
#include "ui/shell/SingleInstance.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QDir>
#include <QProcessEnvironment>
#include <QSettings>

using namespace Qt::StringLiterals;
using namespace siaran;

namespace {

QStringList wordsOf(int argc, char* argv[])
{
    QStringList words;
    for (int i = 0; i < argc; ++i) {
        words.append(QString::fromLocal8Bit(argv[i]));
    }
    return words;
}

app::WorkspaceOptions workspaceOptions(const app::DesktopOptions& options, const QString& folder)
{
    app::WorkspaceOptions workspace {.folder = folder, .programs = {}, .actor = QDir::home().dirName()};
    workspace.webhookPort = options.webhookPort;
    if (options.practice) {
        workspace.practice = simulator::SimulatorSettings {};
    } else {
        app::takeWhatsAppFrom(QProcessEnvironment::systemEnvironment(), workspace);
    }
    return workspace;
}

ui::Appearance appearanceOf(const QString& word)
{
    return word == "light"_L1 ? ui::Appearance::Light
        : word == "dark"_L1   ? ui::Appearance::Dark
                              : ui::Appearance::System;
}

int runDesktop(QApplication& application, const app::DesktopOptions& options)
{
    const auto data = app::dataFolder(options.dataDir);
    if (!data) {
        return app::reportStartFailure(data.error());
    }
    const auto folder = QDir(*data).filePath(options.practice ? u"practice"_s : u"workspace"_s);
    QDir().mkpath(folder);
    app::startLogging(folder);
    QSettings settings(QDir(*data).filePath(u"siaran.ini"_s), QSettings::IniFormat);
    ui::Theme theme(application);
    theme.setAppearance(
        appearanceOf(options.theme.isEmpty() ? settings.value(u"appearance/theme"_s).toString() : options.theme));
    ui::Language language;
    language.setLanguage(options.language.isEmpty() ? settings.value(u"appearance/language"_s).toString()
                                                    : options.language);

    const ui::SingleInstance instance(folder);
    if (!instance.isFirst()) {
        return instance.wakeFirst({})
            ? 0
            : app::reportStartFailure(
                {.kind = ErrorKind::Conflict, .detail = {}, .retryAfter = {}, .reason = u"cluster.in_use"_s});
    }
    auto workspace = app::Workspace::open(workspaceOptions(options, folder));
    if (!workspace) {
        return app::reportStartFailure(workspace.error());
    }
    const auto program = app::compose(*std::move(workspace), settings, theme, options, folder);
    QObject::connect(&instance, &ui::SingleInstance::woken, &application, [&program] { program->raise(); });
    const app::StopSignals signals;
    QObject::connect(&signals, &app::StopSignals::stopRequested, &application, &QApplication::quit);
    program->show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char* argv[])
{
    const auto words = wordsOf(argc, argv);
    QCoreApplication::setApplicationName(u"siaran"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SIARAN_VERSION));
    if (words.value(1) == "demo"_L1) {
        return app::runDemo(argc, argv, words.mid(2));
    }
    if (app::asksForTextOnly(words)) {
        const QCoreApplication application(argc, argv);
        (void)app::readDesktopOptions(words); // prints and ends the program
        return 2;
    }
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication application(argc, argv);
    QApplication::setDesktopFileName(u"siaran"_s);
    return runDesktop(application, app::readDesktopOptions(words));
}
