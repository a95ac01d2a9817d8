#pragma once

#include "ui/theme/Theme.h"

#include <QApplication>
#include <QDir>
#include <QLocale>
#include <QTest>
#include <QWidget>

namespace siaran::test {

/// What every test of screens begins with: words and figures as in English, no dialogs of the desktop, and the light
/// theme, which belongs to `test`.
inline ui::Theme* prepareScreens(QObject* test)
{
    QLocale::setDefault(QLocale(QStringLiteral("en_US")));
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    auto* theme = new ui::Theme(*qApp, test);
    theme->setAppearance(ui::Appearance::Light);
    return theme;
}

/// Draws `widget` in light and in dark into the folder that the environment variable SIARAN_SCREENS names, as
/// `<name>_light.png` and `<name>_dark.png`. Without that variable nothing is drawn.
inline void saveScreens(ui::Theme& theme, QWidget& widget, const QString& name)
{
    const auto folder = qEnvironmentVariable("SIARAN_SCREENS");
    if (folder.isEmpty()) {
        return;
    }
    QVERIFY(QDir().mkpath(folder));
    for (const bool dark : {false, true}) {
        theme.setAppearance(dark ? ui::Appearance::Dark : ui::Appearance::Light);
        QTest::qWait(20);
        const auto ending = dark ? QStringLiteral("_dark.png") : QStringLiteral("_light.png");
        QVERIFY(widget.grab().save(QDir(folder).filePath(name + ending)));
    }
    theme.setAppearance(ui::Appearance::Light);
}

} // namespace siaran::test
