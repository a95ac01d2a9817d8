#include "services/sending/Settlement.h"

#include <QTest>
#include <rapidcheck.h>

using namespace siaran;
using namespace siaran::sending;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(siaran::whatsapp::SendOutcome)

namespace {

whatsapp::SendOutcome refusal(int code)
{
    return whatsapp::Rejected {.error = {.code = code, .httpStatus = 400}};
}

} // namespace

class TestSettlement : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyOutcomeHasItsPlaceInTheLedger_data()
    {
        QTest::addColumn<whatsapp::SendOutcome>("outcome");
        QTest::addColumn<MessageStatus>("status");
        QTest::addColumn<Settlement::Effect>("effect");
        const auto row = [](const char* name, whatsapp::SendOutcome outcome, MessageStatus status,
                            Settlement::Effect effect = Settlement::Effect::None) {
            QTest::newRow(name) << std::move(outcome) << status << effect;
        };
        row("taken", whatsapp::Accepted {.wamid = u"wamid.1"_s}, MessageStatus::Accepted);
        row("not on WhatsApp", refusal(131026), MessageStatus::Failed);
        row("enough promos today", refusal(131049), MessageStatus::Failed);
        row("too fast", refusal(130429), MessageStatus::Pending, Settlement::Effect::SlowDown);
        row("too often to this person", refusal(131056), MessageStatus::Pending, Settlement::Effect::WaitForPerson);
        row("number in maintenance", refusal(131057), MessageStatus::Pending);
        row("template paused", refusal(132015), MessageStatus::Pending, Settlement::Effect::PauseForTemplate);
        row("token expired", refusal(190), MessageStatus::Pending, Settlement::Effect::PauseForAccount);
        row("country closed to us", refusal(130497), MessageStatus::Failed);
        row("no network", whatsapp::NotSent {}, MessageStatus::Pending);
        row("breaks a rule", whatsapp::NotSent {whatsapp::NotSentReason::Malformed, {}}, MessageStatus::Failed);
        row("broke off", whatsapp::InDoubt {}, MessageStatus::InDoubt);
        row("server error", whatsapp::InDoubt {whatsapp::InDoubtReason::ServerError, 500}, MessageStatus::InDoubt);
    }
    void everyOutcomeHasItsPlaceInTheLedger()
    {
        QFETCH(whatsapp::SendOutcome, outcome);
        const auto settlement = settlementOf({CampaignId(1), 7, 1}, outcome, 0, 0.5);
        QTEST(settlement.status, "status");
        QTEST(settlement.effect, "effect");
    }

    void aNotNowThatNeverEndsIsAFailureInTheEnd()
    {
        const auto settlement = settlementOf({CampaignId(1), 7, 12}, refusal(130429), 11, 0.5);
        QCOMPARE(settlement.status, MessageStatus::Failed);
    }

    void aDelayIsHonouredWhenWhatsAppNamesOne()
    {
        const whatsapp::Rejected rejected {.error = {.code = 130429}, .retryAfter = 90s};
        QCOMPARE(settlementOf({CampaignId(1), 1, 1}, rejected, 0, 0.5).delay, std::chrono::milliseconds(90s));
    }

    void onlyRefusalsCountAsTries()
    {
        const auto settlement = settlementOf({CampaignId(1), 7, 40}, refusal(130429), 0, 0.5);
        QCOMPARE(settlement.status, MessageStatus::Pending);
    }

    void nothingThatMayHaveLeftIsEverTriedAgainByItself()
    {
        QVERIFY(rc::check("in doubt stays in doubt", [] {
            const auto reason
                = *rc::gen::element(whatsapp::InDoubtReason::ConnectionLost, whatsapp::InDoubtReason::TimedOut,
                                    whatsapp::InDoubtReason::Cancelled, whatsapp::InDoubtReason::ServerError,
                                    whatsapp::InDoubtReason::OddAnswer);
            whatsapp::InDoubt doubt {.reason = reason, .httpStatus = *rc::gen::inRange(0, 600)};
            if (*rc::gen::arbitrary<bool>()) {
                doubt.error = whatsapp::ApiError {.code = *rc::gen::inRange(0, 140'000)};
            }
            const auto settlement
                = settlementOf({CampaignId(1), 1, *rc::gen::inRange(1, 20)}, doubt, *rc::gen::inRange(0, 20), 0.5);
            RC_ASSERT(settlement.status == MessageStatus::InDoubt);
        }));
    }
};

QTEST_GUILESS_MAIN(TestSettlement)
#include "tst_settlement.moc"
