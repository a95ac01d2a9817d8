#include "app/desktop/StartFailure.h"

#include "ui/shell/ErrorText.h"

#include <QGuiApplication>
#include <QMessageBox>

#include <cstdio>

namespace siaran::app {

int reportStartFailure(const Error& error)
{
    const auto words = ui::errorWords(error, ui::ErrorContext::Database);
    std::fputs(qUtf8Printable(QStringLiteral("siaran: %1. %2\n").arg(words.title, words.advice)), stderr);
    // Nobody sees a window on the offscreen platform, and nobody could close it.
    if (QGuiApplication::platformName() != QStringLiteral("offscreen")) {
        QMessageBox box(QMessageBox::Critical, QStringLiteral("Siaran"), words.title, QMessageBox::Close);
        box.setInformativeText(words.advice);
        box.setTextFormat(Qt::PlainText);
        box.exec();
    }
    return 1;
}

} // namespace siaran::app
