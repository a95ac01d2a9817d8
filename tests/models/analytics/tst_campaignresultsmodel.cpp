#include "models/analytics/CampaignResultsModel.h"
#include "tests/support/FakeAnalyticsService.h"
#include "tests/support/FakeCampaignService.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace siaran;
using namespace Qt::StringLiterals;
using Model = models::CampaignResultsModel;

class TestCampaignResultsModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_US"_s)); }

    void onlyCampaignsThatBeganAreThereNewestFirst()
    {
        test::FakeCampaignService service;
        Campaign draft;
        draft.id = CampaignId(9);
        service.campaigns = {draft, test::makeSentCampaign(2), test::makeSentCampaign(1)};
        Model model(service, [](const Campaign& one) { return toWord(one.status); });
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.refresh();
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.at(0).id, CampaignId(1));
        const auto text = [&](int column) { return model.index(0, column).data().toString(); };
        QCOMPARE(text(Model::NameColumn), u"Promo Lebaran"_s);
        QCOMPARE(text(Model::StateColumn), u"completed"_s);
        QCOMPARE(text(Model::StartedColumn), u"14 Mar, 09:00"_s);
        QCOMPARE(text(Model::SentColumn), u"1,248"_s);
        QCOMPARE(text(Model::DeliveredColumn), u"96.2%"_s);
        QCOMPARE(model.index(0, Model::DeliveredColumn).data(Qt::ToolTipRole).toString(), u"1,201 of 1,248"_s);
    }
};

QTEST_GUILESS_MAIN(TestCampaignResultsModel)
#include "tst_campaignresultsmodel.moc"
