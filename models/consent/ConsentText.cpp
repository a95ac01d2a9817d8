#include "models/consent/ConsentText.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace siaran::models {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(siaran::models::ConsentText)
};

} // namespace

QString sourceText(consent::ConsentSource source)
{
    using enum consent::ConsentSource;
    switch (source) {
    case Keyword: return Words::tr("Wrote it");
    case Button: return Words::tr("Pressed a button");
    case WhatsApp: return Words::tr("In WhatsApp");
    case Manual: return Words::tr("Noted by hand");
    case Import: return Words::tr("From a file");
    }
    Q_UNREACHABLE();
}

QString languageText(const QString& code)
{
    static const QHash<QString, const char*> names {
        {u"id"_s, QT_TRANSLATE_NOOP("siaran::models::ConsentText", "Indonesian")},
        {u"en"_s, QT_TRANSLATE_NOOP("siaran::models::ConsentText", "English")},
        {u"ms"_s, QT_TRANSLATE_NOOP("siaran::models::ConsentText", "Malay")},
        {u"es"_s, QT_TRANSLATE_NOOP("siaran::models::ConsentText", "Spanish")},
        {u"pt"_s, QT_TRANSLATE_NOOP("siaran::models::ConsentText", "Portuguese")},
        {u"fr"_s, QT_TRANSLATE_NOOP("siaran::models::ConsentText", "French")},
        {u"hi"_s, QT_TRANSLATE_NOOP("siaran::models::ConsentText", "Hindi")},
        {u"ar"_s, QT_TRANSLATE_NOOP("siaran::models::ConsentText", "Arabic")},
    };
    const auto* name = names.value(code);
    return name == nullptr ? code : Words::tr(name);
}

} // namespace siaran::models
