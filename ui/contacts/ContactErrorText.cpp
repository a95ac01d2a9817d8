#include "ui/contacts/ContactErrorText.h"

#include "ui/shell/ReasonText.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

constexpr auto Context = "siaran::ui::ContactErrorText";

constexpr std::array Entries {
    ReasonEntry {"contact.gone"_L1,
                 QT_TRANSLATE_NOOP("siaran::ui::ContactErrorText", "This contact is not there any more"),
                 QT_TRANSLATE_NOOP("siaran::ui::ContactErrorText",
                                   "Somebody deleted or merged it meanwhile. Refresh the list.")},
    ReasonEntry {"contact.changed"_L1,
                 QT_TRANSLATE_NOOP("siaran::ui::ContactErrorText", "Somebody else changed the same thing meanwhile"),
                 QT_TRANSLATE_NOOP("siaran::ui::ContactErrorText",
                                   "Nothing was overwritten. Look at what stands there now, and change it again.")},
    ReasonEntry {
        "contact.phone_missing"_L1, QT_TRANSLATE_NOOP("siaran::ui::ContactErrorText", "A contact needs a phone number"),
        QT_TRANSLATE_NOOP("siaran::ui::ContactErrorText", "Type the WhatsApp number, such as 0812 3456 7890.")},
    ReasonEntry {
        "contact.phone_invalid"_L1,
        QT_TRANSLATE_NOOP("siaran::ui::ContactErrorText", "This is not a number that WhatsApp reaches"),
        QT_TRANSLATE_NOOP("siaran::ui::ContactErrorText",
                          "Indonesian mobile numbers have 10 to 13 digits and begin with 08; write numbers of other "
                          "countries with a plus.")},
    ReasonEntry {"contact.phone_taken"_L1,
                 QT_TRANSLATE_NOOP("siaran::ui::ContactErrorText", "Another contact has this number"),
                 QT_TRANSLATE_NOOP("siaran::ui::ContactErrorText",
                                   "If the two are one person, choose “Merge with another contact…” instead.")},
    ReasonEntry {"contact.name_too_long"_L1, QT_TRANSLATE_NOOP("siaran::ui::ContactErrorText", "This name is too long"),
                 QT_TRANSLATE_NOOP("siaran::ui::ContactErrorText", "Shorten it.")},
    ReasonEntry {"contact.rating_invalid"_L1,
                 QT_TRANSLATE_NOOP("siaran::ui::ContactErrorText", "A rating has one to five stars"),
                 QT_TRANSLATE_NOOP("siaran::ui::ContactErrorText", "Choose again.")},
    ReasonEntry {"contact.field_invalid"_L1,
                 QT_TRANSLATE_NOOP("siaran::ui::ContactErrorText", "This field does not take such a value"),
                 QT_TRANSLATE_NOOP("siaran::ui::ContactErrorText", "Nothing was changed. Correct the value.")},
    ReasonEntry {"contact.word_gone"_L1,
                 QT_TRANSLATE_NOOP("siaran::ui::ContactErrorText", "This label, status or field was deleted meanwhile"),
                 QT_TRANSLATE_NOOP("siaran::ui::ContactErrorText", "Nothing was changed. Choose another one.")},
    ReasonEntry {"contact.undo_gone"_L1,
                 QT_TRANSLATE_NOOP("siaran::ui::ContactErrorText", "This cannot be taken back any more"),
                 QT_TRANSLATE_NOOP("siaran::ui::ContactErrorText", "It was undone already, or it is too long ago.")},
    ReasonEntry {"contact.merge_same"_L1,
                 QT_TRANSLATE_NOOP("siaran::ui::ContactErrorText", "These are one and the same contact"),
                 QT_TRANSLATE_NOOP("siaran::ui::ContactErrorText", "Choose another person to merge with.")},
    ReasonEntry {"contact.reports_waiting"_L1,
                 QT_TRANSLATE_NOOP("siaran::ui::ContactErrorText", "Reports about this person are still coming in"),
                 QT_TRANSLATE_NOOP("siaran::ui::ContactErrorText", "Nothing was erased. Try again in a moment.")},
    ReasonEntry {"word.name_missing"_L1, QT_TRANSLATE_NOOP("siaran::ui::ContactErrorText", "There is no name yet"),
                 QT_TRANSLATE_NOOP("siaran::ui::ContactErrorText", "Type one.")},
    ReasonEntry {"word.name_too_long"_L1, QT_TRANSLATE_NOOP("siaran::ui::ContactErrorText", "This name is too long"),
                 QT_TRANSLATE_NOOP("siaran::ui::ContactErrorText", "At most 80 letters fit.")},
    ReasonEntry {"word.name_taken"_L1,
                 QT_TRANSLATE_NOOP("siaran::ui::ContactErrorText", "There is one with this name already"),
                 QT_TRANSLATE_NOOP("siaran::ui::ContactErrorText", "Choose another name.")},
    ReasonEntry {"word.gone"_L1, QT_TRANSLATE_NOOP("siaran::ui::ContactErrorText", "It is not there any more"),
                 QT_TRANSLATE_NOOP("siaran::ui::ContactErrorText", "Somebody deleted it meanwhile.")},
    ReasonEntry {"word.in_use"_L1,
                 QT_TRANSLATE_NOOP("siaran::ui::ContactErrorText", "Segments or campaigns use it now"),
                 QT_TRANSLATE_NOOP("siaran::ui::ContactErrorText",
                                   "Nothing was deleted. Look at who uses it, and decide again.")},
    ReasonEntry {"field.choices_missing"_L1,
                 QT_TRANSLATE_NOOP("siaran::ui::ContactErrorText", "A field of choices needs at least one"),
                 QT_TRANSLATE_NOOP("siaran::ui::ContactErrorText", "Write each choice on a line of its own.")},
    ReasonEntry {"export.disk_full"_L1, QT_TRANSLATE_NOOP("siaran::ui::ContactErrorText", "The disk is full"),
                 QT_TRANSLATE_NOOP("siaran::ui::ContactErrorText",
                                   "No file was written. Free some space, or choose another disk.")},
    ReasonEntry {"export.too_many_rows"_L1,
                 QT_TRANSLATE_NOOP("siaran::ui::ContactErrorText", "A spreadsheet does not hold so many rows"),
                 QT_TRANSLATE_NOOP("siaran::ui::ContactErrorText",
                                   "Export them as CSV, or choose fewer people: 1,048,575 at most.")},
};

} // namespace

ErrorWords contactErrorWords(const Error& error)
{
    if (const auto words = reasonWords(error.reason, Entries, Context)) {
        return *words;
    }
    return errorWords(error, ErrorContext::Database);
}

QString contactErrorSentence(const Error& error)
{
    const auto words = contactErrorWords(error);
    //: What happened, and what to do about it: two sentences
    return QCoreApplication::translate(Context, "%1. %2").arg(words.title, words.advice);
}

} // namespace siaran::ui
