#include "ui/analytics/RecipientWords.h"

#include "ui/analytics/FailureReason.h"
#include "ui/campaigns/CampaignWords.h"
#include "ui/widgets/StatusBadges.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(siaran::ui::RecipientWords)
};

// Refused without a code: it never got as far as WhatsApp's own reasons.
QString generalReason()
{
    return Words::tr("WhatsApp refused it");
}

} // namespace

BadgeLook badgeOf(const analytics::Recipient& recipient)
{
    if (recipient.status == MessageStatus::Failed && isHeldByWhatsApp(recipient.errorCode.value_or(0))) {
        return {Words::tr("Held back"), BadgeKind::Warning, BadgeShape::Triangle};
    }
    const bool replied = recipient.repliedAt.isValid();
    return replied ? badgeOf(recipient.status, true) : filterLook(recipient.status);
}

BadgeLook filterLook(MessageStatus status)
{
    // Taken by WhatsApp, and confirmed as on its way, are two states of the ledger with filters of their own.
    return status == MessageStatus::Accepted ? BadgeLook {Words::tr("Accepted"), BadgeKind::Info, BadgeShape::Ring}
                                             : badgeOf(status, false);
}

QString reasonText(const analytics::Recipient& recipient)
{
    switch (recipient.status) {
    case MessageStatus::Skipped:
        return recipient.skipReason ? exclusionWords(*recipient.skipReason, 0) : Words::tr("Left out when it was sent");
    case MessageStatus::InDoubt: return Words::tr("It left, but nobody could prove that it arrived");
    case MessageStatus::Failed:
        return recipient.errorCode ? failureReason(*recipient.errorCode).cause : generalReason();
    default: return {};
    }
}

QString reasonDetails(const analytics::Recipient& recipient)
{
    if (recipient.status == MessageStatus::Failed && recipient.errorCode) {
        return failureDetails(*recipient.errorCode, recipient.errorDetail);
    }
    if (recipient.status == MessageStatus::InDoubt) {
        const auto words = Words::tr("It is not sent again by itself, so that nobody is messaged twice. Decide on the "
                                     "campaign's page.");
        return u"<p>%1</p>"_s.arg(words.toHtmlEscaped());
    }
    return {};
}

} // namespace siaran::ui
