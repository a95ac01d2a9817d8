#include "ui/templates/TemplateErrorText.h"

#include "ui/shell/ReasonText.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

constexpr auto Context = "siaran::ui::TemplateErrorText";

constexpr std::array Entries {
    ReasonEntry {
        "template.gone"_L1, QT_TRANSLATE_NOOP("siaran::ui::TemplateErrorText", "This template is gone"),
        QT_TRANSLATE_NOOP("siaran::ui::TemplateErrorText", "It was deleted meanwhile. Sync to see what there is.")},
    ReasonEntry {"template.draft"_L1, QT_TRANSLATE_NOOP("siaran::ui::TemplateErrorText", "Something is still missing"),
                 QT_TRANSLATE_NOOP("siaran::ui::TemplateErrorText", "Mend the fields that are marked.")},
    ReasonEntry {"template.draft_not_kept"_L1,
                 QT_TRANSLATE_NOOP("siaran::ui::TemplateErrorText", "The draft could not be kept on this computer"),
                 QT_TRANSLATE_NOOP("siaran::ui::TemplateErrorText",
                                   "Free some space on the disk; it is tried again with your next change.")},
    ReasonEntry {"template.not_editable"_L1,
                 QT_TRANSLATE_NOOP("siaran::ui::TemplateErrorText", "WhatsApp takes no change of it now"),
                 QT_TRANSLATE_NOOP("siaran::ui::TemplateErrorText",
                                   "Only what is approved, rejected or paused can be changed. Wait for the review, or "
                                   "duplicate it under another name.")},
    ReasonEntry {"template.edited_today"_L1,
                 QT_TRANSLATE_NOOP("siaran::ui::TemplateErrorText", "It was changed in the last 24 hours"),
                 QT_TRANSLATE_NOOP("siaran::ui::TemplateErrorText",
                                   "WhatsApp takes one change a day of an approved template. Your draft is kept.")},
    ReasonEntry {"template.edits_used"_L1,
                 QT_TRANSLATE_NOOP("siaran::ui::TemplateErrorText", "It was changed ten times in 30 days"),
                 QT_TRANSLATE_NOOP("siaran::ui::TemplateErrorText",
                                   "WhatsApp takes no more. Duplicate it under another name instead.")},
    ReasonEntry {"template.name_taken"_L1,
                 QT_TRANSLATE_NOOP("siaran::ui::TemplateErrorText", "There is one with this name and language"),
                 QT_TRANSLATE_NOOP("siaran::ui::TemplateErrorText",
                                   "Choose another name. The name of a deleted one is free again after 30 days.")},
    ReasonEntry {"template.limit"_L1,
                 QT_TRANSLATE_NOOP("siaran::ui::TemplateErrorText", "Your account has as many templates as it may"),
                 QT_TRANSLATE_NOOP("siaran::ui::TemplateErrorText", "Delete some that nobody needs, and try again.")},
    ReasonEntry {"template.too_long"_L1,
                 QT_TRANSLATE_NOOP("siaran::ui::TemplateErrorText", "WhatsApp finds the message too long"),
                 QT_TRANSLATE_NOOP("siaran::ui::TemplateErrorText", "Shorten the text or the examples.")},
    ReasonEntry {"template.header"_L1,
                 QT_TRANSLATE_NOOP("siaran::ui::TemplateErrorText", "WhatsApp does not take the header"),
                 QT_TRANSLATE_NOOP("siaran::ui::TemplateErrorText", "Change its text, its example or its sample.")},
    ReasonEntry {
        "template.body"_L1,
        QT_TRANSLATE_NOOP("siaran::ui::TemplateErrorText", "WhatsApp does not take the message or a button"),
        QT_TRANSLATE_NOOP("siaran::ui::TemplateErrorText", "Look at the variables, the examples and the buttons.")},
    ReasonEntry {"template.footer"_L1,
                 QT_TRANSLATE_NOOP("siaran::ui::TemplateErrorText", "WhatsApp does not take the footer"),
                 QT_TRANSLATE_NOOP("siaran::ui::TemplateErrorText", "Write at most 60 characters, without variables.")},
    ReasonEntry {
        "template.crowded"_L1,
        QT_TRANSLATE_NOOP("siaran::ui::TemplateErrorText", "WhatsApp finds too many variables for so few words"),
        QT_TRANSLATE_NOOP("siaran::ui::TemplateErrorText", "Write more around them, or use fewer.")},
    ReasonEntry {
        "template.edge"_L1,
        QT_TRANSLATE_NOOP("siaran::ui::TemplateErrorText", "WhatsApp does not take a variable at the edge"),
        QT_TRANSLATE_NOOP("siaran::ui::TemplateErrorText", "Put words before the first and behind the last one.")},
    ReasonEntry {"sample.unreadable"_L1,
                 QT_TRANSLATE_NOOP("siaran::ui::TemplateErrorText", "The sample cannot be read"),
                 QT_TRANSLATE_NOOP("siaran::ui::TemplateErrorText", "Choose the file again.")},
    ReasonEntry {"media.unreadable"_L1, QT_TRANSLATE_NOOP("siaran::ui::TemplateErrorText", "The sample cannot be read"),
                 QT_TRANSLATE_NOOP("siaran::ui::TemplateErrorText", "Choose the file again.")},
    ReasonEntry {"sample.empty"_L1, QT_TRANSLATE_NOOP("siaran::ui::TemplateErrorText", "There is nothing in this file"),
                 QT_TRANSLATE_NOOP("siaran::ui::TemplateErrorText", "Choose another one.")},
    ReasonEntry {
        "sample.type"_L1,
        QT_TRANSLATE_NOOP("siaran::ui::TemplateErrorText", "WhatsApp does not take this kind of file here"),
        QT_TRANSLATE_NOOP("siaran::ui::TemplateErrorText", "A picture is JPEG or PNG, a video MP4, a document PDF.")},
    ReasonEntry {"sample.too_long"_L1, QT_TRANSLATE_NOOP("siaran::ui::TemplateErrorText", "This file is too large"),
                 QT_TRANSLATE_NOOP("siaran::ui::TemplateErrorText",
                                   "WhatsApp takes 5 MB of a picture, 16 MB of a video and 100 MB of a document.")},
};

} // namespace

QString templateErrorSentence(const Error& error)
{
    if (error.reason == "template.in_use"_L1) {
        return QCoreApplication::translate(Context, "“%1” still sends it. Stop or change that first, then delete it.")
            .arg(error.detail);
    }
    if (const auto words = reasonWords(error.reason, Entries, Context)) {
        return QCoreApplication::translate(Context, "%1. %2").arg(words->title, words->advice);
    }
    return errorSentence(error, ErrorContext::Template);
}

} // namespace siaran::ui
