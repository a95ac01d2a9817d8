#include "services/campaigns/Approvals.h"
#include "services/campaigns/SeriesRepository.h"
#include "tests/services/campaigns/CampaignWorld.h"

#include <QTest>
#include <rapidcheck.h>

using namespace siaran;
using namespace Qt::StringLiterals;

namespace {

constexpr int People = 12;
constexpr int Limit = 10;

/// Three owners over one database; Rina is the world's own.
struct Owners : test::CampaignWorld {
    explicit Owners(int people = People)
        : test::CampaignWorld(people)
    {
        set(u"approval.people"_s, QString::number(Limit));
    }

    campaigns::SqlCampaignService& of(int person) { return person == 0 ? service : person == 1 ? budi : siti; }
    Result<void> ask(CampaignId id, int person = 0) { return QCoro::waitFor(of(person).askApproval(id, People)); }
    Result<void> answer(CampaignId id, int person, ApprovalVerdict verdict, ApprovalId seen = {})
    {
        return QCoro::waitFor(of(person).answerApproval(id, seen, verdict, u"too late in the month"_s));
    }
    Result<void> approve(CampaignId id, int person = 1) { return answer(id, person, ApprovalVerdict::Approve); }
    Result<void> launch(CampaignId id, int person = 0, int people = People)
    {
        return QCoro::waitFor(of(person).launch(id, people)).map([](const LaunchReceipt&) {});
    }
    Approval approvalOf(CampaignId id, int person = 0) { return *QCoro::waitFor(of(person).approval(id)); }
    Result<void> rename(CampaignId id, const QString& name)
    {
        auto draft = *QCoro::waitFor(service.fetchDraft(id));
        draft.name = name;
        return QCoro::waitFor(service.saveDraft(draft)).map([](CampaignId) {});
    }
    int told(const QString& action)
    {
        return database.value(u"SELECT count(*) FROM audit_entry WHERE action = '%1'"_s.arg(action)).toInt();
    }

    campaigns::SqlCampaignService budi {database.executor(), u"Budi"_s, Shop::remotePhoneId()};
    campaigns::SqlCampaignService siti {database.executor(), u"Siti"_s, Shop::remotePhoneId()};
};

QString reasonOf(const Result<void>& outcome)
{
    return outcome ? QString() : outcome.error().reason;
}

const auto Needs = u"campaign.needs_approval"_s;

} // namespace

class TestApproval : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void belowTheLimitNobodyIsAsked()
    {
        Owners owners(Limit);
        const auto id = owners.save(owners.shop.draft());
        QCOMPARE(QCoro::waitFor(owners.service.receipt(id))->approval, ApprovalNeed::None);
        QCOMPARE(reasonOf(QCoro::waitFor(owners.service.askApproval(id, Limit))), u"approval.not_needed"_s);
        QVERIFY(owners.launch(id, 0, Limit));
    }

    void aboveItNothingStartsBeforeAnotherOwnerApproved()
    {
        Owners owners;
        const auto id = owners.save(owners.shop.draft());
        QCOMPARE(QCoro::waitFor(owners.service.receipt(id))->approval, ApprovalNeed::Missing);
        QCOMPARE(reasonOf(owners.launch(id)), Needs);
        QCOMPARE(reasonOf(QCoro::waitFor(owners.service.hold(id, People))), Needs);
        QCOMPARE(owners.recipientsOf(id), 0);

        QVERIFY(owners.ask(id));
        QCOMPARE(reasonOf(owners.ask(id)), u"approval.already"_s);
        QCOMPARE(owners.fetch(id).approval, ApprovalState::Asked);
        QCOMPARE(QCoro::waitFor(owners.service.receipt(id))->approval, ApprovalNeed::Asked);
        QCOMPARE(reasonOf(owners.launch(id)), Needs);
        const auto seen = owners.approvalOf(id, 1);
        QCOMPARE(seen.people, People);
        QCOMPARE(seen.matched, People);
        QCOMPARE(seen.askedBy, u"Rina"_s);
        QVERIFY(seen.cost.value_or(0) > 0);
        QVERIFY(!seen.isOwn);
        QVERIFY(owners.approvalOf(id, 0).isOwn);

        QCOMPARE(reasonOf(owners.approve(id, 0)), u"approval.own"_s);
        QVERIFY(owners.answer(id, 1, ApprovalVerdict::Approve, seen.id));
        QCOMPARE(QCoro::waitFor(owners.service.receipt(id))->approval, ApprovalNeed::Given);
        QVERIFY(owners.launch(id));
        QCOMPARE(owners.recipientsOf(id), People);
        QVERIFY(owners.database.value(u"SELECT estimated_cost FROM campaign"_s).toLongLong() > 0);
        QCOMPARE(owners.told(u"campaign.approval_asked"_s), 1);
        QCOMPARE(owners.told(u"campaign.approved"_s), 1);
    }

    void whatIsDearNeedsItToo()
    {
        Owners owners(4);
        owners.set(u"approval.cost"_s, u"1000"_s);
        const auto id = owners.save(owners.shop.draft());
        QCOMPARE(reasonOf(owners.launch(id, 0, 4)), Needs);
        owners.set(u"approval.cost"_s, u"100000000"_s);
        QVERIFY(owners.launch(id, 0, 4));
    }

    // What cannot be told is taken for too dear.
    void aNumberWithoutARateNeedsItWhereTheCostIsLimited()
    {
        Owners owners(4);
        owners.set(u"approval.cost"_s, u"100000000"_s);
        owners.database.execute(u"UPDATE contact SET phone_e164 = '+99851234567' WHERE id = 1"_s);
        const auto id = owners.save(owners.shop.draft());
        QVERIFY(!QCoro::waitFor(owners.service.receipt(id))->cost);
        QCOMPARE(reasonOf(owners.launch(id, 0, 4)), Needs);
    }

    void aRefusalIsToldWithItsReason()
    {
        Owners owners;
        const auto id = owners.save(owners.shop.draft());
        QVERIFY(owners.ask(id));
        QCOMPARE(reasonOf(QCoro::waitFor(owners.budi.answerApproval(id, {}, ApprovalVerdict::Refuse, u" "_s))),
                 u"approval.reason"_s);
        QVERIFY(owners.answer(id, 1, ApprovalVerdict::Refuse));
        const auto refused = owners.approvalOf(id);
        QCOMPARE(refused.state, ApprovalState::Refused);
        QCOMPARE(refused.reason, u"too late in the month"_s);
        QCOMPARE(refused.answeredBy, u"Budi"_s);
        QCOMPARE(reasonOf(owners.launch(id)), Needs);
        QCOMPARE(reasonOf(owners.approve(id)), u"approval.gone"_s);
        QVERIFY(owners.ask(id)); // once more, when they have talked
    }

    void anyEditVoidsIt_data()
    {
        QTest::addColumn<QString>("edit");
        QTest::newRow("name") << u"UPDATE campaign SET name = 'Other'"_s;
        QTest::newRow("words")
            << u"UPDATE campaign SET content = jsonb_set(content, '{bindings,0,fallback}', '\"Pak\"')"_s;
        QTest::newRow("time") << u"UPDATE campaign SET scheduled_at = now() + interval '2 days'"_s;
        QTest::newRow("pace") << u"UPDATE campaign SET rate_per_second = 3"_s;
        QTest::newRow("cooldown") << u"UPDATE campaign SET cooldown_days = 3"_s;
        QTest::newRow("pilot") << u"UPDATE campaign SET pilot_size = 3"_s;
        QTest::newRow("rule") << u"UPDATE segment SET criteria = jsonb_set(criteria, '{match}', '\"any\"')"_s;
        QTest::newRow("frozen people")
            << u"UPDATE segment SET kind = 'static', last_refreshed_at = now(); INSERT INTO segment_member SELECT s.id, c.id FROM segment s, contact c"_s;
        QTest::newRow("template")
            << u"UPDATE template SET components = components || '[{\"type\": \"FOOTER\"}]'::jsonb"_s;
        QTest::newRow("people")
            << u"INSERT INTO contact (display_name, phone_e164) SELECT 'New', '+6281200000' || g FROM generate_series(10, 14) g"_s;
    }
    void anyEditVoidsIt()
    {
        QFETCH(const QString, edit);
        Owners owners;
        const auto id = owners.save(owners.shop.draft());
        QVERIFY(owners.ask(id));
        QVERIFY(owners.approve(id));
        owners.database.execute(edit);
        const auto now = QCoro::waitFor(owners.service.receipt(id));
        QCOMPARE(now->approval, ApprovalNeed::Missing);
        QVERIFY(!owners.launch(id, 0, now->recipients));
        QCOMPARE(owners.recipientsOf(id), 0);
        QVERIFY(campaigns::voidChangedApprovals(owners.database.session(), u"scheduler"_s));
        const bool isOther = QByteArray(QTest::currentDataTag()) != "people";
        QCOMPARE(owners.told(u"campaign.approval_voided"_s), isOther ? 1 : 0);
        QCOMPARE(owners.fetch(id).approval, isOther ? ApprovalState::Voided : ApprovalState::Approved);
    }

    void anEditInTheWizardSaysSoAtOnce()
    {
        Owners owners;
        const auto id = owners.save(owners.shop.draft());
        QVERIFY(owners.ask(id));
        const auto seen = owners.approvalOf(id, 1).id;
        QVERIFY(owners.rename(id, u"Promo"_s)); // the same as before
        QCOMPARE(owners.told(u"campaign.approval_voided"_s), 0);
        QVERIFY(owners.rename(id, u"Promo besar"_s));
        QCOMPARE(owners.told(u"campaign.approval_voided"_s), 1);
        QVERIFY(owners.ask(id));
        QCOMPARE(reasonOf(owners.answer(id, 1, ApprovalVerdict::Approve, seen)), u"approval.gone"_s);
        QVERIFY(owners.approve(id));
        QVERIFY(owners.answer(id, 0, ApprovalVerdict::Withdraw));
        QCOMPARE(reasonOf(owners.launch(id)), Needs);
    }

    void theClockStartsOnlyWhatIsStillApproved()
    {
        for (const bool edited : {false, true}) {
            Owners owners;
            const auto id = owners.save(owners.shop.draft());
            QVERIFY(owners.ask(id));
            QVERIFY(owners.approve(id));
            QVERIFY(QCoro::waitFor(owners.service.hold(id, People)));
            if (edited) {
                owners.database.execute(u"UPDATE segment SET criteria = jsonb_set(criteria, '{match}', '\"any\"')"_s);
            }
            owners.letPass(id, 60);
            QVERIFY(owners.startDue());
            QCOMPARE(owners.statusOf(id), edited ? CampaignStatus::Missed : CampaignStatus::Running);
            QCOMPARE(owners.recipientsOf(id), edited ? 0 : People);
            if (edited) {
                QCOMPARE(owners.fetch(id).statusReason, u"missed.approval"_s);
                QCOMPARE(reasonOf(QCoro::waitFor(owners.service.hold(id, People))), Needs);
            }
        }
    }

    void aSeriesTakesItsApprovalAlong()
    {
        for (const bool edited : {false, true}) {
            Owners owners;
            auto draft = owners.shop.draft();
            draft.repeats = {.kind = Recurrence::Kind::Daily, .at = QTime(0, 0)};
            const auto id = owners.save(draft);
            QCOMPARE(reasonOf(QCoro::waitFor(owners.service.repeat(id, People)).map([](SeriesId) {})), Needs);
            QVERIFY(owners.ask(id));
            QVERIFY(owners.approve(id));
            QVERIFY(QCoro::waitFor(owners.service.repeat(id, People)));
            owners.database.execute(u"UPDATE campaign_series SET looked_at = looked_at - interval '1 day'"_s);
            if (edited) {
                owners.database.execute(u"UPDATE segment SET criteria = jsonb_set(criteria, '{match}', '\"any\"')"_s);
            }
            QVERIFY(campaigns::makeRuns(owners.database.session(), u"scheduler"_s));
            owners.database.execute(u"UPDATE campaign SET scheduled_at = now(), hold_until = now()"_s);
            QVERIFY(owners.startDue());
            QCOMPARE(owners.database.value(u"SELECT status FROM campaign"_s).toString(),
                     edited ? u"missed"_s : u"running"_s);
        }
    }

    // Whoever goes past the services.
    void theDatabaseItselfRefusesAStart()
    {
        Owners owners;
        const auto id = owners.save(owners.shop.draft());
        owners.database.execute(u"INSERT INTO campaign_message (campaign_id, position, contact_id, phone_e164)"
                                " SELECT 1, id, id, phone_e164 FROM contact"_s);
        auto& session = owners.database.session();
        const auto start = u"UPDATE campaign SET status = '%1', frozen_at = now(), estimated_cost = 0"_s;
        for (const auto& status : {u"running"_s, u"paused"_s, u"completed"_s}) {
            QVERIFY(!session.runScript(start.arg(status)));
        }
        QVERIFY(!session.runScript(u"INSERT INTO campaign (name, status, segment_id, frozen_at, content) SELECT 'x',"
                                   " 'running', segment_id, now(), content FROM campaign; UPDATE campaign SET status ="
                                   " 'completed' WHERE name = 'x'; INSERT INTO campaign_message SELECT 2, position,"
                                   " contact_id, phone_e164 FROM campaign_message; UPDATE campaign SET status ="
                                   " 'draft' WHERE id = 2; UPDATE campaign SET status = 'running' WHERE id = 2"_s));
        owners.database.execute(u"DELETE FROM campaign_message"_s);
        QVERIFY(owners.ask(id));
        QVERIFY(owners.approve(id));
        QVERIFY(owners.launch(id));
        QVERIFY(session.runScript(u"UPDATE campaign SET status = 'paused'"_s));
        // What was approved is what goes on.
        QVERIFY(!session.runScript(u"UPDATE campaign SET content = content || '{\"x\": 1}'::jsonb"_s));
        QVERIFY(session.runScript(u"UPDATE campaign SET status = 'running'"_s));
    }

    void nothingAboveTheLimitGoesOutWithoutAnotherOwnersWord()
    {
        QVERIFY(rc::check("whatever is edited, asked, answered and launched in whatever order", [this] {
            m_owners->database.execute(u"DELETE FROM campaign"_s);
            const auto id = m_owners->save(m_owners->shop.draft(u"Promo 0"_s));
            // The naive reading: what was asked of which content by whom, and what the last answer was.
            int content = 0;
            int askedContent = -1;
            int askedBy = -1;
            bool isOpen = false;
            bool isApproved = false;
            bool hasStarted = false;
            const auto steps = *rc::gen::inRange(1, 12);
            for (int step = 0; step < steps && !hasStarted; ++step) {
                const int person = *rc::gen::inRange(0, 3);
                switch (*rc::gen::inRange(0, 6)) {
                case 0: {
                    const int next = *rc::gen::inRange(0, 3);
                    RC_ASSERT(m_owners->rename(id, u"Promo %1"_s.arg(next)).has_value());
                    if (next != content) {
                        isOpen = isApproved = false;
                    }
                    content = next;
                    break;
                }
                case 1: {
                    const bool done = m_owners->ask(id, person).has_value();
                    RC_ASSERT(done == (!isOpen && !isApproved));
                    if (done) {
                        isOpen = true;
                        askedContent = content;
                        askedBy = person;
                    }
                    break;
                }
                case 2: {
                    const bool done = m_owners->approve(id, person).has_value();
                    RC_ASSERT(done == (isOpen && person != askedBy));
                    if (done) {
                        isApproved = true;
                        isOpen = false;
                    }
                    break;
                }
                case 3:
                    if (m_owners->answer(id, person, ApprovalVerdict::Refuse)) {
                        RC_ASSERT(isOpen);
                        isOpen = false;
                    }
                    break;
                case 4:
                    if (m_owners->answer(id, person, ApprovalVerdict::Withdraw)) {
                        RC_ASSERT(isOpen || isApproved);
                        isOpen = isApproved = false;
                    }
                    break;
                default:
                    hasStarted = m_owners->launch(id, person).has_value();
                    RC_ASSERT(hasStarted == (isApproved && askedContent == content));
                    RC_ASSERT(m_owners->recipientsOf(id) == (hasStarted ? People : 0));
                    break;
                }
            }
        }));
    }

private:
    std::unique_ptr<Owners> m_owners = std::make_unique<Owners>();
};

QTEST_GUILESS_MAIN(TestApproval)
#include "tst_approval.moc"
