#include "ui/setup/SetupWords.h"

#include "ui/shell/ReasonText.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

constexpr auto Context = "siaran::ui::SetupWords";

constexpr std::array Entries {
    ReasonEntry {"setup.away"_L1,
                 QT_TRANSLATE_NOOP("siaran::ui::SetupWords", "WhatsApp cannot be reached from this computer"),
                 QT_TRANSLATE_NOOP("siaran::ui::SetupWords",
                                   "Check the internet connection of this computer, then press Check again.")},
    ReasonEntry {
        "setup.timed_out"_L1, QT_TRANSLATE_NOOP("siaran::ui::SetupWords", "WhatsApp took too long to answer"),
        QT_TRANSLATE_NOOP("siaran::ui::SetupWords", "The connection is slow, or WhatsApp is busy. Press Check again.")},
    ReasonEntry {"setup.tls"_L1,
                 QT_TRANSLATE_NOOP("siaran::ui::SetupWords",
                                   "The connection is not safe: nobody vouches for the certificate of the other side"),
                 QT_TRANSLATE_NOOP("siaran::ui::SetupWords",
                                   "Nothing secret was sent. Check the clock of this computer, and whether a network "
                                   "or a program reads along.")},
    ReasonEntry {"setup.not_whatsapp"_L1,
                 QT_TRANSLATE_NOOP("siaran::ui::SetupWords", "Something other than WhatsApp answers"),
                 QT_TRANSLATE_NOOP(
                     "siaran::ui::SetupWords",
                     "Your network may ask for a sign-in first. If you changed the address under Advanced, check it.")},
    ReasonEntry {"setup.busy"_L1,
                 QT_TRANSLATE_NOOP("siaran::ui::SetupWords", "WhatsApp is busy and asks to be asked later"),
                 QT_TRANSLATE_NOOP("siaran::ui::SetupWords", "Wait a minute and press Check again.")},
    ReasonEntry {"setup.cancelled"_L1, QT_TRANSLATE_NOOP("siaran::ui::SetupWords", "The check was stopped"),
                 QT_TRANSLATE_NOOP("siaran::ui::SetupWords", "Press Check again.")},
    ReasonEntry {"setup.refused"_L1, QT_TRANSLATE_NOOP("siaran::ui::SetupWords", "WhatsApp refuses this"),
                 QT_TRANSLATE_NOOP("siaran::ui::SetupWords", "Check what you entered against WhatsApp Manager.")},
    ReasonEntry {"setup.token_form"_L1, QT_TRANSLATE_NOOP("siaran::ui::SetupWords", "This is not an access token"),
                 QT_TRANSLATE_NOOP("siaran::ui::SetupWords", "Copy the whole token, without spaces and line breaks.")},
    ReasonEntry {"setup.token_invalid"_L1,
                 QT_TRANSLATE_NOOP("siaran::ui::SetupWords", "WhatsApp does not know this token"),
                 QT_TRANSLATE_NOOP("siaran::ui::SetupWords",
                                   "Copy it once more. A token that was replaced or taken back no longer works.")},
    ReasonEntry {
        "setup.token_expired"_L1, QT_TRANSLATE_NOOP("siaran::ui::SetupWords", "This token has expired"),
        QT_TRANSLATE_NOOP("siaran::ui::SetupWords",
                          "The tokens of the test page last one day. Make one for a system user: it does not expire.")},
    ReasonEntry {"setup.token_no_send"_L1,
                 QT_TRANSLATE_NOOP("siaran::ui::SetupWords", "This token may not send messages"),
                 QT_TRANSLATE_NOOP("siaran::ui::SetupWords", "Make it again and tick whatsapp_business_messaging.")},
    ReasonEntry {"setup.token_no_manage"_L1,
                 QT_TRANSLATE_NOOP("siaran::ui::SetupWords", "This token may not read numbers and templates"),
                 QT_TRANSLATE_NOOP("siaran::ui::SetupWords", "Make it again and tick whatsapp_business_management.")},
    ReasonEntry {
        "setup.no_right"_L1, QT_TRANSLATE_NOOP("siaran::ui::SetupWords", "The token has no right to this account"),
        QT_TRANSLATE_NOOP("siaran::ui::SetupWords",
                          "Give the system user this account in the business settings, then press Check again.")},
    ReasonEntry {"setup.account_restricted"_L1,
                 QT_TRANSLATE_NOOP("siaran::ui::SetupWords", "WhatsApp has restricted this account"),
                 QT_TRANSLATE_NOOP("siaran::ui::SetupWords",
                                   "Open WhatsApp Manager: it says why, and how to ask for a review.")},
    ReasonEntry {
        "setup.account_form"_L1, QT_TRANSLATE_NOOP("siaran::ui::SetupWords", "An account id has digits only"),
        QT_TRANSLATE_NOOP("siaran::ui::SetupWords", "Copy it from WhatsApp Manager. It is not the phone number.")},
    ReasonEntry {"setup.account_unknown"_L1,
                 QT_TRANSLATE_NOOP("siaran::ui::SetupWords", "The token does not know this account"),
                 QT_TRANSLATE_NOOP("siaran::ui::SetupWords",
                                   "Check the id, or give the system user this account in the business settings.")},
    ReasonEntry {"setup.unknown_object"_L1,
                 QT_TRANSLATE_NOOP("siaran::ui::SetupWords", "WhatsApp does not know this id"),
                 QT_TRANSLATE_NOOP("siaran::ui::SetupWords", "Check it against WhatsApp Manager.")},
    ReasonEntry {"setup.number_form"_L1, QT_TRANSLATE_NOOP("siaran::ui::SetupWords", "A number id has digits only"),
                 QT_TRANSLATE_NOOP("siaran::ui::SetupWords",
                                   "Choose the number from the list. The id is not the phone number.")},
    ReasonEntry {"setup.number_other_account"_L1,
                 QT_TRANSLATE_NOOP("siaran::ui::SetupWords", "This number is not one of this account"),
                 QT_TRANSLATE_NOOP("siaran::ui::SetupWords",
                                   "Choose one from the list, or enter the id of the account that has it.")},
    ReasonEntry {"setup.number_not_connected"_L1,
                 QT_TRANSLATE_NOOP("siaran::ui::SetupWords", "This number is not registered for sending"),
                 QT_TRANSLATE_NOOP("siaran::ui::SetupWords",
                                   "Finish its registration in WhatsApp Manager, then press Check again.")},
    ReasonEntry {"setup.secret_form"_L1, QT_TRANSLATE_NOOP("siaran::ui::SetupWords", "This is not an app secret"),
                 QT_TRANSLATE_NOOP("siaran::ui::SetupWords", "Copy it from App settings, Basic, of your app at Meta.")},
    ReasonEntry {"setup.secret_wrong"_L1,
                 QT_TRANSLATE_NOOP("siaran::ui::SetupWords", "This app secret belongs to another app"),
                 QT_TRANSLATE_NOOP("siaran::ui::SetupWords", "Copy the one of the app that the token was made for.")},
    ReasonEntry {"setup.graph_url"_L1,
                 QT_TRANSLATE_NOOP("siaran::ui::SetupWords", "The address under Advanced cannot be used"),
                 QT_TRANSLATE_NOOP("siaran::ui::SetupWords",
                                   "It begins with https and holds no password. Leave it empty for the usual one.")},
    ReasonEntry {"setup.graph_version"_L1,
                 QT_TRANSLATE_NOOP("siaran::ui::SetupWords", "The version under Advanced is not one"),
                 QT_TRANSLATE_NOOP("siaran::ui::SetupWords", "It looks like v25.0. Leave it empty for the usual one.")},
    ReasonEntry {"setup.ca_file"_L1,
                 QT_TRANSLATE_NOOP("siaran::ui::SetupWords", "The certificate file under Advanced cannot be used"),
                 QT_TRANSLATE_NOOP("siaran::ui::SetupWords",
                                   "Choose a file in the form PEM that this user may read, or leave it empty.")},
    ReasonEntry {"setup.port_taken"_L1, QT_TRANSLATE_NOOP("siaran::ui::SetupWords", "Another program uses this port"),
                 QT_TRANSLATE_NOOP("siaran::ui::SetupWords", "Choose another port, and end the tunnel there.")},
    ReasonEntry {"setup.address_form"_L1,
                 QT_TRANSLATE_NOOP("siaran::ui::SetupWords", "WhatsApp reports to an https address only"),
                 QT_TRANSLATE_NOOP("siaran::ui::SetupWords",
                                   "Enter it as https://shop.example/webhooks/whatsapp, without a password.")},
    ReasonEntry {
        "setup.address_away"_L1, QT_TRANSLATE_NOOP("siaran::ui::SetupWords", "Nobody answers at this address"),
        QT_TRANSLATE_NOOP("siaran::ui::SetupWords",
                          "Check whether the tunnel or the server runs, and whether the address is the one it shows.")},
    ReasonEntry {
        "setup.address_tls"_L1,
        QT_TRANSLATE_NOOP("siaran::ui::SetupWords", "The certificate of this address is not good"),
        QT_TRANSLATE_NOOP(
            "siaran::ui::SetupWords",
            "WhatsApp refuses such an address too. The server or tunnel needs a certificate from a known authority.")},
    ReasonEntry {"setup.address_path"_L1,
                 QT_TRANSLATE_NOOP("siaran::ui::SetupWords", "The server answers, but not under this path"),
                 QT_TRANSLATE_NOOP("siaran::ui::SetupWords", "Siaran answers under /webhooks/whatsapp.")},
    ReasonEntry {"setup.address_verify"_L1,
                 QT_TRANSLATE_NOOP("siaran::ui::SetupWords", "The other end knows another verify token"),
                 QT_TRANSLATE_NOOP("siaran::ui::SetupWords", "Enter the same word there and here.")},
    ReasonEntry {"setup.address_other"_L1,
                 QT_TRANSLATE_NOOP("siaran::ui::SetupWords", "Something other than Siaran answers at this address"),
                 QT_TRANSLATE_NOOP("siaran::ui::SetupWords", "Check where the tunnel or the server leads.")},
    ReasonEntry {"setup.address_elsewhere"_L1,
                 QT_TRANSLATE_NOOP("siaran::ui::SetupWords", "This address leads to another computer"),
                 QT_TRANSLATE_NOOP("siaran::ui::SetupWords",
                                   "Let the tunnel end at the address of this computer that is shown above.")},
    ReasonEntry {
        "setup.signature"_L1, QT_TRANSLATE_NOOP("siaran::ui::SetupWords", "The app secret does not fit what arrives"),
        QT_TRANSLATE_NOOP("siaran::ui::SetupWords",
                          "Copy the secret of the app that WhatsApp reports to. Until then reports are refused.")},
    ReasonEntry {"setup.not_subscribed"_L1,
                 QT_TRANSLATE_NOOP("siaran::ui::SetupWords", "WhatsApp does not report to this app yet"),
                 QT_TRANSLATE_NOOP("siaran::ui::SetupWords", "Press Let WhatsApp report.")},
    ReasonEntry {"setup.test_unsure"_L1, QT_TRANSLATE_NOOP("siaran::ui::SetupWords", "It left, and no answer came"),
                 QT_TRANSLATE_NOOP("siaran::ui::SetupWords", "Look at your phone before you try again.")},
    ReasonEntry {
        "setup.test_form"_L1, QT_TRANSLATE_NOOP("siaran::ui::SetupWords", "Something in the message does not fit"),
        QT_TRANSLATE_NOOP("siaran::ui::SetupWords", "Check the number, and the name and language of the template.")},
    ReasonEntry {"secret.no_keyring"_L1,
                 QT_TRANSLATE_NOOP("siaran::ui::SetupWords", "No keyring runs on this computer"),
                 QT_TRANSLATE_NOOP("siaran::ui::SetupWords",
                                   "Start it and try again, or choose another place for the secrets.")},
    ReasonEntry {"secret.denied"_L1, QT_TRANSLATE_NOOP("siaran::ui::SetupWords", "The keyring was not unlocked"),
                 QT_TRANSLATE_NOOP("siaran::ui::SetupWords",
                                   "Unlock it and try again, or choose another place for the secrets.")},
    ReasonEntry {
        "secret.file_open"_L1,
        QT_TRANSLATE_NOOP("siaran::ui::SetupWords", "Others may read the file with the secrets, so it is not used"),
        QT_TRANSLATE_NOOP("siaran::ui::SetupWords",
                          "Give it to your user alone (chmod 600), and make a new token: the old one may be known.")},
    ReasonEntry {"secret.unreadable"_L1,
                 QT_TRANSLATE_NOOP("siaran::ui::SetupWords", "The file with the secrets cannot be read"),
                 QT_TRANSLATE_NOOP("siaran::ui::SetupWords", "Check the disk and who owns the file.")},
    ReasonEntry {"secret.not_written"_L1,
                 QT_TRANSLATE_NOOP("siaran::ui::SetupWords", "The file with the secrets cannot be written"),
                 QT_TRANSLATE_NOOP("siaran::ui::SetupWords",
                                   "Free some space, or give yourself write access to the data folder.")},
    ReasonEntry {"secret.gone"_L1,
                 QT_TRANSLATE_NOOP("siaran::ui::SetupWords", "The access token is not kept on this computer"),
                 QT_TRANSLATE_NOOP("siaran::ui::SetupWords", "Nothing is sent until it is entered again.")},
};

} // namespace

ErrorWords setupWords(const Error& error)
{
    return reasonWords(error.reason, Entries, Context).value_or(errorWords(error, ErrorContext::Network));
}

QString setupSentence(const Error& error)
{
    const auto words = setupWords(error);
    //: What is the matter. What to do.
    return QCoreApplication::translate(Context, QT_TRANSLATE_NOOP("siaran::ui::SetupWords", "%1. %2"))
        .arg(words.title, words.advice);
}

} // namespace siaran::ui
