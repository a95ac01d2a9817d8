#include "services/access/Rights.h"
#include "services/campaigns/CampaignService.h"
#include "services/contacts/ContactService.h"
#include "services/conversations/AnswerService.h"
#include "services/conversations/ConversationService.h"
#include "services/sending/AftercareService.h"
#include "tests/app/live/LiveDesk.h"
#include "tests/app/live/TeamWorld.h"

#include <QTest>

using namespace siaran;
using namespace Qt::StringLiterals;
using access::Role;
using test::LiveDesk;
using test::TeamWorld;
using Account = TeamWorld::Account;

namespace {

constexpr int People = 1200;
constexpr int Patience = 90'000;
constexpr int Pace = 200; // messages per second: long enough to be interrupted
constexpr int MostDecisions = 5;

} // namespace

/// A server program that works for a team, beside the windows of the team's people.
class TestTeamPrograms : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCampaignGoesOnWhenTheServerOfTheTeamIsKilled_data()
    {
        QTest::addColumn<bool>("isAlone");
        QTest::addColumn<bool>("comesBack");
        QTest::newRow("alone, and is started again") << true << true;
        QTest::newRow("alone, and an owner's computer goes on") << true << false;
        QTest::newRow("beside an owner's computer") << false << true;
    }

    void aCampaignGoesOnWhenTheServerOfTheTeamIsKilled()
    {
        QFETCH(const bool, isAlone);
        QFETCH(const bool, comesBack);
        TeamWorld world(People);
        LiveDesk desk;
        QVERIFY(desk.start(world.computerOf(u"budi"_s, Role::Owner, Account::None)));
        auto rina = world.computerOf(u"rina"_s, Role::Owner, Account::OfTheServer);
        std::unique_ptr<app::Workspace> other;
        if (!isAlone) {
            rina.webhookPort = 0; // the server has it
            other = opened(rina);
            QVERIFY(other);
        }
        QTRY_COMPARE_WITH_TIMEOUT(senders(world), isAlone ? 1 : 2, Patience);
        const auto campaign = schedule(world, desk);
        if (QTest::currentTestFailed()) {
            return;
        }
        QTRY_VERIFY_WITH_TIMEOUT(desk.shownSent(campaign) >= People / 4, Patience);
        QCOMPARE(desk.shownState(campaign), u"Sending"_s);
        QVERIFY2(world.taken() < People, "the campaign was over before the fault");
        world.server().kill();

        if (isAlone && comesBack) {
            world.startServer();
        } else if (isAlone) {
            other = opened(rina);
            QVERIFY(other);
        }
        QTRY_VERIFY_WITH_TIMEOUT(world.countOf(u"pending"_s) == 0 && world.countOf(u"claimed"_s) == 0, Patience);
        if (!isAlone) {
            world.startServer(); // only there WhatsApp's reports arrive
        }
        QVERIFY(QTest::qWaitFor([&world] { return world.isQuiet(); }, Patience));
        settleDoubt(world, desk, campaign);

        const auto books = world.books(campaign);
        QCOMPARE(books.breaches().join(u'\n'), QString());
        QCOMPARE(books.reached(), People);
        QTRY_VERIFY_WITH_TIMEOUT(desk.shownState(campaign).startsWith(u"Finished"_s), Patience);
        QTRY_COMPARE_WITH_TIMEOUT(desk.shownSent(campaign), books.reached(), Patience);
        desk.close();
        if (other) {
            QCoro::waitFor(other->close());
        }
    }

    void whatAnAgentAnswersLeavesFromTheServer()
    {
        TeamWorld world(3);
        LiveDesk desk;
        QVERIFY(desk.start(world.computerOf(u"tono"_s, Role::Agent, Account::None)));
        auto& workspace = desk.workspace();
        QVERIFY(workspace.webhookUrl().isEmpty()); // nothing works by itself there
        const auto campaigns = QCoro::waitFor(workspace.campaigns().list());
        QVERIFY(!campaigns);
        QCOMPARE(campaigns.error().reason, u"access.role"_s);
        QVERIFY(desk.list(u"campaignsTable"_s) == nullptr);

        world.simulator().tell(u"people?wa_id=628110000002&writes=Masih%20ada%3F"_s);
        QTRY_VERIFY_WITH_TIMEOUT(unread(workspace) == 1, Patience);
        const auto writer = world.value(u"SELECT id FROM contact WHERE phone_e164 = '+628110000002'"_s).toLongLong();
        const ContactId contact(writer);
        const auto asked = QCoro::waitFor(
            workspace.answers().answer(contact, conversations::AnswerWords {u"Masih, Kak. Silakan."_s}));
        QVERIFY2(asked, asked ? "" : qPrintable(asked.error().reason));
        QTRY_COMPARE_WITH_TIMEOUT(world.taken(), 1, Patience);
        QTRY_VERIFY_WITH_TIMEOUT(hasLeft(workspace, contact), Patience);
        QCOMPARE(world.value(
                     u"SELECT count(*) FROM audit_entry WHERE actor = 'tono' AND action = 'conversation.answered'"_s),
                 1);
        desk.close();
    }

private:
    /// To everybody, in some seconds, as an owner does it in the window.
    static CampaignId schedule(TeamWorld& world, const LiveDesk& desk)
    {
        auto& service = desk.workspace().campaigns();
        auto draft = world.draft(Pace);
        if (!draft) {
            qFatal("no draft: %s", qPrintable(draft.error().detail));
        }
        draft->scheduledAt = QDateTime::currentDateTimeUtc().addSecs(3);
        const auto id = QCoro::waitFor(service.saveDraft(*draft));
        const auto scheduled = id ? QCoro::waitFor(service.schedule(*id, People)) : tl::unexpected(id.error());
        [&] { QVERIFY2(scheduled, scheduled ? "" : qPrintable(scheduled.error().reason)); }();
        return id.value_or(CampaignId());
    }

    /// A computer that works for the team; null when it does not.
    static std::unique_ptr<app::Workspace> opened(const app::WorkspaceOptions& options)
    {
        auto workspace = app::Workspace::open(options);
        if (!workspace || !(*workspace)->start()) {
            qWarning("%s", qPrintable(workspace ? u"it does not start"_s : workspace.error().detail));
            return nullptr;
        }
        return *std::move(workspace);
    }

    static int senders(TeamWorld& world) { return world.value(u"SELECT count(*) FROM sender_process"_s).toInt(); }

    static void settleDoubt(TeamWorld& world, const LiveDesk& desk, CampaignId campaign)
    {
        auto& aftercare = desk.workspace().aftercare();
        for (int decision = 0; decision < MostDecisions && !world.books(campaign).positionsInDoubt().isEmpty();
             ++decision) {
            QVERIFY(QCoro::waitFor(aftercare.resolve(campaign, {}, sending::DoubtResolution::SendAgain)));
            QVERIFY(QTest::qWaitFor([&world] { return world.isQuiet(); }, Patience));
        }
    }

    static int unread(app::Workspace& workspace)
    {
        return QCoro::waitFor(workspace.conversations().countUnread()).value_or(0);
    }

    static bool hasLeft(app::Workspace& workspace, ContactId contact)
    {
        const auto thread = QCoro::waitFor(workspace.conversations().thread(contact, {}, 10));
        return thread && thread->size() == 2 && !thread->first().inbound
            && thread->first().dispatch.status >= MessageStatus::Accepted
            && thread->first().dispatch.status != MessageStatus::Failed;
    }
};

QTEST_MAIN(TestTeamPrograms)
#include "tst_teamprograms.moc"
