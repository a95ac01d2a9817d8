#include "app/demo/DemoCommand.h"
#include "app/desktop/Desktop.h"
#include "app/desktop/Options.h"
#include "app/desktop/StartFailure.h"
#include "app/support/CoreDumps.h"
#include "app/support/DataFolder.h"
#include "app/support/StopSignals.h"
#include "services/settings/KeychainSecretStore.h"
#include "ui/shell/Language.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QDir>
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
    QSettings settings(QDir(*data).filePath(u"siaran.ini"_s), QSettings::IniFormat);
    ui::Theme theme(application);
    theme.setAppearance(
        appearanceOf(options.theme.isEmpty() ? settings.value(u"appearance/theme"_s).toString() : options.theme));
    ui::Language language;
    language.setLanguage(options.language.isEmpty() ? settings.value(u"appearance/language"_s).toString()
                                                    : options.language);

    app::Desktop desktop(options, *data, settings, theme, std::make_shared<settings::KeychainSecretStore>(u"Siaran"_s));
    // Queued: it may begin before the event loop does.
    QObject::connect(
        &desktop, &app::Desktop::failed, &application,
        [](const Error& error) { QApplication::exit(app::reportStartFailure(error)); }, Qt::QueuedConnection);
    QObject::connect(&desktop, &app::Desktop::wokeAnother, &application, &QApplication::quit, Qt::QueuedConnection);
    const app::StopSignals signals;
    // Not quit(): a window that moves a workspace does not close, and would veto it.
    QObject::connect(&signals, &app::StopSignals::stopRequested, &application, [] {
        QApplication::closeAllWindows();
        QApplication::exit();
    });
    desktop.start();
    return QApplication::exec();
}

} // namespace

int main(int argc, char* argv[])
{
    app::forbidCoreDumps();
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
