#include "ui/shell/Language.h"

#include <QApplication>
#include <QLocale>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

QString codeFor(const QString& wish)
{
    if (wish == "en"_L1 || wish == "id"_L1) {
        return wish;
    }
    const auto preferred = QLocale::system().uiLanguages().value(0);
    return preferred.section(u'-', 0, 0) == "id"_L1 ? u"id"_s : u"en"_s;
}

// English as Indonesia writes it: 1,234 with 17:05 and 17/08/2025, not with AM, PM and the month first.
QLocale localeFor(const QString& code)
{
    return code == "id"_L1 ? QLocale(QLocale::Indonesian, QLocale::Indonesia)
                           : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

} // namespace

Language::Language(QObject* parent)
    : QObject(parent)
{
}

Language::~Language() = default;

void Language::setLanguage(const QString& code)
{
    m_code = codeFor(code);
    // The locale first: installing a translator makes every window write its words anew, numbers among them.
    const auto locale = localeFor(m_code);
    QLocale::setDefault(locale);
    for (auto* window : QApplication::topLevelWidgets()) {
        window->setLocale(locale);
    }
    // Qt speaks English without a file.
    QCoreApplication::removeTranslator(&m_wordsOfQt);
    QCoreApplication::removeTranslator(&m_words);
    if (m_wordsOfQt.load(u":/i18n/qtbase_%1.qm"_s.arg(m_code))) {
        QCoreApplication::installTranslator(&m_wordsOfQt);
    }
    if (m_words.load(u":/i18n/siaran_%1.qm"_s.arg(m_code))) {
        QCoreApplication::installTranslator(&m_words);
    }
}

} // namespace siaran::ui
