#include "ui/conversations/AnswerErrorText.h"

#include "ui/shell/ReasonText.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

constexpr auto Context = "siaran::ui::AnswerErrorText";

constexpr ReasonEntry Entries[] = {
    {"answer.window_closed"_L1,
     QT_TRANSLATE_NOOP("siaran::ui::AnswerErrorText", "More than 24 hours have passed since they wrote."),
     QT_TRANSLATE_NOOP("siaran::ui::AnswerErrorText", "Send a template instead.")},
    {"answer.never_wrote"_L1, QT_TRANSLATE_NOOP("siaran::ui::AnswerErrorText", "They have not written to you yet."),
     QT_TRANSLATE_NOOP("siaran::ui::AnswerErrorText", "Send a template instead.")},
    {"answer.opted_out"_L1, QT_TRANSLATE_NOOP("siaran::ui::AnswerErrorText", "They said stop."),
     QT_TRANSLATE_NOOP("siaran::ui::AnswerErrorText", "You can answer again once they write to you.")},
    {"answer.no_address"_L1, QT_TRANSLATE_NOOP("siaran::ui::AnswerErrorText", "There is no number to write to."),
     QT_TRANSLATE_NOOP("siaran::ui::AnswerErrorText", "Add one to the contact.")},
    {"answer.empty"_L1, QT_TRANSLATE_NOOP("siaran::ui::AnswerErrorText", "There is nothing to send."),
     QT_TRANSLATE_NOOP("siaran::ui::AnswerErrorText", "Write something first.")},
    {"answer.too_long"_L1, QT_TRANSLATE_NOOP("siaran::ui::AnswerErrorText", "This is too long for one message."),
     QT_TRANSLATE_NOOP("siaran::ui::AnswerErrorText", "Send it in parts.")},
    {"answer.no_value"_L1, QT_TRANSLATE_NOOP("siaran::ui::AnswerErrorText", "A variable of the template has no value."),
     QT_TRANSLATE_NOOP("siaran::ui::AnswerErrorText", "Fill in every variable.")},
    {"answer.file_type"_L1,
     QT_TRANSLATE_NOOP("siaran::ui::AnswerErrorText", "WhatsApp does not take this kind of file."),
     QT_TRANSLATE_NOOP("siaran::ui::AnswerErrorText", "Choose a JPEG, a PNG, an MP4 or a PDF.")},
    {"answer.file_size"_L1,
     QT_TRANSLATE_NOOP("siaran::ui::AnswerErrorText", "This file is too large for WhatsApp, or empty."),
     QT_TRANSLATE_NOOP("siaran::ui::AnswerErrorText", "Choose a smaller one.")},
    {"answer.file_gone"_L1, QT_TRANSLATE_NOOP("siaran::ui::AnswerErrorText", "This file cannot be read."),
     QT_TRANSLATE_NOOP("siaran::ui::AnswerErrorText", "Choose another one.")},
    {"answer.not_open"_L1, QT_TRANSLATE_NOOP("siaran::ui::AnswerErrorText", "That has changed meanwhile."),
     QT_TRANSLATE_NOOP("siaran::ui::AnswerErrorText", "Look at the message again.")},
    {"consent.already_settled"_L1,
     QT_TRANSLATE_NOOP("siaran::ui::AnswerErrorText", "Somebody has decided about that already."),
     QT_TRANSLATE_NOOP("siaran::ui::AnswerErrorText", "Look at the message again.")},
    {"media.gone"_L1, QT_TRANSLATE_NOOP("siaran::ui::AnswerErrorText", "WhatsApp does not keep this file any more."),
     QT_TRANSLATE_NOOP("siaran::ui::AnswerErrorText", "Ask the customer to send it again.")},
    {"media.type"_L1, QT_TRANSLATE_NOOP("siaran::ui::AnswerErrorText", "Siaran does not open this kind of file."),
     QT_TRANSLATE_NOOP("siaran::ui::AnswerErrorText", "Look at it on the phone.")},
};

} // namespace

QString answerErrorText(const Error& error)
{
    if (const auto words = reasonWords(error.reason, Entries, Context)) {
        return words->title + u' ' + words->advice;
    }
    return errorSentence(error, ErrorContext::Sending);
}

} // namespace siaran::ui
