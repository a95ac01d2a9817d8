#include "ui/campaigns/ScheduleStep.h"

#include "models/campaigns/DraftKeeper.h"
#include "models/campaigns/ZoneText.h"
#include "models/support/DateText.h"
#include "services/domain/WallClock.h"
#include "ui/campaigns/CampaignWords.h"
#include "ui/campaigns/PilotCard.h"
#include "ui/campaigns/RepeatBox.h"
#include "ui/campaigns/ReviewChecks.h"
#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/ScrollArea.h"
#include "ui/widgets/Strip.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QTimeEdit>
#include <QTimeZone>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

constexpr std::array<int, 5> Rates {0, 80, 20, 5, 1};
constexpr int FormWidth = 640;
constexpr int Indent = 28;

QDateTime tomorrowMorning(const QString& zone)
{
    const auto here = models::inZone(QDateTime::currentDateTimeUtc(), zone);
    return models::fromZone(here.date().addDays(1), QTime(9, 0), zone);
}

} // namespace

ScheduleStep::ScheduleStep(models::DraftKeeper& keeper, CampaignPolicy policy, QWidget* parent)
    : QWidget(parent)
    , m_keeper(keeper)
    , m_policy(std::move(policy))
{
    setObjectName(u"scheduleStep"_s);
    auto* start = buildStart();
    auto* speed = buildSpeed();
    m_sender = new Strip(Strip::Kind::Info, {}, this);
    m_sender->setObjectName(u"senderStrip"_s);
    m_quiet = new Strip(Strip::Kind::Warning, {}, this);
    m_quiet->setObjectName(u"quietStrip"_s);
    m_pilot = new PilotCard(this);
    connect(m_pilot, &PilotCard::changed, this, &ScheduleStep::takePilot);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(metrics::Gap);
    const std::initializer_list<QWidget*> parts {start, m_quiet, speed, m_pilot, m_sender};
    for (auto* part : parts) {
        part->setMaximumWidth(FormWidth);
        part->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
        column->addWidget(part);
    }
    column->addStretch();
    auto* area = makeScrollArea(content, this);
    area->setObjectName(u"scheduleBody"_s);
    area->setAccessibleName(tr("When it starts"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(area);
}

QWidget* ScheduleStep::buildStart()
{
    auto* card = new Card(tr("Start"), this);
    m_now = new QRadioButton(tr("Send after review"), card);
    m_now->setObjectName(u"sendNow"_s);
    m_later = new QRadioButton(tr("Schedule for a date and time"), card);
    m_later->setObjectName(u"sendLater"_s);
    m_again = new QRadioButton(tr("Send it again and again"), card);
    m_again->setObjectName(u"sendAgain"_s);
    m_timeBox = buildTime();
    m_repeat = new RepeatBox(card);
    m_repeat->setContentsMargins(Indent, 0, 0, 0);
    card->body()->addWidget(m_now);
    card->body()->addWidget(m_later);
    card->body()->addWidget(m_timeBox);
    card->body()->addWidget(m_again);
    card->body()->addWidget(m_repeat);
    connect(m_repeat, &RepeatBox::changed, this, &ScheduleStep::takeStart);
    connect(m_again, &QRadioButton::toggled, this, &ScheduleStep::takeStart);
    connect(m_later, &QRadioButton::toggled, this, [this](bool later) {
        if (!m_isFilling && later && !m_keeper.draft().scheduledAt.isValid()) {
            const auto there = models::inZone(tomorrowMorning(zone()), zone());
            const QScopedValueRollback filling(m_isFilling, true);
            m_date->setDate(there.date());
            m_time->setTime(there.time());
        }
        takeStart();
    });
    return card;
}

QWidget* ScheduleStep::buildTime()
{
    auto* box = new QWidget(this);
    m_date = new QDateEdit(box);
    m_date->setObjectName(u"startDate"_s);
    m_date->setAccessibleName(tr("Start date"));
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(u"ddd d MMM yyyy"_s);
    m_date->setMinimumWidth(160);
    m_time = new QTimeEdit(box);
    m_time->setObjectName(u"startTime"_s);
    m_time->setAccessibleName(tr("Start time"));
    m_time->setDisplayFormat(models::clockFormat());
    m_time->setMinimumWidth(84);
    m_zone = new QComboBox(box);
    m_zone->setObjectName(u"startZone"_s);
    m_zone->setAccessibleName(tr("Time zone"));
    m_zone->setMaxVisibleItems(12);
    m_zone->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_zone->setMinimumContentsLength(20);
    m_problem = makeLabel({}, "error"_L1, box);
    m_problem->setObjectName(u"startProblem"_s);
    m_local = new QCheckBox(tr("At this time where each person is"), box);
    m_local->setObjectName(u"recipientLocal"_s);
    m_localNote = makeLabel(tr("By the country of the number: all of Indonesia counts as WIB, large countries as their "
                               "capital."),
                            "caption"_L1, box);
    m_localNote->setWordWrap(true);
    connect(m_local, &QCheckBox::toggled, this, &ScheduleStep::takeStart);
    m_clock = makeLabel({}, "caption"_L1, box);
    m_clock->setObjectName(u"startClock"_s);
    m_clock->setWordWrap(true);
    m_elsewhere = makeLabel({}, "caption"_L1, box);
    m_elsewhere->setObjectName(u"startHere"_s);

    auto* fields = new QHBoxLayout;
    fields->setSpacing(metrics::GapSmall);
    fields->addWidget(m_date);
    fields->addWidget(m_time);
    fields->addWidget(m_zone);
    fields->addStretch();
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(Indent, 0, 0, 0);
    column->setSpacing(metrics::GapSmall);
    column->addLayout(fields);
    column->addWidget(buildPresets(box));
    column->addWidget(m_problem);
    column->addWidget(m_clock);
    column->addWidget(m_elsewhere);
    column->addWidget(m_local);
    column->addWidget(m_localNote);
    connect(m_date, &QDateEdit::dateChanged, this, &ScheduleStep::takeStart);
    connect(m_time, &QTimeEdit::timeChanged, this, &ScheduleStep::takeStart);
    connect(m_zone, &QComboBox::currentIndexChanged, this, &ScheduleStep::takeStart);
    return box;
}

QWidget* ScheduleStep::buildPresets(QWidget* parent)
{
    auto* box = new QWidget(parent);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins({});
    row->setSpacing(metrics::GapSmall);
    const auto add = [&](const QString& objectName, const QString& words, int daysToSaturday, QTime time) {
        auto* chip = makeButton(objectName, words, "chip"_L1, box);
        row->addWidget(chip);
        connect(chip, &QPushButton::clicked, this, [this, daysToSaturday, time] {
            const auto today = models::inZone(QDateTime::currentDateTimeUtc(), zone()).date();
            const int toSaturday = (Qt::Saturday - today.dayOfWeek() + 6) % 7 + 1; // never today
            usePreset(today.addDays(daysToSaturday < 0 ? toSaturday : daysToSaturday), time);
        });
    };
    constexpr int NextSaturday = -1;
    const auto at = [](int hour) { return models::clockText(QTime(hour, 0)); };
    //: A start to choose: %1 is a time of the day
    add(u"presetTomorrowMorning"_s, tr("Tomorrow %1").arg(at(9)), 1, QTime(9, 0));
    add(u"presetTomorrowAfternoon"_s, tr("Tomorrow %1").arg(at(16)), 1, QTime(16, 0));
    add(u"presetSaturday"_s, tr("Saturday %1").arg(at(10)), NextSaturday, QTime(10, 0));
    row->addStretch();
    return box;
}

QWidget* ScheduleStep::buildSpeed()
{
    auto* card = new Card(tr("Speed"), this);
    m_speed = new QComboBox(card);
    m_speed->setObjectName(u"speed"_s);
    m_speed->setAccessibleName(tr("Speed"));
    m_speed->setMaximumWidth(340);
    for (const int rate : Rates) {
        m_speed->addItem(speedWords(rate), rate);
    }
    m_estimate = makeLabel({}, "caption"_L1, card);
    m_estimate->setObjectName(u"estimate"_s);
    card->body()->addWidget(m_speed);
    card->body()->addWidget(m_estimate);
    connect(m_speed, &QComboBox::currentIndexChanged, this, &ScheduleStep::takeSpeed);
    return card;
}

void ScheduleStep::enter()
{
    const QScopedValueRollback filling(m_isFilling, true);
    const auto& draft = m_keeper.draft();
    const auto own = draft.timeZone.isEmpty() ? m_policy.timeZone : draft.timeZone;
    m_zone->clear();
    const auto choices = models::zoneChoices(own);
    for (const auto& choice : choices) {
        m_zone->addItem(choice.label, choice.id);
    }
    m_zone->setCurrentIndex(qMax(0, m_zone->findData(own)));
    const auto there = models::inZone(draft.scheduledAt.isValid() ? draft.scheduledAt : tomorrowMorning(own), own);
    m_date->setDate(there.date());
    m_time->setTime(there.time());
    const bool repeats = draft.repeats.kind != Recurrence::Kind::Once;
    (repeats ? m_again : draft.scheduledAt.isValid() ? m_later : m_now)->setChecked(true);
    if (repeats) {
        m_repeat->showRule(draft.repeats);
    }
    m_local->setChecked(draft.recipientLocal);
    m_pilot->showPlan(draft.pilot);
    if (m_speed->findData(draft.ratePerSecond) < 0) {
        m_speed->addItem(speedWords(draft.ratePerSecond), draft.ratePerSecond);
    }
    m_speed->setCurrentIndex(m_speed->findData(draft.ratePerSecond));
    showStart();
    showEstimate();
}

void ScheduleStep::focusFirst()
{
    (m_again->isChecked() ? m_again : m_later->isChecked() ? m_later : m_now)->setFocus(Qt::OtherFocusReason);
}

void ScheduleStep::setFields(const QList<CustomField>& fields)
{
    m_repeat->setFields(fields);
}

void ScheduleStep::setPolicy(const CampaignPolicy& policy)
{
    m_policy = policy;
    showStart();
}

void ScheduleStep::pointAtTime()
{
    if (m_again->isChecked()) {
        m_repeat->focusField();
        return;
    }
    setInvalid(*m_time, true);
    m_time->setFocus(Qt::OtherFocusReason);
    m_time->setSelectedSection(QDateTimeEdit::HourSection);
}

void ScheduleStep::setPeople(std::optional<int> people)
{
    m_people = people;
    showEstimate();
}

QString ScheduleStep::zone() const
{
    return m_zone->currentData().toString();
}

void ScheduleStep::usePreset(QDate date, QTime time)
{
    {
        const QScopedValueRollback filling(m_isFilling, true);
        m_date->setDate(date);
        m_time->setTime(time);
    }
    takeStart();
}

void ScheduleStep::takeStart()
{
    if (m_isFilling) {
        return;
    }
    m_keeper.change([this](CampaignDraft& draft) {
        draft.timeZone = zone();
        const bool isOnce = !m_again->isChecked();
        draft.scheduledAt
            = m_later->isChecked() ? models::fromZone(m_date->date(), m_time->time(), zone()) : QDateTime();
        draft.recipientLocal = m_later->isChecked() && m_local->isChecked();
        draft.repeats = isOnce ? Recurrence() : m_repeat->rule();
        draft.pilot = isOnce ? m_pilot->plan() : PilotPlan();
    });
    showStart();
}

void ScheduleStep::takePilot()
{
    if (!m_isFilling) {
        m_keeper.change([this](CampaignDraft& draft) { draft.pilot = m_pilot->plan(); });
    }
}

// Twice a year clocks skip an hour, or show one twice; not in Indonesia, but where a campaign may be sent to.
QString ScheduleStep::clockNote() const
{
    const auto moment = wallMoment(m_date->date(), m_time->time(), QTimeZone(zone().toUtf8()));
    switch (moment.fit) {
    case WallMoment::Fit::Exact: return {};
    case WallMoment::Fit::Skipped:
        return tr("Clocks are put forward over this time that day; it starts at %1.")
            .arg(models::clockText(models::inZone(moment.utc, zone()).time()));
    case WallMoment::Fit::Twice: return tr("Clocks show this time twice that day; it starts the first time.");
    }
    Q_UNREACHABLE();
}

// What the quiet hours of the workspace mean for this start; empty when nothing.
QString ScheduleStep::quietNote() const
{
    const auto& draft = m_keeper.draft();
    if (draft.recipientLocal) {
        return isQuiet(m_policy.quiet, m_time->time())
            ? tr("This time is in your quiet hours. People would be messaged then all the same, where they are.")
            : QString();
    }
    return startsQuietly(draft, m_policy, QDateTime::currentDateTimeUtc())
        ? tr("That is in your quiet hours: it is held, and goes out from %1 on.")
              .arg(models::clockText(m_policy.quiet.to))
        : QString();
}

void ScheduleStep::takeSpeed()
{
    if (!m_isFilling) {
        m_keeper.change([this](CampaignDraft& draft) { draft.ratePerSecond = m_speed->currentData().toInt(); });
        showEstimate();
    }
}

void ScheduleStep::showStart()
{
    const auto at = m_keeper.draft().scheduledAt;
    m_timeBox->setVisible(m_later->isChecked());
    m_repeat->setVisible(m_again->isChecked());
    m_pilot->setVisible(!m_again->isChecked());
    const auto clock = m_later->isChecked() ? clockNote() : QString();
    m_clock->setText(clock);
    m_clock->setVisible(!clock.isEmpty());
    const auto quiet = quietNote();
    m_quiet->setText(quiet);
    m_quiet->setVisible(!quiet.isEmpty());
    const bool isPast = at.isValid() && at <= QDateTime::currentDateTimeUtc();
    m_problem->setText(problemWords(DraftProblem::PastTime));
    m_problem->setVisible(isPast);
    setInvalid(*m_time, isPast);
    const bool isElsewhere = at.isValid() && at.toLocalTime().time() != models::inZone(at, zone()).time();
    m_elsewhere->setText(tr("%1 on the clock of this computer").arg(models::clockText(at.toLocalTime().time())));
    m_elsewhere->setVisible(isElsewhere && !isPast);
    if (!m_policy.sender.isEmpty()) {
        m_sender->setText(tr("The server %1 will send. You may switch this computer off.").arg(m_policy.sender));
    } else if (m_again->isChecked()) {
        m_sender->setText(tr("This computer will send. It must be on and online each time."));
    } else if (at.isValid()) {
        m_sender->setText(
            tr("This computer will send. It must be on and online on %1.").arg(models::zonedMoment(at, zone())));
    } else {
        m_sender->setText(tr("This computer will send. Keep it on and online until the campaign is finished; if it "
                             "goes off, sending goes on where it stopped and nobody is messaged twice."));
    }
}

void ScheduleStep::showEstimate()
{
    const int rate = m_speed->currentData().toInt();
    if (m_people) {
        m_estimate->setText(
            tr("%Ln people take %1.", nullptr, *m_people).arg(durationWords(estimatedDuration(*m_people, rate))));
    }
    m_estimate->setVisible(m_people.has_value());
}

} // namespace siaran::ui
