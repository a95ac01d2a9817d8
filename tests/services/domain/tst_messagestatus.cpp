#include "services/domain/MessageStatus.h"

#include <QTest>
#include <rapidcheck.h>

#include <algorithm>
#include <array>

using namespace siaran;
using namespace Qt::StringLiterals;

namespace {

using Status = MessageStatus;

constexpr std::array AllStatuses {Status::Pending,   Status::Claimed, Status::InDoubt, Status::Accepted, Status::Sent,
                                  Status::Delivered, Status::Read,    Status::Failed,  Status::Skipped};
constexpr std::array News {Status::Accepted, Status::Sent,   Status::Delivered,
                           Status::Read,     Status::Failed, Status::InDoubt};

rc::Gen<Status> anyStatus()
{
    return rc::gen::elementOf(AllStatuses);
}

Status after(Status first, const std::vector<Status>& news)
{
    return std::accumulate(news.begin(), news.end(), first, merged);
}

} // namespace

namespace siaran {

void showValue(MessageStatus status, std::ostream& stream)
{
    stream << toWord(status).toStdString();
}

} // namespace siaran

class TestMessageStatus : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsComeBackAsTheSameStatus()
    {
        QStringList words;
        for (const auto status : AllStatuses) {
            QCOMPARE(messageStatusFromWord(toWord(status)), std::optional(status));
            words.append(toWord(status));
        }
        QCOMPARE(words.removeDuplicates(), 0);
        QCOMPARE(messageStatusFromWord(u"Sent"_s), std::nullopt);
        QCOMPARE(messageStatusFromWord(QString()), std::nullopt);
    }

    void wordsComeBackAsTheSameReason()
    {
        for (const auto reason :
             {ExclusionReason::Suppressed, ExclusionReason::OptedOut, ExclusionReason::Cooldown,
              ExclusionReason::InvalidNumber, ExclusionReason::DuplicateNumber, ExclusionReason::MissingVariable}) {
            QCOMPARE(exclusionReasonFromWord(toWord(reason)), std::optional(reason));
        }
        QCOMPARE(exclusionReasonFromWord(u"bored"_s), std::nullopt);
    }

    void newsMovesAMessageOn_data()
    {
        QTest::addColumn<QString>("current");
        QTest::addColumn<QString>("news");
        QTest::addColumn<QString>("expected");
        QTest::newRow("the answer of a claimed one") << u"claimed"_s << u"accepted"_s << u"accepted"_s;
        QTest::newRow("no proof for a claimed one") << u"claimed"_s << u"in_doubt"_s << u"in_doubt"_s;
        QTest::newRow("a refused one") << u"claimed"_s << u"failed"_s << u"failed"_s;
        QTest::newRow("a late answer settles doubt") << u"in_doubt"_s << u"accepted"_s << u"accepted"_s;
        QTest::newRow("a receipt settles doubt") << u"in_doubt"_s << u"sent"_s << u"sent"_s;
        QTest::newRow("a refusal settles doubt") << u"in_doubt"_s << u"failed"_s << u"failed"_s;
        QTest::newRow("doubt takes nothing back") << u"accepted"_s << u"in_doubt"_s << u"accepted"_s;
        QTest::newRow("sent after delivered") << u"delivered"_s << u"sent"_s << u"delivered"_s;
        QTest::newRow("delivered after read") << u"read"_s << u"delivered"_s << u"read"_s;
        QTest::newRow("accepted, later refused") << u"accepted"_s << u"failed"_s << u"failed"_s;
        QTest::newRow("sent does not revive") << u"failed"_s << u"sent"_s << u"failed"_s;
        QTest::newRow("delivered revives") << u"failed"_s << u"delivered"_s << u"delivered"_s;
        QTest::newRow("read revives") << u"failed"_s << u"read"_s << u"read"_s;
        QTest::newRow("what arrived has not failed") << u"delivered"_s << u"failed"_s << u"delivered"_s;
        QTest::newRow("left out stays out") << u"skipped"_s << u"read"_s << u"skipped"_s;
    }
    void newsMovesAMessageOn()
    {
        QFETCH(QString, current);
        QFETCH(QString, news);
        QFETCH(QString, expected);
        const auto outcome = merged(*messageStatusFromWord(current), *messageStatusFromWord(news));
        QCOMPARE(toWord(outcome), expected);
    }

    void mergingKnowsNoOrder()
    {
        QVERIFY(rc::check("merging is commutative, associative and idempotent", [] {
            const auto a = *anyStatus();
            const auto b = *anyStatus();
            const auto c = *anyStatus();
            RC_ASSERT(merged(a, b) == merged(b, a));
            RC_ASSERT(merged(merged(a, b), c) == merged(a, merged(b, c)));
            RC_ASSERT(merged(a, a) == a);
        }));
    }

    void everyOrderOfArrivalEndsTheSame()
    {
        QVERIFY(rc::check("any permutation of the news, with repeats, ends in one status", [] {
            const auto first = *rc::gen::element(Status::Pending, Status::Claimed, Status::Skipped);
            const auto count = *rc::gen::inRange<std::size_t>(0, 5);
            auto news = *rc::gen::container<std::vector<Status>>(count, rc::gen::elementOf(News));
            const auto expected = after(first, news);
            std::ranges::sort(news);
            do {
                auto repeated = news;
                repeated.insert(repeated.end(), news.begin(), news.end());
                RC_ASSERT(after(first, news) == expected);
                RC_ASSERT(after(first, repeated) == expected);
            } while (std::ranges::next_permutation(news).found);
        }));
    }

    void onlyOpenOutcomesAreWaitedFor()
    {
        for (const auto status : AllStatuses) {
            const bool isOpen = status == Status::Pending || status == Status::Claimed || status == Status::InDoubt;
            QCOMPARE(isSettled(status), !isOpen);
        }
    }
};

QTEST_GUILESS_MAIN(TestMessageStatus)
#include "tst_messagestatus.moc"
