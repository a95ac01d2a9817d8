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
