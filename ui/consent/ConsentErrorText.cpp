#include "ui/consent/ConsentErrorText.h"

#include "ui/contacts/ContactErrorText.h"
#include "ui/contacts/ImportErrorText.h"
#include "ui/shell/ReasonText.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

constexpr auto Context = "siaran::ui::ConsentErrorText";

constexpr std::array Entries {
    ReasonEntry {
        "consent.already_settled"_L1,
        QT_TRANSLATE_NOOP("siaran::ui::ConsentErrorText", "Somebody else decided about this message before you"),
        QT_TRANSLATE_NOOP("siaran::ui::ConsentErrorText", "Their decision stands.")},
    ReasonEntry {"consent.rules_changed"_L1,
                 QT_TRANSLATE_NOOP("siaran::ui::ConsentErrorText", "Somebody else changed the words meanwhile"),
                 QT_TRANSLATE_NOOP("siaran::ui::ConsentErrorText",
                                   "Nothing was overwritten. Close this, open it again, and change them there.")},
    ReasonEntry {"consent.word_empty"_L1,
                 QT_TRANSLATE_NOOP("siaran::ui::ConsentErrorText", "One of the words says nothing by itself"),
                 QT_TRANSLATE_NOOP("siaran::ui::ConsentErrorText",
                                   "Use letters, and more than a polite word such as “kak” or “please”.")},
    ReasonEntry {"consent.word_too_long"_L1,
                 QT_TRANSLATE_NOOP("siaran::ui::ConsentErrorText", "One of the words is too long"),
                 QT_TRANSLATE_NOOP("siaran::ui::ConsentErrorText", "At most 60 letters fit on a line.")},
    ReasonEntry {"consent.word_known"_L1,
                 QT_TRANSLATE_NOOP("siaran::ui::ConsentErrorText", "One of the words is understood already"),
                 QT_TRANSLATE_NOOP("siaran::ui::ConsentErrorText", "Leave it out.")},
    ReasonEntry {"consent.word_twice"_L1,
                 QT_TRANSLATE_NOOP("siaran::ui::ConsentErrorText", "One word would mean both stop and start"),
                 QT_TRANSLATE_NOOP("siaran::ui::ConsentErrorText", "Leave it out on one of the two sides.")},
    ReasonEntry {"consent.too_many_words"_L1,
                 QT_TRANSLATE_NOOP("siaran::ui::ConsentErrorText", "These are too many words"),
                 QT_TRANSLATE_NOOP("siaran::ui::ConsentErrorText", "At most 50 lines fit.")},
    ReasonEntry {"consent.text_too_long"_L1,
                 QT_TRANSLATE_NOOP("siaran::ui::ConsentErrorText", "This answer is too long"),
                 QT_TRANSLATE_NOOP("siaran::ui::ConsentErrorText", "At most 1,024 letters fit.")},
};

} // namespace

ErrorWords consentErrorWords(const Error& error)
{
    if (const auto words = reasonWords(error.reason, Entries, Context)) {
        return *words;
    }
    return error.reason.startsWith("import."_L1) ? importErrorWords(error) : contactErrorWords(error);
}

QString consentErrorSentence(const Error& error)
{
    const auto words = consentErrorWords(error);
    //: What happened, and what to do about it: two sentences
    return QCoreApplication::translate(Context, "%1. %2").arg(words.title, words.advice);
}

} // namespace siaran::ui
