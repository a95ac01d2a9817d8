#include "ui/campaigns/ReviewStep.h"

#include "models/campaigns/DraftKeeper.h"
#include "models/campaigns/MoneyText.h"
#include "models/campaigns/ZoneText.h"
#include "ui/campaigns/ChecksCard.h"
#include "ui/campaigns/ConfirmCard.h"
#include "ui/campaigns/ExclusionsCard.h"
#include "ui/campaigns/MessagePreview.h"
#include "ui/campaigns/ReviewChecks.h"
#include "ui/shell/ErrorText.h"
#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/ScrollArea.h"
#include "ui/widgets/Strip.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <QTimeZone>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

constexpr int PreviewWidth = 316;
constexpr int NarrowWidth = 900;
constexpr int NarrowPreview = 280;
enum { RecipientsFact, CostFact, StartFact };

// The category a template message is charged by; words of one's own inside the 24 hours cost nothing by it.
std::optional<TemplateCategory> chargedCategory(const MessageContent& content)
{
    const auto* message = std::get_if<TemplateMessage>(&content.message);
    return message == nullptr ? std::nullopt : std::optional(message->snapshot.category);
}

} // namespace

ReviewStep::ReviewStep(models::DraftKeeper& keeper, CampaignPolicy policy, QWidget* parent)
    : QWidget(parent)
    , m_keeper(keeper)
    , m_policy(std::move(policy))
    , m_changed(new Strip(Strip::Kind::Warning, {}, this))
    , m_error(new Strip(Strip::Kind::Danger, {}, this))
    , m_facts(new FactsCard({u"recipients"_s, u"cost"_s, u"start"_s}, this))
    , m_exclusions(new ExclusionsCard(this))
    , m_checks(new ChecksCard(this))
    , m_confirm(new ConfirmCard(this))
    , m_preview(new MessagePreview(u"reviewPreview"_s, this))
{
    setObjectName(u"reviewStep"_s);
    m_changed->setObjectName(u"receiptChanged"_s);
    m_changed->hide();
    m_error->setObjectName(u"reviewError"_s);
    m_error->addAction(u"reviewRetry"_s, tr("Count again"), [this] { Q_EMIT retryRequested(); });
    m_error->hide();
    m_preview->setFixedWidth(PreviewWidth);
    connect(m_confirm, &ConfirmCard::confirmed, this, &ReviewStep::confirmed);
    connect(m_confirm, &ConfirmCard::testRequested, this, [this] { Q_EMIT testRequested(m_preview->person()); });
    connect(m_exclusions, &ExclusionsCard::viewRequested, this, &ReviewStep::viewRequested);
    connect(m_checks, &ChecksCard::editRequested, this, &ReviewStep::editRequested);

    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(metrics::Gap);
    column->addWidget(m_facts);
    column->addWidget(m_exclusions);
    column->addWidget(m_checks);
    column->addStretch();
    auto* area = makeScrollArea(content, this);
    area->setObjectName(u"reviewBody"_s);
    area->setAccessibleName(tr("What will happen"));

    auto* left = new QVBoxLayout;
    left->setSpacing(metrics::Gap);
    left->addWidget(m_changed);
    left->addWidget(m_error);
    left->addWidget(area, 1);
    left->addWidget(m_confirm);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(metrics::GapLarge);
    row->addLayout(left, 1);
    row->addWidget(m_preview);
    enter();
}

void ReviewStep::setSegment(const QString& name, bool isEveryone)
{
    m_segmentName = name;
    m_isEveryone = isEveryone;
    showChecks();
    demand();
}

void ReviewStep::setPicture(const QImage& picture)
{
    m_preview->setPicture(picture);
}

void ReviewStep::setPeople(const QList<Contact>& people)
{
    m_preview->setPeople(people);
}

void ReviewStep::enter()
{
    m_receipt.reset();
    m_changed->hide();
    m_error->hide();
    m_preview->setContent(m_keeper.draft().content);
    showFacts();
    showExclusions();
    showChecks();
    demand();
}

void ReviewStep::focusFirst()
{
    findChild<QScrollArea*>(u"reviewBody"_s)->setFocus(Qt::OtherFocusReason);
}

void ReviewStep::showReceipt(const LaunchReceipt& receipt)
{
    const auto before = std::exchange(m_receipt, receipt);
    m_error->hide();
    if (before && *before != receipt) {
        const QLocale locale;
        m_changed->setText(before->recipients == receipt.recipients
                               ? tr("Who is left out has changed since you looked. Check the reasons again.")
                               : tr("It was %1 people, now it is %2: contacts changed meanwhile. Check it again.")
                                     .arg(locale.toString(before->recipients), locale.toString(receipt.recipients)));
        m_changed->show();
        m_confirm->clearTyped();
    }
    showFacts();
    showExclusions();
    showChecks();
    demand();
}

void ReviewStep::showError(const Error& error)
{
    m_error->setText(errorSentence(error, ErrorContext::Sending));
    m_error->show();
    demand();
}

void ReviewStep::showLaunching()
{
    m_error->hide();
    const auto& draft = m_keeper.draft();
    const bool isLater = draft.scheduledAt.isValid() || draft.repeats.kind != Recurrence::Kind::Once;
    const bool asks = m_receipt && m_receipt->approval == ApprovalNeed::Missing;
    m_confirm->setBusy(asks ? tr("Asking…") : isLater ? tr("Scheduling…") : tr("Starting…"));
}

void ReviewStep::setPolicy(const CampaignPolicy& policy)
{
    m_policy = policy;
    showFacts();
    showChecks();
}

void ReviewStep::showFacts()
{
    const QLocale locale;
    const auto unknown = u"–"_s;
    m_facts->setFact(RecipientsFact,
                     {tr("Recipients"), m_receipt ? locale.toString(m_receipt->recipients) : unknown,
                      m_receipt ? tr("of %1 matched").arg(locale.toString(m_receipt->matched)) : tr("counting…")});
    m_facts->setFact(CostFact, costFact());
    const auto sender = m_policy.sender.isEmpty() ? tr("sent by this computer") : tr("sent by %1").arg(m_policy.sender);
    m_facts->setFact(StartFact, {tr("Starts"), startWords(), sender});
}

QString ReviewStep::startWords() const
{
    const auto& draft = m_keeper.draft();
    if (draft.repeats.kind != Recurrence::Kind::Once) {
        const auto next
            = nextOccurrence(draft.repeats, QTimeZone(draft.timeZone.toUtf8()), QDateTime::currentDateTimeUtc());
        return next ? models::zonedMoment(next->utc, draft.timeZone) : QString();
    }
    return draft.scheduledAt.isValid() ? models::zonedMoment(draft.scheduledAt, draft.timeZone)
                                       : tr("When you confirm");
}

// What is not known is said, and what is known is only an estimate: volume and free windows change the bill.
FactsCard::Fact ReviewStep::costFact() const
{
    const auto name = tr("Estimated cost");
    const auto category = chargedCategory(m_keeper.draft().content);
    if (!category) {
        return {name, tr("Free"), tr("answers within 24 hours")};
    }
    if (!m_receipt) {
        return {name, u"–"_s, {}};
    }
    const auto cost = m_policy.rates.estimate(m_receipt->byCallingCode, *category, QDate::currentDate());
    if (cost.priced == 0) {
        return {name, tr("Not known"), tr("no rate for this country or kind")};
    }
    const auto date = QLocale().toString(cost.ratesSince, u"d MMM yyyy"_s);
    if (cost.unpriced > 0) {
        return {name, models::moneyText(cost.minorUnits, cost.currency),
                tr("without %Ln whose rate is not known; rates of %1", nullptr, cost.unpriced).arg(date)};
    }
    const auto each = models::moneyText(cost.eachMinorUnits, cost.currency);
    return {name, models::moneyText(cost.minorUnits, cost.currency),
            cost.eachMinorUnits > 0 ? tr("%Ln × %1, rates of %2", nullptr, cost.priced).arg(each, date)
                                    : tr("rates of %1").arg(date)};
}

void ReviewStep::showExclusions()
{
    m_exclusions->showReceipt(m_receipt, m_keeper.draft().cooldownDays);
}

void ReviewStep::showChecks()
{
    auto checks = reviewChecks(m_keeper.draft(), m_segmentName, m_policy, QDateTime::currentDateTimeUtc());
    if (m_receipt) {
        checks.push_back(durationCheck(m_keeper.draft(), m_receipt->recipients));
    }
    m_checks->showChecks(checks);
}

void ReviewStep::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_preview->setFixedWidth(width() < NarrowWidth ? NarrowPreview : PreviewWidth);
}

// One place decides whether the button lives, and the sentence beside it says why not.
void ReviewStep::demand()
{
    const auto& draft = m_keeper.draft();
    const int recipients = m_receipt ? m_receipt->recipients : 0;
    const bool repeats = draft.repeats.kind != Recurrence::Kind::Once;
    ConfirmCard::Demand wanted {
        .recipients = recipients,
        .mustType = m_isEveryone || (m_receipt && m_receipt->mustConfirm),
        //: A button: %1 is "every Monday at 09:00"
        .act = repeats ? tr("Send %1").arg(recurrenceWords(draft.repeats))
            : draft.scheduledAt.isValid()
            ? tr("Schedule for %1").arg(models::zonedMoment(draft.scheduledAt, draft.timeZone))
            : tr("Send to %Ln people", nullptr, recipients),
    };
    const auto approval = m_receipt ? m_receipt->approval : ApprovalNeed::None;
    if (approval == ApprovalNeed::Missing) {
        wanted.act = tr("Ask for approval");
        wanted.note = tr("Above the limit of the workspace: another owner has to approve it first.");
    } else if (approval == ApprovalNeed::Given) {
        wanted.note = tr("Another owner approved it. Any change ends the approval.");
    }
    if (!problemsOf(draft, QDateTime::currentDateTimeUtc()).isEmpty()) {
        wanted.refusal = tr("Complete the marked points first.");
    } else if (!m_receipt) {
        wanted.refusal
            = m_error->isVisibleTo(this) ? tr("The people could not be counted.") : tr("Counting the people…");
    } else if (recipients == 0 && draft.repeats.kind != Recurrence::Kind::Birthday) {
        wanted.refusal = tr("Nobody would get it. Choose another segment or a shorter cooldown.");
    } else if (approval == ApprovalNeed::Asked) {
        wanted.refusal = tr("It waits for another owner to approve it. Any change takes it back.");
    }
    m_confirm->setDemand(wanted);
}

} // namespace siaran::ui
