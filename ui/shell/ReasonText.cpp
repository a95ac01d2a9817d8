#include "ui/shell/ReasonText.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

constexpr auto Context = "siaran::ui::ReasonText";

constexpr std::array Entries {
    ReasonEntry {"cluster.no_programs"_L1,
                 QT_TRANSLATE_NOOP("siaran::ui::ReasonText", "PostgreSQL is missing on this computer"),
                 QT_TRANSLATE_NOOP("siaran::ui::ReasonText",
                                   "Siaran keeps its data in it. Install the package postgresql-15 and start again.")},
    ReasonEntry {"cluster.not_writable"_L1,
                 QT_TRANSLATE_NOOP("siaran::ui::ReasonText", "Siaran may not write into its data folder"),
                 QT_TRANSLATE_NOOP("siaran::ui::ReasonText",
                                   "Nothing was changed. Give yourself write access to the folder, or start with "
                                   "--data-dir and another one.")},
    ReasonEntry {"cluster.disk_full"_L1, QT_TRANSLATE_NOOP("siaran::ui::ReasonText", "The disk is full"),
                 QT_TRANSLATE_NOOP("siaran::ui::ReasonText",
                                   "Your data is safe. Free some space on this computer and start again.")},
    ReasonEntry {"cluster.in_use"_L1,
                 QT_TRANSLATE_NOOP("siaran::ui::ReasonText", "Another Siaran is using this workspace"),
                 QT_TRANSLATE_NOOP("siaran::ui::ReasonText",
                                   "Go to its window, or close it first. A server on this computer counts as well.")},
    ReasonEntry {"cluster.unknown_data"_L1,
                 QT_TRANSLATE_NOOP("siaran::ui::ReasonText", "The data folder holds something that is not Siaran's"),
                 QT_TRANSLATE_NOOP("siaran::ui::ReasonText",
                                   "It was left as it is. Move it away, or start with --data-dir and another folder.")},
    ReasonEntry {
        "cluster.other_version"_L1,
        QT_TRANSLATE_NOOP("siaran::ui::ReasonText", "The data was made by another version of PostgreSQL"),
        QT_TRANSLATE_NOOP("siaran::ui::ReasonText",
                          "It was left as it is. Install that version again, or move the data with pg_upgrade.")},
    ReasonEntry {"cluster.not_started"_L1,
                 QT_TRANSLATE_NOOP("siaran::ui::ReasonText", "The database on this computer did not start"),
                 QT_TRANSLATE_NOOP("siaran::ui::ReasonText",
                                   "Your data is safe. Restart the computer and try again; the file server.log in the "
                                   "data folder tells more.")},
    ReasonEntry {
        "schema.newer"_L1, QT_TRANSLATE_NOOP("siaran::ui::ReasonText", "This workspace was opened by a newer Siaran"),
        QT_TRANSLATE_NOOP("siaran::ui::ReasonText", "Nothing was changed. Install the newer version to open it.")},
    ReasonEntry {"schema.behind"_L1,
                 QT_TRANSLATE_NOOP("siaran::ui::ReasonText", "This workspace is not ready for this Siaran yet"),
                 QT_TRANSLATE_NOOP("siaran::ui::ReasonText",
                                   "Its owner has to open it with the new version once. Ask the owner to do that.")},
    ReasonEntry {
        "access.role"_L1, QT_TRANSLATE_NOOP("siaran::ui::ReasonText", "Your role does not allow this"),
        QT_TRANSLATE_NOOP("siaran::ui::ReasonText", "Ask the owner of the workspace to do it or to change your role.")},
    ReasonEntry {"schema.edited"_L1,
                 QT_TRANSLATE_NOOP("siaran::ui::ReasonText", "This copy of Siaran does not match the workspace"),
                 QT_TRANSLATE_NOOP("siaran::ui::ReasonText",
                                   "Nothing was changed. Install Siaran again from its official source.")},
    ReasonEntry {
        "database.full"_L1, QT_TRANSLATE_NOOP("siaran::ui::ReasonText", "The disk of the database is full"),
        QT_TRANSLATE_NOOP("siaran::ui::ReasonText", "What was stored before is safe. Free some space and try again.")},
    ReasonEntry {"data.not_writable"_L1, QT_TRANSLATE_NOOP("siaran::ui::ReasonText", "The data folder cannot be made"),
                 QT_TRANSLATE_NOOP("siaran::ui::ReasonText",
                                   "Check the path, or start with --data-dir and a folder you may write to.")},
    ReasonEntry {
        "journal.not_written"_L1, QT_TRANSLATE_NOOP("siaran::ui::ReasonText", "The disk does not take anything more"),
        QT_TRANSLATE_NOOP("siaran::ui::ReasonText",
                          "Sending rests, so that nobody is messaged twice. Free some space; it goes on by itself.")},
    ReasonEntry {"export.not_written"_L1, QT_TRANSLATE_NOOP("siaran::ui::ReasonText", "The file could not be written"),
                 QT_TRANSLATE_NOOP("siaran::ui::ReasonText",
                                   "Choose another folder, or free some space on the disk, and export again.")},
    ReasonEntry {
        "workspace.whatsapp"_L1,
        QT_TRANSLATE_NOOP("siaran::ui::ReasonText", "The WhatsApp connection is not set up right"),
        QT_TRANSLATE_NOOP("siaran::ui::ReasonText", "Check the address, the ids and the token that Siaran was given.")},
    ReasonEntry {"workspace.not_connected"_L1,
                 QT_TRANSLATE_NOOP("siaran::ui::ReasonText", "No WhatsApp number is connected"),
                 QT_TRANSLATE_NOOP("siaran::ui::ReasonText",
                                   "Everything but sending works. Connect a number, or try the practice workspace.")},
    ReasonEntry {
        "webhooks.port_taken"_L1,
        QT_TRANSLATE_NOOP("siaran::ui::ReasonText", "The port for WhatsApp's reports is taken by another program"),
        QT_TRANSLATE_NOOP("siaran::ui::ReasonText", "Close that program, or start Siaran with another port.")},
    ReasonEntry {"secret.no_keyring"_L1,
                 QT_TRANSLATE_NOOP("siaran::ui::ReasonText", "This computer's keyring is not running"),
                 QT_TRANSLATE_NOOP("siaran::ui::ReasonText",
                                   "Siaran does not keep your token anywhere else. Start the keyring and try again.")},
};

} // namespace

std::optional<ErrorWords> reasonWords(const QString& reason, std::span<const ReasonEntry> entries, const char* context)
{
    for (const auto& entry : entries) {
        if (entry.reason == reason) {
            return ErrorWords {QCoreApplication::translate(context, entry.title),
                               QCoreApplication::translate(context, entry.advice)};
        }
    }
    return std::nullopt;
}

std::optional<ErrorWords> reasonWords(const QString& reason)
{
    return reasonWords(reason, Entries, Context);
}

} // namespace siaran::ui
