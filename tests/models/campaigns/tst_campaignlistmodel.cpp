#include "models/campaigns/CampaignFilterModel.h"
#include "models/campaigns/CampaignListModel.h"
#include "tests/support/FakeCampaignService.h"
#include "tests/support/SampleCampaigns.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace siaran;
using namespace siaran::models;
using namespace Qt::StringLiterals;

namespace {

/// The sample campaigns, loaded, under the model tester.
struct Scene {
    Scene()
    {
        service.campaigns = test::makeCampaigns();
        model.refresh();
    }

    QString at(int row, int column) const { return model.index(row, column).data().toString(); }

    test::FakeCampaignService service;
    CampaignListModel model {service, [](const Campaign& campaign) { return toWord(campaign.status); }};
    CampaignFilterModel shown {model};
    QAbstractItemModelTester modelTester {&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    QAbstractItemModelTester shownTester {&shown, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

class TestCampaignListModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_US"_s)); }

    void numbersComeFromTheTally()
    {
        const Scene scene;
        QCOMPARE(scene.model.rowCount(), 6);
        QCOMPARE(scene.at(0, CampaignListModel::StateColumn), u"running"_s);
        QCOMPARE(scene.at(0, CampaignListModel::PeopleColumn), u"1,248"_s);
        QCOMPARE(scene.at(0, CampaignListModel::SentColumn), u"394"_s);
        QCOMPARE(scene.at(0, CampaignListModel::DeliveredColumn), u"284"_s);
        QCOMPARE(scene.at(0, CampaignListModel::ReadColumn), u"104"_s);
        QCOMPARE(scene.at(0, CampaignListModel::RepliedColumn), u"21"_s);
        QCOMPARE(scene.at(0, CampaignListModel::FailedColumn), u"15"_s);
        const auto tally = scene.model.index(0, 0).data(CampaignListModel::TallyRole).value<CampaignTally>();
        QCOMPARE(tally.recipients(), 1248);
    }

    void aCampaignThatHasNotStartedShowsNoNoughts()
    {
        const Scene scene;
        QCOMPARE(scene.at(3, CampaignListModel::SentColumn), QString());
        QCOMPARE(scene.at(3, CampaignListModel::PeopleColumn), QString());
    }

    void aRefreshChangesOnlyTheRowThatMoved()
    {
        Scene scene;
        QSignalSpy changed(&scene.model, &QAbstractItemModel::dataChanged);
        QSignalSpy reset(&scene.model, &QAbstractItemModel::modelReset);
        const QPersistentModelIndex finished(scene.model.index(4, 0));
        scene.service.campaigns[0].tally.byStatus[MessageStatus::Delivered] += 5;
        scene.service.campaigns.removeAt(3);
        scene.model.refresh();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.constFirst().constFirst().toModelIndex().row(), 0);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(finished.row(), 3);
    }

    void campaignsAreGroupedByStateAndByTrouble_data()
    {
        QTest::addColumn<CampaignGroup>("group");
        QTest::addColumn<QStringList>("names");
        const auto row = [](const char* name, CampaignGroup group, const QStringList& names) {
            QTest::newRow(name) << group << names;
        };
        row("drafts", CampaignGroup::Draft, {u"Ucapan ulang tahun"_s});
        row("scheduled", CampaignGroup::Scheduled, {u"Akhir pekan"_s});
        row("sending", CampaignGroup::Sending, {u"Promo Lebaran"_s, u"Gamis baru"_s});
        row("finished", CampaignGroup::Finished, {u"Stok baru Maret"_s, u"Salah harga"_s});
        row("problems", CampaignGroup::Problems, {u"Gamis baru"_s, u"Salah harga"_s});
    }

    void campaignsAreGroupedByStateAndByTrouble()
    {
        QFETCH(const CampaignGroup, group);
        QFETCH(const QStringList, names);
        Scene scene;
        scene.shown.setGroup(group);
        QStringList shown;
        for (int row = 0; row < scene.shown.rowCount(); ++row) {
            shown.append(scene.shown.at(row).name);
        }
        QCOMPARE(shown, names);
        QCOMPARE(scene.shown.count(group), names.size());
    }

    void aFinishedCampaignWithFailuresHasProblems()
    {
        auto finished = test::makeCampaigns().at(4);
        QVERIFY(!hasProblems(finished));
        finished.tally.byStatus[MessageStatus::Failed] = 1;
        QVERIFY(hasProblems(finished));
        finished.status = CampaignStatus::Running;
        QVERIFY(!hasProblems(finished));
    }

    void wordsAreLookedForInNamesAndSegments()
    {
        Scene scene;
        scene.shown.setWords(u"lebaran"_s);
        QCOMPARE(scene.shown.rowCount(), 1);
        QCOMPARE(scene.shown.rowOf(CampaignId(1)), 0);
        QCOMPARE(scene.shown.rowOf(CampaignId(2)), -1);
        scene.shown.setWords(u"PEMBELI"_s);
        QCOMPARE(scene.shown.rowCount(), 6);
    }
};

QTEST_GUILESS_MAIN(TestCampaignListModel)
#include "tst_campaignlistmodel.moc"
