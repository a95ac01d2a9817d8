#include "models/campaigns/DraftKeeper.h"
#include "tests/support/FakeCampaignService.h"

#include <QSignalSpy>
#include <QTest>

using namespace siaran;
using models::DraftKeeper;
using namespace Qt::StringLiterals;

namespace {

void rename(DraftKeeper& keeper, const QString& name)
{
    keeper.change([&name](CampaignDraft& draft) { draft.name = name; });
}

} // namespace

class TestDraftKeeper : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBurstOfChangesIsSavedOnce()
    {
        test::FakeCampaignService service;
        DraftKeeper keeper(service);
        QSignalSpy saved(&keeper, &DraftKeeper::saved);
        for (const auto& name : {u"E"_s, u"Ei"_s, u"Eid"_s}) {
            rename(keeper, name);
        }
        QCOMPARE(service.saves.size(), 0);
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(service.saves.size(), 1);
        QCOMPARE(service.saves.constFirst().name, u"Eid"_s);
        QVERIFY(keeper.draft().id.isValid());
        QVERIFY(keeper.isSaved());
    }

    void nothingChangedIsNotSaved()
    {
        test::FakeCampaignService service;
        DraftKeeper keeper(service);
        keeper.change([](CampaignDraft&) {});
        QVERIFY(keeper.isUntouched());
        QTest::qWait(DraftKeeper::PauseMs + 200);
        QCOMPARE(service.saves.size(), 0);
    }

    void aSavedDraftIsUpdatedAndNotSavedAgain()
    {
        test::FakeCampaignService service;
        DraftKeeper keeper(service);
        rename(keeper, u"Eid"_s);
        Result<CampaignId> first = fail(ErrorKind::Internal);
        keeper.save([&first](const Result<CampaignId>& answer) { first = answer; });
        QVERIFY(first.has_value());
        keeper.save([](const Result<CampaignId>&) {});
        QCOMPARE(service.saves.size(), 1);
        rename(keeper, u"Eid promo"_s);
        keeper.save([](const Result<CampaignId>&) {});
        QCOMPARE(service.saves.constLast().id, *first);
    }

    void changesDuringASaveGoOutAfterItWithTheNewId()
    {
        test::FakeCampaignService service;
        service.saveGate.close();
        DraftKeeper keeper(service);
        rename(keeper, u"Eid"_s);
        int told = 0;
        keeper.save([&told](const Result<CampaignId>&) { ++told; });
        rename(keeper, u"Eid promo"_s);
        keeper.save([&told](const Result<CampaignId>&) { ++told; });
        QCOMPARE(service.saves.size(), 1);
        service.saveGate.letThrough(0);
        QTRY_COMPARE(service.saves.size(), 2);
        QCOMPARE(told, 0);
        QVERIFY(service.saves.constLast().id.isValid());
        QCOMPARE(service.saves.constLast().name, u"Eid promo"_s);
        service.saveGate.letThrough(1);
        QTRY_COMPARE(told, 2);
        QCOMPARE(service.drafts.size(), 1);
    }

    void aFailedSaveIsToldAndTriedAgain()
    {
        test::FakeCampaignService service;
        service.saveFailure.emplace(Error {ErrorKind::Unavailable, {}});
        DraftKeeper keeper(service);
        QSignalSpy failed(&keeper, &DraftKeeper::saveFailed);
        rename(keeper, u"Eid"_s);
        bool wasTold = false;
        keeper.save([&wasTold](const Result<CampaignId>& answer) { wasTold = !answer; });
        QVERIFY(wasTold);
        QCOMPARE(failed.size(), 1);
        QVERIFY(!keeper.isSaved());
        service.saveFailure.reset();
        keeper.save([](const Result<CampaignId>&) {});
        QVERIFY(keeper.isSaved());
    }

    void anotherDraftDoesNotLoseTheOneBefore()
    {
        test::FakeCampaignService service;
        service.saveGate.close();
        DraftKeeper keeper(service);
        rename(keeper, u"Eid"_s);
        CampaignDraft another;
        another.id = CampaignId(7);
        keeper.begin(another);
        QCOMPARE(service.saves.constLast().name, u"Eid"_s);
        service.saveGate.open();
        QTest::qWait(10);
        QCOMPARE(keeper.draft().id, CampaignId(7));
        QVERIFY(keeper.isSaved());
    }
};

QTEST_GUILESS_MAIN(TestDraftKeeper)
#include "tst_draftkeeper.moc"
