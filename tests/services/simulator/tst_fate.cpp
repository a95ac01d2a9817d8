#include "services/simulator/Disturbance.h"
#include "services/simulator/Fate.h"
#include "services/simulator/Reply.h"

#include <QTest>
#include <rapidcheck.h>

#include <algorithm>
#include <map>

using namespace siaran::simulator;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int Crowd = 20'000;

AcceptedMessage messageTo(int person, const QByteArray& data = "c1")
{
    const QByteArray waId = "628110000" + QByteArray::number(person).rightJustified(6, '0');
    return {.number = 1,
            .wamid = "wamid.x",
            .person = {.waId = waId, .userId = userIdOf(waId)},
            .callbackData = data,
            .category = "marketing",
            .isTemplate = true,
            .quickReplies = {}};
}

/// Nothing comes twice or out of order.
SimulatorSettings orderly()
{
    SimulatorSettings settings;
    settings.duplicatedWebhooks = 0;
    settings.shuffledWebhooks = 0;
    settings.readAtOnce = 0;
    return settings;
}

bool has(const QList<Step>& steps, StepKind kind)
{
    return std::ranges::find(steps, kind, &Step::kind) != steps.end();
}

bool near(double counted, double expected)
{
    return std::abs(counted - expected) < 0.015;
}

} // namespace

class tst_Fate : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void dependsOnNothingButItsQuestion()
    {
        QVERIFY(rc::check("fate and reply are functions of seed, person and callback data",
                          [](quint64 seed, quint16 person) {
                              SimulatorSettings settings;
                              settings.seed = seed;
                              AcceptedMessage first = messageTo(person);
                              AcceptedMessage second = first;
                              second.number = 77;
                              second.acceptedAt = 123'456;
                              second.wamid = "wamid.y";
                              RC_ASSERT(fateOf(settings, first) == fateOf(settings, second));
                              settings.stopReplies = 0.5;
                              RC_ASSERT(replyTo(settings, first) == replyTo(settings, second));
                          }));
    }

    void anotherSeedIsAnotherCrowd()
    {
        SimulatorSettings one = orderly();
        SimulatorSettings two = orderly();
        two.seed = 2;
        int different = 0;
        for (int i = 0; i < 100; ++i) {
            different += fateOf(one, messageTo(i)) == fateOf(two, messageTo(i)) ? 0 : 1;
        }
        QVERIFY(different > 90);
    }

    void statusesHappenInTheirOrder()
    {
        QVERIFY(rc::check("sent, then delivered, then read; failed ends it", [](quint64 seed, quint16 person) {
            SimulatorSettings settings = orderly();
            settings.seed = seed;
            settings.replied = 0.5;
            settings.failures.marketingCapped = 0.3;
            const QList<Step> steps = fateOf(settings, messageTo(person));
            RC_ASSERT(!steps.isEmpty());
            RC_ASSERT(std::ranges::is_sorted(steps, {}, &Step::occurs));
            RC_ASSERT(std::ranges::is_sorted(steps, {}, &Step::kind) || has(steps, StepKind::Failed));
            RC_ASSERT(!has(steps, StepKind::Failed) || steps.back().kind == StepKind::Failed);
            RC_ASSERT(!has(steps, StepKind::Read) || has(steps, StepKind::Delivered));
        }));
    }

    void sharesAreKept()
    {
        SimulatorSettings settings = orderly();
        settings.delivered = 0.8;
        settings.read = 0.5;
        settings.replied = 0.2;
        settings.stopReplies = 0.25;
        settings.failures
            = {.undeliverable = 0.1, .marketingStopped = 0.05, .marketingCapped = 0.1, .experiment = 0.04};
        std::map<int, double> errors;
        double delivered = 0;
        double read = 0;
        double replied = 0;
        double stops = 0;
        for (int i = 0; i < Crowd; ++i) {
            const AcceptedMessage message = messageTo(i);
            const QList<Step> steps = fateOf(settings, message);
            if (steps.back().kind == StepKind::Failed) {
                ++errors[steps.back().errorCode];
            }
            delivered += has(steps, StepKind::Delivered) ? 1 : 0;
            read += has(steps, StepKind::Read) ? 1 : 0;
            if (has(steps, StepKind::Reply)) {
                ++replied;
                stops += replyTo(settings, message).wantsToStop ? 1 : 0;
            }
        }
        QVERIFY(near(errors[131026] / Crowd, 0.1));
        QVERIFY(near(errors[131050] / Crowd, 0.9 * 0.05));
        QVERIFY(near(errors[131049] / Crowd, 0.9 * 0.95 * 0.1));
        QVERIFY(near(errors[130472] / Crowd, 0.9 * 0.95 * 0.9 * 0.04));
        const double alive = Crowd - errors[131026] - errors[131050] - errors[131049] - errors[130472];
        QVERIFY(near(delivered / alive, 0.8));
        QVERIFY(near(read / delivered, 0.5));
        QVERIFY(near(replied / delivered, 0.2));
        QVERIFY(std::abs(stops / replied - 0.25) < 0.03);
    }

    void whoIsNotOnWhatsAppNeverIs()
    {
        SimulatorSettings settings = orderly();
        settings.failures = {.undeliverable = 0.3, .marketingStopped = 0, .marketingCapped = 0, .experiment = 0};
        for (int i = 0; i < 500; ++i) {
            QCOMPARE(has(fateOf(settings, messageTo(i, "c1")), StepKind::Failed),
                     has(fateOf(settings, messageTo(i, "c2")), StepKind::Failed));
        }
    }

    void aUtilityMessageIsNotCapped()
    {
        SimulatorSettings settings = orderly();
        settings.failures = {.undeliverable = 0, .marketingStopped = 1, .marketingCapped = 1, .experiment = 1};
        AcceptedMessage message = messageTo(1);
        QCOMPARE(fateOf(settings, message).back().errorCode, 131050);
        message.category = "utility";
        QVERIFY(!has(fateOf(settings, message), StepKind::Failed));
    }

    void freeFormOutsideTheWindowFailsLater()
    {
        SimulatorSettings settings = orderly();
        settings.failures.undeliverable = 0;
        AcceptedMessage message = messageTo(1);
        message.category = "service";
        message.isTemplate = false;
        QCOMPARE(fateOf(settings, message).back().errorCode, 131047);
        message.windowOpen = true;
        QVERIFY(!has(fateOf(settings, message), StepKind::Failed));
    }

    void timeScaleIsHowMuchFasterItGoes()
    {
        SimulatorSettings life = orderly();
        life.timeScale = 1;
        SimulatorSettings demo = orderly();
        demo.timeScale = 1000;
        for (int i = 0; i < 200; ++i) {
            const auto slow = fateOf(life, messageTo(i)).back().occurs;
            const auto fast = fateOf(demo, messageTo(i)).back().occurs;
            QVERIFY(std::chrono::abs(slow / 1000 - fast) <= 1ms);
        }
    }

    void duplicatesRepeatAStepLater()
    {
        SimulatorSettings settings = orderly();
        settings.duplicatedWebhooks = 1;
        const QList<Step> steps = fateOf(settings, messageTo(3));
        const qsizetype half = steps.size() / 2;
        QCOMPARE(steps.size(), half * 2);
        for (qsizetype i = 0; i < half; ++i) {
            QCOMPARE(steps[i].kind, steps[half + i].kind);
            QCOMPARE(steps[i].occurs, steps[half + i].occurs);
            QVERIFY(steps[half + i].arrives >= steps[i].arrives);
        }
    }

    void shufflingChangesTheArrivalOnly()
    {
        SimulatorSettings settings = orderly();
        settings.shuffledWebhooks = 1;
        bool lateFirst = false;
        for (int i = 0; i < 100; ++i) {
            const QList<Step> steps = fateOf(settings, messageTo(i));
            QVERIFY(std::ranges::is_sorted(steps, {}, &Step::occurs));
            lateFirst = lateFirst || !std::ranges::is_sorted(steps, {}, &Step::arrives);
        }
        QVERIFY(lateFirst);
    }

    void everyAttemptIsDrawnAnew()
    {
        SimulatorSettings settings;
        settings.disturbances.serverError = 0.5;
        int troubled = 0;
        int inTheEnd = 0;
        for (int i = 0; i < 1000; ++i) {
            const QByteArray data = QByteArray::number(i);
            troubled += disturbanceOf(settings, "628111", data, 0).has_value() ? 1 : 0;
            quint64 attempt = 0;
            while (attempt < 40 && disturbanceOf(settings, "628111", data, attempt)) {
                ++attempt;
            }
            inTheEnd += attempt < 40 ? 1 : 0;
        }
        QVERIFY(troubled > 430 && troubled < 570);
        QCOMPARE(inTheEnd, 1000);
    }

    void answersTakeTheirMedian()
    {
        SimulatorSettings settings;
        QCOMPARE(answerDelay(settings, "628111", "c"), 0ms);
        settings.answerLatency = 250ms;
        std::vector<std::chrono::milliseconds> delays;
        for (int i = 0; i < 2000; ++i) {
            delays.push_back(answerDelay(settings, "628111", QByteArray::number(i)));
        }
        std::ranges::sort(delays);
        QVERIFY(delays[1000] > 220ms && delays[1000] < 280ms);
        QVERIFY(delays[1980] > 1500ms && delays[1980] < 4000ms);
    }

    void whoStopsPressesTheButtonThatSaysSo()
    {
        SimulatorSettings settings;
        settings.stopReplies = 1;
        AcceptedMessage message = messageTo(1);
        message.quickReplies = {{"Saya mau", "YES"}, {"Stop promo", "NO_MORE"}};
        bool pressed = false;
        bool typed = false;
        for (int i = 0; i < 100; ++i) {
            message.callbackData = QByteArray::number(i);
            const Reply reply = replyTo(settings, message);
            QVERIFY(reply.wantsToStop);
            pressed = pressed || (reply.kind == Reply::Kind::Button && reply.payload == "NO_MORE");
            typed = typed || reply.kind == Reply::Kind::Text;
        }
        QVERIFY(pressed && typed);
    }
};

QTEST_GUILESS_MAIN(tst_Fate)
#include "tst_fate.moc"
