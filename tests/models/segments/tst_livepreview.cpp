#include "models/segments/LivePreview.h"
#include "tests/support/FakeSegmentService.h"

#include <QSignalSpy>
#include <QTest>

using namespace siaran;
using models::LivePreview;

namespace {

Criteria ruleOf(int days)
{
    return {.match = GroupMatch::All,
            .children = {Criterion(ActivityCriterion {.subject = ActivityCriterion::Subject::LastInbound,
                                                      .op = ActivityCriterion::Operator::InLastDays,
                                                      .from = {},
                                                      .to = {},
                                                      .days = days})}};
}

} // namespace

class TestLivePreview : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void editsInQuickSuccessionAreOneQuestion()
    {
        test::FakeSegmentService service;
        LivePreview preview(service);
        QSignalSpy answered(&preview, &LivePreview::answered);
        preview.ask(ruleOf(1));
        preview.ask(ruleOf(2));
        preview.ask(ruleOf(3));
        QTRY_COMPARE(answered.size(), 1);
        QCOMPARE(service.previewed, QList<Criteria> {ruleOf(3)});
    }

    void anOvertakenAnswerIsDropped()
    {
        test::FakeSegmentService service;
        service.previewGate.close();
        LivePreview preview(service);
        QSignalSpy answered(&preview, &LivePreview::answered);
        service.previewAnswer = segments::SegmentPreview {.count = 1, .reachable = 1, .total = 9, .sample = {}};
        preview.ask(ruleOf(1));
        preview.askAgain();
        service.previewAnswer = segments::SegmentPreview {.count = 2, .reachable = 2, .total = 9, .sample = {}};
        preview.askAgain();
        service.previewGate.letThrough(1);
        QTRY_COMPARE(answered.size(), 1);
        service.previewGate.letThrough(0);
        QCoreApplication::processEvents();
        QCOMPARE(answered.size(), 1);
        QCOMPARE(answered.first().first().value<segments::SegmentPreview>().count, 2);
    }

    void whatWasStoppedIsNotTold()
    {
        test::FakeSegmentService service;
        service.previewGate.close();
        LivePreview preview(service);
        QSignalSpy answered(&preview, &LivePreview::answered);
        preview.askAgain();
        preview.stop();
        service.previewGate.open();
        QCoreApplication::processEvents();
        QCOMPARE(answered.size(), 0);
    }

    void aRoughNumberComesFirstAndNeverAfterTheExactOne()
    {
        test::FakeSegmentService service;
        service.estimateGate.close();
        service.countGate.close();
        service.previewGate.close();
        service.countsGate.close();
        LivePreview preview(service);
        QStringList told;
        connect(&preview, &LivePreview::counted, this, [&] { told.append(QStringLiteral("how many")); });
        connect(&preview, &LivePreview::estimated, this, [&] { told.append(QStringLiteral("roughly")); });
        connect(&preview, &LivePreview::answered, this, [&] { told.append(QStringLiteral("exactly")); });
        connect(&preview, &LivePreview::rowsCounted, this, [&] { told.append(QStringLiteral("rows")); });
        preview.askAgain();
        service.estimateGate.letThrough(0);
        service.countGate.letThrough(0);
        service.previewGate.letThrough(0);
        service.countsGate.letThrough(0);
        QTRY_COMPARE(told,
                     QStringList({QStringLiteral("roughly"), QStringLiteral("how many"), QStringLiteral("exactly"),
                                  QStringLiteral("rows")}));
        told.clear();
        preview.ask(ruleOf(2));
        preview.askAgain();
        service.previewGate.letThrough(1);
        QTRY_COMPARE(told.size(), 1);
        service.estimateGate.letThrough(1);
        QCoreApplication::processEvents();
        QCOMPARE(told, QStringList {QStringLiteral("exactly")});
    }

    void lateAnswersAboutAnOlderRuleAreDropped()
    {
        test::FakeSegmentService service;
        service.estimateGate.close();
        service.countsGate.close();
        LivePreview preview(service);
        QSignalSpy estimated(&preview, &LivePreview::estimated);
        QSignalSpy rows(&preview, &LivePreview::rowsCounted);
        preview.askAgain();
        preview.ask(ruleOf(5));
        service.estimateGate.letThrough(0);
        service.countsGate.letThrough(0);
        QCoreApplication::processEvents();
        QCOMPARE(estimated.size(), 0);
        QCOMPARE(rows.size(), 0);
        preview.stop();
    }

    void aRuleThatIsCountedAgainKeepsItsExactNumber()
    {
        test::FakeSegmentService service;
        LivePreview preview(service);
        QSignalSpy estimated(&preview, &LivePreview::estimated);
        QSignalSpy answered(&preview, &LivePreview::answered);
        preview.askAgain();
        QTRY_COMPARE(answered.size(), 1);
        QCOMPARE(estimated.size(), 1);
        preview.askAgain();
        QTRY_COMPARE(answered.size(), 2);
        QCOMPARE(estimated.size(), 1);
    }

    void aFailedEstimateIsNotTold()
    {
        test::FakeSegmentService service;
        service.estimateAnswer = fail(ErrorKind::Cancelled);
        LivePreview preview(service);
        QSignalSpy failed(&preview, &LivePreview::failed);
        QSignalSpy answered(&preview, &LivePreview::answered);
        preview.askAgain();
        QTRY_COMPARE(answered.size(), 1);
        QCOMPARE(failed.size(), 0);
    }

    void aShuffleAsksForOtherPeopleOfTheSameRule()
    {
        test::FakeSegmentService service;
        LivePreview preview(service);
        QSignalSpy shuffled(&preview, &LivePreview::shuffled);
        preview.askAgain();
        preview.shuffle();
        preview.shuffle();
        QTRY_COMPARE(shuffled.size(), 2);
        QCOMPARE(service.seeds.size(), 3);
        QVERIFY(service.seeds.at(1) != service.seeds.at(0));
        QVERIFY(service.seeds.at(2) != service.seeds.at(1));
    }

    void aFailureIsTold()
    {
        test::FakeSegmentService service;
        service.failure = Error {ErrorKind::Unavailable, {}};
        LivePreview preview(service);
        QSignalSpy failed(&preview, &LivePreview::failed);
        preview.askAgain();
        QCOMPARE(failed.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestLivePreview)
#include "tst_livepreview.moc"
