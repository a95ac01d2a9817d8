#include "services/templates/TemplateRefresher.h"
#include "tests/support/FakeTemplateService.h"

#include <QTest>

using namespace siaran;
using namespace siaran::templates;
using namespace std::chrono_literals;

namespace {

constexpr RefreshPace Quick {.age = 10min, .patience = 30ms, .gathering = 5ms};
constexpr RefreshPace Patient {.age = 10min, .patience = 1h, .gathering = 5ms};

} // namespace

class TestTemplateRefresher : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLaunchWaitsForFreshCopies()
    {
        test::FakeTemplateService service;
        TemplateRefresher refresher(service, Patient);
        service.syncGate.close();
        bool isOver = false;
        QCoro::connect(refresher.refreshForLaunch(), this, [&isOver] { isOver = true; });
        QCoreApplication::processEvents();
        QVERIFY(!isOver);
        QCOMPARE(service.lastAge, std::chrono::milliseconds(10min));
        service.syncGate.open();
        QTRY_VERIFY(isOver);
    }

    void aLaunchGoesOnWhenWhatsAppIsSilent()
    {
        test::FakeTemplateService service;
        TemplateRefresher refresher(service, Quick);
        service.syncGate.close();
        QCoro::waitFor(refresher.refreshForLaunch()); // it would hang here for ever
        QCOMPARE(service.syncs, 1);
    }

    void aLaunchGoesOnWhenWhatsAppRefuses()
    {
        test::FakeTemplateService service;
        TemplateRefresher refresher(service, Patient);
        service.syncFailure = Error {ErrorKind::Unavailable, {}};
        QCoro::waitFor(refresher.refreshForLaunch());
        QCOMPARE(service.syncs, 1);
    }

    void aLaunchThatWaitsMayOutliveTheRefresher()
    {
        test::FakeTemplateService service;
        auto refresher = std::make_unique<TemplateRefresher>(service, Patient);
        service.syncGate.close();
        bool isOver = false;
        QCoro::connect(refresher->refreshForLaunch(), this, [&isOver] { isOver = true; });
        refresher.reset();
        service.syncGate.open();
        QCoreApplication::processEvents();
        QTRY_VERIFY(isOver);
    }

    void newsThatComeTogetherAreOneSync()
    {
        test::FakeTemplateService service;
        TemplateRefresher refresher(service, Quick);
        for (int i = 0; i < 20; ++i) {
            refresher.noteNews();
        }
        QTRY_COMPARE(service.syncs, 1);
        QTest::qWait(30);
        QCOMPARE(service.syncs, 1);
    }

    void newsDuringASyncAreAskedForAfterIt()
    {
        test::FakeTemplateService service;
        TemplateRefresher refresher(service, Quick);
        service.syncGate.close();
        refresher.noteNews();
        QTRY_COMPARE(service.syncs, 1);
        refresher.noteNews();
        QTest::qWait(30);
        QCOMPARE(service.syncs, 1); // one at a time
        service.syncGate.open();
        QTRY_COMPARE(service.syncs, 2);
    }

    void aFailedSyncDoesNotEndThem()
    {
        test::FakeTemplateService service;
        service.syncFailure = Error {ErrorKind::RateLimited, {}};
        TemplateRefresher refresher(service, Quick);
        refresher.noteNews();
        QTRY_COMPARE(service.syncs, 1);
        refresher.noteNews();
        QTRY_COMPARE(service.syncs, 2);
    }
};

QTEST_GUILESS_MAIN(TestTemplateRefresher)
#include "tst_templaterefresher.moc"
