#include "tests/support/AccessibleNames.h"
#include "tests/support/FakeCampaignService.h"
#include "tests/support/FakeContactService.h"
#include "tests/support/FakeSegmentService.h"
#include "tests/support/Screens.h"
#include "ui/segments/SegmentBuilder.h"
#include "ui/segments/SegmentsPane.h"
#include "ui/widgets/ConfirmDialog.h"
#include "ui/widgets/StateView.h"
#include "ui/widgets/TableView.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace siaran;
using namespace siaran::ui;
using namespace Qt::StringLiterals;

namespace {

segments::Segment segment(int id, const QString& name, const Criterion& criterion)
{
    segments::Segment segment;
    segment.id = SegmentId(id);
    segment.name = name;
    segment.kind = id % 2 == 0 ? segments::SegmentKind::Static : segments::SegmentKind::Dynamic;
    segment.criteria = {.match = GroupMatch::All, .children = {criterion}};
    segment.contactCount = 391 * id;
    segment.lastRefreshedAt = QDateTime(QDate(2026, 3, 12), QTime(2, 5), Qt::UTC);
    segment.usedByCampaigns = id - 1;
    segment.campaignNames = QStringList {u"Promo Lebaran"_s, u"Gamis baru"_s}.mid(0, id - 1);
    for (int day = 0; day < 12; ++day) {
        segment.history.push_back(
            {segment.lastRefreshedAt.addDays(day - 11), 391 * id - (11 - day) * (7 - 2 * id + day % 3)});
    }
    return segment;
}

struct Scene {
    explicit Scene(bool filled, std::optional<Error> failure = std::nullopt)
    {
        contacts.words = test::makeCatalogue();
        service.failure = std::move(failure);
        if (filled) {
            service.segments = {segment(1, u"Active lately"_s, ActivityCriterion {}),
                                segment(2, u"Everyone in March"_s, EveryoneCriterion {}),
                                segment(3, u"VIP"_s, LabelCriterion {LabelCriterion::Match::AnyOf, {LabelId(4)}})};
        }
        pane = std::make_unique<SegmentsPane>(service, contacts, campaigns);
        pane->resize(1072, 720);
        pane->show();
        QApplication::setActiveWindow(pane.get());
    }

    template <typename Widget>
    Widget* find(const QString& name) const
    {
        return pane->findChild<Widget*>(name);
    }

    void trigger(const QString& action) const { find<QAction>(action)->trigger(); }
    SegmentBuilder* builder() const { return pane->findChild<SegmentBuilder*>(); }
    StateView* states() const { return pane->findChild<StateView*>(); }
    TableView* table() const { return find<TableView>(u"segmentsTable"_s); }
    void answer(const QString& button) const
    {
        QTest::mouseClick(pane->findChild<ConfirmDialog*>()->findChild<QPushButton*>(button), Qt::LeftButton);
    }
    void save(const QString& name) const { test::saveScreens(*theme, *pane, u"segments_"_s + name); }

    inline static Theme* theme = nullptr;
    test::FakeSegmentService service;
    test::FakeContactService contacts;
    test::FakeCampaignService campaigns;
    std::unique_ptr<SegmentsPane> pane;
};

} // namespace

class TestSegmentsPane : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Scene::theme = test::prepareScreens(this); }

    void withoutSegmentsItExplainsThem()
    {
        const Scene scene(false);
        QCOMPARE(scene.states()->state(), StateView::State::FirstRun);
        scene.save(u"first_run"_s);
        QTest::mouseClick(scene.states()->currentWidget()->findChild<QPushButton*>(), Qt::LeftButton);
        QVERIFY(scene.builder()->isVisible());
    }

    void segmentsReadAsSentences()
    {
        const Scene scene(true);
        QCOMPARE(scene.table()->model()->index(2, 1).data().toString(), u"People labelled VIP"_s);
        QVERIFY(!scene.find<QAction>(u"editSegment"_s)->isEnabled());
        scene.table()->selectRow(2);
        QVERIFY(scene.find<QAction>(u"editSegment"_s)->isEnabled());
        QCOMPARE(test::unnamedWidgets(*scene.pane).join(u'\n'), QString());
        scene.save(u"list"_s);
        scene.pane->resize(816, 576);
        scene.save(u"small"_s);
    }

    void aDatabaseThatIsAwayIsToldAndTriedAgain()
    {
        Scene scene(true, Error {ErrorKind::Unavailable, {}});
        QCOMPARE(scene.states()->state(), StateView::State::Error);
        scene.save(u"error"_s);
        scene.service.failure.reset();
        Q_EMIT scene.states()->retryRequested();
        QCOMPARE(scene.states()->state(), StateView::State::Content);
    }

    void withoutAnAnswerItLoads()
    {
        test::FakeSegmentService slow;
        test::FakeContactService people;
        slow.listGate.close();
        test::FakeCampaignService campaigns;
        SegmentsPane pane(slow, people, campaigns);
        pane.resize(1072, 720);
        pane.show();
        QTRY_COMPARE(pane.findChild<StateView*>()->currentWidget()->objectName(), u"loading"_s);
        test::saveScreens(*Scene::theme, pane, u"segments_loading"_s);
        slow.listGate.open();
        QTRY_COMPARE(pane.findChild<StateView*>()->state(), StateView::State::FirstRun);
    }

    void aDatabaseThatGoesAwayLeavesWhatWasThere()
    {
        Scene scene(true);
        scene.service.failure = Error {ErrorKind::Unavailable, {}};
        scene.pane->refresh();
        QCOMPARE(scene.states()->state(), StateView::State::Content);
        QVERIFY(scene.find<QWidget>(u"segmentsOffline"_s)->isVisible());
        scene.save(u"offline"_s);
        scene.service.failure.reset();
        QTest::mouseClick(scene.find<QPushButton>(u"segmentsRetry"_s), Qt::LeftButton);
        QVERIFY(!scene.find<QWidget>(u"segmentsOffline"_s)->isVisible());
    }

    void aSearchThatFindsNothingCanBeCleared()
    {
        const Scene scene(true);
        QTest::keyClick(scene.pane.get(), Qt::Key_F, Qt::ControlModifier);
        auto* search = scene.find<QLineEdit>(u"searchSegments"_s);
        QVERIFY(search->hasFocus());
        QTest::keyClicks(search, u"nobody"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(scene.states()->state(), StateView::State::NoResult);
        scene.save(u"no_result"_s);
        QTest::mouseClick(scene.states()->currentWidget()->findChild<QPushButton*>(), Qt::LeftButton);
        QCOMPARE(scene.table()->model()->rowCount(), 3);
        QVERIFY(search->text().isEmpty());
        QTest::keyClicks(search, u"vip"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(scene.table()->model()->rowCount(), 1);
    }

    void theChosenOneIsToldInFullAndCanBeFrozen()
    {
        const Scene scene(true);
        scene.table()->selectRow(0);
        QVERIFY(scene.find<QWidget>(u"segmentDetails"_s)->isVisible());
        scene.save(u"details"_s);
        QCOMPARE(scene.find<QLabel>(u"detailsName"_s)->text(), u"Active lately"_s);
        QTest::mouseClick(scene.find<QPushButton>(u"otherKind"_s), Qt::LeftButton);
        QCOMPARE(scene.service.segments.constFirst().kind, segments::SegmentKind::Static);
        QCOMPARE(scene.find<QPushButton>(u"otherKind"_s)->text(), u"Follow the rule"_s);
        QTest::mouseClick(scene.find<QPushButton>(u"otherKind"_s), Qt::LeftButton); // gives a list up: it asks
        QCOMPARE(scene.service.segments.constFirst().kind, segments::SegmentKind::Static);
        scene.answer(u"act"_s);
        QCOMPARE(scene.service.segments.constFirst().kind, segments::SegmentKind::Dynamic);
        scene.table()->setFocus();
        QTest::keyClick(scene.table(), Qt::Key_Space);
        QVERIFY(!scene.find<QWidget>(u"segmentDetails"_s)->isVisible());
    }

    void aNewSegmentIsSavedAndSelected()
    {
        const Scene scene(true);
        QTest::keyClick(scene.pane.get(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(scene.builder()->isVisible());
        QTest::keyClicks(scene.find<QLineEdit>(u"segmentName"_s), u"Everyone"_s);
        QTest::mouseClick(scene.find<QPushButton>(u"everyone"_s), Qt::LeftButton);
        scene.builder()->save();
        QVERIFY(scene.table()->isVisible());
        QCOMPARE(scene.table()->model()->rowCount(), 4);
        QCOMPARE(scene.table()->selectionModel()->selectedRows().constFirst().data().toString(), u"Everyone"_s);
    }

    void fieldsThatComeLateAreOfferedInARuleThatIsOpen()
    {
        Scene scene(true);
        const auto words = std::exchange(scene.contacts.words, {});
        scene.pane->refresh();
        scene.trigger(u"newSegment"_s);
        scene.contacts.words = words;
        scene.contacts.wordsGate.close();
        scene.pane->refresh();
        QTest::mouseClick(scene.find<QPushButton>(u"addCondition"_s), Qt::LeftButton);
        const auto offers = [&] { return scene.find<QComboBox>(u"field"_s)->findText(u"City"_s) >= 0; };
        QVERIFY(!offers());
        scene.contacts.wordsGate.open();
        QTRY_VERIFY(offers());
        auto* field = scene.find<QComboBox>(u"field"_s);
        QApplication::setActiveWindow(scene.pane->window());
        field->setFocus();
        QTRY_VERIFY(field->hasFocus());
        scene.pane->refresh();
        QVERIFY(field->hasFocus()); // the same fields again disturb nobody
    }

    void enterEditsAndADuplicateIsNew()
    {
        const Scene scene(true);
        scene.table()->selectRow(2);
        QTest::keyClick(scene.table(), Qt::Key_Return);
        QVERIFY(scene.builder()->isVisible());
        QCOMPARE(scene.builder()->draft(), scene.service.segments.at(2));
        scene.builder()->cancel();
        QTest::keyClick(scene.table(), Qt::Key_D, Qt::ControlModifier);
        QVERIFY(!scene.builder()->draft().id.isValid());
        QCOMPARE(scene.builder()->draft().name, u"Copy of VIP"_s);
        QCOMPARE(scene.builder()->draft().criteria, scene.service.segments.at(2).criteria);
    }

    void peopleAreCountedAgain()
    {
        const Scene scene(true);
        scene.table()->selectRow(0);
        QTest::keyClick(scene.table(), Qt::Key_F5);
        QCOMPARE(scene.service.refreshed, QList<SegmentId> {SegmentId(1)});
        QCOMPARE(scene.table()->model()->index(0, 2).data().toString(), u"392"_s);
        QVERIFY(scene.table()->selectionModel()->isRowSelected(0));
    }

    void deletingAsksAndThenTells()
    {
        const Scene scene(true);
        QSignalSpy toasts(scene.pane.get(), &SegmentsPane::toastRequested);
        scene.table()->selectRow(1);
        QTest::keyClick(scene.table(), Qt::Key_Delete);
        scene.answer(u"act"_s);
        QCOMPARE(scene.table()->model()->rowCount(), 2);
        QCOMPARE(toasts.size(), 1);
    }

    void aSegmentInUseSaysByWhichCampaign()
    {
        Scene scene(true);
        scene.service.removeFailure
            = Error {ErrorKind::Conflict, u"Promo Lebaran"_s, std::nullopt, u"segment.in_use"_s};
        scene.table()->selectRow(2);
        scene.trigger(u"deleteSegment"_s);
        scene.answer(u"act"_s);
        auto* strip = scene.find<QWidget>(u"segmentsError"_s);
        QVERIFY(strip->isVisible());
        QVERIFY(strip->accessibleName().contains(u"Promo Lebaran"_s));
        scene.save(u"in_use"_s);
    }

    void aRefreshKeepsTheSelectionAndTheDraft()
    {
        Scene scene(true);
        scene.table()->selectRow(2);
        scene.service.segments.prepend(segment(9, u"A first"_s, EveryoneCriterion {}));
        scene.pane->refresh();
        QVERIFY(scene.table()->selectionModel()->isRowSelected(3));
        scene.trigger(u"editSegment"_s);
        QTest::keyClicks(scene.find<QLineEdit>(u"segmentName"_s), u"!"_s);
        scene.pane->refresh();
        QVERIFY(scene.builder()->hasChanges());
    }
};

QTEST_MAIN(TestSegmentsPane)
#include "tst_segmentspane.moc"
