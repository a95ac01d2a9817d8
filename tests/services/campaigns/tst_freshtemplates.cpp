#include "services/campaigns/Scheduler.h"
#include "services/templates/TemplateRepository.h"
#include "tests/services/campaigns/CampaignWorld.h"
#include "tests/support/Gate.h"

#include <QCoreApplication>
#include <QCoro/QCoroFuture>
#include <QJsonDocument>
#include <QTest>

using namespace siaran;
using namespace siaran::campaigns;
using namespace Qt::StringLiterals;
using World = test::CampaignWorld;

namespace {

QCoro::Task<void> nothing()
{
    co_return;
}

} // namespace

/// What a launch asks about its template, and what becomes of a campaign when the template changes later.
class TestFreshTemplates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyLaunchOfATemplateAsksFirst()
    {
        World world;
        int asked = 0;
        auto service = asking(world, [&asked] {
            ++asked;
            return nothing();
        });
        QVERIFY(test::launchConfirmed(*service, world.save(world.shop.draft())));
        QCOMPARE(asked, 1);
        const auto id = world.save(world.shop.draft(u"Nanti"_s));
        const auto receipt = QCoro::waitFor(service->receipt(id));
        QVERIFY(QCoro::waitFor(service->hold(id, receipt->recipients)));
        QCOMPARE(asked, 2);
        auto text = world.shop.draft(u"Kata bebas"_s);
        text.content = {.message = FreeText {u"Halo"_s}, .bindings = {}};
        (void)test::launchConfirmed(*service, world.save(text));
        QCOMPARE(asked, 2); // nothing of WhatsApp's is in it
    }

    void whatTheAnswerTellsIsObeyed()
    {
        World world;
        const auto id = world.save(world.shop.draft());
        auto service = asking(world, [&world] {
            world.database.execute(u"UPDATE template SET status = 'PAUSED'"_s); // the sync has found out
            return nothing();
        });
        const auto refused = test::launchConfirmed(*service, id);
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, u"campaign.template"_s);
        QCOMPARE(world.statusOf(id), CampaignStatus::Draft);
    }

    void aTemplateWithOtherVariablesIsRefused()
    {
        World world;
        const auto id = world.save(world.shop.draft());
        body(world, u"Halo {{1}}, apa kabar?"_s);
        QCOMPARE(test::launchConfirmed(world.service, id).error().reason, u"campaign.template_changed"_s);
        body(world, u"Hai {{1}}, salam dari {{2}}"_s); // other words around the same variables
        QVERIFY(test::launchConfirmed(world.service, id));
    }

    void theClockAsksAsWell()
    {
        World world;
        const auto id = world.save(world.shop.draft());
        const auto receipt = QCoro::waitFor(world.service.receipt(id));
        QVERIFY(QCoro::waitFor(world.service.hold(id, receipt->recipients)));
        int asked = 0;
        Scheduler scheduler(world.database.executor(),
                            {.id = QUuid::createUuid(), .host = u"kasir"_s, .isServer = false}, Shop::remotePhoneId(),
                            [&asked, &world] {
                                ++asked;
                                world.database.execute(u"UPDATE template SET status = 'DISABLED'"_s);
                                return nothing();
                            });
        scheduler.start();
        QTest::qWait(50);
        QCOMPARE(asked, 0); // nothing is due
        world.letPass(id, 3600);
        QTRY_COMPARE_WITH_TIMEOUT(world.statusOf(id), CampaignStatus::Missed, 10'000); // an hour is too late
        QVERIFY(asked > 0);
    }

    // Its lease is left, so that another program takes over at once.
    void whoIsStoppedWhileItAsksStartsNothing()
    {
        World world;
        const auto id = world.save(world.shop.draft());
        const auto receipt = QCoro::waitFor(world.service.receipt(id));
        QVERIFY(QCoro::waitFor(world.service.hold(id, receipt->recipients)));
        world.letPass(id, 60);
        test::Gate whatsapp;
        whatsapp.close();
        Scheduler scheduler(world.database.executor(),
                            {.id = QUuid::createUuid(), .host = u"kasir"_s, .isServer = false}, Shop::remotePhoneId(),
                            [&whatsapp] { return answer(whatsapp.pass()); });
        scheduler.start();
        QTRY_COMPARE_WITH_TIMEOUT(whatsapp.waiting(), 1, 10'000);
        scheduler.stop();
        whatsapp.open();
        QCoreApplication::processEvents();
        QVERIFY(QCoro::waitFor(world.service.receipt(id))); // behind whatever it did
        QCOMPARE(world.statusOf(id), CampaignStatus::Holding);
        QCOMPARE(world.database.value(u"SELECT count(*) FROM scheduler_lease"_s).toInt(), 0);
    }

    void aLaunchedCampaignKeepsItsMessage()
    {
        World world;
        const auto id = world.save(world.shop.draft());
        QVERIFY(test::launchConfirmed(world.service, id));
        const auto sent = content(world, id);
        body(world, u"Semua lain sekarang {{1}} {{2}} {{3}}"_s);
        whatsapp::RemoteTemplate remote {.id = u"9"_s, .name = u"promo"_s, .language = u"id"_s};
        remote.status = u"APPROVED"_s;
        remote.category = u"UTILITY"_s;
        QVERIFY(templates::syncTemplates(world.database.session(), u"102290129340398"_s, {remote}, u"Rina"_s));
        QCOMPARE(content(world, id), sent);
        QCOMPARE(world.statusOf(id), CampaignStatus::Running);
    }

    void aSyncPausesWhatWhatsAppWouldRefuse_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<bool>("pauses");
        QTest::newRow("approved") << u"APPROVED"_s << false;
        QTest::newRow("paused") << u"PAUSED"_s << true;
        QTest::newRow("disabled") << u"DISABLED"_s << true;
        QTest::newRow("rejected") << u"REJECTED"_s << true;
        QTest::newRow("looked at again") << u"PENDING"_s << true;
        QTest::newRow("gone") << u""_s << true;
        QTest::newRow("about new ones only") << u"LIMIT_EXCEEDED"_s << false;
    }
    void aSyncPausesWhatWhatsAppWouldRefuse()
    {
        QFETCH(QString, status);
        QFETCH(bool, pauses);
        World world;
        auto draft = world.shop.draft();
        auto& snapshot = std::get<TemplateMessage>(draft.content.message).snapshot;
        snapshot.id = TemplateId(world.database.value(u"SELECT id FROM template"_s).toLongLong());
        const auto id = world.save(draft);
        QVERIFY(test::launchConfirmed(world.service, id));
        QList<whatsapp::RemoteTemplate> account;
        if (!status.isEmpty()) {
            account.push_back({.id = u"9"_s, .name = u"promo"_s, .language = u"id"_s, .status = status});
        }
        QVERIFY(templates::syncTemplates(world.database.session(), u"102290129340398"_s, account, u"Rina"_s));
        const auto campaign = world.fetch(id);
        QCOMPARE(campaign.status, pauses ? CampaignStatus::Paused : CampaignStatus::Running);
        QCOMPARE(campaign.statusReason, pauses ? u"template"_s : QString());
        const auto facts = templates::fetchFacts(world.database.session(), snapshot.id);
        QVERIFY(facts);
        QCOMPARE(facts->uses.size(), 1);
        QCOMPARE(facts->uses.first().isPausedByIt, pauses);
        QCOMPARE(world.database.value(u"SELECT count(*) FROM audit_entry WHERE action = 'campaign.paused'"_s).toInt(),
                 pauses ? 1 : 0);
    }

private:
    static QCoro::Task<void> answer(QFuture<void> future) { co_await future; }

    static std::unique_ptr<SqlCampaignService> asking(World& world, FreshTemplates fresh)
    {
        return std::make_unique<SqlCampaignService>(world.database.executor(), world.database.executor(), u"Rina"_s,
                                                    Shop::remotePhoneId(), std::move(fresh));
    }

    static void body(World& world, const QString& text)
    {
        world.database.execute(
            u"UPDATE template SET components = '[{\"type\": \"BODY\", \"text\": \"%1\"}]'"_s.arg(text));
    }

    static QString content(World& world, CampaignId id)
    {
        return world.database.value(u"SELECT content::text FROM campaign WHERE id = %1"_s.arg(id.value())).toString();
    }
};

QTEST_GUILESS_MAIN(TestFreshTemplates)
#include "tst_freshtemplates.moc"
