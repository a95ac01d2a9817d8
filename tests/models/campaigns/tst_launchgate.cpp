#include "models/campaigns/DraftKeeper.h"
#include "models/campaigns/LaunchGate.h"
#include "tests/support/FakeCampaignService.h"

#include <QSignalSpy>
#include <QTest>

using namespace siaran;
using models::DraftKeeper;
using models::LaunchGate;
using namespace Qt::StringLiterals;

namespace {

/// A draft at its review, which would reach 87 people.
struct Scene {
    Scene()
    {
        service.receiptAnswer = LaunchReceipt {.matched = 90, .recipients = 87, .excluded = {}};
        keeper.change([](CampaignDraft& draft) { draft.name = u"Eid"_s; });
        gate.count();
    }

    LaunchReceipt shown() const { return *service.receiptAnswer; }

    test::FakeCampaignService service;
    DraftKeeper keeper {service};
    LaunchGate gate {service, keeper};
    QSignalSpy counted {&gate, &LaunchGate::counted};
    QSignalSpy failed {&gate, &LaunchGate::failed};
    QSignalSpy held {&gate, &LaunchGate::held};
    QSignalSpy scheduled {&gate, &LaunchGate::scheduled};
    QSignalSpy repeated {&gate, &LaunchGate::repeated};
};

} // namespace

class TestLaunchGate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theDraftIsSavedBeforeItIsCounted()
    {
        Scene scene;
        QCOMPARE(scene.service.saves.size(), 1);
        QCOMPARE(scene.service.receipts, 1);
    }

    void whatWasReadIsSent()
    {
        Scene scene;
        scene.gate.confirm(scene.shown());
        QTRY_COMPARE(scene.held.size(), 1);
        QCOMPARE(scene.service.asked, QStringList {u"hold 1001"_s});
        QCOMPARE(scene.service.confirmations, QList<int> {87});
        QVERIFY(!scene.gate.isLaunching());
    }

    void anythingElseIsShownAgainInsteadOfSent()
    {
        Scene scene;
        const auto before = scene.shown();
        scene.service.receiptAnswer->recipients = 88;
        scene.counted.clear();
        scene.gate.confirm(before);
        QTRY_COMPARE(scene.counted.size(), 1);
        QCOMPARE(scene.counted.constFirst().constFirst().value<LaunchReceipt>().recipients, 88);
        QVERIFY(scene.service.asked.isEmpty());
    }

    void aDraftWithATimeIsScheduled()
    {
        Scene scene;
        scene.keeper.change(
            [](CampaignDraft& draft) { draft.scheduledAt = QDateTime::currentDateTimeUtc().addDays(1); });
        scene.gate.count();
        scene.gate.confirm(scene.shown());
        QTRY_COMPARE(scene.scheduled.size(), 1);
        QCOMPARE(scene.service.asked, QStringList {u"schedule 1001"_s});
    }

    void aDraftThatRepeatsBecomesASeries()
    {
        Scene scene;
        scene.keeper.change([](CampaignDraft& draft) { draft.repeats.kind = Recurrence::Kind::Daily; });
        scene.gate.count();
        scene.gate.confirm(scene.shown());
        QTRY_COMPARE(scene.repeated.size(), 1);
        QCOMPARE(scene.service.asked, QStringList {u"repeat 1001"_s});
        QCOMPARE(scene.service.confirmations, QList<int> {87});
    }

    void confirmingTwiceLaunchesOnce()
    {
        Scene scene;
        scene.service.receiptGate.close();
        scene.gate.confirm(scene.shown());
        scene.gate.confirm(scene.shown());
        QVERIFY(scene.gate.isLaunching());
        scene.service.receiptGate.open();
        QTRY_COMPARE(scene.held.size(), 1);
        QCOMPARE(scene.service.asked.size(), 1);
    }

    void anOvertakenCountIsNotTold()
    {
        Scene scene;
        scene.counted.clear();
        scene.service.receiptGate.close();
        scene.gate.count();
        scene.service.receiptAnswer->recipients = 80;
        scene.gate.count();
        scene.service.receiptGate.open();
        QTRY_COMPARE(scene.counted.size(), 1);
        QCOMPARE(scene.counted.constFirst().constFirst().value<LaunchReceipt>().recipients, 80);
    }

    void aRefusalIsToldAndNothingIsStuck()
    {
        Scene scene;
        scene.service.actionFailure = Error {ErrorKind::Invalid, {}, std::nullopt, u"campaign.template"_s};
        scene.gate.confirm(scene.shown());
        QTRY_COMPARE(scene.failed.size(), 1);
        QVERIFY(!scene.gate.isLaunching());
    }
};

QTEST_GUILESS_MAIN(TestLaunchGate)
#include "tst_launchgate.moc"
