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

/// The words for one reason of the error catalogue.
struct Entry {
    QLatin1StringView word;
    FailureReason (*words)();
};

FailureReason notRegistered()
{
    return {Words::tr("Your number is not fully registered with WhatsApp"),
            Words::tr("Finish its registration in WhatsApp Manager."), FailureSide::Account};
}

FailureReason complaints()
{
    return {Words::tr("Your number is limited or blocked for too many complaints"),
            Words::tr("Stop sending and check its health."), FailureSide::Account};
}

FailureReason tooFast()
{
    return {Words::tr("Sent too fast; Siaran slows down and tries again by itself"), {}, FailureSide::Siaran};
}

FailureReason unusableTemplate()
{
    return {Words::tr("The template is missing, paused or disabled"), Words::tr("Choose another template."),
            FailureSide::Template};
}

FailureReason troubleOfWhatsApp()
{
    return {Words::tr("WhatsApp had a problem of its own"), Words::tr("Try again later."), FailureSide::WhatsApp};
}

constexpr std::array PersonReasons {
    Entry {"not_on_whatsapp"_L1,
           [] {
               return FailureReason {
                   Words::tr("Not reachable: no WhatsApp on this number, a very old app, or its terms not accepted"),
                   Words::tr("Check the number."), FailureSide::Person};
           }},
    Entry {"stopped_promotions"_L1,
           [] {
               return FailureReason {Words::tr("Stopped promotions from you in WhatsApp"),
                                     Words::tr("They count as opted out now. They can still write to you."),
                                     FailureSide::Person};
           }},
    Entry {"own_number"_L1,
           [] {
               return FailureReason {Words::tr("Your own WhatsApp number"), Words::tr("Remove it from your contacts."),
                                     FailureSide::Person};
           }},
    Entry {"blocked_by_you"_L1,
           [] {
               return FailureReason {Words::tr("Blocked by you in WhatsApp"),
                                     Words::tr("Unblock them there to write to them."), FailureSide::Person};
           }},
    Entry {"identity_changed"_L1,
           [] {
               return FailureReason {Words::tr("Their WhatsApp is another one since you last wrote to them"),
                                     Words::tr("Check the number."), FailureSide::Person};
           }},
    Entry {"expired"_L1,
           [] {
               return FailureReason {Words::tr("Expired: it waited too long for this person's phone"),
                                     Words::tr("Send it again in a later campaign."), FailureSide::Person};
           }},
    Entry {"too_many_promotions"_L1,
           [] {
               return FailureReason {Words::tr("Too many promotions for this person; WhatsApp held it back"),
                                     Words::tr("Try again after 24 hours."), FailureSide::WhatsApp};
           }},
    Entry {"held_by_experiment"_L1,
           [] {
               return FailureReason {Words::tr("Part of a test that WhatsApp runs; it can't be sent to this person"),
                                     Words::tr("You can answer as soon as they write to you."), FailureSide::WhatsApp};
           }},
};

constexpr std::array AccountReasons {
    Entry {"not_on_test_list"_L1,
           [] {
               return FailureReason {Words::tr("Not on the list of your WhatsApp account, which is in test mode"),
                                     Words::tr("Add the number to the list, or bring the account live."),
                                     FailureSide::Account};
           }},
    Entry {"country_not_allowed"_L1,
           [] {
               return FailureReason {Words::tr("Your WhatsApp account may not write to this country"),
                                     Words::tr("Verify your business with Meta, or leave these people out."),
                                     FailureSide::Account};
           }},
    Entry {"too_many_complaints"_L1, complaints},
    Entry {"account_restricted"_L1, complaints},
    Entry {"payment"_L1,
           [] {
               return FailureReason {Words::tr("Payment problem in your WhatsApp account"),
                                     Words::tr("Mend it in WhatsApp Manager, under billing."), FailureSide::Account};
           }},
    Entry {"access_expired"_L1,
           [] {
               return FailureReason {Words::tr("The connection to WhatsApp has expired"),
                                     Words::tr("Connect your number again."), FailureSide::Account};
           }},
    Entry {"access_denied"_L1,
           [] {
               return FailureReason {Words::tr("Your WhatsApp account lacks a permission"),
                                     Words::tr("Connect your number again."), FailureSide::Account};
           }},
    Entry {"number_not_ready"_L1, notRegistered},
    Entry {"number_gone"_L1, notRegistered},
};

constexpr std::array MessageReasons {
    Entry {"too_fast"_L1, tooFast},
    Entry {"too_often_to_person"_L1, tooFast},
    Entry {"template_missing"_L1, unusableTemplate},
    Entry {"template_policy"_L1, unusableTemplate},
    Entry {"template_paused"_L1, unusableTemplate},
    Entry {"template_disabled"_L1, unusableTemplate},
    Entry {"template_form"_L1, unusableTemplate},
    Entry {"bad_value"_L1,
           [] {
               return FailureReason {Words::tr("A value in the message is missing or not allowed"),
                                     Words::tr("Look at the values of this person."), FailureSide::Message};
           }},
    Entry {"too_long"_L1,
           [] {
               return FailureReason {Words::tr("With this person's values the message is too long"),
                                     Words::tr("Shorten the text."), FailureSide::Message};
           }},
    Entry {"window_closed"_L1,
           [] {
               return FailureReason {Words::tr("More than 24 hours since they wrote; only a template may go"),
                                     Words::tr("Use a template."), FailureSide::Message};
           }},
    Entry {"media"_L1,
           [] {
               return FailureReason {Words::tr("WhatsApp couldn't fetch the picture or file"),
                                     Words::tr("Upload it again and retry."), FailureSide::Message};
           }},
    Entry {"kind_not_taken"_L1,
           [] {
               return FailureReason {Words::tr("WhatsApp does not take this kind of message from your account"),
                                     Words::tr("Choose another template."), FailureSide::Message};
           }},
    Entry {"whatsapp_trouble"_L1, troubleOfWhatsApp},
    Entry {"maintenance"_L1, troubleOfWhatsApp},
    Entry {"template_syncing"_L1, troubleOfWhatsApp},
};

template <std::size_t Count>
const Entry* entryIn(const std::array<Entry, Count>& entries, QLatin1StringView word)
{
    const auto found = std::ranges::find(entries, word, &Entry::word);
    return found == entries.end() ? nullptr : &*found;
}

} // namespace

FailureReason failureReason(int code)
{
    // In reports 0 stands for a failure without a code, though it is one of WhatsApp's too.
    const auto word = code == 0 ? ""_L1 : whatsapp::reasonOf(code);
    for (const auto* entry :
         {entryIn(PersonReasons, word), entryIn(AccountReasons, word), entryIn(MessageReasons, word)}) {
        if (entry != nullptr) {
            return entry->words();
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
