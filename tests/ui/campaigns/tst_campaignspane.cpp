#include "tests/support/AccessibleNames.h"
#include "tests/ui/campaigns/CampaignScene.h"
#include "ui/campaigns/CampaignDetails.h"
#include "ui/widgets/ConfirmDialog.h"
#include "ui/widgets/StateView.h"
#include "ui/widgets/Strip.h"
#include "ui/widgets/TableView.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>

using namespace siaran;
using namespace siaran::ui;
using namespace Qt::StringLiterals;
using test::CampaignScene;

namespace {

enum { RunningRow, PausedRow, ScheduledRow, DraftRow, FinishedRow, StoppedRow };

StateView* states(const QWidget& pane)
{
    return pane.findChild<StateView*>(u"campaignStates"_s);
}

void selectRow(const CampaignScene& scene, int row)
{
    scene.find<TableView>(u"campaignsTable"_s)->selectRow(row);
}

bool isOffered(const CampaignScene& scene, const QString& button)
{
    return scene.find<QWidget>(button + u"Button"_s)->isVisible();
}

ConfirmDialog* dialogOf(const CampaignScene& scene)
{
    return scene.pane->findChild<ConfirmDialog*>();
}

QString line(const CampaignScene& scene)
{
    return scene.find<QLabel>(u"campaignLine"_s)->text();
}

Error unavailable()
{
    return {ErrorKind::Unavailable, {}};
}

} // namespace

class TestCampaignsPane : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { CampaignScene::theme = test::prepareScreens(this); }

    void withoutCampaignsItOffersTheFirst()
    {
        const CampaignScene scene;
        QCOMPARE(states(*scene.pane)->state(), StateView::State::FirstRun);
        QVERIFY(!scene.find<CampaignDetails>(u"campaignDetails"_s)->isVisible());
        QVERIFY(!scene.find<QPushButton>(u"newCampaignButton"_s)->isVisible()); // the page has its own
        scene.save(u"first_run"_s);
    }

    void theFirstCampaignIsSelectedAndShownInFull()
    {
        const CampaignScene scene(test::makeCampaigns());
        QCOMPARE(scene.find<QLabel>(u"sentCount"_s)->text(), u"394"_s);
        QCOMPARE(scene.find<QLabel>(u"leftCount"_s)->text(), u"836"_s);
        QVERIFY(line(scene).startsWith(u"412 of 1,248"_s));
        const auto excluded = scene.find<QLabel>(u"campaignExcluded"_s)->text();
        QVERIFY(excluded.startsWith(u"Not sent to 143 of 1,391 matched"_s));
        scene.save(u"running"_s);
        selectRow(scene, FinishedRow);
        scene.save(u"finished"_s);
        selectRow(scene, PausedRow);
        scene.save(u"paused"_s);
        scene.pane->resize(816, 576);
        QVERIFY(scene.pane->minimumSizeHint().width() <= 816); // what the smallest window leaves beside the navigation
        scene.save(u"small"_s);
    }

    void whatIsOfferedFollowsTheState_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<QStringList>("offered");
        QTest::newRow("running") << int(RunningRow)
                                 << QStringList {u"pauseCampaign"_s,  u"resolveCampaign"_s,   u"failuresCampaign"_s,
                                                 u"reportCampaign"_s, u"duplicateCampaign"_s, u"stopCampaign"_s};
        QTest::newRow("paused") << int(PausedRow)
                                << QStringList {u"resumeCampaign"_s, u"resolveCampaign"_s,   u"failuresCampaign"_s,
                                                u"reportCampaign"_s, u"duplicateCampaign"_s, u"stopCampaign"_s};
        QTest::newRow("scheduled") << int(ScheduledRow)
                                   << QStringList {u"unscheduleCampaign"_s, u"duplicateCampaign"_s};
        QTest::newRow("draft") << int(DraftRow)
                               << QStringList {u"continueCampaign"_s, u"duplicateCampaign"_s, u"deleteCampaign"_s};
        QTest::newRow("finished") << int(FinishedRow)
                                  << QStringList {u"reportCampaign"_s, u"duplicateCampaign"_s, u"keepReached"_s};
        QTest::newRow("stopped") << int(StoppedRow)
                                 << QStringList {u"resolveCampaign"_s, u"failuresCampaign"_s, u"reportCampaign"_s,
                                                 u"duplicateCampaign"_s, u"keepReached"_s};
    }

    void whatIsOfferedFollowsTheState()
    {
        QFETCH(const int, row);
        QFETCH(const QStringList, offered);
        const CampaignScene scene(test::makeCampaigns());
        selectRow(scene, row);
        for (const auto& name :
             {u"continueCampaign"_s, u"resumeCampaign"_s, u"pauseCampaign"_s, u"unscheduleCampaign"_s,
              u"resolveCampaign"_s, u"reportCampaign"_s, u"duplicateCampaign"_s, u"stopCampaign"_s, u"deleteCampaign"_s,
              u"failuresCampaign"_s, u"keepReached"_s, u"startCampaign"_s, u"rescheduleCampaign"_s,
              u"takeBackCampaign"_s}) {
            QVERIFY2(isOffered(scene, name) == offered.contains(name), qPrintable(name));
            QCOMPARE(scene.find<QAction>(name)->isEnabled(), offered.contains(name));
        }
    }

    void pauseAndResumeAreObeyedAtOnce()
    {
        CampaignScene scene(test::makeCampaigns());
        scene.click(u"pauseCampaignButton"_s);
        QCOMPARE(scene.service.asked, QStringList {u"pause 1"_s});
        QTRY_VERIFY(isOffered(scene, u"resumeCampaign"_s));
        QVERIFY(line(scene).contains(u"nobody is messaged twice"_s));
        scene.click(u"resumeCampaignButton"_s);
        QCOMPARE(scene.service.asked.constLast(), u"resume 1"_s);
    }

    void stoppingAsksWithTheNumbers()
    {
        CampaignScene scene(test::makeCampaigns());
        scene.click(u"stopCampaignButton"_s);
        auto* dialog = dialogOf(scene);
        QVERIFY(dialog != nullptr);
        QCOMPARE(dialog->windowTitle(), u"Stop after 412 of 1,248?"_s);
        QCOMPARE(dialog->accessibleDescription(), u"The other 836 will not be messaged. This cannot be undone."_s);
        test::saveScreens(*CampaignScene::theme, *dialog, u"campaigns_stop"_s);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(scene.service.asked.isEmpty());
        scene.click(u"stopCampaignButton"_s);
        QTest::mouseClick(dialogOf(scene)->findChild<QPushButton*>(u"act"_s), Qt::LeftButton);
        QCOMPARE(scene.service.asked, QStringList {u"stop 1"_s});
    }

    void aDeletedDraftCanBeBroughtBack()
    {
        CampaignScene scene(test::makeCampaigns());
        QSignalSpy toasts(scene.pane.get(), &CampaignsPane::toastRequested);
        selectRow(scene, DraftRow);
        QTest::keyClick(scene.find<TableView>(u"campaignsTable"_s), Qt::Key_Delete);
        QCOMPARE(scene.service.asked, QStringList {u"remove 4"_s});
        QTRY_COMPARE(scene.find<TableView>(u"campaignsTable"_s)->model()->rowCount(), 5);
        const auto toast = toasts.takeFirst().constFirst().value<Toast>();
        QCOMPARE(toast.undoText, u"Undo"_s);
        toast.undo();
        QCOMPARE(scene.service.saves.constLast().name, u"Ucapan ulang tahun"_s);
        QVERIFY(!scene.service.saves.constLast().id.isValid());
    }

    void aPausedTemplateIsToldInWords()
    {
        const CampaignScene scene(test::makeCampaigns());
        selectRow(scene, PausedRow);
        const auto* strip = scene.find<Strip>(u"campaignReason"_s);
        QVERIFY(strip->isVisible());
        QVERIFY(strip->text().startsWith(u"WhatsApp paused or withdrew the template"_s));
    }

    void chipsFilterAndCount()
    {
        const CampaignScene scene(test::makeCampaigns());
        auto* table = scene.find<TableView>(u"campaignsTable"_s);
        QCOMPARE(scene.find<QPushButton>(u"showSending"_s)->text(), u"Sending 2"_s);
        scene.click(u"showDrafts"_s);
        QCOMPARE(table->model()->rowCount(), 1);
        QVERIFY(isOffered(scene, u"continueCampaign"_s));
        auto* search = scene.find<QLineEdit>(u"searchCampaigns"_s);
        QTest::keyClicks(search, u"lebaran"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(states(*scene.pane)->state(), StateView::State::NoResult);
        scene.save(u"no_result"_s);
        QTest::mouseClick(states(*scene.pane)->currentWidget()->findChild<QPushButton*>(), Qt::LeftButton);
        QCOMPARE(table->model()->rowCount(), 6);
        QVERIFY(scene.find<QPushButton>(u"showAll"_s)->isChecked());
    }

    void aRefreshKeepsTheSelection()
    {
        CampaignScene scene(test::makeCampaigns());
        selectRow(scene, FinishedRow);
        scene.service.campaigns.removeAt(DraftRow);
        scene.service.campaigns[RunningRow].tally.byStatus[MessageStatus::Delivered] += 9;
        scene.pane->refresh();
        const auto rows = scene.find<TableView>(u"campaignsTable"_s)->selectionModel()->selectedRows();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.constFirst().row(), int(DraftRow));
        QCOMPARE(scene.find<QLabel>(u"campaignTitle"_s)->accessibleName(), u"Stok baru Maret"_s);
    }

    void somethingRunningIsLookedAtByItself()
    {
        const CampaignScene scene(test::makeCampaigns());
        const int before = scene.service.listed;
        QTRY_VERIFY(scene.service.listed > before);
    }

    void aDatabaseThatIsAwayIsToldAndTriedAgain()
    {
        CampaignScene scene;
        scene.service.failure = unavailable();
        CampaignsPane pane(
            {scene.service, scene.segments, scene.templates, scene.contacts, scene.tests, scene.aftercare, scene.media},
            {});
        pane.resize(1072, 720);
        pane.show();
        auto* view = states(pane);
        QCOMPARE(view->state(), StateView::State::Error);
        test::saveScreens(*CampaignScene::theme, pane, u"campaigns_error"_s);
        scene.service.failure.reset();
        Q_EMIT view->retryRequested();
        QCOMPARE(view->state(), StateView::State::FirstRun);
    }

    void aRefusedActionIsToldAboveTheList()
    {
        CampaignScene scene(test::makeCampaigns());
        scene.service.actionFailure = Error {ErrorKind::Conflict, {}, std::nullopt, u"campaign.not_allowed"_s};
        scene.click(u"pauseCampaignButton"_s);
        auto* strip = scene.find<Strip>(u"campaignsError"_s);
        QTRY_VERIFY(strip->isVisible());
        QVERIFY(strip->text().contains(u"moved on"_s));
    }

    void theReportIsAskedForByEnter()
    {
        const CampaignScene scene(test::makeCampaigns());
        QSignalSpy reports(scene.pane.get(), &CampaignsPane::reportRequested);
        selectRow(scene, FinishedRow);
        QTest::keyClick(scene.find<TableView>(u"campaignsTable"_s), Qt::Key_Return);
        QCOMPARE(reports.size(), 1);
        QCOMPARE(reports.constFirst().constFirst().value<CampaignId>(), CampaignId(5));
    }

    void aDuplicateIsADraftOfItsOwn()
    {
        const CampaignScene scene(test::makeCampaigns());
        selectRow(scene, FinishedRow);
        QTest::keyClick(scene.find<TableView>(u"campaignsTable"_s), Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(scene.find<QLineEdit>(u"campaignName"_s)->text(), u"Copy of Stok baru Maret"_s);
        QCOMPARE(scene.service.saves.size(), 1);
        QVERIFY(!scene.service.saves.constFirst().id.isValid());
    }

    void theContextMenuOffersTheSame()
    {
        const CampaignScene scene(test::makeCampaigns());
        auto* table = scene.find<TableView>(u"campaignsTable"_s);
        Q_EMIT table->customContextMenuRequested(QPoint(40, 10));
        auto* menu = scene.find<QMenu>(u"campaignMenu"_s);
        QVERIFY(menu != nullptr);
        QVERIFY(menu->actions().contains(scene.find<QAction>(u"pauseCampaign"_s)));
        menu->close();
    }

    void everyControlHasAName()
    {
        const CampaignScene scene(test::makeCampaigns());
        QCOMPARE(test::unnamedWidgets(*scene.pane).join(u'\n'), QString());
    }
};

QTEST_MAIN(TestCampaignsPane)
#include "tst_campaignspane.moc"
