#include "ui/access/TeamWords.h"

#include "ui/setup/SetupWords.h"
#include "ui/shell/ReasonText.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

constexpr auto Context = "siaran::ui::TeamWords";

struct Words {
    Q_DECLARE_TR_FUNCTIONS(siaran::ui::TeamWords)
};

constexpr std::array Entries {
    ReasonEntry {"team.host_unknown"_L1,
                 QT_TRANSLATE_NOOP("siaran::ui::TeamWords", "Nobody knows a server of this name"),
                 QT_TRANSLATE_NOOP("siaran::ui::TeamWords",
                                   "Check how the name is written, and the internet connection of this computer.")},
    ReasonEntry {
        "team.refused"_L1,
        QT_TRANSLATE_NOOP("siaran::ui::TeamWords", "The server is there, but no database answers at this port"),
        QT_TRANSLATE_NOOP("siaran::ui::TeamWords",
                          "Check the port. Whoever looks after the server can say whether PostgreSQL runs and "
                          "lets this computer in.")},
    ReasonEntry {"team.timed_out"_L1, QT_TRANSLATE_NOOP("siaran::ui::TeamWords", "The team's server does not answer"),
                 QT_TRANSLATE_NOOP("siaran::ui::TeamWords",
                                   "It may be switched off, or a firewall stands in between. Your data is safe there. "
                                   "Try again in a moment.")},
    ReasonEntry {"team.tls_missing"_L1,
                 QT_TRANSLATE_NOOP("siaran::ui::TeamWords", "The server speaks without encryption"),
                 QT_TRANSLATE_NOOP("siaran::ui::TeamWords",
                                   "Siaran sends no password over such a connection. The server needs a certificate.")},
    ReasonEntry {"team.tls_name"_L1,
                 QT_TRANSLATE_NOOP("siaran::ui::TeamWords", "The certificate of the server is for another name"),
                 QT_TRANSLATE_NOOP("siaran::ui::TeamWords",
                                   "Enter the server's name as its certificate has it, not its number.")},
    ReasonEntry {"team.tls_issuer"_L1,
                 QT_TRANSLATE_NOOP("siaran::ui::TeamWords", "Nobody this computer trusts vouches for the server"),
                 QT_TRANSLATE_NOOP("siaran::ui::TeamWords",
                                   "If your team has a certificate authority of its own, choose its certificate file. "
                                   "Otherwise do not go on.")},
    ReasonEntry {
        "team.tls_expired"_L1, QT_TRANSLATE_NOOP("siaran::ui::TeamWords", "The certificate of the server has run out"),
        QT_TRANSLATE_NOOP("siaran::ui::TeamWords",
                          "Whoever looks after the server has to renew it. Check the date of this computer too.")},
    ReasonEntry {"team.ca_file"_L1, QT_TRANSLATE_NOOP("siaran::ui::TeamWords", "The certificate file cannot be used"),
                 QT_TRANSLATE_NOOP("siaran::ui::TeamWords",
                                   "Choose a file in the form PEM that this user may read, or leave it empty.")},
    ReasonEntry {"team.password"_L1,
                 QT_TRANSLATE_NOOP("siaran::ui::TeamWords", "The name or the password is not right"),
                 QT_TRANSLATE_NOOP("siaran::ui::TeamWords",
                                   "Write both as they were given to you. An owner can give you a new password.")},
    ReasonEntry {"team.login_disabled"_L1,
                 QT_TRANSLATE_NOOP("siaran::ui::TeamWords", "An owner has closed your access to this team"),
                 QT_TRANSLATE_NOOP("siaran::ui::TeamWords", "Ask the owner whether that was meant.")},
    ReasonEntry {"team.no_database"_L1,
                 QT_TRANSLATE_NOOP("siaran::ui::TeamWords", "The server has no database of this name"),
                 QT_TRANSLATE_NOOP("siaran::ui::TeamWords", "Check the name against the message you were given.")},
    ReasonEntry {"team.not_siaran"_L1,
                 QT_TRANSLATE_NOOP("siaran::ui::TeamWords", "This database is not a workspace of Siaran"),
                 QT_TRANSLATE_NOOP("siaran::ui::TeamWords", "Nothing was changed. Check the name of the database.")},
    ReasonEntry {"team.no_right"_L1,
                 QT_TRANSLATE_NOOP("siaran::ui::TeamWords", "The server does not grant this sign-in what it needs"),
                 QT_TRANSLATE_NOOP("siaran::ui::TeamWords",
                                   "To set up a team it takes one that may create databases and roles, such as "
                                   "postgres. Otherwise ask whoever looks after the server.")},
    ReasonEntry {
        "team.not_empty"_L1, QT_TRANSLATE_NOOP("siaran::ui::TeamWords", "There is something in this database already"),
        QT_TRANSLATE_NOOP("siaran::ui::TeamWords", "Nothing was changed. Choose another name for the new database.")},
    ReasonEntry {"team.password_gone"_L1,
                 QT_TRANSLATE_NOOP("siaran::ui::TeamWords", "Your password for the team is not kept on this computer"),
                 QT_TRANSLATE_NOOP("siaran::ui::TeamWords", "Enter it again, or work in another workspace.")},
    ReasonEntry {"team.not_scram"_L1,
                 QT_TRANSLATE_NOOP("siaran::ui::TeamWords", "The server asks for the password in an unsafe way"),
                 QT_TRANSLATE_NOOP("siaran::ui::TeamWords",
                                   "Siaran does not tell it. The server has to be set to scram-sha-256.")},
    ReasonEntry {"team.not_person"_L1,
                 QT_TRANSLATE_NOOP("siaran::ui::TeamWords", "This sign-in is nobody's of the team"),
                 QT_TRANSLATE_NOOP("siaran::ui::TeamWords",
                                   "Use the one you were given, not that of the server's administrator.")},
    ReasonEntry {"team.must_choose"_L1,
                 QT_TRANSLATE_NOOP("siaran::ui::TeamWords", "You have to choose a password of your own"),
                 QT_TRANSLATE_NOOP("siaran::ui::TeamWords",
                                   "The one you were given works once. Sign in with it again to choose another.")},
    ReasonEntry {"schema.behind"_L1,
                 QT_TRANSLATE_NOOP("siaran::ui::TeamWords", "The team's workspace is of an older Siaran"),
                 QT_TRANSLATE_NOOP("siaran::ui::TeamWords",
                                   "Whoever looks after the server brings it up to date with siaran-server migrate. "
                                   "Nothing is lost.")},
    ReasonEntry {"team.old_server"_L1, QT_TRANSLATE_NOOP("siaran::ui::TeamWords", "This PostgreSQL is too old"),
                 QT_TRANSLATE_NOOP("siaran::ui::TeamWords", "Siaran needs version 15 or newer.")},
    ReasonEntry {"team.login_taken"_L1,
                 QT_TRANSLATE_NOOP("siaran::ui::TeamWords", "Somebody on this server has this sign-in name already"),
                 QT_TRANSLATE_NOOP("siaran::ui::TeamWords", "Choose another one, such as the name with a number.")},
    ReasonEntry {
        "team.login_form"_L1, QT_TRANSLATE_NOOP("siaran::ui::TeamWords", "This cannot be a sign-in name"),
        QT_TRANSLATE_NOOP("siaran::ui::TeamWords", "Use small letters, digits and dots, beginning with a letter.")},
    ReasonEntry {"team.name_form"_L1, QT_TRANSLATE_NOOP("siaran::ui::TeamWords", "The name is missing or too long"),
                 QT_TRANSLATE_NOOP("siaran::ui::TeamWords", "Others see it beside what the person does.")},
    ReasonEntry {"move.not_empty"_L1,
                 QT_TRANSLATE_NOOP("siaran::ui::TeamWords", "Somebody has begun to work in the team's workspace"),
                 QT_TRANSLATE_NOOP("siaran::ui::TeamWords",
                                   "Nothing was moved. A workspace can only move into a new one that is empty.")},
    ReasonEntry {"move.under_way"_L1, QT_TRANSLATE_NOOP("siaran::ui::TeamWords", "Messages are just being sent"),
                 QT_TRANSLATE_NOOP("siaran::ui::TeamWords",
                                   "Nothing was moved. Pause what sends, wait a moment, and try again.")},
    ReasonEntry {
        "move.in_use"_L1,
        QT_TRANSLATE_NOOP("siaran::ui::TeamWords", "Another program works with the workspace on this computer"),
        QT_TRANSLATE_NOOP("siaran::ui::TeamWords", "Nothing was moved. Close it and try again.")},
    ReasonEntry {
        "move.left"_L1,
        QT_TRANSLATE_NOOP("siaran::ui::TeamWords", "The workspace of this computer has moved to a team's server"),
        QT_TRANSLATE_NOOP("siaran::ui::TeamWords",
                          "It is closed here, so that nobody is messaged twice. Open the team's workspace.")},
    ReasonEntry {
        "workspace.moved"_L1,
        QT_TRANSLATE_NOOP("siaran::ui::TeamWords", "The workspace of this computer has moved to a team's server"),
        QT_TRANSLATE_NOOP("siaran::ui::TeamWords",
                          "It is closed here, so that nobody is messaged twice. Open the team's workspace.")},
    ReasonEntry {"workspace.move_unsettled"_L1,
                 QT_TRANSLATE_NOOP("siaran::ui::TeamWords", "A move to a team's server was cut off at its last step"),
                 QT_TRANSLATE_NOOP("siaran::ui::TeamWords",
                                   "Your data is safe on one of the two sides. Finish the move: Siaran finds out on "
                                   "which.")},
    ReasonEntry {
        "move.files"_L1, QT_TRANSLATE_NOOP("siaran::ui::TeamWords", "Files beside the data could not be copied"),
        QT_TRANSLATE_NOOP("siaran::ui::TeamWords",
                          "Nothing was moved. The disk of this computer may be full: make room and try again.")},
    ReasonEntry {"move.differs"_L1,
                 QT_TRANSLATE_NOOP("siaran::ui::TeamWords", "What arrived was not the same as what left"),
                 QT_TRANSLATE_NOOP("siaran::ui::TeamWords", "Nothing was moved. Try again.")},
    ReasonEntry {"move.unsettled"_L1,
                 QT_TRANSLATE_NOOP("siaran::ui::TeamWords", "The connection broke at the very last step"),
                 QT_TRANSLATE_NOOP("siaran::ui::TeamWords",
                                   "Your data is safe on one of the two sides. Try again: Siaran finds out on which.")},
    ReasonEntry {
        "people.self"_L1, QT_TRANSLATE_NOOP("siaran::ui::TeamWords", "You cannot do this to yourself"),
        QT_TRANSLATE_NOOP("siaran::ui::TeamWords", "So a team never loses its last owner. Another owner can do it.")},
    ReasonEntry {"people.unknown"_L1, QT_TRANSLATE_NOOP("siaran::ui::TeamWords", "This person is not of the team"),
                 QT_TRANSLATE_NOOP("siaran::ui::TeamWords", "Refresh the list and look again.")},
    ReasonEntry {"people.no_team"_L1, QT_TRANSLATE_NOOP("siaran::ui::TeamWords", "This workspace is for you alone"),
                 QT_TRANSLATE_NOOP("siaran::ui::TeamWords", "Only the workspace of a team has people and roles.")},
    ReasonEntry {"people.password_form"_L1, QT_TRANSLATE_NOOP("siaran::ui::TeamWords", "This password is too short"),
                 QT_TRANSLATE_NOOP("siaran::ui::TeamWords", "Choose one of at least ten letters or digits.")},
    ReasonEntry {"people.login_taken"_L1,
                 QT_TRANSLATE_NOOP("siaran::ui::TeamWords", "Somebody on this server has this sign-in name already"),
                 QT_TRANSLATE_NOOP("siaran::ui::TeamWords", "Choose another one, such as the name with a number.")},
    ReasonEntry {
        "people.login_form"_L1, QT_TRANSLATE_NOOP("siaran::ui::TeamWords", "This cannot be a sign-in name"),
        QT_TRANSLATE_NOOP("siaran::ui::TeamWords", "Use small letters, digits and dots, beginning with a letter.")},
    ReasonEntry {"people.name_form"_L1, QT_TRANSLATE_NOOP("siaran::ui::TeamWords", "The name is missing or too long"),
                 QT_TRANSLATE_NOOP("siaran::ui::TeamWords", "Others see it beside what the person does.")},
};

} // namespace

ErrorWords teamWords(const Error& error)
{
    return reasonWords(error.reason, Entries, Context)
        .value_or(error.reason.startsWith("secret."_L1) ? setupWords(error)
                                                        : errorWords(error, ErrorContext::Database));
}

QString teamSentence(const Error& error)
{
    const auto words = teamWords(error);
    //: What is the matter. What to do.
    return Words::tr("%1. %2").arg(words.title, words.advice);
}

} // namespace siaran::ui
