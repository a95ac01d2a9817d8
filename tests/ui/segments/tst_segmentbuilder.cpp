#include "tests/support/AccessibleNames.h"
#include "tests/ui/segments/BuilderScene.h"
#include "ui/segments/ChoicePicker.h"
#include "ui/widgets/ConfirmDialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSignalSpy>

using namespace siaran;
using namespace siaran::ui;
using namespace Qt::StringLiterals;
using test::BuilderScene;

/// The form: rows, name, keyboard, saving, leaving.
class TestSegmentBuilder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { BuilderScene::theme = test::prepareScreens(this); }

    void anEmptyRuleAsksForAConditionOrEveryone()
    {
        BuilderScene scene;
        QVERIFY(scene.find<QLabel>(u"emptyRule"_s)->isVisible());
        scene.save(u"empty"_s);
        QTest::mouseClick(scene.find<QPushButton>(u"everyone"_s), Qt::LeftButton);
        QVERIFY(matchesEveryone(scene.builder.draft().criteria));
        QTRY_COMPARE(scene.find<QLabel>(u"count"_s)->text(), u"1,391 people"_s);
    }

    void rowsAreMovedDoubledAndRemovedByKeyboard()
    {
        BuilderScene scene(test::savedSegment());
        const auto kindAt = [&](int row) { return scene.rule().criteria().children.at(row).index(); };
        scene.find<QWidget>(u"row_0"_s)->findChild<QWidget*>(u"field"_s)->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down, Qt::AltModifier);
        QVERIFY(scene.find<QWidget>(u"row_1"_s)->isAncestorOf(QApplication::focusWidget()));
        auto expected = test::bandungRule();
        expected.children.move(0, 1);
        QCOMPARE(scene.rule().criteria(), expected);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(scene.rule().criteria().children.size(), 5);
        QCOMPARE(scene.rule().criteria().children.at(1), scene.rule().criteria().children.at(2));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
        QCOMPARE(scene.rule().criteria(), expected);
        QCOMPARE(kindAt(3), std::size_t(1));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(scene.rule().criteria().children.size(), 5);
    }

    void aStarterFillsTheRuleAndTheName()
    {
        BuilderScene scene;
        auto* starter = scene.find<QPushButton>(u"starter_0"_s);
        QTest::mouseClick(starter, Qt::LeftButton);
        QCOMPARE(scene.builder.draft().name, u"Active in the last 30 days"_s);
        QVERIFY(problemsOf(scene.builder.draft().criteria).isEmpty());
        QTRY_COMPARE(scene.find<QLabel>(u"count"_s)->text(), u"1,391 people"_s);
        QTest::keyClick(&scene.builder, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(scene.builder.draft().criteria.children.isEmpty());
    }

    void whatPeopleHaveIsOfferedWhileTyping()
    {
        BuilderScene scene(test::savedSegment());
        scene.service.values = {u"Surabaya"_s, u"Malang"_s, u"Semarang"_s};
        auto* line = scene.find<QWidget>(u"row_0"_s)->findChild<QLineEdit*>(u"value"_s);
        line->setFocus();
        line->end(false);
        QTest::keyClicks(line, u", ma"_s);
        QTRY_COMPARE(scene.service.searched, QStringList {u"city=ma"_s});
        auto* popup = QApplication::activePopupWidget();
        QVERIFY(popup != nullptr);
        QCOMPARE(popup->objectName(), u"suggestions"_s);
        QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Return);
        QCOMPARE(line->text(), u"Bandung, Jakarta, Malang"_s);
        const auto& field = std::get<FieldCriterion>(std::get<Criterion>(scene.rule().criteria().children.at(0)));
        QCOMPARE(std::get<TextTest>(field.test).values, QStringList({u"Bandung"_s, u"Jakarta"_s, u"Malang"_s}));
        QTest::keyClicks(line, u", s"_s);
        QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
        QVERIFY(QApplication::activePopupWidget() == nullptr);
        QVERIFY(scene.builder.findChild<ConfirmDialog*>() == nullptr);
    }

    void aNewRowComesIntoView()
    {
        BuilderScene scene(test::savedSegment());
        scene.builder.resize(816, 480);
        scene.rule().addCondition();
        auto* row = scene.find<QWidget>(u"row_3"_s);
        auto* view = scene.find<QScrollArea>(u"builderScroll"_s)->viewport();
        QTRY_VERIFY(view->rect().contains(row->mapTo(view, row->rect().center())));
    }

    void aSegmentWithoutNameIsNotSaved()
    {
        BuilderScene scene;
        scene.rule().chooseEveryone();
        QTest::mouseClick(scene.find<QPushButton>(u"saveSegment"_s), Qt::LeftButton);
        QVERIFY(scene.service.saved.isEmpty());
        QVERIFY(scene.find<QLabel>(u"nameProblem"_s)->isVisible());
        QVERIFY(scene.find<QLineEdit>(u"segmentName"_s)->hasFocus());
    }

    void anUnfinishedRuleIsNotSaved()
    {
        BuilderScene scene;
        QTest::keyClicks(scene.find<QLineEdit>(u"segmentName"_s), u"VIP"_s);
        scene.rule().addCondition();
        QTest::keyClick(&scene.builder, Qt::Key_S, Qt::ControlModifier);
        QVERIFY(scene.service.saved.isEmpty());
        QVERIFY(scene.find<QWidget>(u"saveError"_s)->isVisible());
        scene.save(u"problems"_s);
    }

    void savingTellsTheNewSegment()
    {
        BuilderScene scene;
        QSignalSpy told(&scene.builder, &SegmentBuilder::saved);
        QTest::keyClicks(scene.find<QLineEdit>(u"segmentName"_s), u" Everyone in May "_s);
        scene.rule().chooseEveryone();
        scene.find<QRadioButton>(u"kindStatic"_s)->setFocus();
        QTest::keyClick(scene.find<QRadioButton>(u"kindStatic"_s), Qt::Key_Space);
        QTest::keyClick(&scene.builder, Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(told.size(), 1);
        QCOMPARE(scene.service.saved.constLast().name, u"Everyone in May"_s);
        QCOMPARE(scene.service.saved.constLast().kind, segments::SegmentKind::Static);
    }

    void aTakenNameIsToldAtTheName()
    {
        BuilderScene scene(test::savedSegment());
        scene.service.saveFailure = Error {ErrorKind::Conflict, {}, std::nullopt, u"segment.name_taken"_s};
        QTest::mouseClick(scene.find<QPushButton>(u"saveSegment"_s), Qt::LeftButton);
        QCOMPARE(scene.find<QLabel>(u"nameProblem"_s)->text(), u"There is already a segment with this name"_s);
        QVERIFY(scene.find<QPushButton>(u"saveSegment"_s)->isEnabled());
    }

    void leavingWithChangesAsksFirst()
    {
        BuilderScene scene(test::savedSegment());
        QSignalSpy closed(&scene.builder, &SegmentBuilder::closed);
        QTest::mouseClick(scene.find<QPushButton>(u"cancelSegment"_s), Qt::LeftButton);
        QCOMPARE(closed.size(), 1);
        scene.rule().chooseEveryone();
        QTest::keyClick(&scene.builder, Qt::Key_Escape);
        QCOMPARE(closed.size(), 1);
        auto* dialog = scene.builder.findChild<ConfirmDialog*>();
        QTest::mouseClick(dialog->findChild<QPushButton*>(u"act"_s), Qt::LeftButton);
        QCOMPARE(closed.size(), 2);
    }

    void escapeClosesAListOfChoicesAndNotThePage()
    {
        BuilderScene scene;
        scene.rule().addCondition();
        auto* picker = scene.find<ChoicePicker>(u"value"_s);
        picker->setFocus();
        QTest::keyClick(picker, Qt::Key_Space);
        auto* list = picker->findChild<QListWidget*>();
        QTest::keyClick(list, Qt::Key_Escape);
        QVERIFY(!list->isVisible());
        QVERIFY(scene.builder.findChild<ConfirmDialog*>() == nullptr);
        QTest::keyClick(picker, Qt::Key_Escape);
        QVERIFY(scene.builder.findChild<ConfirmDialog*>() != nullptr);
    }

    void tabGoesThroughThePageFromTopToBottom()
    {
        BuilderScene scene(test::savedSegment());
        scene.find<QLineEdit>(u"segmentName"_s)->setFocus();
        QStringList names;
        for (int i = 0; i < 40; ++i) {
            names.append(QApplication::focusWidget()->objectName());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        const auto at = [&](const QString& name) { return names.indexOf(name); };
        QCOMPARE(at(u"segmentName"_s), 0);
        QCOMPARE(names.mid(1, 5),
                 (QStringList {u"segmentDescription"_s, u"field"_s, u"operator"_s, u"value"_s, u"remove"_s}));
        QCOMPARE(at(u"connector"_s), 14);
        QVERIFY(at(u"addCondition"_s) > at(u"addTo_2"_s));
        QVERIFY(at(u"kindDynamic"_s) > at(u"addCondition"_s));
        QVERIFY(at(u"cancelSegment"_s) > at(u"kindDynamic"_s));
        QCOMPARE(at(u"saveSegment"_s), at(u"cancelSegment"_s) + 1);
        QCOMPARE(names.count(u"segmentName"_s), names.size() > at(u"saveSegment"_s) + 1 ? 2 : 1);
    }

    void everyControlHasAName()
    {
        const BuilderScene scene(test::savedSegment());
        QCOMPARE(test::unnamedWidgets(const_cast<SegmentBuilder&>(scene.builder)).join(u'\n'), QString());
    }
};

QTEST_MAIN(TestSegmentBuilder)
#include "tst_segmentbuilder.moc"
