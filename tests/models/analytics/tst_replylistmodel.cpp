#include "models/analytics/ReplyListModel.h"
#include "tests/support/FakeAnalyticsService.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace siaran;
using namespace Qt::StringLiterals;
using Model = models::ReplyListModel;

class TestReplyListModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void showsWhoWroteWhatAndWhoSaidStop()
    {
        test::FakeAnalyticsService service;
        service.answers = test::makeReplies(2);
        service.answers[0].text = u"satu\ndua"_s;
        Model model(service);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setTimeZone(QTimeZone("Asia/Jakarta"));
        model.setCampaign(CampaignId(1));
        QCOMPARE(model.index(0, Model::TextColumn).data().toString(), u"satu dua"_s);
        QCOMPARE(model.index(0, Model::TimeColumn).data().toString(), u"14 Mar, 11:00"_s);
        QCOMPARE(model.index(0, Model::StopColumn).data().toString(), QString());
        QCOMPARE(model.index(1, Model::StopColumn).data().toString(), u"Said stop"_s);
        QVERIFY(model.index(1, 0).data(Model::OptedOutRole).toBool());
    }

    void pagesEvenIfAnswersComeMeanwhile()
    {
        test::FakeAnalyticsService service;
        const auto all = test::makeReplies(230);
        service.answers = all.mid(3);
        Model model(service);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setCampaign(CampaignId(1));
        service.answers = all; // three newer ones push the rest down
        while (model.canFetchMore({})) {
            model.fetchMore({});
        }
        QCOMPARE(model.rowCount(), 227);
        for (int row = 0; row < model.rowCount(); ++row) {
            QCOMPARE(model.at(row).contact, all.at(row + 3).contact);
        }
        model.refresh();
        QCOMPARE(model.at(0), all.at(0));
    }
};

QTEST_GUILESS_MAIN(TestReplyListModel)
#include "tst_replylistmodel.moc"
