#include "tests/support/AccessibleNames.h"
#include "tests/support/CriteriaGenerators.h"
#include "tests/support/FakeContactService.h"
#include "ui/segments/ChoicePicker.h"
#include "ui/segments/RuleEditor.h"
#include "ui/segments/RuleRow.h"

#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace siaran;
using namespace siaran::ui;
using namespace Qt::StringLiterals;

namespace {

struct Scene {
    Scene()
    {
        editor.setWords(test::makeCatalogue());
        editor.resize(640, 480);
        editor.show();
        QApplication::setActiveWindow(&editor);
    }

    template <typename Widget>
    Widget* in(const QString& row, const QString& name) const
    {
        return editor.findChild<QWidget*>(row)->findChild<Widget*>(name);
    }

    /// Types into whatever has the focus.
    static void type(const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    static void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }

    /// Chooses by keyboard: the first letters, as in any list box.
    static void choose(QComboBox* box, const QString& text)
    {
        box->setFocus();
        const int wanted = box->findText(text);
        QVERIFY2(wanted >= 0, qPrintable(text));
        while (box->currentIndex() != wanted) {
            QTest::keyClick(box, box->currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
        }
    }

    RuleEditor editor;
};

Criteria all(const QList<CriteriaNode>& children)
{
    return {.match = GroupMatch::All, .children = children};
}

} // namespace

class TestRuleEditor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_US"_s)); }

    void labelsAreTickedByKeyboard()
    {
        Scene scene;
        scene.editor.addCondition();
        QVERIFY(scene.in<QComboBox>(u"row_0"_s, u"field"_s)->hasFocus());
        auto* picker = scene.in<ChoicePicker>(u"row_0"_s, u"value"_s);
        picker->setFocus();
        Scene::press(Qt::Key_Space);
        auto* list = picker->findChild<QListWidget*>();
        QVERIFY(list->isVisible());
        QTest::keyClick(list, Qt::Key_Space);
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Space);
        QTest::keyClick(list, Qt::Key_Escape);
        QVERIFY(!list->isVisible());
        const LabelCriterion expected {LabelCriterion::Match::AnyOf, {LabelId(1), LabelId(4)}};
        QCOMPARE(scene.editor.criteria(), all({expected}));
        QCOMPARE(picker->accessibleName(), u"Labels: Gamis or VIP"_s);
        QCOMPARE(scene.editor.findChild<RuleRow*>(u"row_0"_s)->accessibleName(), u"labelled Gamis or VIP"_s);
    }

    void everyKindOfFieldIsWrittenByKeyboard()
    {
        Scene scene;
        scene.editor.addCondition();
        Scene::choose(scene.in<QComboBox>(u"row_0"_s, u"field"_s), u"City"_s);
        Scene::choose(scene.in<QComboBox>(u"row_0"_s, u"operator"_s), u"is any of"_s);
        scene.in<QLineEdit>(u"row_0"_s, u"value"_s)->setFocus();
        Scene::type(u"Bandung, Jakarta"_s);

        scene.editor.addCondition();
        Scene::choose(scene.in<QComboBox>(u"row_1"_s, u"field"_s), u"Last reply"_s);
        auto* days = scene.in<QSpinBox>(u"row_1"_s, u"value"_s);
        days->setFocus();
        days->selectAll();
        Scene::type(u"90"_s);

        scene.editor.addCondition();
        Scene::choose(scene.in<QComboBox>(u"row_2"_s, u"field"_s), u"Total spent"_s);
        Scene::choose(scene.in<QComboBox>(u"row_2"_s, u"operator"_s), u"is between"_s);
        auto* least = scene.in<QLineEdit>(u"row_2"_s, u"value"_s);
        least->setFocus();
        least->selectAll();
        Scene::type(u"100,000"_s);
        auto* most = scene.in<QLineEdit>(u"row_2"_s, u"upper"_s);
        most->setFocus();
        most->selectAll();
        Scene::type(u"500000.5"_s);

        scene.editor.addCondition();
        Scene::choose(scene.in<QComboBox>(u"row_3"_s, u"field"_s), u"Birthday"_s);
        Scene::choose(scene.in<QComboBox>(u"row_3"_s, u"operator"_s), u"is in the month"_s);
        Scene::choose(scene.in<QComboBox>(u"row_3"_s, u"value"_s), u"March"_s);

        scene.editor.addCondition();
        Scene::choose(scene.in<QComboBox>(u"row_4"_s, u"field"_s), u"Consent"_s);

        const auto& children = scene.editor.criteria().children;
        const auto fieldAt = [&](int row) { return std::get<FieldCriterion>(std::get<Criterion>(children.at(row))); };
        QCOMPARE(fieldAt(0).test, FieldTest(TextTest {TextTest::Operator::IsAnyOf, {u"Bandung"_s, u"Jakarta"_s}}));
        QCOMPARE(std::get<ActivityCriterion>(std::get<Criterion>(children.at(1))).days, 90);
        QCOMPARE(fieldAt(2).test, FieldTest(NumberTest {Comparison::Between, 100'000, 500'000.5}));
        QCOMPARE(std::get<DateTest>(fieldAt(3).test).month, 3);
        QCOMPARE(children.at(4), CriteriaNode(OptedOutCriterion {false}));
        QVERIFY(problemsOf(scene.editor.criteria()).isEmpty());
    }

    void connectorsFlipTheirLevel()
    {
        Scene scene;
        scene.editor.chooseEveryone();
        scene.editor.addCondition();
        auto* connector = scene.editor.findChild<QPushButton*>(u"connector"_s);
        QCOMPARE(connector->text(), u"and"_s);
        connector->setFocus();
        Scene::press(Qt::Key_Space);
        QCOMPARE(scene.editor.criteria().match, GroupMatch::Any);
        auto* focused = qobject_cast<QPushButton*>(QApplication::focusWidget());
        QVERIFY(focused != nullptr);
        QCOMPARE(focused->text(), u"or"_s);
    }

    void groupsAndLeaveOutAreMadeAndTakenAway()
    {
        Scene scene;
        scene.editor.chooseEveryone();
        scene.editor.addGroup();
        scene.editor.addLeaveOut();
        QVERIFY(scene.editor.findChild<QWidget*>(u"row_1_0"_s) != nullptr);
        QVERIFY(scene.in<QComboBox>(u"row_2_0"_s, u"field"_s)->hasFocus());
        QTest::mouseClick(scene.editor.findChild<QPushButton*>(u"addTo_2"_s), Qt::LeftButton);
        QVERIFY(scene.in<QComboBox>(u"row_2_1"_s, u"field"_s)->hasFocus());
        QCOMPARE(std::get<CriteriaGroup>(scene.editor.criteria().children.at(2)).criteria.size(), 2);
        QTest::mouseClick(scene.in<QWidget>(u"row_1_0"_s, u"remove"_s), Qt::LeftButton);
        QCOMPARE(scene.editor.criteria().children.size(), 2);
        QTest::mouseClick(scene.in<QWidget>(u"row_0"_s, u"remove"_s), Qt::LeftButton);
        QCOMPARE(scene.editor.criteria().children.size(), 1);
        QVERIFY(scene.in<QComboBox>(u"row_0_1"_s, u"field"_s) != nullptr);
    }

    void leavingOutIsRefusedWithItsReason()
    {
        Scene scene;
        scene.editor.setCriteria(
            {.match = GroupMatch::Any,
             .children = {EveryoneCriterion {}, CriteriaGroup {GroupMatch::All, {RatingCriterion {}}}}});
        auto* button = scene.editor.findChild<QPushButton*>(u"addLeaveOut"_s);
        QVERIFY(!button->isEnabled());
        QVERIFY(!button->toolTip().isEmpty());
    }

    void whatIsMissingStandsUnderTheRow()
    {
        Scene scene;
        scene.editor.addCondition();
        auto* problem = scene.in<QLabel>(u"row_0"_s, u"problem"_s);
        QCOMPARE(problem->text(), u"Choose or type at least one value"_s);
        scene.editor.showProblems();
        QVERIFY(scene.in<QWidget>(u"row_0"_s, u"value"_s)->hasFocus());
        Scene::choose(scene.in<QComboBox>(u"row_0"_s, u"field"_s), u"Rating"_s);
        QVERIFY(!problem->isVisible());
    }

    void everyChangeCanBeTakenBack()
    {
        Scene scene;
        scene.editor.chooseEveryone();
        scene.editor.addCondition();
        Scene::choose(scene.in<QComboBox>(u"row_1"_s, u"field"_s), u"City"_s);
        scene.in<QLineEdit>(u"row_1"_s, u"value"_s)->setFocus();
        Scene::type(u"Bandung"_s);
        const auto written = scene.editor.criteria();
        scene.editor.addGroup();
        scene.editor.undo();
        QCOMPARE(scene.editor.criteria(), written);
        scene.editor.undo();
        QCOMPARE(scene.editor.criteria(), all({EveryoneCriterion {}, LabelCriterion {}}));
        scene.editor.undo();
        scene.editor.undo();
        QVERIFY(scene.editor.criteria().children.isEmpty());
        scene.editor.undo();
        for (int i = 0; i < 3; ++i) {
            scene.editor.redo();
        }
        QCOMPARE(scene.editor.criteria(), written);
    }

    void deletedThingsStayInTheRule()
    {
        Scene scene;
        const auto criteria
            = all({LabelCriterion {LabelCriterion::Match::AnyOf, {LabelId(77)}},
                   FieldCriterion {u"gone"_s, FieldType::Text, TextTest {TextTest::Operator::Is, {u"x"_s}}}});
        scene.editor.setCriteria(criteria);
        QCOMPARE(scene.in<QWidget>(u"row_0"_s, u"value"_s)->accessibleName(), u"Labels: Deleted label"_s);
        QCOMPARE(scene.in<QComboBox>(u"row_1"_s, u"field"_s)->currentText(), u"Deleted field “gone”"_s);
        QCOMPARE(scene.editor.criteria(), criteria);
    }

    void anyRuleComesBackAsItWas()
    {
        RuleEditor editor;
        auto catalogue = test::makeCatalogue();
        catalogue.fields = generate::fields();
        editor.setWords(catalogue);
        QVERIFY(rc::check(
            "showing a rule and choosing again what is chosen changes nothing", [&](const Criteria& criteria) {
                editor.setCriteria(criteria);
                for (auto* row : editor.findChildren<RuleRow*>()) {
                    for (const auto& name : {u"field"_s, u"operator"_s, u"value"_s}) {
                        if (auto* box = row->findChild<QComboBox*>(name)) {
                            RC_ASSERT(name == "field"_L1 || box->count() == 0 || box->currentIndex() >= 0);
                        }
                    }
                    auto* way = row->findChild<QComboBox*>(u"operator"_s);
                    if (way->count() > 0) {
                        Q_EMIT way->activated(way->currentIndex());
                    }
                    RC_ASSERT(row->accessibleName().size() > 3);
                }
                RC_ASSERT(toJson(editor.criteria()) == toJson(criteria));
                RC_ASSERT(test::unnamedWidgets(editor).isEmpty());
            }));
    }
};

QTEST_MAIN(TestRuleEditor)
#include "tst_ruleeditor.moc"
