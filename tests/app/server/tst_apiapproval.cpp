#include "services/api/TokenRepository.h"
#include "services/campaigns/SqlCampaignService.h"
#include "tests/app/server/ApiWorld.h"

#include <QCoro/QCoroTask>
#include <QTest>

using namespace siaran;
using namespace Qt::StringLiterals;
using access::Role;

/// Two owners of one workspace, each with a token.
class TestApiApproval : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLargeCampaignWaitsForTheTokenOfAnotherOwner()
    {
        ApiWorld world;
        world.shop().addContacts(5);
        world.shop().addNumber();
        world.database().execute(u"INSERT INTO workspace_setting (key, value) VALUES ('approval.people', '3')"_s);
        const auto other = api::createToken(world.database().session(), u"test"_s, u"Budi"_s, Role::Owner).value();
        campaigns::SqlCampaignService service(world.database().executor(), u"Rina"_s, Shop::remotePhoneId());
        const auto draft = QCoro::waitFor(service.saveDraft(world.shop().draft()));
        const auto campaign = "/api/campaigns/" + QByteArray::number(draft->value());
        const auto confirmed = "{\"confirmed_recipients\":5}"_ba;
        QCOMPARE(world.ask("GET"_ba, campaign + "/approval").json().value(u"state"_s), QJsonValue());
        const auto early = world.ask("POST"_ba, campaign + "/send", confirmed);
        QCOMPARE(early.status, 409);
        QCOMPARE(early.code(), u"campaign.needs_approval"_s);
        QCOMPARE(world.ask("GET"_ba, campaign + "/receipt").json().value(u"approval"_s).toString(), u"missing"_s);

        const auto asked = world.ask("POST"_ba, campaign + "/ask-approval", confirmed);
        QCOMPARE(asked.json().value(u"state"_s).toString(), u"asked"_s);
        QCOMPARE(asked.json().value(u"recipients"_s).toInt(), 5);
        QCOMPARE(world.ask("POST"_ba, campaign + "/ask-approval", confirmed).code(), u"approval.already"_s);
        QCOMPARE(world.ask("POST"_ba, campaign + "/approve").code(), u"approval.own"_s);
        QCOMPARE(world.askAs(other, "POST"_ba, campaign + "/refuse", "{\"reason\":\"\"}"_ba).code(),
                 u"approval.reason"_s);
        const auto supervisor = world.askAs(world.tokenOf(Role::Supervisor), "POST"_ba, campaign + "/approve");
        QCOMPARE(supervisor.status, 403);
        QCOMPARE(world.askAs(other, "POST"_ba, campaign + "/approve", "{\"approval_id\":4711}"_ba).code(),
                 u"approval.gone"_s);
        const auto approved = world.askAs(other, "POST"_ba, campaign + "/approve");
        QCOMPARE(approved.json().value(u"answered_by"_s).toString(), u"Budi"_s);

        QCOMPARE(world.ask("PUT"_ba, campaign, "{\"name\":\"Promo besar\"}"_ba).json().value(u"approval"_s),
                 QJsonValue(u"voided"_s));
        QCOMPARE(world.ask("POST"_ba, campaign + "/send", confirmed).code(), u"campaign.needs_approval"_s);
        QCOMPARE(world.ask("POST"_ba, campaign + "/ask-approval", confirmed).status, 200);
        QCOMPARE(world.askAs(other, "POST"_ba, campaign + "/approve").status, 200);
        QCOMPARE(world.ask("POST"_ba, campaign + "/send", confirmed).json().value(u"status"_s).toString(),
                 u"running"_s);
    }
};

QTEST_GUILESS_MAIN(TestApiApproval)
#include "tst_apiapproval.moc"
