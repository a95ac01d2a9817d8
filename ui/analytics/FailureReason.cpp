#include "ui/analytics/FailureReason.h"

#include "services/whatsapp/ErrorCatalogue.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(siaran::ui::FailureReason)
};

constexpr int TooManyPromotions = 131049;

/// Words before they are translated; no remedy: nothing is to be done.
struct FailureWords {
    const char* cause;
    const char* remedy;
    FailureSide side;
};

/// The words for one reason of the error catalogue.
struct Entry {
    QLatin1StringView word;
    FailureWords words;
};

constexpr FailureWords NotRegistered {
    QT_TRANSLATE_NOOP("siaran::ui::FailureReason", "Your number is not fully registered with WhatsApp"),
    QT_TRANSLATE_NOOP("siaran::ui::FailureReason", "Finish its registration in WhatsApp Manager."),
    FailureSide::Account};

constexpr FailureWords Complaints {
    QT_TRANSLATE_NOOP("siaran::ui::FailureReason", "Your number is limited or blocked for too many complaints"),
    QT_TRANSLATE_NOOP("siaran::ui::FailureReason", "Stop sending and check its health."), FailureSide::Account};

constexpr FailureWords TooFast {
    QT_TRANSLATE_NOOP("siaran::ui::FailureReason", "Sent too fast; Siaran slows down and tries again by itself"), "",
    FailureSide::Siaran};

constexpr FailureWords UnusableTemplate {
    QT_TRANSLATE_NOOP("siaran::ui::FailureReason", "The template is missing, paused or disabled"),
    QT_TRANSLATE_NOOP("siaran::ui::FailureReason", "Choose another template."), FailureSide::Template};

constexpr FailureWords TroubleOfWhatsApp {
    QT_TRANSLATE_NOOP("siaran::ui::FailureReason", "WhatsApp had a problem of its own"),
    QT_TRANSLATE_NOOP("siaran::ui::FailureReason", "Try again later."), FailureSide::WhatsApp};

constexpr std::array PersonReasons {
    Entry {"not_on_whatsapp"_L1,
           {QT_TRANSLATE_NOOP("siaran::ui::FailureReason",
                              "Not reachable: no WhatsApp on this number, a very old app, or its terms not accepted"),
            QT_TRANSLATE_NOOP("siaran::ui::FailureReason", "Check the number."), FailureSide::Person}},
    Entry {"stopped_promotions"_L1,
           {QT_TRANSLATE_NOOP("siaran::ui::FailureReason", "Stopped promotions from you in WhatsApp"),
            QT_TRANSLATE_NOOP("siaran::ui::FailureReason", "They count as opted out now. They can still write to you."),
            FailureSide::Person}},
    Entry {"own_number"_L1,
           {QT_TRANSLATE_NOOP("siaran::ui::FailureReason", "Your own WhatsApp number"),
            QT_TRANSLATE_NOOP("siaran::ui::FailureReason", "Remove it from your contacts."), FailureSide::Person}},
    Entry {"blocked_by_you"_L1,
           {QT_TRANSLATE_NOOP("siaran::ui::FailureReason", "Blocked by you in WhatsApp"),
            QT_TRANSLATE_NOOP("siaran::ui::FailureReason", "Unblock them there to write to them."),
            FailureSide::Person}},
    Entry {
        "identity_changed"_L1,
        {QT_TRANSLATE_NOOP("siaran::ui::FailureReason", "Their WhatsApp is another one since you last wrote to them"),
         QT_TRANSLATE_NOOP("siaran::ui::FailureReason", "Check the number."), FailureSide::Person}},
    Entry {"expired"_L1,
           {QT_TRANSLATE_NOOP("siaran::ui::FailureReason", "Expired: it waited too long for this person's phone"),
            QT_TRANSLATE_NOOP("siaran::ui::FailureReason", "Send it again in a later campaign."), FailureSide::Person}},
    Entry {
        "too_many_promotions"_L1,
        {QT_TRANSLATE_NOOP("siaran::ui::FailureReason", "Too many promotions for this person; WhatsApp held it back"),
         QT_TRANSLATE_NOOP("siaran::ui::FailureReason", "Try again after 24 hours."), FailureSide::WhatsApp}},
    Entry {"held_by_experiment"_L1,
           {QT_TRANSLATE_NOOP("siaran::ui::FailureReason",
                              "Part of a test that WhatsApp runs; it can't be sent to this person"),
            QT_TRANSLATE_NOOP("siaran::ui::FailureReason", "You can answer as soon as they write to you."),
            FailureSide::WhatsApp}},
};

constexpr std::array AccountReasons {
    Entry {"not_on_test_list"_L1,
           {QT_TRANSLATE_NOOP("siaran::ui::FailureReason",
                              "Not on the list of your WhatsApp account, which is in test mode"),
            QT_TRANSLATE_NOOP("siaran::ui::FailureReason", "Add the number to the list, or bring the account live."),
            FailureSide::Account}},
    Entry {
        "country_not_allowed"_L1,
        {QT_TRANSLATE_NOOP("siaran::ui::FailureReason", "Your WhatsApp account may not write to this country"),
         QT_TRANSLATE_NOOP("siaran::ui::FailureReason", "Verify your business with Meta, or leave these people out."),
         FailureSide::Account}},
    Entry {"too_many_complaints"_L1, Complaints},
    Entry {"account_restricted"_L1, Complaints},
    Entry {"payment"_L1,
           {QT_TRANSLATE_NOOP("siaran::ui::FailureReason", "Payment problem in your WhatsApp account"),
            QT_TRANSLATE_NOOP("siaran::ui::FailureReason", "Mend it in WhatsApp Manager, under billing."),
            FailureSide::Account}},
    Entry {"access_expired"_L1,
           {QT_TRANSLATE_NOOP("siaran::ui::FailureReason", "The connection to WhatsApp has expired"),
            QT_TRANSLATE_NOOP("siaran::ui::FailureReason", "Connect your number again."), FailureSide::Account}},
    Entry {"access_denied"_L1,
           {QT_TRANSLATE_NOOP("siaran::ui::FailureReason", "Your WhatsApp account lacks a permission"),
            QT_TRANSLATE_NOOP("siaran::ui::FailureReason", "Connect your number again."), FailureSide::Account}},
    Entry {"number_not_ready"_L1, NotRegistered},
    Entry {"number_gone"_L1, NotRegistered},
};

constexpr std::array MessageReasons {
    Entry {"too_fast"_L1, TooFast},
    Entry {"too_often_to_person"_L1, TooFast},
    Entry {"template_missing"_L1, UnusableTemplate},
    Entry {"template_policy"_L1, UnusableTemplate},
    Entry {"template_paused"_L1, UnusableTemplate},
    Entry {"template_disabled"_L1, UnusableTemplate},
    Entry {"template_form"_L1, UnusableTemplate},
    Entry {"bad_value"_L1,
           {QT_TRANSLATE_NOOP("siaran::ui::FailureReason", "A value in the message is missing or not allowed"),
            QT_TRANSLATE_NOOP("siaran::ui::FailureReason", "Look at the values of this person."),
            FailureSide::Message}},
    Entry {"too_long"_L1,
           {QT_TRANSLATE_NOOP("siaran::ui::FailureReason", "With this person's values the message is too long"),
            QT_TRANSLATE_NOOP("siaran::ui::FailureReason", "Shorten the text."), FailureSide::Message}},
    Entry {
        "window_closed"_L1,
        {QT_TRANSLATE_NOOP("siaran::ui::FailureReason", "More than 24 hours since they wrote; only a template may go"),
         QT_TRANSLATE_NOOP("siaran::ui::FailureReason", "Use a template."), FailureSide::Message}},
    Entry {"media"_L1,
           {QT_TRANSLATE_NOOP("siaran::ui::FailureReason", "WhatsApp couldn't fetch the picture or file"),
            QT_TRANSLATE_NOOP("siaran::ui::FailureReason", "Upload it again and retry."), FailureSide::Message}},
    Entry {"kind_not_taken"_L1,
           {QT_TRANSLATE_NOOP("siaran::ui::FailureReason",
                              "WhatsApp does not take this kind of message from your account"),
            QT_TRANSLATE_NOOP("siaran::ui::FailureReason", "Choose another template."), FailureSide::Message}},
    Entry {"whatsapp_trouble"_L1, TroubleOfWhatsApp},
    Entry {"maintenance"_L1, TroubleOfWhatsApp},
    Entry {"template_syncing"_L1, TroubleOfWhatsApp},
};

template <std::size_t Count>
const Entry* entryIn(const std::array<Entry, Count>& entries, QLatin1StringView word)
{
    const auto found = std::ranges::find(entries, word, &Entry::word);
    return found == entries.end() ? nullptr : &*found;
}

QString said(const char* words)
{
    return *words == '\0' ? QString() : QCoreApplication::translate("siaran::ui::FailureReason", words);
}

} // namespace

FailureReason failureReason(int code)
{
    // In reports 0 stands for a failure without a code, though it is one of WhatsApp's too.
    const auto word = code == 0 ? ""_L1 : whatsapp::reasonOf(code);
    for (const auto* entry :
         {entryIn(PersonReasons, word), entryIn(AccountReasons, word), entryIn(MessageReasons, word)}) {
        if (entry != nullptr) {
            return {said(entry->words.cause), said(entry->words.remedy), entry->words.side};
        }
    }
    return {Words::tr("WhatsApp refused it"), Words::tr("The details have its code for WhatsApp's support."),
            FailureSide::WhatsApp};
}

bool isHeldByWhatsApp(int code)
{
    return code == TooManyPromotions;
}

QString sideText(FailureSide side)
{
    switch (side) {
    case FailureSide::Person: return Words::tr("The person");
    case FailureSide::WhatsApp: return Words::tr("WhatsApp");
    case FailureSide::Account: return Words::tr("Your WhatsApp account");
    case FailureSide::Template: return Words::tr("The template");
    case FailureSide::Message: return Words::tr("The message");
    case FailureSide::Siaran: return Words::tr("Siaran");
    }
    Q_UNREACHABLE();
}

QString failureDetails(int code, const QString& detail)
{
    const auto reason = failureReason(code);
    QStringList lines {reason.cause.toHtmlEscaped()};
    if (!reason.remedy.isEmpty()) {
        lines.append(reason.remedy.toHtmlEscaped());
    }
    //: %1: the person, WhatsApp, your WhatsApp account …
    lines.append(Words::tr("Whose side: %1").arg(sideText(reason.side)).toHtmlEscaped());
    //: The last line of a tooltip, for WhatsApp's support
    const auto coded = Words::tr("WhatsApp's code: %1").arg(code);
    lines.append((detail.isEmpty() ? coded : coded + u" · "_s + detail).toHtmlEscaped());
    return u"<p>%1</p>"_s.arg(lines.join(u"<br>"_s));
}

} // namespace siaran::ui
