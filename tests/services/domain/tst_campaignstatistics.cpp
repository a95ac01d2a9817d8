#include "services/domain/CampaignStatistics.h"

#include <QTest>
#include <rapidcheck.h>

using namespace siaran;

class TestCampaignStatistics : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachRateSaysWhatItIsAShareOf()
    {
        const CampaignTally tally {
            .byStatus = {{MessageStatus::Pending, 5},
                         {MessageStatus::InDoubt, 1},
                         {MessageStatus::Accepted, 2},
                         {MessageStatus::Sent, 8},
                         {MessageStatus::Delivered, 30},
                         {MessageStatus::Read, 60},
                         {MessageStatus::Failed, 4},
                         {MessageStatus::Skipped, 7}},
            .replied = 9,
            .optedOut = 3,
        };
        const auto rates = ratesOf(tally);
        QCOMPARE(rates.delivered, (Rate {90, 100}));
        QCOMPARE(rates.read, (Rate {60, 90}));
        QCOMPARE(rates.replied, (Rate {9, 90}));
        QCOMPARE(rates.failed, (Rate {4, 105}));
        QCOMPARE(rates.optedOut, (Rate {3, 90}));
        QCOMPARE(rates.delivered.fraction(), std::optional(0.9));
    }

    void aShareOfNobodyIsNoNumber()
    {
        const auto rates = ratesOf(CampaignTally {});
        for (const auto& rate : {rates.delivered, rates.read, rates.replied, rates.failed, rates.optedOut}) {
            QCOMPARE(rate.fraction(), std::nullopt);
        }
    }

    void aReplyBeforeItsReceiptIsNoMoreThanAll() { QCOMPARE((Rate {3, 2}).fraction(), std::optional(1.0)); }

    void aFractionIsAShare()
    {
        QVERIFY(rc::check("every fraction of every tally is between 0 and 1", [] {
            const auto count = rc::gen::inRange(0, 100000);
            CampaignTally tally;
            for (const auto status :
                 {MessageStatus::Pending, MessageStatus::Claimed, MessageStatus::InDoubt, MessageStatus::Accepted,
                  MessageStatus::Sent, MessageStatus::Delivered, MessageStatus::Read, MessageStatus::Failed}) {
                tally.byStatus[status] = *count;
            }
            tally.replied = *count;
            tally.optedOut = *count;
            const auto rates = ratesOf(tally);
            for (const auto& rate : {rates.delivered, rates.read, rates.replied, rates.failed, rates.optedOut}) {
                const auto fraction = rate.fraction();
                RC_ASSERT(fraction.has_value() == (rate.denominator > 0));
                RC_ASSERT(fraction.value_or(0) >= 0);
                RC_ASSERT(fraction.value_or(0) <= 1);
            }
            RC_ASSERT(tally.recipients() >= tally.sent() + tally.failed() + tally.unsettled());
        }));
    }
};

QTEST_GUILESS_MAIN(TestCampaignStatistics)
#include "tst_campaignstatistics.moc"
