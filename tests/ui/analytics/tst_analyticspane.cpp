#include "tests/support/AccessibleNames.h"
#include "tests/support/FakeAnalyticsService.h"
#include "tests/support/FakeCampaignService.h"
#include "tests/support/Screens.h"
#include "ui/analytics/AnalyticsPane.h"
#include "ui/widgets/StateView.h"
#include "ui/widgets/TableView.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

using namespace siaran;
using namespace siaran::ui;
using namespace Qt::StringLiterals;

namespace {

Error unavailable()
{
    return {ErrorKind::Unavailable, {}};
}

/// A pane over three made-up campaigns.
struct Scene {
    explicit Scene(int campaignCount = 3, bool failing = false)
    {
        for (int number = 1; number <= campaignCount; ++number) {
            campaigns.campaigns.push_back(test::makeSentCampaign(number));
        }
        analytics.ledger = test::makeLedger(300);
        analytics.counts = test::makeOverview(analytics.ledger);
        analytics.counts.tally.optedOut = 4;
        analytics.points = test::makeTimeline(24);
        analytics.answers = test::makeReplies(30);
        if (failing) {
            analytics.failure = analytics.timelineFailure = campaigns.failure = unavailable();
        }
    }

    AnalyticsPane& open(CampaignId campaign = {})
    {
        pane = std::make_unique<AnalyticsPane>(analytics, campaigns, u"Asia/Jakarta"_s);
        pane->resize(1072, 900);
        pane->showCampaign(campaign);
        pane->show();
        QApplication::setActiveWindow(pane.get());
        return *pane;
    }

    template <typename Widget>
    Widget* find(const QString& name) const
    {
        return pane->findChild<Widget*>(name);
    }

    StateView* states() const
    {
        return find<QScrollArea>(u"pageBody"_s)->widget()->findChild<StateView*>({}, Qt::FindDirectChildrenOnly);
    }
    TableView* messages() const { return find<TableView>(u"recipientsTable"_s); }
    QTabWidget* tabs() const { return find<QTabWidget>(u"reportTabs"_s); }
    QString stateLine() const { return find<QLabel>(u"pageState"_s)->text(); }
    void click(const QString& button) const { QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton); }
    void save(const QString& name) const
    {
        QApplication::processEvents();
        test::saveScreens(*theme, *pane, u"analytics_"_s + name);
    }

    inline static Theme* theme = nullptr;
    test::FakeAnalyticsService analytics;
    test::FakeCampaignService campaigns;
    std::unique_ptr<AnalyticsPane> pane;
};

} // namespace

class TestAnalyticsPane : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(u"en_US"_s));
        Scene::theme = new Theme(*qApp, this);
        Scene::theme->setAppearance(Appearance::Light);
    }

    void withoutCampaignsItSaysWhenResultsAppear()
    {
        Scene scene(0);
        auto& pane = scene.open();
        const QSignalSpy requested(&pane, &AnalyticsPane::campaignsRequested);
        QCOMPARE(scene.states()->state(), StateView::State::FirstRun);
        QVERIFY(!scene.find<QComboBox>(u"campaignChooser"_s)->isVisible());
        scene.save(u"first_run"_s);
        QTest::mouseClick(scene.states()->currentWidget()->findChild<QPushButton*>(), Qt::LeftButton);
        QCOMPARE(requested.size(), 1);
    }

    void itShowsWhatIsComing()
    {
        Scene scene;
        scene.analytics.overviewGate.close();
        scene.open();
        QCOMPARE(scene.states()->state(), StateView::State::Loading);
        QTRY_COMPARE(scene.states()->currentWidget()->objectName(), u"loading"_s);
        scene.save(u"loading"_s);
        scene.analytics.overviewGate.open();
        QTRY_COMPARE(scene.states()->state(), StateView::State::Content);
    }

    void aDatabaseThatIsAwayIsToldAndTriedAgain()
    {
        Scene scene(3, true);
        scene.open();
        QCOMPARE(scene.states()->state(), StateView::State::Error);
        scene.save(u"error"_s);
        scene.analytics.failure.reset();
        scene.analytics.timelineFailure.reset();
        scene.campaigns.failure.reset();
        Q_EMIT scene.states()->retryRequested();
        QCOMPARE(scene.states()->state(), StateView::State::Content);
    }

    void allCampaignsStandSideBySide()
    {
        Scene scene;
        scene.open();
        QCOMPARE(scene.states()->state(), StateView::State::Content);
        QVERIFY2(scene.stateLine().startsWith(u"3 campaign(s), as of "_s), qPrintable(scene.stateLine()));
        QCOMPARE(scene.find<TableView>(u"campaignResults"_s)->model()->rowCount(), 3);
        QVERIFY(!scene.tabs()->isTabVisible(1));
        QCOMPARE(scene.analytics.overviews.constLast(), CampaignId());
        scene.save(u"all"_s);
    }

    void enterOpensACampaign()
    {
        Scene scene;
        scene.open();
        auto* table = scene.find<TableView>(u"campaignResults"_s);
        table->setCurrentIndex(table->model()->index(1, 0));
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(scene.pane->campaign(), CampaignId(2));
        QCOMPARE(scene.find<QComboBox>(u"campaignChooser"_s)->currentData().toLongLong(), 2);
        QCOMPARE(scene.analytics.queries.constLast().campaign, CampaignId(2));
    }

    void oneCampaignDownToEachMessage()
    {
        Scene scene;
        scene.open(CampaignId(1));
        QVERIFY2(scene.stateLine().startsWith(u"Finished with problems, as of "_s), qPrintable(scene.stateLine()));
        QCOMPARE(scene.messages()->model()->rowCount(), 100);
        QVERIFY(!scene.tabs()->isTabVisible(0));
        scene.messages()->selectRow(2);
        scene.save(u"campaign"_s);
        scene.pane->resize(816, 576);
        scene.save(u"small"_s);
        scene.pane->resize(1260, 1000);
        scene.save(u"large"_s);
        scene.tabs()->setCurrentIndex(2);
        scene.save(u"replies"_s);
        scene.tabs()->setCurrentIndex(3);
        scene.save(u"failures"_s);
    }

    void cardsSayCountRateOfWhatAndDefinition()
    {
        Scene scene;
        scene.open(CampaignId(1));
        // Of 300: 60 read, 30 delivered, 30 sent, 30 accepted, 60 failed (30 held), 30 pending, 30 skipped, 30 in
        // doubt.
        const auto said = [&](const QString& card) { return scene.find<QWidget>(card)->accessibleDescription(); };
        QCOMPARE(said(u"sentCard"_s), u"150 50.0% of 300"_s);
        QCOMPARE(said(u"deliveredCard"_s), u"60.0% 90 of 150"_s);
        QCOMPARE(said(u"readCard"_s), u"≥ 66.7% 60 of 90"_s);
        QCOMPARE(said(u"repliedCard"_s), u"33.3% 30 of 90"_s);
        QCOMPARE(said(u"failedCard"_s), u"60 25.0% of 240 30 held"_s);
        QCOMPARE(said(u"optedOutCard"_s), u"4 4.4% of 90"_s);
        for (const auto& card :
             {u"sentCard"_s, u"deliveredCard"_s, u"readCard"_s, u"repliedCard"_s, u"failedCard"_s, u"optedOutCard"_s}) {
            QVERIFY(!scene.find<QWidget>(card)->toolTip().isEmpty());
        }
    }

    void chipsAreQuestionsToTheService()
    {
        Scene scene;
        scene.open(CampaignId(1));
        QCOMPARE(scene.find<QPushButton>(u"state_failed"_s)->text(), u"Failed  60"_s);
        QVERIFY(!scene.find<QPushButton>(u"state_claimed"_s)->isVisible());
        scene.click(u"state_failed"_s);
        QCOMPARE(scene.analytics.queries.constLast().status, std::optional(MessageStatus::Failed));
        QCOMPARE(scene.messages()->model()->rowCount(), 60);
        scene.click(u"stateAll"_s);
        QTest::mouseClick(scene.find<QCheckBox>(u"repliedOnly"_s), Qt::LeftButton, {}, QPoint(8, 8));
        QVERIFY(scene.analytics.queries.constLast().repliedOnly);
        QVERIFY(!scene.analytics.queries.constLast().status);
        QCOMPARE(scene.messages()->model()->rowCount(), 30);
    }

    void noResultOffersToClear()
    {
        Scene scene;
        scene.open(CampaignId(1));
        QTest::keyClick(scene.pane.get(), Qt::Key_F, Qt::ControlModifier);
        auto* search = scene.find<QLineEdit>(u"searchRecipients"_s);
        QVERIFY(search->hasFocus());
        QTest::keyClicks(search, u"nobody"_s);
        QTest::keyClick(search, Qt::Key_Return);
        auto* states = scene.find<QWidget>(u"recipientsView"_s)->findChild<StateView*>();
        QCOMPARE(states->state(), StateView::State::NoResult);
        scene.save(u"no_result"_s);
        QTest::mouseClick(states->currentWidget()->findChild<QPushButton*>(), Qt::LeftButton);
        QCOMPARE(states->state(), StateView::State::Content);
        QCOMPARE(search->text(), QString());
    }

    void scrollingAsksForMore()
    {
        Scene scene;
        scene.open(CampaignId(1));
        auto* bar = scene.messages()->verticalScrollBar();
        bar->setValue(bar->maximum());
        QTRY_COMPARE(scene.messages()->model()->rowCount(), 200);
    }

    void aRefreshKeepsSelectionAndScroll()
    {
        Scene scene;
        scene.open(CampaignId(1));
        scene.messages()->selectRow(60);
        scene.messages()->scrollTo(scene.messages()->currentIndex());
        const auto scrolled = scene.messages()->verticalScrollBar()->value();
        QVERIFY(scrolled > 0);
        scene.analytics.ledger[60].name = u"Renamed"_s;
        scene.pane->refresh();
        QCOMPARE(scene.messages()->selectionModel()->selectedRows().constFirst().row(), 60);
        QCOMPARE(scene.messages()->verticalScrollBar()->value(), scrolled);
        QCOMPARE(scene.messages()->currentIndex().siblingAtColumn(0).data().toString(), u"Renamed"_s);
    }

    void manyHintsAreGathered()
    {
        Scene scene;
        scene.open(CampaignId(1));
        const auto before = scene.analytics.overviews.size();
        for (int hint = 0; hint < 50; ++hint) {
            scene.pane->refresh();
        }
        QCOMPARE(scene.analytics.overviews.size(), before + 1);
        QTRY_COMPARE(scene.analytics.overviews.size(), before + 2); // the last hint is not lost
    }

    void aFailedRefreshKeepsTheReport()
    {
        Scene scene;
        scene.open(CampaignId(1));
        scene.analytics.failure = unavailable();
        scene.pane->refresh();
        QCOMPARE(scene.states()->state(), StateView::State::Content);
        QVERIFY(scene.find<QWidget>(u"analyticsError"_s)->isVisible());
        scene.save(u"stale"_s);
        scene.analytics.failure.reset();
        scene.click(u"analyticsRetry"_s);
        QVERIFY(!scene.find<QWidget>(u"analyticsError"_s)->isVisible());
    }

    void theChartCanBeCountedByDayAddedUpAndReadAsATable()
    {
        Scene scene;
        scene.open(CampaignId(1));
        scene.click(u"byDay"_s);
        QCOMPARE(scene.analytics.timelines.constLast().bucket, analytics::Bucket::Day);
        QCOMPARE(scene.analytics.timelines.constLast().timeZone, u"Asia/Jakarta"_s);
        scene.click(u"byHour"_s);
        scene.click(u"cumulative"_s);
        scene.save(u"cumulative"_s);
        scene.click(u"showAsTable"_s);
        auto* table = scene.find<TableView>(u"engagementTable"_s);
        QVERIFY(table->isVisible());
        QCOMPARE(table->model()->rowCount(), 24);
        scene.save(u"as_table"_s);
    }

    void aTimelineThatFailsLeavesTheRestAlone()
    {
        Scene scene;
        scene.analytics.timelineFailure = unavailable();
        scene.open(CampaignId(1));
        QCOMPARE(scene.states()->state(), StateView::State::Content);
        auto* card = scene.find<QWidget>(u"engagementCard"_s);
        QCOMPARE(card->findChild<StateView*>()->state(), StateView::State::Error);
        scene.save(u"chart_error"_s);
    }

    void exportIsOfTheCampaignThatIsLookedAt()
    {
        Scene scene;
        scene.open();
        auto* table = scene.find<TableView>(u"campaignResults"_s);
        table->setCurrentIndex(table->model()->index(2, 0));
        QTest::keyClick(scene.pane.get(), Qt::Key_E, Qt::ControlModifier);
        auto* menu = scene.find<QMenu>(u"exportMenu"_s);
        QVERIFY(menu->isVisible());
        QCOMPARE(menu->title(), u"Pengingat ambil pesanan"_s);
        menu->hide();
        menu->findChild<QAction*>(u"exportJson"_s)->trigger();
        auto* dialog = scene.find<QFileDialog>(u"exportDialog"_s);
        Q_EMIT dialog->fileSelected(u"/somewhere/report.json"_s);
        QCOMPARE(scene.analytics.exports.constLast().campaign, CampaignId(3));
        QCOMPARE(scene.analytics.exports.constLast().format, analytics::ExportFormat::Json);
    }

    void aRecipientIsLookedAtAndAReplyIsRead()
    {
        Scene scene;
        scene.open(CampaignId(1));
        const QSignalSpy contacts(scene.pane.get(), &AnalyticsPane::contactRequested);
        const QSignalSpy conversations(scene.pane.get(), &AnalyticsPane::conversationRequested);
        scene.messages()->setCurrentIndex(scene.messages()->model()->index(4, 0));
        QTest::keyClick(scene.messages(), Qt::Key_Return);
        QCOMPARE(contacts.constLast().constFirst().value<ContactId>(), ContactId(5));
        QVERIFY(conversations.isEmpty());

        scene.tabs()->setCurrentWidget(scene.find<QWidget>(u"repliesView"_s));
        auto* replies = scene.find<TableView>(u"repliesTable"_s);
        QTRY_VERIFY(replies->model()->rowCount() > 0);
        replies->setCurrentIndex(replies->model()->index(0, 0));
        QTest::keyClick(replies, Qt::Key_Return);
        QCOMPARE(contacts.size(), 1);
        QCOMPARE(conversations.size(), 1);
    }

    void aCampaignThatIsGoneLeadsBackToAll()
    {
        Scene scene;
        scene.open(CampaignId(1));
        scene.campaigns.campaigns.removeFirst();
        scene.pane->refresh();
        QCOMPARE(scene.pane->campaign(), CampaignId());
    }

    void everyControlHasAName()
    {
        Scene scene;
        scene.open(CampaignId(1));
        auto unnamed = test::unnamedWidgets(*scene.pane);
        // A state that offers no way on hides its button, which has no words then.
        unnamed.removeIf([](const QString& line) { return line.contains(u"emptyAction"_s); });
        QCOMPARE(unnamed.join(u'\n'), QString());
    }
};

QTEST_MAIN(TestAnalyticsPane)
#include "tst_analyticspane.moc"
