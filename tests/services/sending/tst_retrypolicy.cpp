#include "services/sending/RetryPolicy.h"

#include <QTest>
#include <rapidcheck.h>

using namespace siaran;
using namespace siaran::sending;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

whatsapp::ApiError refusal(int code)
{
    return {.code = code, .httpStatus = 400};
}

int triesOf(int code)
{
    int refusals = 1;
    while (retryDelay(refusal(code), refusals, std::nullopt, 0.5)) {
        ++refusals;
    }
    return refusals;
}

} // namespace

class TestRetryPolicy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void backOffStaysBetweenHalfAndWhole()
    {
        QVERIFY(rc::check("half-jittered, doubling, capped", [] {
            const auto attempt = *rc::gen::inRange(1, 40);
            const auto unit = *rc::gen::inRange(0, 1000) / 1000.0;
            auto whole = 1000.0;
            for (int i = 1; i < attempt; ++i) {
                whole = std::min(whole * 2, 60'000.0);
            }
            const auto delay = backOff(attempt, 1s, 60s, unit);
            RC_ASSERT(static_cast<double>(delay.count()) >= whole / 2 - 1);
            RC_ASSERT(static_cast<double>(delay.count()) <= whole);
        }));
    }

    void onlyWhatSaysNotNowIsTriedAgain()
    {
        QVERIFY(rc::check("a delay only for transient, throttle and pair", [] {
            const auto code = *rc::gen::inRange(0, 140'000);
            const auto error = refusal(code);
            using enum whatsapp::ErrorClass;
            const auto kind = whatsapp::classOf(error);
            const auto delay = retryDelay(error, 1, std::nullopt, 0.5);
            RC_ASSERT(delay.has_value() == (kind == Transient || kind == Throttle || kind == Pair));
        }));
        for (const auto code : {131026, 131049, 131050, 132015, 190, 131008}) {
            QVERIFY(!retryDelay(refusal(code), 1, std::nullopt, 0.5));
        }
    }

    void triesAreLimited()
    {
        QCOMPARE(triesOf(1), 2); // "unknown error": the request as often as the server
        QCOMPARE(triesOf(131000), 5);
        QCOMPARE(triesOf(130429), 12);
        QCOMPARE(triesOf(131056), 12);
    }

    void aPairWaitsFourToThePowerOfItsRefusals()
    {
        QVERIFY(rc::check("never less than 4^X seconds, at most a quarter more", [] {
            const auto refusals = *rc::gen::inRange(1, 12);
            const auto unit = *rc::gen::inRange(0, 1000) / 1000.0;
            qint64 seconds = 1;
            for (int i = 1; i < refusals; ++i) {
                seconds = std::min<qint64>(seconds * 4, 1800);
            }
            const auto delay = retryDelay(refusal(131056), refusals, std::nullopt, unit);
            RC_ASSERT(delay.has_value());
            RC_ASSERT(delay->count() >= seconds * 1000);
            RC_ASSERT(delay->count() <= seconds * 1250);
        }));
    }

    void aNumberInMaintenanceWaitsAMinute()
    {
        QVERIFY(*retryDelay(refusal(131057), 1, std::nullopt, 0.0) >= 60s);
        QVERIFY(*retryDelay(refusal(2494100), 1, std::nullopt, 0.0) >= 60s);
    }

    void aDelayIsHonouredWhenWhatsAppNamesOne()
    {
        QCOMPARE(*retryDelay(refusal(130429), 1, milliseconds(90s), 0.5), milliseconds(90s));
    }
};

QTEST_GUILESS_MAIN(TestRetryPolicy)
#include "tst_retrypolicy.moc"
