#include "models/campaigns/SegmentAudience.h"
#include "tests/support/FakeSegmentService.h"

#include <QSignalSpy>
#include <QTest>

using namespace siaran;
using models::SegmentAudience;

class TestSegmentAudience : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSegmentIsAskedAboutOnce()
    {
        test::FakeSegmentService service;
        service.previewAnswer = segments::SegmentPreview {.count = 5, .reachable = 4, .total = 9, .sample = {}};
        SegmentAudience audience(service);
        QSignalSpy started(&audience, &SegmentAudience::started);
        QSignalSpy answered(&audience, &SegmentAudience::answered);
        audience.follow(SegmentId(1));
        audience.follow(SegmentId(1));
        QCOMPARE(started.size(), 1);
        QCOMPARE(answered.size(), 1);
        QVERIFY(!audience.isEverybody());
        audience.askAgain();
        QCOMPARE(started.size(), 1);
        QCOMPARE(answered.size(), 2);
    }

    void everyContactIsEverybody()
    {
        test::FakeSegmentService service;
        service.previewAnswer = segments::SegmentPreview {.count = 9, .reachable = 8, .total = 9, .sample = {}};
        SegmentAudience audience(service);
        audience.follow(SegmentId(1));
        QVERIFY(audience.isEverybody());
        audience.forget();
        QVERIFY(!audience.isEverybody());
    }

    void noSegmentIsNobody()
    {
        test::FakeSegmentService service;
        SegmentAudience audience(service);
        QSignalSpy answered(&audience, &SegmentAudience::answered);
        audience.follow({});
        audience.askAgain();
        QCOMPARE(answered.size(), 0);
    }

    void aFailureIsTold()
    {
        test::FakeSegmentService service;
        service.previewAnswer = fail(ErrorKind::Unavailable);
        SegmentAudience audience(service);
        QSignalSpy failed(&audience, &SegmentAudience::failed);
        audience.follow(SegmentId(1));
        QCOMPARE(failed.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestSegmentAudience)
#include "tst_segmentaudience.moc"
