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
    const bool isOfDatabase = error.kind == ErrorKind::Unavailable;
    return errorWords(error, isOfDatabase ? ErrorContext::Database : ErrorContext::ImportFile);
}

} // namespace siaran::ui
