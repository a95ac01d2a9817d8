#include "services/whatsapp/TimedMessages.h"

#include <QCoro/QCoroFuture>
#include <QCoro/QCoroTask>
#include <QPromise>
#include <QTest>
#include <rapidcheck.h>

#include <algorithm>
#include <optional>
#include <thread>
#include <vector>

using namespace siaran;
using namespace siaran::whatsapp;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Answers when it is let.
class LateMessages final : public MessageGateway {
public:
    explicit LateMessages(QFuture<SendOutcome> answer)
        : m_answer(std::move(answer))
    {
    }

    QCoro::Task<SendOutcome> send(OutgoingMessage) override
    {
        auto answer = m_answer;
        co_return co_await answer;
    }

private:
    const QFuture<SendOutcome> m_answer;
};

SendOutcome refusal(int code)
{
    return Rejected {.error = {.code = code}};
}

} // namespace

/// How long WhatsApp took to answer, as monitors are told.
class TestAnswerTimes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachOutcomeHasItsOwnTimes()
    {
        AnswerTimes times;
        times.count(Accepted {}, 120ms);
        times.count(Accepted {}, 40s);
        times.count(refusal(130429), 10ms);
        times.count(refusal(131026), 10ms);
        times.count(refusal(131047), 10ms);
        times.count(NotSent {}, 1ms);
        const auto all = times.all();
        QCOMPARE(all.keys(), (QList<QByteArray> {"accepted", "in_doubt", "not_sent", "refused", "throttled"}));
        QCOMPARE(all.value("accepted").count(), 2U);
        QCOMPARE(all.value("accepted").seconds(), 40.12);
        QCOMPARE(all.value("throttled").count(), 1U);
        QCOMPARE(all.value("refused").count(), 2U);
        QCOMPARE(all.value("in_doubt").count(), 0U);
        QVERIFY(!all.value("in_doubt").bounds().isEmpty()); // told before the first one
    }

    void aHistogramCountsAsOneWouldByHand()
    {
        QVERIFY(rc::check("a histogram counts as one would by hand", [] {
            const auto taken = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 100));
            Histogram histogram({0.01, 0.02, 0.05});
            for (const auto hundredth : taken) {
                histogram.add(hundredth / 1000.0);
            }
            RC_ASSERT(histogram.count() == taken.size());
            for (qsizetype i = 0; i < histogram.bounds().size(); ++i) {
                const auto bound = histogram.bounds().at(i);
                const auto below = std::ranges::count_if(taken, [&](int one) { return one / 1000.0 <= bound; });
                RC_ASSERT(histogram.upTo(i) == static_cast<quint64>(below));
            }
        }));
    }

    void anAnswerIsCountedAlsoWhenTheWayOutIsGone()
    {
        const auto times = std::make_shared<AnswerTimes>();
        QPromise<SendOutcome> promise;
        promise.start();
        auto gateway = std::make_unique<TimedMessages>(std::make_unique<LateMessages>(promise.future()), times);
        std::optional<SendOutcome> told;
        QCoro::connect(gateway->send({}), this, [&told](const SendOutcome& outcome) { told = outcome; });
        QCOMPARE(times->all().value("in_doubt").count(), 0U);
        gateway.reset();
        promise.addResult(SendOutcome(InDoubt {}));
        promise.finish();
        QTRY_VERIFY(told.has_value());
        QCOMPARE(*told, SendOutcome(InDoubt {}));
        QCOMPARE(times->all().value("in_doubt").count(), 1U);
    }

    void manyThreadsTellAndNothingIsLost()
    {
        AnswerTimes times;
        {
            std::vector<std::jthread> threads;
            for (int i = 0; i < 4; ++i) {
                threads.emplace_back([&times] {
                    for (int n = 0; n < 5000; ++n) {
                        times.count(Accepted {}, 1ms);
                    }
                });
            }
        }
        QCOMPARE(times.all().value("accepted").count(), 20'000U);
    }
};

QTEST_GUILESS_MAIN(TestAnswerTimes)
#include "tst_answertimes.moc"
