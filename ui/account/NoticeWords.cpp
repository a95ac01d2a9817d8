#include "ui/account/NoticeWords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

using account::AccountNotice;
using Kind = Strip::Kind;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(siaran::ui::NoticeWords)
};

QString pausedText(int campaigns)
{
    return Words::tr("%n campaign(s) rest because of it; nobody is lost, and they go on when you resume them.", nullptr,
                     campaigns);
}

NoticeWords accountUpdate(const AccountNotice& notice)
{
    const auto manager = Words::tr("WhatsApp Manager says why, and how to ask for a review.");
    if (notice.event == "ACCOUNT_RESTRICTION"_L1) {
        return {Words::tr("WhatsApp has restricted your account"), manager, Kind::Danger};
    }
    if (notice.event == "ACCOUNT_VIOLATION"_L1) {
        return {Words::tr("WhatsApp sees its rules broken by your account"), manager, Kind::Danger};
    }
    if (notice.event == "ACCOUNT_DELETED"_L1) {
        return {Words::tr("Your WhatsApp account was deleted"), Words::tr("Nothing can be sent from it any more."),
                Kind::Danger};
    }
    if (notice.event == "DISABLED_UPDATE"_L1) {
        return notice.detail.contains("REINSTATE"_L1)
            ? NoticeWords {Words::tr("WhatsApp has opened your account again"), {}, Kind::Success}
            : NoticeWords {Words::tr("WhatsApp has closed your account, or will"), manager, Kind::Danger};
    }
    return {Words::tr("Something about your WhatsApp account has changed"), {}, Kind::Info};
}

NoticeWords numberUpdate(const AccountNotice& notice)
{
    if (notice.event == "FLAGGED"_L1) {
        return {Words::tr("The quality of your number is low"),
                Words::tr("Too many people blocked or reported it. Send less, and only to people who expect it."),
                Kind::Warning};
    }
    if (notice.event == "UNFLAGGED"_L1) {
        return {Words::tr("The quality of your number is good again"), {}, Kind::Success};
    }
    if (notice.event == "THROUGHPUT_UPGRADE"_L1) {
        return {Words::tr("Your number may send faster now"), {}, Kind::Success};
    }
    if (notice.event == "DOWNGRADE"_L1) {
        return {Words::tr("You may write to fewer people a day now"),
                Words::tr("Siaran keeps to it; campaigns take longer."), Kind::Warning};
    }
    if (notice.event == "UPGRADE"_L1) {
        return {Words::tr("You may write to more people a day now"), {}, Kind::Success};
    }
    return {Words::tr("Something about your number has changed"), {}, Kind::Info};
}

NoticeWords templateUpdate(const AccountNotice& notice)
{
    const auto name = notice.detail.section(u": "_s, 0, 0);
    if (notice.event == "PAUSED"_L1) {
        //: %1: the name of a template
        return {Words::tr("WhatsApp has paused the template %1").arg(name),
                Words::tr("Too many people complained about it. It comes back by itself after some hours."),
                Kind::Warning};
    }
    if (notice.event == "DISABLED"_L1) {
        return {Words::tr("WhatsApp has disabled the template %1").arg(name),
                Words::tr("It cannot be sent any more. Use another one."), Kind::Danger};
    }
    if (notice.event == "REJECTED"_L1) {
        return {Words::tr("WhatsApp has rejected the template %1").arg(name), Words::tr("The Templates page says why."),
                Kind::Warning};
    }
    return {Words::tr("WhatsApp warns of the template %1").arg(name),
            Words::tr("Its quality is low; if that stays, it is paused."), Kind::Warning};
}

NoticeWords wordsOf(const AccountNotice& notice)
{
    if (notice.event.startsWith("ERROR_"_L1)) {
        return {Words::tr("WhatsApp reports a problem with your account"), Words::tr("Check it in WhatsApp Manager."),
                Kind::Warning};
    }
    if (notice.field == "account_update"_L1) {
        return accountUpdate(notice);
    }
    if (notice.field == "phone_number_quality_update"_L1) {
        return numberUpdate(notice);
    }
    if (notice.field == "message_template_status_update"_L1) {
        return templateUpdate(notice);
    }
    if (notice.field == "business_capability_update"_L1) {
        return {Words::tr("How many people you may write to a day has changed"),
                Words::tr("Siaran keeps to the new limit by itself."), Kind::Info};
    }
    if (notice.field == "account_review_update"_L1) {
        return notice.event == "APPROVED"_L1
            ? NoticeWords {Words::tr("WhatsApp has approved your account"), {}, Kind::Success}
            : NoticeWords {Words::tr("WhatsApp has not approved your account"), Words::tr("WhatsApp Manager says why."),
                           Kind::Warning};
    }
    if (notice.field == "phone_number_name_update"_L1) {
        return notice.event == "APPROVED"_L1
            ? NoticeWords {Words::tr("WhatsApp has approved the name people see"), {}, Kind::Success}
            : NoticeWords {Words::tr("WhatsApp has decided about the name people see"),
                           Words::tr("Look at it in WhatsApp Manager."), Kind::Warning};
    }
    if (notice.field == "account_alerts"_L1) {
        return {Words::tr("WhatsApp has a warning for your account"), Words::tr("Look at it in WhatsApp Manager."),
                Kind::Warning};
    }
    return {Words::tr("WhatsApp has news about your account"), {}, Kind::Info};
}

} // namespace

NoticeWords noticeWords(const AccountNotice& notice)
{
    auto words = wordsOf(notice);
    if (notice.paused > 0) {
        const auto paused = pausedText(notice.paused);
        words.consequence = words.consequence.isEmpty() ? paused : words.consequence + u' ' + paused;
    }
    return words;
}

} // namespace siaran::ui
