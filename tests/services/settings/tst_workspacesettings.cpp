#include "services/db/ChangeFeed.h"
#include "services/settings/SqlSettingsService.h"
#include "services/settings/WorkspaceSettingsRepository.h"
#include "tests/support/TestDatabase.h"

#include <QCoro/QCoroTask>
#include <QSignalSpy>
#include <QTest>
#include <rapidcheck.h>

using namespace siaran;
using namespace siaran::settings;
using namespace Qt::StringLiterals;

namespace {

using Spoil = void (*)(WorkspaceSettings&);

rc::Gen<WorkspaceSettings> anySettings(const QString& key)
{
    return rc::gen::exec([key] {
        return WorkspaceSettings {
            .businessName = *rc::gen::element(u""_s, u"Toko Melati"_s, u"Kopi \"Kita\" & Co. \\ 'ok'"_s, u"店 ☕"_s),
            .timeZone = *rc::gen::element(u"Asia/Jakarta"_s, u"Asia/Makassar"_s, u"Asia/Jayapura"_s, u"UTC"_s),
            .workspaceKey = key,
            .testNumber = *rc::gen::element(u""_s, u"+6281234567890"_s),
            .cooldownDays = *rc::gen::inRange(0, 366),
            .sizeThreshold = *rc::gen::inRange(1, 1'000'000),
            .quietFrom = *rc::gen::element(u"20:00"_s, u"21:30"_s),
            .quietTo = *rc::gen::element(u"08:00"_s, u"20:00"_s),
            .holdSeconds = *rc::gen::inRange(5, 301),
            .pilotFailurePercent = *rc::gen::inRange(1, 101),
            .marketingRate = *rc::gen::inRange(0, 100'000),
            .utilityRate = *rc::gen::inRange(0, 100'000),
            .authenticationRate = *rc::gen::inRange(0, 100'000),
            .ratesSince = *rc::gen::element(u""_s, u"2025-07-01"_s),
        };
    });
}

} // namespace

class TestWorkspaceSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNewWorkspaceHasDefaultsAndAKeyOfItsOwn()
    {
        TestDatabase fresh;
        const auto settings = fetchWorkspaceSettings(fresh.session());

        QVERIFY(settings);
        QCOMPARE(settings->businessName, QString());
        QCOMPARE(settings->timeZone, u"Asia/Jakarta"_s);
        QCOMPARE(settings->workspaceKey.size(), 12);
        QCOMPARE(settings->testNumber, QString());
        QCOMPARE(settings->cooldownDays, 0);
        QCOMPARE(settings->sizeThreshold, 250);
    }

    void whatIsSavedIsLoaded()
    {
        SqlSettingsService service(m_database.executor(), u"Rina"_s);
        QVERIFY(rc::check("settings come back as they were saved", [&service] {
            const auto before = QCoro::waitFor(service.load());
            RC_ASSERT(before.has_value());
            const auto after = *anySettings(before->workspaceKey);
            RC_ASSERT(QCoro::waitFor(service.save(*before, after)).has_value());
            RC_ASSERT((*QCoro::waitFor(service.load()) == after));
        }));
    }

    void whatSomebodyElseChangedMeanwhileStays()
    {
        auto& session = m_database.session();
        const auto before = fetchWorkspaceSettings(session).value();
        auto mine = before;
        mine.businessName = u"Toko Baru"_s;
        auto theirs = before;
        theirs.cooldownDays = before.cooldownDays + 7;

        QVERIFY(changeWorkspaceSettings(session, before, theirs, u"Rina"_s));
        QVERIFY(changeWorkspaceSettings(session, before, mine, u"Rina"_s));

        const auto now = fetchWorkspaceSettings(session).value();
        QCOMPARE(now.businessName, mine.businessName);
        QCOMPARE(now.cooldownDays, theirs.cooldownDays);
    }

    void whatMakesNoSenseIsRefusedWhole_data()
    {
        QTest::addColumn<Spoil>("spoil");
        QTest::addColumn<QString>("reason");
        const auto row
            = [](const char* name, Spoil spoil, const QString& reason) { QTest::newRow(name) << spoil << reason; };
        row(
            "no such zone", [](auto& s) { s.timeZone = u"Asia/Atlantis"_s; }, u"settings.time_zone"_s);
        row(
            "no zone", [](auto& s) { s.timeZone = QString(); }, u"settings.time_zone"_s);
        row(
            "number as dialled", [](auto& s) { s.testNumber = u"0812345678"_s; }, u"settings.test_number"_s);
        row(
            "negative days", [](auto& s) { s.cooldownDays = -1; }, u"settings.cooldown_days"_s);
        row(
            "nobody", [](auto& s) { s.sizeThreshold = 0; }, u"settings.size_threshold"_s);
        row(
            "a name without end", [](auto& s) { s.businessName = QString(201, u'x'); }, u"settings.business.name"_s);
        row(
            "no time of the day", [](auto& s) { s.quietFrom = u"25:00"_s; }, u"settings.quiet.from"_s);
        row(
            "no time to think", [](auto& s) { s.holdSeconds = 4; }, u"settings.hold_seconds"_s);
        row(
            "more than everybody", [](auto& s) { s.pilotFailurePercent = 101; }, u"settings.pilot.failure_percent"_s);
        row(
            "a price below nothing", [](auto& s) { s.marketingRate = -1; }, u"settings.rate.marketing"_s);
        row(
            "no day", [](auto& s) { s.ratesSince = u"July"_s; }, u"settings.rate.since"_s);
        row(
            "another key", [](auto& s) { s.workspaceKey = u"stolen"_s; }, u"settings.workspace.key"_s);
    }
    void whatMakesNoSenseIsRefusedWhole()
    {
        QFETCH(Spoil, spoil);
        QFETCH(QString, reason);
        auto& session = m_database.session();
        const auto before = fetchWorkspaceSettings(session).value();
        auto after = before;
        after.businessName = u"must not be saved"_s;
        spoil(after);

        const auto outcome = changeWorkspaceSettings(session, before, after, u"Rina"_s);

        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, ErrorKind::Invalid);
        QCOMPARE(outcome.error().reason, reason);
        QCOMPARE(fetchWorkspaceSettings(session).value(), before);
    }

    void rowsThatMakeNoSenseReadAsDefaults()
    {
        TestDatabase database;
        database.execute(u"INSERT INTO workspace_setting (key, value) VALUES ('time_zone', '7'), "
                         "('cooldown_days', '1.5'), ('size_threshold', '\"many\"'), ('somebody.elses', '{}')"_s);
        const auto settings = fetchWorkspaceSettings(database.session());
        QVERIFY(settings);
        QCOMPARE(settings->timeZone, u"Asia/Jakarta"_s);
        QCOMPARE(settings->cooldownDays, 0);
        QCOMPARE(settings->sizeThreshold, 250);
    }

    void theOtherProgramsHearOfAChange()
    {
        db::ChangeFeed feed(m_database.settings(), TestDatabase::catalog());
        QSignalSpy changed(&feed, &db::ChangeFeed::changed);
        auto& session = m_database.session();
        QTRY_VERIFY_WITH_TIMEOUT(
            [&] {
                const auto before = fetchWorkspaceSettings(session).value();
                auto after = before;
                after.cooldownDays += 1;
                (void)changeWorkspaceSettings(session, before, after, u"Rina"_s);
                QTest::qWait(20);
                return changed.contains(QVariantList {u"settings"_s});
            }(),
            5000);
    }

private:
    TestDatabase m_database;
};

QTEST_GUILESS_MAIN(TestWorkspaceSettings)
#include "tst_workspacesettings.moc"
