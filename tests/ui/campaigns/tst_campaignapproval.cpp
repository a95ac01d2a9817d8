#include "tests/ui/campaigns/WizardScene.h"
#include "ui/widgets/Badge.h"

#include <QLabel>
#include <QTest>

using namespace siaran;
using namespace siaran::ui;
using namespace Qt::StringLiterals;
using test::CampaignScene;
using test::confirmButton;
using test::fillToReview;
using test::type;

namespace {

QList<Campaign> waiting(ApprovalState state)
{
    Campaign campaign;
    campaign.id = CampaignId(1);
    campaign.name = u"Promo Lebaran"_s;
    campaign.segment = SegmentId(1);
    campaign.segmentName = u"Pembeli gamis"_s;
    campaign.timeZone = u"Asia/Jakarta"_s;
    campaign.createdAt = QDateTime(QDate(2026, 3, 2), QTime(3, 0), Qt::UTC);
    campaign.approval = state;
    return {campaign};
}

Approval request(bool isOwn)
{
    return {.id = ApprovalId(9),
            .state = ApprovalState::Asked,
            .matched = 1391,
            .people = 1248,
            .excluded = {{ExclusionReason::OptedOut, 61}, {ExclusionReason::Cooldown, 82}},
            .cost = 73'174'000,
            .currency = u"IDR"_s,
            .askedBy = u"Rina"_s,
            .askedAt = QDateTime(QDate(2026, 3, 2), QTime(4, 0), Qt::UTC),
            .isOwn = isOwn};
}

} // namespace

/// What two owners see of a campaign that one of them may not send alone.
class TestCampaignApproval : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { CampaignScene::theme = test::prepareScreens(this); }

    void theLastStepAsksInsteadOfSending()
    {
        CampaignScene scene;
        scene.service.receiptAnswer->approval = ApprovalNeed::Missing;
        fillToReview(scene);
        auto* button = confirmButton(scene);
        QCOMPARE(button->text(), u"Ask for approval"_s);
        type(scene, u"1248"_s);
        QVERIFY(scene.find<QLabel>(u"confirmNote"_s)->text().contains(u"another owner has to approve it"_s));
        scene.save(u"approval_review"_s);
        scene.service.approvalAnswer = request(true);
        scene.click(u"confirmSend"_s);
        QTRY_VERIFY(scene.service.asked.contains(u"ask approval 1001"_s));
        QVERIFY(scene.service.asked.filter(u"hold"_s).isEmpty());
        QTRY_VERIFY(scene.find<QWidget>(u"approvalBanner"_s)->isVisible());
        QCOMPARE(scene.find<Badge>(u"campaignBadge"_s)->accessibleName(), u"Waits for approval"_s);
    }

    void whatWaitsIsNotAskedAgain()
    {
        CampaignScene scene;
        scene.service.receiptAnswer->approval = ApprovalNeed::Asked;
        fillToReview(scene);
        QVERIFY(!confirmButton(scene)->isEnabled());
        QVERIFY(scene.find<QLabel>(u"confirmNote"_s)->text().contains(u"waits for another owner"_s));
    }

    void whatWasApprovedIsSentAsUsual()
    {
        CampaignScene scene;
        scene.service.receiptAnswer->approval = ApprovalNeed::Given;
        fillToReview(scene);
        type(scene, u"1248"_s);
        QCOMPARE(confirmButton(scene)->text(), u"Send to 1,248 people"_s);
        scene.click(u"confirmSend"_s);
        QTRY_VERIFY(!scene.service.asked.filter(u"hold"_s).isEmpty());
    }

    void anotherOwnerReadsTheReceiptAndApproves()
    {
        CampaignScene scene(waiting(ApprovalState::Asked));
        scene.service.approvalAnswer = request(false);
        scene.pane->refresh();
        QTRY_VERIFY(scene.find<QWidget>(u"approvalBanner"_s)->isVisible());
        QCOMPARE(scene.find<QLabel>(u"approvalWords"_s)->text(), u"Rina asks you to approve this campaign"_s);
        const auto below = scene.find<QLabel>(u"approvalBelow"_s)->text();
        QVERIFY2(below.contains(u"To 1,248 of 1,391 people · about Rp731,740 · "_s), qPrintable(below));
        QVERIFY(below.contains(u"61"_s) && below.contains(u"82"_s));
        QVERIFY(!scene.find<QPushButton>(u"withdrawApproval"_s)->isVisible());
        scene.save(u"approval_asked"_s);
        scene.click(u"approveCampaign"_s);
        QTRY_COMPARE(scene.service.asked.last(), u"approve 9 of 1: "_s);
        QTRY_COMPARE(scene.find<Badge>(u"campaignBadge"_s)->accessibleName(), u"Approved"_s);
        QVERIFY(!scene.find<QPushButton>(u"approveCampaign"_s)->isVisible());
    }

    void aRefusalNeedsItsReason()
    {
        CampaignScene scene(waiting(ApprovalState::Asked));
        scene.service.approvalAnswer = request(false);
        scene.pane->refresh();
        QTRY_VERIFY(scene.find<QPushButton>(u"refuseApproval"_s)->isVisible());
        scene.click(u"refuseApproval"_s);
        auto* dialog = scene.find<QDialog>(u"refusalDialog"_s);
        QVERIFY(dialog != nullptr);
        auto* reason = dialog->findChild<QLineEdit*>(u"refusalReason"_s);
        QTest::keyClicks(reason, u"wait for the stock"_s);
        for (auto* button : dialog->findChildren<QPushButton*>()) {
            if (button->text() == "Refuse"_L1) {
                QVERIFY(button->isEnabled());
                button->click();
            }
        }
        QTRY_COMPARE(scene.service.asked.last(), u"refuse 9 of 1: wait for the stock"_s);
    }

    void whoAskedMayOnlyTakeItBack()
    {
        CampaignScene scene(waiting(ApprovalState::Asked));
        scene.service.approvalAnswer = request(true);
        scene.pane->refresh();
        QTRY_VERIFY(scene.find<QPushButton>(u"withdrawApproval"_s)->isVisible());
        QVERIFY(!scene.find<QPushButton>(u"approveCampaign"_s)->isVisible());
        QVERIFY(!scene.find<QPushButton>(u"refuseApproval"_s)->isVisible());
        scene.click(u"withdrawApproval"_s);
        QTRY_COMPARE(scene.service.asked.last(), u"withdraw 9 of 1: "_s);
    }

    void theReasonOfARefusalIsRead()
    {
        CampaignScene scene(waiting(ApprovalState::Refused));
        auto answer = request(true);
        answer.state = ApprovalState::Refused;
        answer.answeredBy = u"Budi"_s;
        answer.reason = u"Wait until the stock is there."_s;
        scene.service.approvalAnswer = answer;
        scene.pane->refresh();
        QTRY_COMPARE(scene.find<QLabel>(u"approvalBelow"_s)->text(), answer.reason);
        scene.save(u"approval_refused"_s);
    }
};

QTEST_MAIN(TestCampaignApproval)
#include "tst_campaignapproval.moc"
