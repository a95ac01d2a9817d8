#include "ui/contacts/ImportErrorText.h"

#include "ui/shell/ReasonText.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

constexpr auto Context = "siaran::ui::ImportErrorText";

constexpr std::array Entries {
    ReasonEntry {"import.not_text"_L1,
                 QT_TRANSLATE_NOOP("siaran::ui::ImportErrorText", "This file is not a table of text"),
                 QT_TRANSLATE_NOOP("siaran::ui::ImportErrorText",
                                   "Save the sheet as CSV in your spreadsheet program and import that file.")},
    ReasonEntry {"import.no_rows"_L1,
                 QT_TRANSLATE_NOOP("siaran::ui::ImportErrorText", "There are no rows in this file"),
                 QT_TRANSLATE_NOOP("siaran::ui::ImportErrorText",
                                   "The first line must hold the column names, with one contact per line below it.")},
    ReasonEntry {
        "import.no_phone_column"_L1,
        QT_TRANSLATE_NOOP("siaran::ui::ImportErrorText", "No column of phone numbers was found"),
        QT_TRANSLATE_NOOP("siaran::ui::ImportErrorText",
                          "Name the column “Phone”, “WhatsApp” or “No. HP” in the first line, and import again.")},
    ReasonEntry {
        "import.too_large"_L1, QT_TRANSLATE_NOOP("siaran::ui::ImportErrorText", "This file is too large"),
        QT_TRANSLATE_NOOP("siaran::ui::ImportErrorText", "Split it into several files and import them one by one.")},
    ReasonEntry {
        "import.unreadable"_L1, QT_TRANSLATE_NOOP("siaran::ui::ImportErrorText", "This file cannot be read"),
        QT_TRANSLATE_NOOP("siaran::ui::ImportErrorText",
                          "Check that it still exists and that no other program keeps it open, and choose it again.")},
    ReasonEntry {
        "import.quote_not_closed"_L1,
        QT_TRANSLATE_NOOP("siaran::ui::ImportErrorText", "A quotation mark in this file is never closed"),
        QT_TRANSLATE_NOOP("siaran::ui::ImportErrorText",
                          "Nobody can tell where its cell ends. Open the file in your spreadsheet program, look for a "
                          "single \" and save it as CSV again.")},
    ReasonEntry {"import.encrypted"_L1,
                 QT_TRANSLATE_NOOP("siaran::ui::ImportErrorText", "This workbook is locked with a password"),
                 QT_TRANSLATE_NOOP(
                     "siaran::ui::ImportErrorText",
                     "Open it in your spreadsheet program, take the password away, save it, and choose it again.")},
    ReasonEntry {"import.old_workbook"_L1,
                 QT_TRANSLATE_NOOP("siaran::ui::ImportErrorText", "This is a workbook of the old kind (.xls)"),
                 QT_TRANSLATE_NOOP("siaran::ui::ImportErrorText",
                                   "Open it in your spreadsheet program and save it as .xlsx or CSV.")},
    ReasonEntry {
        "import.broken_workbook"_L1, QT_TRANSLATE_NOOP("siaran::ui::ImportErrorText", "This workbook is damaged"),
        QT_TRANSLATE_NOOP("siaran::ui::ImportErrorText",
                          "Open it in your spreadsheet program, save it under another name, and choose that one.")},
    ReasonEntry {
        "import.broken_cards"_L1, QT_TRANSLATE_NOOP("siaran::ui::ImportErrorText", "These address cards are damaged"),
        QT_TRANSLATE_NOOP("siaran::ui::ImportErrorText", "Export them from your phone or address book again.")},
    ReasonEntry {"import.no_consent_source"_L1,
                 QT_TRANSLATE_NOOP("siaran::ui::ImportErrorText", "It is not said yet where they agreed"),
                 QT_TRANSLATE_NOOP("siaran::ui::ImportErrorText",
                                   "Write in your own words how these people said that they want to hear from you.")},
    ReasonEntry {"import.already_undone"_L1,
                 QT_TRANSLATE_NOOP("siaran::ui::ImportErrorText", "This import was taken back already"),
                 QT_TRANSLATE_NOOP("siaran::ui::ImportErrorText", "Nothing was changed.")},
    ReasonEntry {"import.too_old_to_undo"_L1,
                 QT_TRANSLATE_NOOP("siaran::ui::ImportErrorText", "This import is too old to be taken back"),
                 QT_TRANSLATE_NOOP("siaran::ui::ImportErrorText",
                                   "What it changed is remembered for 30 days. Nothing was changed.")},
    ReasonEntry {"import.disk_full"_L1, QT_TRANSLATE_NOOP("siaran::ui::ImportErrorText", "The disk is full"),
                 QT_TRANSLATE_NOOP("siaran::ui::ImportErrorText",
                                   "Nothing of this file was kept. Free some space and import it again.")},
};

} // namespace

ErrorWords importErrorWords(const Error& error)
{
    if (const auto words = reasonWords(error.reason, Entries, Context)) {
        return *words;
    }
    const bool isOfDatabase = error.kind == ErrorKind::Unavailable;
    return errorWords(error, isOfDatabase ? ErrorContext::Database : ErrorContext::ImportFile);
}

} // namespace siaran::ui
