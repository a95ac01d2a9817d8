#include "services/api/SettingsJson.h"
#include "services/campaigns/Scheduler.h"
#include "services/campaigns/SqlCampaignService.h"
#include "tests/app/server/ApiWorld.h"

#include <QCoro/QCoroTask>
#include <QJsonDocument>
#include <QTest>
#include <QTimeZone>
#include <rapidcheck.h>

using namespace siaran;
using namespace Qt::StringLiterals;
using access::Role;
using settings::WorkspaceSettings;

namespace {

const auto Path = "/api/settings"_ba;

QByteArray bytesOf(const QJsonObject& json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

/// Quiet at this hour and for long enough, whenever the test runs.
QByteArray quietNow()
{
    const auto now = QDateTime::currentDateTimeUtc().toTimeZone(QTimeZone("Asia/Jakarta"_ba)).time();
    return bytesOf({{u"quiet_from"_s, now.addSecs(-3600).toString(u"HH:mm"_s)},
                    {u"quiet_to"_s, now.addSecs(-7200).toString(u"HH:mm"_s)}});
}

} // namespace

/// The settings of a workspace, as somebody sees and changes them who has nothing but HTTP.
class TestApiSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<ApiWorld>();
        m_world->database().execute(u"DELETE FROM workspace_setting WHERE key LIKE 'quiet.%'"_s); // as in a new one
        m_world->database().execute(
            u"INSERT INTO workspace_setting (key, value) VALUES ('workspace.key', '\"secret-key\"') "
            "ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s);
    }

    void everyRoleReadsThemAndNobodyTheKey()
    {
        for (const auto role : {Role::Owner, Role::Supervisor, Role::Agent}) {
            const auto reply = m_world->askAs(m_world->tokenOf(role), "GET"_ba, Path);
            QCOMPARE(reply.status, 200);
            QCOMPARE(reply.json(), api::settingsToJson({}));
            QCOMPARE(reply.json().value(u"quiet_from"_s).toString(), u"20:00"_s);
            QVERIFY(!reply.body.contains("secret-key"));
        }
        QCOMPARE(m_world->ask("GET"_ba, Path + "?only=quiet_from").status, 422);
    }

    void whatIsGivenIsChangedAndNothingElse()
    {
        auto wanted = settings();
        wanted.insert(u"quiet_to"_s, u"06:30"_s);
        const auto changed = m_world->ask("PATCH"_ba, Path, "{\"quiet_to\":\"06:30\"}"_ba);
        QCOMPARE(changed.status, 200);
        QCOMPARE(changed.json(), wanted);
        wanted.insert(u"test_number"_s, u"+6281234567801"_s);
        wanted.insert(u"approval_cost"_s, Q_INT64_C(9'000'000'000));
        QCOMPARE(m_world->ask("PATCH"_ba, Path, "{\"test_number\":\"+6281234567801\",\"approval_cost\":9000000000}"_ba)
                     .json(),
                 wanted);
        wanted.insert(u"test_number"_s, QJsonValue());
        QCOMPARE(m_world->ask("PATCH"_ba, Path, "{\"test_number\":null}"_ba).json(), wanted);
        QCOMPARE(m_world->ask("PATCH"_ba, Path, "{}"_ba).json(), wanted);
        QCOMPARE(settings(), wanted);
        QCOMPARE(stored(u"workspace.key"_s), u"secret-key"_s);
    }

    void whatIsReadCanBeWritten()
    {
        QVERIFY(rc::check("what is told of the settings makes the same settings again", [] {
            const auto anyAmount = rc::gen::inRange(0, 1'000'000);
            const WorkspaceSettings one {
                .businessName = *rc::gen::element(QString(), u"Toko \"Rina\" ✿"_s),
                .timeZone = *rc::gen::element(u"Asia/Jakarta"_s, u"Asia/Jayapura"_s),
                .workspaceKey = u"the same"_s,
                .testNumber = *rc::gen::element(QString(), u"+6281234567801"_s),
                .cooldownDays = *anyAmount,
                .sizeThreshold = *rc::gen::inRange(1, 1'000'000),
                .quietFrom = *rc::gen::element(u"00:00"_s, u"23:59"_s),
                .quietTo = *rc::gen::element(u"00:00"_s, u"07:30"_s),
                .holdSeconds = *rc::gen::inRange(5, 301),
                .pilotFailurePercent = *rc::gen::inRange(1, 101),
                .numbersMasked = *rc::gen::arbitrary<bool>(),
                .marketingRate = *anyAmount,
                .utilityRate = *anyAmount,
                .authenticationRate = *anyAmount,
                .approvalPeople = *anyAmount,
                .approvalCost = *rc::gen::inRange<qint64>(0, 9'007'199'254'740'991),
                .ratesSince = *rc::gen::element(QString(), u"2026-01-31"_s),
            };
            WorkspaceSettings other;
            other.workspaceKey = one.workspaceKey;
            RC_ASSERT(api::settingsFromJson(api::settingsToJson(one), other) == one);
        }));
    }

    void aNewCampaignBeginsWithThem()
    {
        QCOMPARE(m_world->ask("PATCH"_ba, Path, "{\"time_zone\":\"Asia/Makassar\",\"cooldown_days\":3}"_ba).status, 200);
        const auto usual = m_world->ask("POST"_ba, "/api/campaigns"_ba, "{\"name\":\"Promo\"}"_ba).json();
        QCOMPARE(usual.value(u"time_zone"_s).toString(), u"Asia/Makassar"_s);
        QCOMPARE(usual.value(u"cooldown_days"_s).toInt(), 3);
        const auto own = m_world->ask("POST"_ba, "/api/campaigns"_ba,
                                      "{\"name\":\"Obral\",\"time_zone\":\"Asia/Tokyo\",\"cooldown_days\":0}"_ba);
        QCOMPARE(own.json().value(u"time_zone"_s).toString(), u"Asia/Tokyo"_s);
        QCOMPARE(own.json().value(u"cooldown_days"_s).toInt(), 0);
    }

    void whatMakesNoSenseIsRefusedWhole_data()
    {
        QTest::addColumn<QByteArray>("member");
        QTest::addColumn<QString>("code");
        const auto row = [](const QByteArray& member, const QString& code) {
            QTest::newRow(member.constData()) << member << code;
        };
        row("\"quiet_from\":\"25:00\"", u"settings.quiet.from"_s);
        row("\"quiet_to\":\"8:00\"", u"settings.quiet.to"_s);
        row("\"time_zone\":\"Asia/Atlantis\"", u"settings.time_zone"_s);
        row("\"test_number\":\"0812345678\"", u"settings.test_number"_s);
        row("\"hold_seconds\":4", u"settings.hold_seconds"_s);
        row("\"pilot_failure_percent\":101", u"settings.pilot.failure_percent"_s);
        row("\"size_threshold\":0", u"settings.size_threshold"_s);
        row("\"cooldown_days\":-1", u"settings.cooldown_days"_s);
        row("\"marketing_rate\":-1", u"settings.rate.marketing"_s);
        row("\"rates_since\":\"July\"", u"settings.rate.since"_s);
        row("\"approval_cost\":9007199254740993", u"settings.approval.cost"_s);
        row("\"quiet_from\":2000", u"body.invalid"_s);
        row("\"quiet_to\":null", u"body.invalid"_s);
        row("\"numbers_masked\":\"yes\"", u"body.invalid"_s);
        row("\"size_threshold\":2.5", u"body.invalid"_s);
        row("\"size_threshold\":2147483648", u"body.invalid"_s);
        row("\"workspace_key\":\"stolen\"", u"body.invalid"_s);
        row("\"workspaceKey\":\"stolen\"", u"body.invalid"_s);
        row("\"workspace.key\":\"stolen\"", u"body.invalid"_s);
        row("\"quietFrom\":\"20:00\"", u"body.invalid"_s);
    }

    void whatMakesNoSenseIsRefusedWhole()
    {
        QFETCH(const QByteArray, member);
        QFETCH(const QString, code);
        const auto before = settings();
        const auto reply = m_world->ask("PATCH"_ba, Path, "{\"business_name\":\"must not be saved\"," + member + '}');
        QCOMPARE(reply.status, 422);
        QCOMPARE(reply.type, "application/problem+json"_ba);
        QCOMPARE(reply.code(), code);
        const auto place = u"$."_s + QString::fromUtf8(member.split('"').at(1)) + u':';
        QVERIFY2(reply.json().value(u"detail"_s).toString().startsWith(place), reply.body.constData());
        QCOMPARE(settings(), before);
        QCOMPARE(stored(u"workspace.key"_s), u"secret-key"_s);
        QCOMPARE(tellings(), 0);
    }

    void aBodyThatIsNoJsonIsABadRequest()
    {
        QCOMPARE(m_world->ask("PATCH"_ba, Path, "{\"quiet_to\""_ba).status, 400);
        QCOMPARE(m_world->ask("PATCH"_ba, Path, "quiet_to=1"_ba, {{"Content-Type"_ba, "text/plain"_ba}}).status, 415);
    }

    void onlyAnOwnerChangesThem()
    {
        const auto before = settings();
        for (const auto role : {Role::Supervisor, Role::Agent}) {
            const auto reply = m_world->askAs(m_world->tokenOf(role), "PATCH"_ba, Path, "{\"cooldown_days\":3}"_ba);
            QCOMPARE(reply.status, 403);
            QCOMPARE(reply.code(), u"access.role"_s);
        }
        QCOMPARE(settings(), before);
    }

    void theAuditLogTellsWhoseTokenChangedWhat()
    {
        QCOMPARE(m_world->ask("PATCH"_ba, Path, "{\"cooldown_days\":3,\"size_threshold\":250}"_ba).status, 200);
        QCOMPARE(m_world->ask("PATCH"_ba, Path, "{\"cooldown_days\":3}"_ba).status, 200); // which it is already
        QCOMPARE(tellings(), 1);
        const auto of = u" FROM audit_entry WHERE action = 'settings.changed'"_s;
        QCOMPARE(m_world->database().value(u"SELECT actor"_s + of).toString(), u"test owner"_s);
        const auto detail
            = QJsonDocument::fromJson(m_world->database().value(u"SELECT detail::text"_s + of).toByteArray()).object();
        QCOMPARE(detail.value(u"before"_s).toObject(), (QJsonObject {{u"cooldown_days"_s, 0}}));
        QCOMPARE(detail.value(u"after"_s).toObject(), (QJsonObject {{u"cooldown_days"_s, 3}}));
    }

    void aCampaignOfTheNightGoesOnWhenTheQuietHoursAreEnded()
    {
        m_world->shop().addContacts(3);
        m_world->shop().addNumber();
        QCOMPARE(m_world->ask("PATCH"_ba, Path, quietNow()).status, 200);
        campaigns::SqlCampaignService service(m_world->database().executor(), u"Rina"_s, Shop::remotePhoneId());
        const auto draft = QCoro::waitFor(service.saveDraft(m_world->shop().draft()));
        const auto campaign = "/api/campaigns/" + QByteArray::number(draft->value());
        const auto sent = m_world->ask("POST"_ba, campaign + "/send", "{\"confirmed_recipients\":3}"_ba).json();
        QCOMPARE(sent.value(u"status"_s).toString(), u"running"_s);
        QCOMPARE(sent.value(u"rest_reason"_s).toString(), u"quiet_hours"_s);
        const auto until = QDateTime::fromString(sent.value(u"rest_until"_s).toString(), Qt::ISODateWithMs);
        QVERIFY(until > QDateTime::currentDateTimeUtc().addSecs(20 * 3600));

        campaigns::Scheduler scheduler(m_world->database().executor(),
                                       {.id = QUuid::createUuid(), .host = u"test"_s, .isServer = true},
                                       Shop::remotePhoneId());
        scheduler.start();
        QCOMPARE(m_world->ask("GET"_ba, campaign).json().value(u"rest_reason"_s).toString(), u"quiet_hours"_s);
        QCOMPARE(m_world->ask("PATCH"_ba, Path, "{\"quiet_from\":\"00:00\",\"quiet_to\":\"00:00\"}"_ba).status, 200);
        const auto goesOn
            = [&] { return m_world->ask("GET"_ba, campaign).json().value(u"rest_reason"_s) == QJsonValue(); };
        QVERIFY(QTest::qWaitFor(goesOn, 30'000));
        QCOMPARE(m_world->ask("GET"_ba, campaign).json().value(u"rest_until"_s), QJsonValue());
        scheduler.stop();
    }

private:
    QJsonObject settings() { return m_world->ask("GET"_ba, Path).json(); }

    QString stored(const QString& key)
    {
        return m_world->database()
            .value(u"SELECT value #>> '{}' FROM workspace_setting WHERE key = '%1'"_s.arg(key))
            .toString();
    }

    /// How often the audit log tells of a change.
    int tellings()
    {
        return m_world->database()
            .value(u"SELECT count(*) FROM audit_entry WHERE action = 'settings.changed'"_s)
            .toInt();
    }

    std::unique_ptr<ApiWorld> m_world;
};

QTEST_GUILESS_MAIN(TestApiSettings)
#include "tst_apisettings.moc"
