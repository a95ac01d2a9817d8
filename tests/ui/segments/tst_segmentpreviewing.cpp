#include "tests/ui/segments/BuilderScene.h"
#include "ui/segments/RuleNote.h"
#include "ui/segments/RuleRow.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

#include <algorithm>

using namespace siaran;
using namespace siaran::ui;
using namespace Qt::StringLiterals;
using test::BuilderScene;

/// What the builder says about a rule: counts, remarks, people.
class TestSegmentPreviewing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { BuilderScene::theme = test::prepareScreens(this); }

    void theCountFollowsTheRule()
    {
        BuilderScene scene(test::savedSegment());
        QTRY_COMPARE(scene.find<QLabel>(u"count"_s)->text(), u"1,391 people"_s);
        QCOMPARE(scene.find<QLabel>(u"share"_s)->text(), u"of 8,204 contacts (17 %)"_s);
        QCOMPARE(scene.find<QLabel>(u"reachable"_s)->text(), u"1,330 can be messaged, 61 opted out"_s);
        QCOMPARE(scene.service.previewed, QList<Criteria> {test::bandungRule()});
        scene.save(u"full"_s);
        scene.builder.resize(816, 576);
        scene.save(u"small"_s);
    }

    void theOldNumberStaysFaintWhileCounting()
    {
        BuilderScene scene(test::savedSegment());
        QTRY_COMPARE(scene.find<QLabel>(u"count"_s)->text(), u"1,391 people"_s);
        scene.service.previewGate.close();
        scene.rule().addCondition();
        QVERIFY(scene.find<QLabel>(u"count"_s)->isVisible());
        QVERIFY(!scene.find<QLabel>(u"count"_s)->isEnabled());
        QCOMPARE(scene.find<QLabel>(u"note"_s)->text(), u"Complete the marked condition to see who is in it."_s);
        scene.save(u"unfinished"_s);
        scene.builder.edit(test::savedSegment());
        scene.builder.recount();
        QVERIFY(scene.find<QProgressBar>(u"busy"_s)->isVisible());
        scene.save(u"counting"_s);
    }

    void aRoughNumberBridgesTheWait()
    {
        BuilderScene scene;
        scene.service.countGate.close();
        scene.service.previewGate.close();
        scene.rule().chooseEveryone();
        QTRY_COMPARE(scene.find<QLabel>(u"count"_s)->text(), u"about 1,440 people"_s);
        QCOMPARE(scene.find<QLabel>(u"share"_s)->text(), u"between 1,290 and 1,580"_s);
        QVERIFY(scene.find<QLabel>(u"count"_s)->isEnabled());
        QVERIFY(scene.find<QProgressBar>(u"busy"_s)->isVisible());
        scene.save(u"estimate"_s);
        scene.service.countGate.letThrough(0);
        QTRY_COMPARE(scene.find<QLabel>(u"count"_s)->text(), u"1,391 people"_s);
        QCOMPARE(scene.find<QLabel>(u"share"_s)->text(), u"of 8,204 contacts (17 %)"_s);
        QVERIFY(!scene.find<QLabel>(u"reachable"_s)->isVisible());
        scene.service.previewGate.letThrough(0);
        QTRY_VERIFY(scene.find<QLabel>(u"reachable"_s)->isVisible());
    }

    void aStaleAnswerChangesNothing()
    {
        BuilderScene scene(test::savedSegment());
        QTRY_COMPARE(scene.find<QLabel>(u"count"_s)->text(), u"1,391 people"_s);
        scene.service.countGate.close();
        scene.service.previewGate.close();
        scene.service.previewAnswer
            = segments::SegmentPreview {.count = 5, .reachable = 5, .total = 8204, .sample = {}};
        scene.builder.recount();
        QTRY_COMPARE(scene.service.previewGate.waiting(), 1);
        scene.rule().addCondition(); // not complete: nothing is asked, and nothing old may come
        scene.service.countGate.letThrough(0);
        scene.service.previewGate.letThrough(0);
        QTest::qWait(20);
        QCOMPARE(scene.find<QLabel>(u"count"_s)->text(), u"1,391 people"_s);
        QVERIFY(!scene.find<QLabel>(u"count"_s)->isEnabled());
    }

    void aCancelledCountCanBeTriedAgain()
    {
        BuilderScene scene;
        scene.service.previewAnswer = fail(ErrorKind::Cancelled);
        scene.rule().chooseEveryone();
        QTRY_VERIFY(scene.find<QWidget>(u"countAgain"_s)->isVisible());
    }

    void eachRowTellsWhatItHasAndWhatItLeaves()
    {
        BuilderScene scene(test::savedSegment());
        const auto figuresOf = [&](const QString& row) { return scene.find<RuleRow>(row)->figures(); };
        using Figures = RowCounts::Figures;
        QTRY_COMPARE(figuresOf(u"row_1"_s), (Figures {3350, 1706}));
        QCOMPARE(figuresOf(u"row_0"_s), (Figures {4120, std::nullopt})); // the first leaves whom it has
        QCOMPARE(figuresOf(u"row_2_0"_s), (Figures {880, std::nullopt}));
        QCOMPARE(figuresOf(u"row_3_0"_s), (Figures {15, std::nullopt}));
        const auto ofGroup = scene.find<QWidget>(u"group_3"_s)->findChildren<RowCounts*>();
        QVERIFY(std::ranges::any_of(ofGroup, [](const RowCounts* counts) {
            return counts->figures() == Figures {std::nullopt, 1391};
        }));
        scene.service.countsGate.close();
        scene.rule().addGroup(); // other rows keep their numbers, wherever they stand now
        QCOMPARE(figuresOf(u"row_1"_s), (Figures {3350, 1706}));
    }

    void shuffleShowsOthers()
    {
        BuilderScene scene(test::savedSegment());
        QTRY_COMPARE(scene.find<QLabel>(u"count"_s)->text(), u"1,391 people"_s);
        auto* sample = scene.find<QTableView>(u"sample"_s);
        auto others = test::previewOfBandung();
        others.sample = test::makeContacts(20).mid(10);
        scene.service.previewAnswer = others;
        QTest::mouseClick(scene.find<QWidget>(u"shuffle"_s), Qt::LeftButton);
        QTRY_COMPARE(sample->model()->index(0, 0).data().toString(), others.sample.constFirst().displayName);
        QSignalSpy asked(&scene.builder, &SegmentBuilder::personRequested);
        sample->setFocus();
        QTest::keyClick(sample, Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.constFirst().constFirst().value<ContactId>(), others.sample.constFirst().id);
    }

    void aPersonIsCheckedAgainstEachRow()
    {
        BuilderScene scene(test::savedSegment());
        scene.contacts.contacts = test::makeContacts(12);
        const auto person = scene.contacts.contacts.at(4);
        scene.service.checkAnswer = segments::PersonCheck {
            .contact = person,
            .isIn = false,
            .rows
            = {{{0}, true}, {{1}, false}, {{2}, true}, {{2, 0}, true}, {{2, 1}, false}, {{3}, true}, {{3, 0}, false}}};
        QTRY_VERIFY(scene.find<QPushButton>(u"showCheck"_s)->isVisible());
        QTest::mouseClick(scene.find<QPushButton>(u"showCheck"_s), Qt::LeftButton);
        auto* search = scene.find<QLineEdit>(u"personSearch"_s);
        search->setFocus();
        QTest::keyClicks(search, person.displayName);
        QTest::keyClick(search, Qt::Key_Return);
        auto* results = scene.find<QListWidget>(u"personResults"_s);
        QTRY_VERIFY(results->isVisible());
        QTest::keyClick(search, Qt::Key_Down);
        QVERIFY(results->hasFocus());
        QTest::keyClick(results, Qt::Key_Return);
        QTRY_VERIFY(scene.find<QLabel>(u"personReason"_s)->isVisible());
        QCOMPARE(scene.find<QLabel>(u"personReason"_s)->text(), u"The marked condition keeps them out."_s);
        QVERIFY(scene.find<QWidget>(u"decidingRow"_s)->accessibleName().contains(u"who wrote to you in the last 90"_s));
        QCOMPARE(scene.builder.findChildren<QWidget*>(u"verdictRow"_s).size(), 4);
        scene.save(u"check"_s);
        scene.rule().addCondition(); // not complete: the answer would be about another rule
        QVERIFY(scene.find<QWidget>(u"decidingRow"_s) == nullptr);
    }

    void aContradictionIsToldAndMended()
    {
        BuilderScene scene;
        scene.builder.setWords({test::makeCatalogue(), {}});
        const auto cityIs = [](const QString& city) {
            return FieldCriterion {u"city"_s, FieldType::Text, TextTest {TextTest::Operator::Is, {city}}};
        };
        scene.rule().replace({.match = GroupMatch::All, .children = {cityIs(u"Bandung"_s), cityIs(u"Jakarta"_s)}});
        auto* note = scene.find<RuleNote>(u"note"_s);
        QVERIFY(note != nullptr);
        QVERIFY(note->sentence().startsWith(u"Nobody can match this"_s));
        QCOMPARE(note->fixButton()->text(), u"Make it one condition"_s);
        QTRY_COMPARE(scene.find<QLabel>(u"count"_s)->text(), u"1,391 people"_s);
        scene.save(u"lints"_s);
        note->fixButton()->setFocus();
        QTest::keyClick(note->fixButton(), Qt::Key_Space);
        const FieldCriterion either {u"city"_s, FieldType::Text,
                                     TextTest {TextTest::Operator::IsAnyOf, {u"Bandung"_s, u"Jakarta"_s}}};
        QCOMPARE(scene.rule().criteria(), (Criteria {GroupMatch::All, {either}}));
        QVERIFY(scene.find<RuleNote>(u"note"_s) == nullptr);
    }

    void theRowThatLeavesNobodyIsNamed()
    {
        BuilderScene scene;
        scene.service.previewAnswer
            = segments::SegmentPreview {.count = 0, .reachable = 0, .total = 8204, .sample = {}};
        scene.service.countsAnswer = segments::RuleCounts {
            .count = 0, .reachable = 0, .total = 8204, .rows = {{{0}, 4120, 4120}, {{1}, 35, 0}, {{2}, 900, 0}}};
        scene.rule().replace({.match = GroupMatch::All,
                              .children = {OptedOutCriterion {false}, RatingCriterion {}, ActivityCriterion {}}});
        QTRY_VERIFY(scene.find<RuleNote>(u"note"_s) != nullptr);
        auto* row = scene.find<QWidget>(u"row_1"_s);
        auto* note = row->findChild<RuleNote*>();
        QVERIFY(note != nullptr);
        QCOMPARE(note->sentence(), u"With this condition nobody is left: it takes away the last 4,120 people."_s);
        scene.save(u"nobody_left"_s);
        QTest::mouseClick(note->fixButton(), Qt::LeftButton);
        QCOMPARE(scene.rule().criteria().children.size(), 2);
    }

    void whatDoesNotExistAnyMoreIsTakenOut()
    {
        BuilderScene scene;
        const Criteria rule {GroupMatch::All,
                             {LabelCriterion {LabelCriterion::Match::AnyOf, {LabelId(1), LabelId(77)}}}};
        scene.rule().replace(rule);
        QVERIFY(scene.find<RuleNote>(u"note"_s) == nullptr); // the names of campaigns are not here yet
        scene.builder.setWords({test::makeCatalogue(), {}});
        auto* note = scene.find<RuleNote>(u"note"_s);
        QVERIFY(note != nullptr);
        QTest::mouseClick(note->fixButton(), Qt::LeftButton);
        QCOMPARE(scene.rule().criteria(),
                 (Criteria {GroupMatch::All, {LabelCriterion {LabelCriterion::Match::AnyOf, {LabelId(1)}}}}));
    }

    void nobodyIsSaidInWords()
    {
        BuilderScene scene;
        scene.service.previewAnswer
            = segments::SegmentPreview {.count = 0, .reachable = 0, .total = 8204, .sample = {}};
        scene.rule().chooseEveryone();
        QTRY_COMPARE(scene.find<QLabel>(u"count"_s)->text(), u"0 people"_s);
        QVERIFY(scene.find<QLabel>(u"nobody"_s)->isVisible());
        scene.save(u"nobody"_s);
    }

    void aFailedCountCanBeTriedAgain()
    {
        BuilderScene scene;
        scene.service.failure = Error {ErrorKind::Unavailable, {}};
        scene.rule().chooseEveryone();
        QTRY_VERIFY(scene.find<QWidget>(u"countError"_s)->isVisible());
        scene.save(u"error"_s);
        scene.service.failure.reset();
        QTest::mouseClick(scene.find<QPushButton>(u"countAgain"_s), Qt::LeftButton);
        QTRY_COMPARE(scene.find<QLabel>(u"count"_s)->text(), u"1,391 people"_s);
    }
};

QTEST_MAIN(TestSegmentPreviewing)
#include "tst_segmentpreviewing.moc"
