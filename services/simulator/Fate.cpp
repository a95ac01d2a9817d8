#include "services/simulator/Fate.h"

#include "services/simulator/Dice.h"

#include <algorithm>
#include <utility>

namespace siaran::simulator {

namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;
using Question = Dice::Question;

constexpr int Undeliverable = 131026;
constexpr int WindowClosed = 131047;
constexpr int MarketingCapped = 131049;
constexpr int MarketingStopped = 131050;
constexpr int Experiment = 130472;

Dice diceOf(const SimulatorSettings& settings, const QByteArray& personKey, const QByteArray& callbackData)
{
    return {settings.seed, personKey + '\n' + callbackData};
}

/// In life's own pace, in the order in which things happen.
QList<Step> lifeOf(const SimulatorSettings& settings, const AcceptedMessage& message, const Dice& dice)
{
    QList<Step> steps;
    const auto happened = [&steps](StepKind kind, milliseconds when, int error = 0) {
        steps.push_back(Step {.kind = kind, .occurs = when, .arrives = when, .errorCode = error});
    };

    const milliseconds sent = dice.delay(Question::SentDelay, 800ms, 0.5, 10s);
    if (const int error = failureOf(settings, message); error != 0) {
        const bool leavesFirst = error != WindowClosed && error != MarketingStopped;
        if (leavesFirst && dice.happens(Question::SentBeforeFailure, settings.sentBeforeFailure)) {
            happened(StepKind::Sent, sent);
        }
        happened(StepKind::Failed, sent + dice.delay(Question::DeliveredDelay, 4s, 0.5, 30s), error);
        return steps;
    }

    happened(StepKind::Sent, sent);
    if (!dice.happens(Question::Delivered, settings.delivered)) {
        return steps;
    }
    milliseconds delivered = sent + dice.delay(Question::DeliveredDelay, 3s, 1.0, 5min);
    if (dice.happens(Question::Offline, settings.offline)) {
        delivered += dice.delay(Question::OfflineDelay, 6h, 1.0, 72h);
    }
    const milliseconds read = delivered + dice.delay(Question::ReadDelay, 90s, 1.0, 30min);
    const bool reads = dice.happens(Question::Read, settings.read);
    if (!reads || !dice.happens(Question::ReadAtOnce, settings.readAtOnce)) {
        happened(StepKind::Delivered, delivered);
    }
    if (reads) {
        happened(StepKind::Read, read);
    }
    // The price comes with `sent` and with the first that follows.
    for (qsizetype i = 0; i < std::min<qsizetype>(2, steps.size()); ++i) {
        steps[i].priced = true;
    }
    // Whoever hides read receipts still answers.
    if (dice.happens(Question::Replies, settings.replied)) {
        const milliseconds replied = read + dice.delay(Question::ReplyDelay, 45s, 1.0, 30min);
        happened(StepKind::Reply, replied);
        const Dice person(settings.seed, message.person.key());
        if (person.happens(Question::ChangesNumber, settings.inbound.numberChanges)) {
            happened(StepKind::Moves, replied + dice.delay(Question::MoveDelay, 30s, 1.0, 30min));
        }
    }
    return steps;
}

milliseconds faster(milliseconds time, double scale)
{
    return scale > 0 ? milliseconds(static_cast<qint64>(static_cast<double>(time.count()) / scale)) : time;
}

} // namespace

int failureOf(const SimulatorSettings& settings, const AcceptedMessage& message)
{
    if (message.failure != 0) {
        return message.failure;
    }
    const Dice person(settings.seed, message.person.key());
    if (person.happens(Question::Undeliverable, settings.failures.undeliverable)) {
        return Undeliverable;
    }
    if (!message.isTemplate && !message.windowOpen) {
        return WindowClosed;
    }
    if (!message.category.startsWith("marketing")) {
        return 0;
    }
    if (person.happens(Question::MarketingStopped, settings.failures.marketingStopped)) {
        return MarketingStopped;
    }
    const Dice dice = diceOf(settings, message.person.key(), message.callbackData);
    if (dice.happens(Question::MarketingCapped, settings.failures.marketingCapped)) {
        return MarketingCapped;
    }
    return dice.happens(Question::Experiment, settings.failures.experiment) ? Experiment : 0;
}

QList<Step> fateOf(const SimulatorSettings& settings, const AcceptedMessage& message)
{
    const Dice dice = diceOf(settings, message.person.key(), message.callbackData);
    QList<Step> steps = lifeOf(settings, message, dice);
    for (Step& step : steps) {
        step.occurs = faster(step.occurs, settings.timeScale);
        step.arrives = step.occurs;
    }
    const qsizetype lived = steps.size();
    for (qsizetype i = 0; i + 1 < lived; ++i) {
        if (dice.happens(Question::Shuffled, settings.shuffledWebhooks, static_cast<quint64>(i))) {
            std::swap(steps[i].arrives, steps[i + 1].arrives);
        }
    }
    for (qsizetype i = 0; i < lived; ++i) {
        if (dice.happens(Question::Duplicated, settings.duplicatedWebhooks, static_cast<quint64>(i))) {
            Step again = steps[i];
            again.arrives += faster(dice.delay(Question::DuplicateDelay, 5s, 1.0, 5min), settings.timeScale);
            steps.push_back(again);
        }
    }
    return steps;
}

milliseconds answerDelay(const SimulatorSettings& settings, const QByteArray& personKey, const QByteArray& callbackData)
{
    if (settings.answerLatency <= 0ms) {
        return 0ms;
    }
    if (settings.steadyLatency) {
        return settings.answerLatency;
    }
    return diceOf(settings, personKey, callbackData)
        .delay(Question::AnswerDelay, settings.answerLatency, 0.99, settings.answerLatency * 20);
}

} // namespace siaran::simulator
