#include "models/analytics/OverviewModel.h"
#include "tests/support/FakeAnalyticsService.h"

#include <QSignalSpy>
#include <QTest>

using namespace siaran;
using models::OverviewModel;

class TestOverviewModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void requestsDuringAnAnswerBecomeOneMore()
    {
        test::FakeAnalyticsService service;
        service.overviewGate.close();
        OverviewModel model(service);
        model.setCampaign(CampaignId(1));
        model.refresh();
        model.refresh();
        QCOMPARE(service.overviews.size(), 1);
        service.overviewGate.open();
        QTRY_COMPARE(service.overviews.size(), 2);
    }

    void aSlowAnswerAboutAnotherCampaignIsNotShown()
    {
        test::FakeAnalyticsService service;
        service.overviewGate.close();
        OverviewModel model(service);
        service.counts.campaigns = 1;
        model.setCampaign(CampaignId(1));
        service.counts.campaigns = 2;
        model.setCampaign(CampaignId(2));
        service.overviewGate.letThrough(1);
        QTRY_VERIFY(model.isCurrent());
        service.overviewGate.letThrough(0);
        QCoreApplication::processEvents();
        QCOMPARE(model.overview()->campaigns, 2);
    }

    void aFailureKeepsTheCounts()
    {
        test::FakeAnalyticsService service;
        OverviewModel model(service);
        const QSignalSpy failed(&model, &OverviewModel::fetchFailed);
        model.setCampaign({});
        service.failure = Error {ErrorKind::Unavailable, {}};
        model.refresh();
        QCOMPARE(failed.size(), 1);
        QVERIFY(model.isCurrent());
        QVERIFY(model.overview().has_value());
    }

    void aModelMayDieWhileItWaits()
    {
        test::FakeAnalyticsService service;
        service.overviewGate.close();
        auto model = std::make_unique<OverviewModel>(service);
        model->setCampaign({});
        model.reset();
        service.overviewGate.open();
        QCoreApplication::processEvents(); // nothing is touched: the sanitizer would say
    }
};

QTEST_GUILESS_MAIN(TestOverviewModel)
#include "tst_overviewmodel.moc"
