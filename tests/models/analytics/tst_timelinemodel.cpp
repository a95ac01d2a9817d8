#include "models/analytics/TimelineModel.h"
#include "tests/support/FakeAnalyticsService.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <rapidcheck.h>

using namespace siaran;
using namespace Qt::StringLiterals;
using analytics::Bucket;
using analytics::TimelinePoint;
using Model = models::TimelineModel;

namespace {

const QTimeZone& jakarta()
{
    static const QTimeZone zone("Asia/Jakarta");
    return zone;
}

int count(const Model& model, int row, int column)
{
    return model.index(row, column).data(Model::ValueRole).toInt();
}

} // namespace

class TestTimelineModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void beginsWithTheFirstEventOnTheShopsClock()
    {
        test::FakeAnalyticsService service;
        service.points = test::makeTimeline(3);
        Model model(service);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setQuestion({.campaign = CampaignId(1), .zone = jakarta()});
        QCOMPARE(service.timelines.constLast().timeZone, u"Asia/Jakarta"_s);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(0, Model::TimeColumn).data().toString(), u"14 Mar, 09:00"_s);
        QCOMPARE(count(model, 0, Model::SentColumn), 1248);
        QCOMPARE(model.index(0, Model::TimeColumn).data(Model::EndRole),
                 model.index(1, Model::TimeColumn).data(Model::ValueRole));
        QCOMPARE(model.headerData(Model::TimeColumn, Qt::Horizontal).toString(), u"Hour from"_s);
    }

    void daysAreDaysOfTheZone()
    {
        test::FakeAnalyticsService service;
        // Midnight in Jakarta.
        service.points = {{.begin = QDateTime(QDate(2026, 3, 13), QTime(17, 0), Qt::UTC), .sent = 3}};
        Model model(service);
        model.setQuestion({.campaign = {}, .bucket = Bucket::Day, .zone = jakarta()});
        QCOMPARE(model.index(0, Model::TimeColumn).data().toString(), u"14 Mar 2026"_s);
        QCOMPARE(model.index(0, Model::TimeColumn).data(Model::EndRole).toDateTime(),
                 QDateTime(QDate(2026, 3, 14), QTime(17, 0), Qt::UTC));
    }

    void nothingYetHasNoRows()
    {
        test::FakeAnalyticsService service;
        Model model(service);
        const QSignalSpy loaded(&model, &Model::loaded);
        model.setQuestion({});
        QCOMPARE(loaded.size(), 1);
        QCOMPARE(model.rowCount(), 0);
    }

    void aRefreshChangesOnlyWhatDiffers()
    {
        test::FakeAnalyticsService service;
        service.points = test::makeTimeline(3);
        Model model(service);
        model.setQuestion({.zone = jakarta()});
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const QSignalSpy reset(&model, &Model::modelReset);
        const QSignalSpy changed(&model, &Model::dataChanged);
        const QSignalSpy inserted(&model, &Model::rowsInserted);
        service.points = test::makeTimeline(5);
        ++service.points[2].read;
        model.refresh();
        QCOMPARE(reset.size(), 0);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(count(model, 2, Model::ReadColumn), service.points.at(2).read);
    }

    void theSameQuestionIsNotAskedAgain()
    {
        test::FakeAnalyticsService service;
        Model model(service);
        model.setQuestion({.campaign = CampaignId(1)});
        model.setQuestion({.campaign = CampaignId(1)});
        QCOMPARE(service.timelines.size(), 1);
        model.setQuestion({.campaign = CampaignId(1), .bucket = Bucket::Day});
        QCOMPARE(service.timelines.size(), 2);
    }

    void cumulativeCountsEndInTheTotals()
    {
        QVERIFY(rc::check("each bucket holds all before it", [](const std::vector<quint8>& reads) {
            test::FakeAnalyticsService service;
            int sum = 0;
            QList<int> sums;
            for (const auto read : reads) {
                service.points.push_back(
                    {.begin = test::reportStart().addSecs(3600 * service.points.size()), .read = read});
                sums.push_back(sum += read);
            }
            Model model(service);
            model.setQuestion({.zone = jakarta()});
            model.setCumulative(true);
            for (int row = 0; row < model.rowCount(); ++row) {
                RC_ASSERT(count(model, row, Model::ReadColumn) == sums.at(row));
            }
            model.setCumulative(false);
            const int last = reads.empty() ? 0 : reads.back();
            RC_ASSERT(count(model, model.rowCount() - 1, Model::ReadColumn) == last);
        }));
    }
};

QTEST_GUILESS_MAIN(TestTimelineModel)
#include "tst_timelinemodel.moc"
