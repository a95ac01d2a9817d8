#include "tests/support/AccessibleNames.h"
#include "tests/ui/campaigns/WizardScene.h"
#include "ui/campaigns/DoubtDialog.h"
#include "ui/campaigns/RunningCampaigns.h"
#include "ui/campaigns/TestDialog.h"
#include "ui/widgets/ConfirmDialog.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace siaran;
using namespace siaran::ui;
using namespace Qt::StringLiterals;
using test::CampaignScene;
using test::step;

namespace {

Campaign sample(CampaignStatus status, const QString& reason = {})
{
    auto campaign = test::makeCampaigns().constFirst();
    campaign.status = status;
    campaign.statusReason = reason;
    campaign.confirmed = 1248;
    const bool hasRun = status == CampaignStatus::Running || status == CampaignStatus::Paused;
    if (!hasRun) {
        campaign.tally = {};
        campaign.excluded = {};
        campaign.startedAt = {};
        campaign.scheduledAt = QDateTime::currentDateTimeUtc().addSecs(-3600);
        campaign.holdUntil = campaign.scheduledAt;
    }
    return campaign;
}

QString reason(const CampaignScene& scene)
{
    const auto* strip = scene.find<Strip>(u"campaignReason"_s);
    return strip->isVisible() ? strip->text() : QString();
}

sending::Doubt doubt(int position, const QString& reason, bool isGraceOver = false)
{
    sending::Doubt one;
    one.position = position;
    one.attempt = 1;
    one.name = u"Customer %1"_s.arg(position);
    one.phoneE164 = u"+62812345678%1"_s.arg(position, 2, 10, QLatin1Char('0'));
    one.claimedAt = QDateTime::currentDateTimeUtc().addSecs(-900);
    one.senderHost = u"toko-srv"_s;
    one.reason = reason;
    one.isGraceOver = isGraceOver;
    return one;
}

sending::Failure failure(int position, int code, const QString& reason)
{
    sending::Failure one;
    one.position = position;
    one.name = u"Customer %1"_s.arg(position);
    one.phoneE164 = u"+62812345678%1"_s.arg(position, 2, 10, QLatin1Char('0'));
    one.reason = reason;
    one.errorCode = code;
    one.attempts = 1;
    one.failedAt = QDateTime::currentDateTimeUtc().addSecs(-900);
    return one;
}

} // namespace

class TestCampaignControl : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { CampaignScene::theme = test::prepareScreens(this); }

    void aHoldCountsDownAndCanBeUndone()
    {
        auto held = sample(CampaignStatus::Holding);
        held.holdUntil = QDateTime::currentDateTimeUtc().addSecs(25);
        CampaignScene scene({held});
        auto* words = scene.find<QLabel>(u"holdWords"_s);
        QTRY_VERIFY(words->isVisible());
        const auto before = words->text();
        QVERIFY(before.startsWith(u"Starting in 0:2"_s));
        scene.save(u"hold"_s);
        QTRY_VERIFY_WITH_TIMEOUT(words->text() != before, 5'000);
        scene.click(u"undoHold"_s);
        QCOMPARE(scene.service.asked, QStringList {u"takeBack 1"_s});
        QTRY_COMPARE(step(scene), u"reviewStep"_s);
    }

    void onceTheHoldIsOverItSaysWhatItWaitsFor()
    {
        auto held = sample(CampaignStatus::Holding);
        held.holdUntil = QDateTime::currentDateTimeUtc().addSecs(-2);
        held.confirmed = 1'000'000;
        const CampaignScene scene({held});
        QTRY_COMPARE(scene.find<QLabel>(u"holdWords"_s)->text(), u"Preparing 1,000,000 recipients…"_s);
        QVERIFY(!scene.find<QPushButton>(u"undoHold"_s)->isVisible());
        scene.save(u"preparing"_s);
    }

    void whatWasMissedAsks()
    {
        CampaignScene scene({sample(CampaignStatus::Missed, u"missed.late"_s)});
        QTRY_VERIFY(reason(scene).contains(u"Nothing was sent"_s));
        scene.save(u"missed"_s);
        scene.click(u"startCampaignButton"_s);
        auto* dialog = scene.pane->findChild<ConfirmDialog*>();
        QTRY_VERIFY(dialog != nullptr);
        test::saveScreens(*CampaignScene::theme, *dialog, u"campaigns_start_missed"_s);
        QVERIFY(!dialog->findChild<QPushButton*>(u"act"_s)->isEnabled()); // many: the number is typed again
        QTest::keyClicks(dialog->findChild<QLineEdit*>(u"typed"_s), u"1248"_s);
        QTest::mouseClick(dialog->findChild<QPushButton*>(u"act"_s), Qt::LeftButton);
        QTRY_COMPARE(scene.service.asked, QStringList {u"hold 1"_s});
        QCOMPARE(scene.service.confirmations, QList<int> {1248});
    }

    void anotherTimeIsChosenInTheWizard()
    {
        CampaignScene scene({sample(CampaignStatus::Missed, u"missed.grew"_s)});
        QTRY_VERIFY(reason(scene).contains(u"1,248"_s));
        scene.click(u"rescheduleCampaignButton"_s);
        QCOMPARE(scene.service.asked, QStringList {u"takeBack 1"_s});
        QTRY_COMPARE(step(scene), u"scheduleStep"_s);
    }

    void aRefusedStartTellsWhy()
    {
        CampaignScene scene({sample(CampaignStatus::Failed, u"campaign.template"_s)});
        QTRY_VERIFY(reason(scene).contains(u"template"_s));
        scene.save(u"failed"_s);
        scene.click(u"takeBackCampaignButton"_s);
        QCOMPARE(scene.service.asked, QStringList {u"takeBack 1"_s});
    }

    void everyReasonHasItsWords_data()
    {
        QTest::addColumn<Campaign>("campaign");
        QTest::addColumn<QString>("words");
        QTest::newRow("template") << sample(CampaignStatus::Paused, u"template"_s) << u"template"_s;
        QTest::newRow("account") << sample(CampaignStatus::Paused, u"account"_s) << u"account"_s;
        QTest::newRow("content") << sample(CampaignStatus::Paused, u"content"_s) << u"same message"_s;
        auto pilot = sample(CampaignStatus::Paused, u"pilot"_s);
        pilot.sendsUpTo = 20;
        QTest::newRow("pilot") << pilot << u"first 20 messages"_s;
        pilot.statusReason = u"pilot_failed"_s;
        QTest::newRow("pilot_failed") << pilot << u"Too many of the first 20"_s;
        QTest::newRow("late") << sample(CampaignStatus::Missed, u"missed.late"_s) << u"No Siaran was running"_s;
        QTest::newRow("grew") << sample(CampaignStatus::Missed, u"missed.grew"_s) << u"confirmed for 1,248"_s;
        QTest::newRow("nobody") << sample(CampaignStatus::Failed, u"campaign.nobody"_s) << u"did not start"_s;
        auto resting = sample(CampaignStatus::Running);
        resting.restUntil = QDateTime::currentDateTimeUtc().addSecs(8 * 3600);
        resting.restReason = u"quiet_hours"_s;
        resting.resting = 836;
        QTest::newRow("quiet hours") << resting << u"836"_s;
        resting.restReason = u"messaging_limit"_s;
        QTest::newRow("messaging limit") << resting << u"the other 836 continue"_s;
        QTest::newRow("a word of tomorrow")
            << sample(CampaignStatus::Paused, u"solar_storm"_s) << u"too much went wrong"_s;
    }
    void everyReasonHasItsWords()
    {
        QFETCH(Campaign, campaign);
        QFETCH(QString, words);
        const CampaignScene scene({campaign});
        QTRY_VERIFY2(reason(scene).contains(words), qPrintable(reason(scene)));
        scene.save(u"reason_"_s + QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'_'));
    }

    void aStopOffersToKeepWhoGotIt()
    {
        CampaignScene scene({sample(CampaignStatus::Running)});
        QSignalSpy toasts(scene.pane.get(), &CampaignsPane::toastRequested);
        QTRY_VERIFY(scene.find<QPushButton>(u"stopCampaignButton"_s)->isVisible());
        scene.click(u"stopCampaignButton"_s);
        QTest::mouseClick(scene.pane->findChild<ConfirmDialog*>()->findChild<QPushButton*>(u"act"_s), Qt::LeftButton);
        QTRY_VERIFY(scene.find<QDialog>(u"reachedDialog"_s) != nullptr);
        auto* dialog = scene.find<QDialog>(u"reachedDialog"_s);
        test::saveScreens(*CampaignScene::theme, *dialog, u"campaigns_reached"_s);
        dialog->findChild<QLineEdit*>(u"reachedName"_s)->setText(u"Already got it"_s);
        QTest::mouseClick(dialog->findChild<QPushButton*>(u"act"_s), Qt::LeftButton);
        QTRY_COMPARE(toasts.size(), 1);
        QCOMPARE(scene.service.asked.constLast(), u"reached 1 Already got it"_s);
    }

    void doubtsAreSettledWithTheEvidenceBefore()
    {
        CampaignScene scene({sample(CampaignStatus::Running)});
        scene.aftercare.doubtful
            = {doubt(3, u"connection_lost"_s, true), doubt(7, u"timed_out"_s), doubt(9, u"sender_gone"_s)};
        QTRY_VERIFY(scene.find<QPushButton>(u"resolveCampaignButton"_s)->isVisible());
        scene.click(u"resolveCampaignButton"_s);
        auto* dialog = scene.find<QDialog>(u"doubtDialog"_s);
        auto* table = dialog->findChild<TableView*>();
        QTRY_COMPARE(table->model()->rowCount(), 3);
        test::saveScreens(*CampaignScene::theme, *dialog, u"campaigns_doubts"_s);
        QCOMPARE(test::unnamedWidgets(*dialog).join(u'\n'), QString());
        table->selectionModel()->select(QItemSelection(table->model()->index(0, 0), table->model()->index(1, 0)),
                                        QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        auto* again = dialog->findChild<QPushButton*>(u"sendUnsureAgain"_s);
        QCOMPARE(again->text(), u"Send again to 2…"_s);
        QTest::mouseClick(again, Qt::LeftButton);
        auto* question = dialog->findChild<ConfirmDialog*>();
        QVERIFY(question->accessibleDescription().contains(u"twice"_s));
        QTest::mouseClick(question->findChild<QPushButton*>(u"act"_s), Qt::LeftButton);
        QTRY_COMPARE(scene.aftercare.resolved.size(), 1);
        QCOMPARE(scene.aftercare.resolved.constFirst().first, (QList<int> {3, 7}));
        QTRY_COMPARE(table->model()->rowCount(), 1);
    }

    void aStoppedCampaignDoesNotOfferToSendAgain()
    {
        auto stopped = sample(CampaignStatus::Paused);
        stopped.status = CampaignStatus::Stopped;
        CampaignScene scene({stopped});
        scene.aftercare.doubtful = {doubt(3, u"timed_out"_s)};
        QTRY_VERIFY(scene.find<QPushButton>(u"resolveCampaignButton"_s)->isVisible());
        scene.click(u"resolveCampaignButton"_s);
        auto* dialog = scene.find<QDialog>(u"doubtDialog"_s);
        QVERIFY(!dialog->findChild<QPushButton*>(u"sendUnsureAgain"_s)->isVisible());
        QTRY_VERIFY(dialog->findChild<QPushButton*>(u"treatAsSent"_s)->isEnabled());
        QTest::mouseClick(dialog->findChild<QPushButton*>(u"treatAsSent"_s), Qt::LeftButton);
        QTRY_COMPARE(scene.aftercare.resolved.size(), 1);
    }

    void everyKindOfEvidenceHasItsWords()
    {
        QSet<QString> words;
        for (const auto& reason : {u"connection_lost"_s, u"timed_out"_s, u"cancelled"_s, u"server_error"_s,
                                   u"odd_answer"_s, u"sender_gone"_s, u"no_journal"_s}) {
            words.insert(evidenceWords(doubt(1, reason)));
            words.insert(evidenceWords(doubt(1, reason, true)));
        }
        QCOMPARE(words.size(), 14);
    }

    void theDeadLettersAreSentAgainByReason()
    {
        CampaignScene scene({sample(CampaignStatus::Running)});
        scene.aftercare.failed
            = {failure(2, 131026, u"not_on_whatsapp"_s), failure(4, 131049, u"too_many_promotions"_s),
               failure(8, 131026, u"not_on_whatsapp"_s)};
        scene.aftercare.receiptAnswer = {.queued = 1, .tooSoon = 1};
        QTRY_VERIFY(scene.find<QPushButton>(u"failuresCampaignButton"_s)->isVisible());
        scene.click(u"failuresCampaignButton"_s);
        auto* dialog = scene.find<QDialog>(u"failuresDialog"_s);
        auto* table = dialog->findChild<TableView*>(u"failuresDialogTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 3);
        auto* reasons = dialog->findChild<QComboBox*>(u"failureReasons"_s);
        QTRY_COMPARE(reasons->count(), 3);
        test::saveScreens(*CampaignScene::theme, *dialog, u"campaigns_failures"_s);
        QCOMPARE(test::unnamedWidgets(*dialog).join(u'\n'), QString());
        reasons->setCurrentIndex(reasons->findData(u"not_on_whatsapp"_s));
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QTest::mouseClick(dialog->findChild<QPushButton*>(u"retryFailed"_s), Qt::LeftButton);
        QTest::mouseClick(dialog->findChild<ConfirmDialog*>()->findChild<QPushButton*>(u"act"_s), Qt::LeftButton);
        QTRY_COMPARE(scene.aftercare.orders.size(), 1);
        QCOMPARE(scene.aftercare.orders.constFirst().reason, u"not_on_whatsapp"_s);
        QTRY_VERIFY(dialog->findChild<Strip*>(u"failuresDialogStrip"_s)->text().contains(u"24 hours"_s));
    }

    void aSeriesIsPausedAndEnded()
    {
        CampaignScene scene;
        CampaignSeries monday;
        monday.id = SeriesId(4);
        monday.name = u"Selamat pagi"_s;
        monday.segmentName = u"Pembeli gamis"_s;
        monday.repeats = {.kind = Recurrence::Kind::Weekly, .at = QTime(9, 0), .weekday = 1};
        monday.timeZone = u"Asia/Jakarta"_s;
        monday.nextAt = QDateTime::currentDateTimeUtc().addDays(3);
        monday.runs = 12;
        auto birthday = monday;
        birthday.id = SeriesId(3);
        birthday.name = u"Ulang tahun"_s;
        birthday.repeats.kind = Recurrence::Kind::Birthday;
        scene.service.seriesAnswer = {monday, birthday};
        scene.click(u"seriesButton"_s);
        auto* dialog = scene.find<QDialog>(u"seriesDialog"_s);
        auto* table = dialog->findChild<TableView*>();
        QTRY_COMPARE(table->model()->rowCount(), 2);
        test::saveScreens(*CampaignScene::theme, *dialog, u"campaigns_series"_s);
        QCOMPARE(test::unnamedWidgets(*dialog).join(u'\n'), QString());
        table->selectRow(0);
        QTest::mouseClick(dialog->findChild<QPushButton*>(u"pauseSeries"_s), Qt::LeftButton);
        QTRY_COMPARE(scene.service.asked, QStringList {u"series 4 paused"_s});
        QTest::mouseClick(dialog->findChild<QPushButton*>(u"endSeries"_s), Qt::LeftButton);
        QTest::mouseClick(dialog->findChild<ConfirmDialog*>()->findChild<QPushButton*>(u"act"_s), Qt::LeftButton);
        QTRY_COMPARE(scene.service.asked.constLast(), u"series 4 ended"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
    }

    void aServerThatSendsIsNamed()
    {
        CampaignScene scene(test::makeCampaigns());
        scene.service.starterAnswer = {u"toko-srv"_s, true};
        scene.pane->refresh();
        QTRY_VERIFY(scene.find<QLabel>(u"campaignLine"_s)->text().contains(u"toko-srv"_s));
    }

    void numbersAreReadAsTheyAreTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("number");
        QTest::newRow("dialled") << u"0812-3456-7890"_s << u"+6281234567890"_s;
        QTest::newRow("international") << u"+62 812 3456 7890"_s << u"+6281234567890"_s;
        QTest::newRow("without plus") << u"6281234567890"_s << u"+6281234567890"_s;
        QTest::newRow("abroad") << u"+65 9123 4567"_s << u"+6591234567"_s;
        QTest::newRow("too short") << u"0812"_s << QString();
        QTest::newRow("words") << u"my phone"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }
    void numbersAreReadAsTheyAreTyped()
    {
        QFETCH(QString, typed);
        QFETCH(QString, number);
        QCOMPARE(numberFromTyped(typed), number);
    }

    void theFootOfTheWindowCountsDown()
    {
        auto held = sample(CampaignStatus::Holding);
        held.holdUntil = QDateTime::currentDateTimeUtc().addSecs(20);
        CampaignScene scene({held});
        RunningBar bar;
        RunningCampaigns running(scene.service, bar);
        running.refresh();
        QTRY_VERIFY(!bar.isHidden());
        QStringList words;
        for (const auto* label : bar.findChildren<QLabel*>()) {
            words.append(label->text());
        }
        QVERIFY2(words.join(u'|').contains(u"starts in 0:"_s), qPrintable(words.join(u'|')));
    }
};

QTEST_MAIN(TestCampaignControl)
#include "tst_campaigncontrol.moc"
