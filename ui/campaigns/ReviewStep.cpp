#include "ui/campaigns/ReviewStep.h"

#include "models/campaigns/DraftKeeper.h"
#include "models/campaigns/ZoneText.h"
#include "ui/campaigns/ConfirmCard.h"
#include "ui/campaigns/FactsCard.h"
#include "ui/campaigns/MessagePreview.h"
#include "ui/campaigns/ReviewChecks.h"
#include "ui/shell/ErrorText.h"
#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/TintedIcon.h"
#include "ui/widgets/Strip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <numeric>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

constexpr int PreviewWidth = 316;
constexpr int NarrowWidth = 900;
constexpr int NarrowPreview = 280;
enum { RecipientsFact, DurationFact, StartFact };

int sumOf(const std::map<ExclusionReason, int>& excluded)
{
    return std::accumulate(excluded.begin(), excluded.end(), 0,
                           [](int before, const auto& one) { return before + one.second; });
}

// Rows of a card are made anew: nobody finds those that are on their way out.
void clearRows(QVBoxLayout& rows)
{
    while (auto* item = rows.takeAt(0)) {
        if (auto* widget = item->widget()) {
            for (auto* child : widget->findChildren<QWidget*>()) {
                child->setObjectName({});
            }
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

// Shown at once: a layout would do it a moment later, and the card would blink at every count.
void addRow(QVBoxLayout& rows, QWidget* row)
{
    rows.addWidget(row);
    row->show();
}

Token tintOf(ReviewCheck::Mark mark)
{
    switch (mark) {
    case ReviewCheck::Mark::Fine: return Token::SuccessText;
    case ReviewCheck::Mark::Warning: return Token::WarningText;
    case ReviewCheck::Mark::Problem: return Token::DangerText;
    }
    Q_UNREACHABLE();
}

QString iconOf(ReviewCheck::Mark mark)
{
    switch (mark) {
    case ReviewCheck::Mark::Fine: return u"check-circle"_s;
    case ReviewCheck::Mark::Warning: return u"info-circle"_s;
    case ReviewCheck::Mark::Problem: return u"exclamation-triangle"_s;
    }
    Q_UNREACHABLE();
}

/// An icon that follows the theme by itself.
class Mark final : public QWidget {
public:
    Mark(const QString& iconName, Token tint, QWidget* parent)
        : QWidget(parent)
        , m_icon(icon(iconName, tint))
    {
        setFixedSize(metrics::IconButton, metrics::IconButton);
    }

private:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        m_icon.paint(&painter, rect());
    }

    QIcon m_icon;
};

} // namespace

ReviewStep::ReviewStep(models::DraftKeeper& keeper, CampaignPolicy policy, QWidget* parent)
    : QWidget(parent)
    , m_keeper(keeper)
    , m_policy(std::move(policy))
    , m_changed(new Strip(Strip::Kind::Warning, {}, this))
    , m_error(new Strip(Strip::Kind::Danger, {}, this))
    , m_facts(new FactsCard({u"recipients"_s, u"duration"_s, u"start"_s}, this))
    , m_exclusions(new Card(this))
    , m_exclusionRows(new QVBoxLayout)
    , m_checks(new Card(tr("Before you send"), this))
    , m_checkRows(new QVBoxLayout)
    , m_confirm(new ConfirmCard(this))
    , m_preview(new MessagePreview(u"reviewPreview"_s, this))
{
    setObjectName(u"reviewStep"_s);
    m_changed->setObjectName(u"receiptChanged"_s);
    m_changed->hide();
    m_error->setObjectName(u"reviewError"_s);
    m_error->addAction(u"reviewRetry"_s, tr("Count again"), [this] { Q_EMIT retryRequested(); });
    m_error->hide();
    m_exclusions->setObjectName(u"exclusions"_s);
    m_exclusions->body()->addLayout(m_exclusionRows);
    m_exclusionRows->setSpacing(6);
    m_checks->setObjectName(u"checks"_s);
    m_checks->body()->addLayout(m_checkRows);
    m_checkRows->setSpacing(2);
    m_preview->setFixedWidth(PreviewWidth);
    connect(m_confirm, &ConfirmCard::confirmed, this, &ReviewStep::confirmed);

    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(metrics::Gap);
    column->addWidget(m_facts);
    column->addWidget(m_exclusions);
    column->addWidget(m_checks);
    column->addStretch();
    auto* area = new QScrollArea(this);
    area->setObjectName(u"reviewBody"_s);
    area->setAccessibleName(tr("What will happen"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(content);
    content->setAutoFillBackground(false);
    area->viewport()->setAutoFillBackground(false);

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
    m_confirm->setBusy(m_keeper.draft().scheduledAt.isValid() ? tr("Scheduling…") : tr("Starting…"));
}

void ReviewStep::showFacts()
{
    const QLocale locale;
    const auto& draft = m_keeper.draft();
    const auto unknown = u"–"_s;
    m_facts->setFact(RecipientsFact,
                     {tr("Recipients"), m_receipt ? locale.toString(m_receipt->recipients) : unknown,
                      m_receipt ? tr("of %1 matched").arg(locale.toString(m_receipt->matched)) : tr("counting…")});
    const auto duration
        = m_receipt ? estimatedDuration(m_receipt->recipients, draft.ratePerSecond) : std::chrono::milliseconds(0);
    m_facts->setFact(DurationFact,
                     {tr("Takes"), m_receipt ? durationWords(duration) : unknown, speedWords(draft.ratePerSecond)});
    const auto sender = m_policy.sender.isEmpty() ? tr("sent by this computer") : tr("sent by %1").arg(m_policy.sender);
    m_facts->setFact(
        StartFact,
        {tr("Starts"),
         draft.scheduledAt.isValid() ? models::zonedMoment(draft.scheduledAt, draft.timeZone) : tr("When you confirm"),
         sender});
}

void ReviewStep::showExclusions()
{
    clearRows(*m_exclusionRows);
    m_exclusions->setVisible(m_receipt.has_value());
    if (!m_receipt) {
        return;
    }
    const int sum = sumOf(m_receipt->excluded);
    m_exclusions->setTitle(sum == 0 ? tr("Nobody is left out") : tr("Not sent to %Ln contacts", nullptr, sum));
    if (sum == 0) {
        addRow(*m_exclusionRows, makeLabel(tr("Everybody who matches gets it."), "muted"_L1, m_exclusions));
    }
    for (const auto& [reason, people] : m_receipt->excluded) {
        if (people == 0) {
            continue;
        }
        auto* line = new QWidget(m_exclusions);
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins({});
        auto* number = makeLabel(QLocale().toString(people), {}, line);
        number->setObjectName(u"excluded_"_s + toWord(reason));
        row->addWidget(makeLabel(exclusionWords(reason, m_keeper.draft().cooldownDays), {}, line), 1);
        row->addWidget(number);
        addRow(*m_exclusionRows, line);
    }
}

void ReviewStep::showChecks()
{
    clearRows(*m_checkRows);
    int number = 0;
    const auto checks = reviewChecks(m_keeper.draft(), m_segmentName, m_policy, QDateTime::currentDateTimeUtc());
    for (const auto& check : checks) {
        addCheck(++number, iconOf(check.mark), tintOf(check.mark), check.words, check.step);
    }
}

void ReviewStep::addCheck(int number, const QString& iconName, Token tint, const QString& words, WizardStep step)
{
    auto* line = new QWidget(m_checks);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(metrics::GapSmall);
    auto* text = makeLabel(words, {}, line);
    text->setWordWrap(true);
    auto* edit = makeButton(u"editCheck%1"_s.arg(number), tr("Edit"), "link"_L1, line);
    edit->setAccessibleName(tr("Edit: %1").arg(words));
    connect(edit, &QPushButton::clicked, this, [this, step] { Q_EMIT editRequested(step); });
    row->addWidget(new Mark(iconName, tint, line));
    row->addWidget(text, 1);
    row->addWidget(edit);
    addRow(*m_checkRows, line);
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
    ConfirmCard::Demand wanted {
        .recipients = recipients,
        .mustType = m_isEveryone || recipients > m_policy.typedAbove,
        .act = draft.scheduledAt.isValid()
            ? tr("Schedule for %1").arg(models::zonedMoment(draft.scheduledAt, draft.timeZone))
            : tr("Send to %Ln people", nullptr, recipients),
    };
    if (!problemsOf(draft, QDateTime::currentDateTimeUtc()).isEmpty()) {
        wanted.refusal = tr("Complete the marked points first.");
    } else if (!m_receipt) {
        wanted.refusal
            = m_error->isVisibleTo(this) ? tr("The people could not be counted.") : tr("Counting the people…");
    } else if (recipients == 0) {
        wanted.refusal = tr("Nobody would get it. Choose another segment or a shorter cooldown.");
    }
    m_confirm->setDemand(wanted);
}

} // namespace siaran::ui
