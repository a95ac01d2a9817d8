#include "models/campaigns/ZoneText.h"
#include "tests/ui/campaigns/WizardScene.h"
#include "ui/widgets/MessageBubble.h"

#include <QDateEdit>
#include <QLabel>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimeEdit>
#include <QToolButton>

using namespace siaran;
using namespace siaran::ui;
using namespace Qt::StringLiterals;
using test::CampaignScene;
using test::confirmButton;
using test::fillToReview;
using test::step;
using test::type;

class TestCampaignReview : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { CampaignScene::theme = test::prepareScreens(this); }

    void theReviewAddsUp()
    {
        const CampaignScene scene;
        fillToReview(scene);
        QCOMPARE(scene.find<QLabel>(u"recipients"_s)->text(), u"1,248"_s);
        QCOMPARE(scene.find<QLabel>(u"recipientsBelow"_s)->text(), u"of 1,391 matched"_s);
        int excluded = 0;
        for (const auto& name : {u"excluded_opted_out"_s, u"excluded_cooldown"_s, u"excluded_invalid_number"_s,
                                 u"excluded_duplicate_number"_s, u"excluded_missing_variable"_s}) {
            excluded += scene.find<QLabel>(name)->text().toInt();
        }
        QCOMPARE(excluded, 1391 - 1248);
    }

    void aNewCountDoesNotBlink()
    {
        const CampaignScene scene;
        fillToReview(scene);
        QVERIFY(scene.find<QLabel>(u"excluded_opted_out"_s)->isVisible());
        scene.pane->refresh();
        QVERIFY(scene.find<QLabel>(u"excluded_opted_out"_s)->isVisible());
        QVERIFY(scene.find<QPushButton>(u"editCheck1"_s)->isVisible());
    }

    void overTheThresholdTheNumberMustBeTyped()
    {
        CampaignScene scene;
        fillToReview(scene);
        auto* button = confirmButton(scene);
        QCOMPARE(button->text(), u"Send to 1,248 people"_s);
        QVERIFY(!button->isEnabled());
        QVERIFY(!button->isDefault() && !button->autoDefault() && !button->hasFocus());
        type(scene, u"1247"_s);
        QVERIFY(!button->isEnabled());
        type(scene, u"1.248"_s);
        QVERIFY(button->isEnabled());
        QTest::keyClick(scene.find<QLineEdit>(u"typedNumber"_s), Qt::Key_Return);
        QVERIFY(button->hasFocus());
        QVERIFY(scene.service.asked.isEmpty());
        QTest::keyClick(button, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(scene.service.asked.isEmpty());
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(scene.service.asked, QStringList {u"hold 1001"_s});
        QTRY_VERIFY(scene.find<QWidget>(u"campaignDetails"_s)->isVisible());
        QVERIFY(scene.find<QLabel>(u"holdWords"_s)->text().startsWith(u"Starting in 0:"_s));
        scene.save(u"holding"_s);
        scene.click(u"undoHold"_s);
        QCOMPARE(scene.service.asked.constLast(), u"takeBack 1001"_s);
        QTRY_COMPARE(step(scene), u"reviewStep"_s);
    }

    void aFewPeopleNeedNoTyping()
    {
        CampaignScene scene;
        scene.service.receiptAnswer = LaunchReceipt {.matched = 87, .recipients = 87, .excluded = {}};
        fillToReview(scene);
        QVERIFY(!scene.find<QLineEdit>(u"typedNumber"_s)->isVisible());
        QVERIFY(confirmButton(scene)->isEnabled());
        QVERIFY(!confirmButton(scene)->hasFocus());
        scene.save(u"step4_few"_s);
    }

    void everyoneMustAlwaysBeTyped()
    {
        CampaignScene scene;
        scene.service.receiptAnswer = LaunchReceipt {.matched = 12, .recipients = 12, .excluded = {}};
        fillToReview(scene, true);
        QCOMPARE(scene.service.drafts.constFirst().segment, SegmentId(2));
        QVERIFY(scene.find<QLineEdit>(u"typedNumber"_s)->isVisible());
        QVERIFY(!confirmButton(scene)->isEnabled());
    }

    void aChangedReceiptClearsTheTypedNumber()
    {
        CampaignScene scene;
        fillToReview(scene);
        type(scene, u"1248"_s);
        scene.service.receiptAnswer->recipients = 1240;
        scene.service.receiptAnswer->excluded[ExclusionReason::OptedOut] = 69;
        scene.pane->refresh();
        QTRY_COMPARE(scene.find<QLabel>(u"recipients"_s)->text(), u"1,240"_s);
        QCOMPARE(scene.find<QLineEdit>(u"typedNumber"_s)->text(), QString());
        QVERIFY(!confirmButton(scene)->isEnabled());
        const auto* strip = scene.find<Strip>(u"receiptChanged"_s);
        QVERIFY(strip->isVisible());
        QVERIFY(strip->text().contains(u"1,248"_s) && strip->text().contains(u"1,240"_s));
        scene.save(u"step4_changed"_s);
    }

    void theNumberIsCountedOnceMoreAtTheClick()
    {
        CampaignScene scene;
        fillToReview(scene);
        type(scene, u"1248"_s);
        scene.service.receiptAnswer->recipients = 1249;
        scene.service.receiptAnswer->matched = 1392;
        QTest::mouseClick(confirmButton(scene), Qt::LeftButton);
        QTRY_COMPARE(scene.find<QLabel>(u"recipients"_s)->text(), u"1,249"_s);
        QVERIFY(scene.service.asked.isEmpty());
        QVERIFY(!confirmButton(scene)->isEnabled());
    }

    void aRefusedLaunchIsToldAndCanBeTriedAgain()
    {
        CampaignScene scene;
        fillToReview(scene);
        scene.service.actionFailure = Error {ErrorKind::Invalid, {}, std::nullopt, u"campaign.template"_s};
        type(scene, u"1248"_s);
        QTest::mouseClick(confirmButton(scene), Qt::LeftButton);
        const auto* strip = scene.find<Strip>(u"reviewError"_s);
        QTRY_VERIFY(strip->isVisible());
        QVERIFY(strip->text().contains(u"template"_s));
        QVERIFY(confirmButton(scene)->isEnabled());
        scene.save(u"step4_refused"_s);
    }

    void nobodyCannotBeSentTo()
    {
        CampaignScene scene;
        scene.service.receiptAnswer
            = LaunchReceipt {.matched = 4, .recipients = 0, .excluded = {{ExclusionReason::OptedOut, 4}}};
        fillToReview(scene);
        QVERIFY(!confirmButton(scene)->isEnabled());
        QVERIFY(scene.find<QLabel>(u"confirmNote"_s)->text().startsWith(u"Nobody would get it"_s));
    }

    void thePreviewShowsRealPeople()
    {
        const CampaignScene scene;
        fillToReview(scene);
        const auto* bubble = scene.find<MessageBubble>(u"reviewPreviewBubble"_s);
        QVERIFY(bubble->content().body.startsWith(u"Assalamualaikum *Budi Santoso*"_s));
        QTest::mouseClick(scene.find<QToolButton>(u"reviewPreviewAfter"_s), Qt::LeftButton);
        QVERIFY(bubble->content().body.startsWith(u"Assalamualaikum *Rina Fauziah*"_s));
        QVERIFY(scene.find<QLabel>(u"reviewPreviewPerson"_s)->text().contains(u"2 of 10"_s));
    }

    void aScheduleIsKeptInUtcAndSaysWhoSends()
    {
        const CampaignScene scene;
        QSignalSpy toasts(scene.pane.get(), &CampaignsPane::toastRequested);
        fillToReview(scene);
        scene.click(u"wizardBack"_s);
        scene.find<QRadioButton>(u"sendLater"_s)->click();
        auto* zone = scene.find<QComboBox>(u"startZone"_s);
        zone->setCurrentIndex(zone->findData(u"Asia/Makassar"_s));
        const auto day = QDate::currentDate().addDays(9);
        scene.find<QDateEdit>(u"startDate"_s)->setDate(day);
        scene.find<QTimeEdit>(u"startTime"_s)->setTime(QTime(9, 0));
        auto* speed = scene.find<QComboBox>(u"speed"_s);
        speed->setCurrentIndex(speed->findData(20));
        scene.click(u"wizardNext"_s);
        const auto& draft = scene.service.drafts.constFirst();
        QCOMPARE(draft.scheduledAt, QDateTime(day, QTime(1, 0), Qt::UTC));
        QCOMPARE(draft.timeZone, u"Asia/Makassar"_s);
        QCOMPARE(draft.ratePerSecond, 20);
        const auto moment = models::zonedMoment(draft.scheduledAt, draft.timeZone);
        QCOMPARE(confirmButton(scene)->text(), u"Schedule for %1"_s.arg(moment));
        type(scene, u"1248"_s);
        QTest::mouseClick(confirmButton(scene), Qt::LeftButton);
        QCOMPARE(scene.service.asked, QStringList {u"schedule 1001"_s});
        QTRY_COMPARE(toasts.size(), 1);
        const auto toast = toasts.constFirst().constFirst().value<Toast>();
        QVERIFY(toast.text.contains(u"This computer will send"_s));
        toast.undo();
        QTRY_COMPARE(scene.service.asked.constLast(), u"takeBack 1001"_s);
        QTRY_COMPARE(step(scene), u"reviewStep"_s);
    }

    void theCostIsAnEstimateWithItsFormula()
    {
        CampaignScene scene;
        fillToReview(scene);
        QCOMPARE(scene.find<QLabel>(u"cost"_s)->text(), u"Rp731,740"_s);
        QVERIFY(scene.find<QLabel>(u"costBelow"_s)->text().startsWith(u"1,248 × Rp586"_s));
        scene.service.receiptAnswer->byCallingCode = {{u"62"_s, 1240}, {u"65"_s, 8}};
        scene.pane->refresh();
        QTRY_VERIFY(scene.find<QLabel>(u"costBelow"_s)->text().startsWith(u"without 8 whose rate is not known"_s));
    }

    void aCostThatIsNotKnownIsSaid()
    {
        const CampaignScene scene({}, {});
        fillToReview(scene);
        QCOMPARE(scene.find<QLabel>(u"cost"_s)->text(), u"Not known"_s);
    }

    void whoIsLeftOutCanBeLookedAt()
    {
        CampaignScene scene;
        scene.service.people = {{ContactId(3), u"Budi"_s, u"+6281234567890"_s, ExclusionReason::OptedOut},
                                {ContactId(5), QString(), QString(), ExclusionReason::InvalidNumber}};
        fillToReview(scene);
        scene.click(u"view_opted_out"_s);
        auto* dialog = scene.find<QDialog>(u"excludedDialog"_s);
        QVERIFY(dialog != nullptr);
        auto* table = dialog->findChild<TableView*>();
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QCOMPARE(table->model()->index(0, 0).data().toString(), u"Budi"_s);
        test::saveScreens(*CampaignScene::theme, *dialog, u"campaigns_excluded"_s);
    }

    void aTestGoesToTheOwnersNumber()
    {
        CampaignScene scene;
        fillToReview(scene);
        scene.click(u"sendTest"_s);
        auto* dialog = scene.find<QDialog>(u"testDialog"_s);
        QVERIFY(dialog != nullptr);
        auto* number = dialog->findChild<QLineEdit*>(u"testNumber"_s);
        QCOMPARE(dialog->focusWidget(), number);
        QTest::keyClicks(number, u"12"_s);
        QTest::mouseClick(dialog->findChild<QPushButton*>(u"act"_s), Qt::LeftButton);
        QVERIFY(scene.tests.numbers.isEmpty());
        number->setText(u"0812-3456 7890"_s);
        test::saveScreens(*CampaignScene::theme, *dialog, u"campaigns_test"_s);
        QTest::mouseClick(dialog->findChild<QPushButton*>(u"act"_s), Qt::LeftButton);
        QTRY_COMPARE(scene.tests.numbers, QStringList {u"+6281234567890"_s});
        QVERIFY(scene.service.asked.isEmpty()); // nobody else gets anything
        QCOMPARE(scene.tests.people.constFirst().displayName, u"Budi Santoso"_s);
    }

    void quietHoursAreSaidBeforeSending()
    {
        CampaignPolicy policy;
        const auto now = models::inZone(QDateTime::currentDateTimeUtc(), policy.timeZone).time();
        policy.quiet = {now.addSecs(-3600), now.addSecs(3600)};
        const CampaignScene scene({}, policy);
        fillToReview(scene);
        QStringList words;
        for (const auto* label : scene.find<QWidget>(u"checks"_s)->findChildren<QLabel*>()) {
            words.append(label->text());
        }
        QVERIFY2(words.join(u'|').contains(u"quiet hours"_s), qPrintable(words.join(u'|')));
    }

    void aRepeatingCampaignIsReviewedAsOne()
    {
        CampaignScene scene;
        QSignalSpy toasts(scene.pane.get(), &CampaignsPane::toastRequested);
        fillToReview(scene);
        scene.click(u"wizardBack"_s);
        scene.find<QRadioButton>(u"sendAgain"_s)->click();
        auto* kind = scene.find<QComboBox>(u"repeatKind"_s);
        kind->setCurrentIndex(1);
        auto* day = scene.find<QComboBox>(u"repeatWeekday"_s);
        day->setCurrentIndex(0);
        scene.save(u"step3_repeat"_s);
        scene.click(u"wizardNext"_s);
        QCOMPARE(step(scene), u"reviewStep"_s);
        QCOMPARE(confirmButton(scene)->text(), u"Send every Monday at 09:00"_s);
        scene.save(u"step4_repeat"_s);
        type(scene, u"1248"_s);
        QTest::mouseClick(confirmButton(scene), Qt::LeftButton);
        QTRY_COMPARE(toasts.size(), 1);
        QCOMPARE(scene.service.asked, QStringList {u"repeat 1001"_s});
        QCOMPARE(scene.service.confirmations, QList<int> {1248});
    }
};

QTEST_MAIN(TestCampaignReview)
#include "tst_campaignreview.moc"
