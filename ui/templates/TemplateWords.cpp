#include "ui/templates/TemplateWords.h"

#include "models/templates/TemplateText.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(siaran::ui::TemplateWords)
};

QString rejectionText(const QString& reason)
{
    if (reason == "ABUSIVE_CONTENT"_L1) {
        return Words::tr("WhatsApp finds the text abusive or threatening. Write it in a friendlier way.");
    }
    if (reason == "INVALID_FORMAT"_L1) {
        return Words::tr("The form is not right: often a variable at the very beginning or end, or two beside each "
                         "other. Put words around every variable.");
    }
    if (reason == "PROMOTIONAL"_L1) {
        return Words::tr("It promotes something, but its category is not Marketing. Submit it as Marketing.");
    }
    if (reason == "TAG_CONTENT_MISMATCH"_L1) {
        return Words::tr("The text does not fit its category or language. Choose those that fit.");
    }
    if (reason == "SCAM"_L1) {
        return Words::tr("WhatsApp takes it for a fraud attempt. Name your shop, and do not ask for codes or payment "
                         "details.");
    }
    return Words::tr("WhatsApp gave no reason that we know. WhatsApp Manager may say more.");
}

} // namespace

BadgeLook templateBadge(const Template& source)
{
    using enum BadgeKind;
    const auto text = models::templateStatusText(source);
    switch (source.status) {
    case TemplateStatus::Approved: return {text, Success, BadgeShape::Check};
    case TemplateStatus::Pending: return {text, Info, BadgeShape::Clock};
    case TemplateStatus::Rejected: return {text, Danger, BadgeShape::Cross};
    case TemplateStatus::Paused: return {text, Warning, BadgeShape::Pause};
    case TemplateStatus::Disabled: return {text, Danger, BadgeShape::Slash};
    case TemplateStatus::Removed: return {text, Neutral, BadgeShape::Dash};
    case TemplateStatus::Other: break;
    }
    return {text, Neutral, BadgeShape::Question};
}

QString templateAdvice(const Template& source)
{
    switch (source.status) {
    case TemplateStatus::Approved: return {};
    case TemplateStatus::Pending: return Words::tr("WhatsApp is checking it. This takes minutes, at most a day.");
    case TemplateStatus::Rejected:
        return Words::tr("WhatsApp rejected it. %1").arg(rejectionText(source.rejectedReason));
    case TemplateStatus::Paused:
        return Words::tr("WhatsApp paused it because too many people complained or blocked you. It comes back by "
                         "itself after some hours; send it to fewer, more interested people then.");
    case TemplateStatus::Disabled:
        return Words::tr("WhatsApp disabled it for good after repeated complaints. Write a new one.");
    case TemplateStatus::Removed:
        return Words::tr("It was deleted at WhatsApp. It is shown because a campaign used it.");
    case TemplateStatus::Other: break;
    }
    return source.statusWord.isEmpty()
        ? Words::tr("It cannot be sent now.")
        : Words::tr("It cannot be sent now. WhatsApp calls its state “%1”.").arg(source.statusWord);
}

QString qualityAdvice(const QString& quality)
{
    if (quality == "RED"_L1) {
        return Words::tr("Many people blocked or reported this message. If it goes on, WhatsApp pauses it.");
    }
    if (quality == "YELLOW"_L1) {
        return Words::tr("Some people blocked or reported this message. Send it to people who expect it.");
    }
    return {};
}

} // namespace siaran::ui
