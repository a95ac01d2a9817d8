#include "services/campaigns/Scheduler.h"
#include "services/campaigns/SqlCampaignService.h"
#include "tests/support/Shop.h"

#include <QTest>

using namespace siaran;
using namespace siaran::campaigns;
using namespace Qt::StringLiterals;

class TestScheduler : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDueCampaignStartsByItselfAndAnUndueOneWaits()
    {
        TestDatabase database;
        Shop shop(database);
        shop.addNumber();
        shop.addContacts(5);
        SqlCampaignService service(database.executor(), u"Rina"_s, Shop::remotePhoneId());
        auto draft = shop.draft(u"Soon"_s);
        draft.scheduledAt = QDateTime::currentDateTimeUtc().addSecs(1);
        const auto soon = *QCoro::waitFor(service.saveDraft(draft));
        draft.name = u"Tomorrow"_s;
        draft.scheduledAt = draft.scheduledAt.addDays(1);
        const auto tomorrow = *QCoro::waitFor(service.saveDraft(draft));
        QVERIFY(QCoro::waitFor(service.schedule(soon)));
        QVERIFY(QCoro::waitFor(service.schedule(tomorrow)));

        Scheduler scheduler(database.executor(), Shop::remotePhoneId());
        scheduler.start();
        QTRY_COMPARE_WITH_TIMEOUT(QCoro::waitFor(service.fetch(soon))->status, CampaignStatus::Running, 5'000);
        scheduler.stop();

        QCOMPARE(QCoro::waitFor(service.fetch(tomorrow))->status, CampaignStatus::Scheduled);
        QCOMPARE(QCoro::waitFor(service.fetch(soon))->tally.recipients(), 5);
    }

    void aCampaignTakenBackInTimeNeverStarts()
    {
        TestDatabase database;
        Shop shop(database);
        shop.addNumber();
        shop.addContacts(5);
        SqlCampaignService service(database.executor(), u"Rina"_s, Shop::remotePhoneId());
        auto draft = shop.draft();
        draft.scheduledAt = QDateTime::currentDateTimeUtc().addSecs(1);
        const auto id = *QCoro::waitFor(service.saveDraft(draft));
        QVERIFY(QCoro::waitFor(service.schedule(id)));
        QVERIFY(QCoro::waitFor(service.unschedule(id)));
        Scheduler scheduler(database.executor(), Shop::remotePhoneId());
        scheduler.start();
        QTest::qWait(2'500);
        scheduler.stop();
        QCOMPARE(QCoro::waitFor(service.fetch(id))->status, CampaignStatus::Draft);
    }

    void aRefusedLaunchGoesBackToDraftWithItsReason()
    {
        TestDatabase database;
        Shop shop(database);
        shop.addNumber();
        shop.addContacts(1);
        SqlCampaignService service(database.executor(), u"Rina"_s, Shop::remotePhoneId());
        auto draft = shop.draft();
        draft.scheduledAt = QDateTime::currentDateTimeUtc().addSecs(1);
        const auto id = *QCoro::waitFor(service.saveDraft(draft));
        QVERIFY(QCoro::waitFor(service.schedule(id)));
        database.execute(u"UPDATE template SET status = 'DISABLED'"_s);
        Scheduler scheduler(database.executor(), Shop::remotePhoneId());
        scheduler.start();
        QTRY_COMPARE_WITH_TIMEOUT(QCoro::waitFor(service.fetch(id))->status, CampaignStatus::Draft, 5'000);
        scheduler.stop();
        QCOMPARE(QCoro::waitFor(service.fetch(id))->statusReason, u"campaign.template"_s);
    }
};

QTEST_GUILESS_MAIN(TestScheduler)
#include "tst_scheduler.moc"
