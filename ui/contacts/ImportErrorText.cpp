#include "ui/contacts/ImportErrorText.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(siaran::ui::ImportErrorText)
};

} // namespace

ErrorWords importErrorWords(const Error& error)
{
    const auto& reason = error.reason;
    if (reason == "import.not_text"_L1) {
        return {Words::tr("This file is not a table of text"),
                Words::tr("Save the sheet as CSV in your spreadsheet program and import that file.")};
    }
    if (reason == "import.no_rows"_L1) {
        return {Words::tr("There are no rows in this file"),
                Words::tr("The first line must hold the column names, with one contact per line below it.")};
    }
    if (reason == "import.no_phone_column"_L1) {
        return {Words::tr("No column of phone numbers was found"),
                Words::tr("Name the column “Phone”, “WhatsApp” or “No. HP” in the first line, and import again.")};
    }
    if (reason == "import.too_large"_L1) {
        return {Words::tr("This file is too large"),
                Words::tr("Split it into several files and import them one by one.")};
    }
    if (reason == "import.unreadable"_L1) {
        return {Words::tr("This file cannot be read"),
                Words::tr("Check that it still exists and that no other program keeps it open, and choose it again.")};
    }
    if (reason == "import.quote_not_closed"_L1) {
        return {Words::tr("A quotation mark in this file is never closed"),
                Words::tr("Nobody can tell where its cell ends. Open the file in your spreadsheet program, look for a "
                          "single \" and save it as CSV again.")};
    }
    if (reason == "import.encrypted"_L1) {
        return {
            Words::tr("This workbook is locked with a password"),
            Words::tr("Open it in your spreadsheet program, take the password away, save it, and choose it again.")};
    }
    if (reason == "import.old_workbook"_L1) {
        return {Words::tr("This is a workbook of the old kind (.xls)"),
                Words::tr("Open it in your spreadsheet program and save it as .xlsx or CSV.")};
    }
    if (reason == "import.broken_workbook"_L1) {
        return {Words::tr("This workbook is damaged"),
                Words::tr("Open it in your spreadsheet program, save it under another name, and choose that one.")};
    }
    if (reason == "import.broken_cards"_L1) {
        return {Words::tr("These address cards are damaged"),
                Words::tr("Export them from your phone or address book again.")};
    }
    if (reason == "import.no_consent_source"_L1) {
        return {Words::tr("It is not said yet where they agreed"),
                Words::tr("Write in your own words how these people said that they want to hear from you.")};
    }
    if (reason == "import.already_undone"_L1) {
        return {Words::tr("This import was taken back already"), Words::tr("Nothing was changed.")};
    }
    if (reason == "import.too_old_to_undo"_L1) {
        return {Words::tr("This import is too old to be taken back"),
                Words::tr("What it changed is remembered for 30 days. Nothing was changed.")};
    }
    if (reason == "import.disk_full"_L1) {
        return {Words::tr("The disk is full"),
                Words::tr("Nothing of this file was kept. Free some space and import it again.")};
    }
    const bool isOfDatabase = error.kind == ErrorKind::Unavailable;
    return errorWords(error, isOfDatabase ? ErrorContext::Database : ErrorContext::ImportFile);
}

} // namespace siaran::ui
