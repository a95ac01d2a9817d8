#include "models/campaigns/DraftKeeper.h"
#include "models/segments/SegmentTableModel.h"
#include "tests/support/AccessibleNames.h"
#include "tests/ui/campaigns/WizardScene.h"
#include "ui/widgets/ConfirmDialog.h"
#include "ui/widgets/StateView.h"
#include "ui/widgets/Strip.h"
#include "ui/widgets/TableView.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTimeEdit>
#include <QToolButton>

using namespace siaran;
using namespace siaran::ui;
using namespace Qt::StringLiterals;
using test::CampaignScene;
using test::fillToReview;
using test::problem;
using test::step;
using test::type;

class TestCampaignWizard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { CampaignScene::theme = test::prepareScreens(this); }

    void byKeyboardAloneItMakesTheDraftThatWasMeant()
    {
        const CampaignScene scene;
        fillToReview(scene);
        QCOMPARE(step(scene), u"reviewStep"_s);
        const auto draft = scene.service.drafts.constFirst();
        QCOMPARE(scene.service.drafts.size(), 1);
        QCOMPARE(draft.name, u"Eid promo"_s);
        QCOMPARE(draft.segment, SegmentId(1));
        QCOMPARE(draft.cooldownDays, 7);
        QCOMPARE(draft.timeZone, u"Asia/Jakarta"_s);
        QVERIFY(!draft.scheduledAt.isValid());
        QCOMPARE(std::get<TemplateMessage>(draft.content.message).snapshot.name, u"promo_lebaran"_s);
        const QList<VariableBinding> bindings {
            {.variable = u"1"_s, .source = {VariableSource::Kind::Name, {}}, .fallback = u"Kak"_s},
            {.variable = u"2"_s, .source = {VariableSource::Kind::Fixed, u"25%"_s}, .fallback = {}},
        };
        QCOMPARE(draft.content.bindings, bindings);
        QVERIFY(problemsOf(draft, QDateTime::currentDateTimeUtc()).isEmpty());
    }

    void aRuleAboutACampaignNamesIt()
    {
        Campaign sent;
        sent.id = CampaignId(9);
        sent.name = u"Harbolnas"_s;
        sent.startedAt = QDateTime::currentDateTimeUtc();
        CampaignScene scene({sent});
        Criterion read;
        read.emplace<CampaignCriterion>().campaign = sent.id;
        auto& rules = scene.segments.segments.first().criteria.children;
        rules.clear();
        rules.push_back(read);

        scene.startNew();

        const auto* segments = scene.find<TableView>(u"segmentChoice"_s)->model();
        QTRY_COMPARE(segments->index(0, models::SegmentTableModel::RuleColumn).data().toString(),
                     u"People who read the campaign “Harbolnas”"_s);
    }

    void everyStepIsDrawn()
    {
        const CampaignScene scene;
        scene.startNew();
        scene.save(u"step1_empty"_s);
        QTest::keyClicks(scene.find<QLineEdit>(u"campaignName"_s), u"Promo Lebaran"_s);
        scene.find<TableView>(u"segmentChoice"_s)->selectRow(0);
        scene.save(u"step1"_s);
        scene.click(u"wizardNext"_s);
        scene.find<TableView>(u"templateChoice"_s)->selectRow(0);
        scene.find<QComboBox>(u"source_2"_s)->setCurrentIndex(7);
        scene.find<QLineEdit>(u"words_2"_s)->setText(u"25%"_s);
        scene.find<QLineEdit>(u"fallback_1"_s)->setText(u"Kak"_s);
        scene.save(u"step2_template"_s);
        scene.find<QRadioButton>(u"useText"_s)->click();
        scene.find<QPlainTextEdit>(u"freeText"_s)
            ->setPlainText(u"Halo {name}, terima kasih sudah menulis! Stok *gamis* di {city} sudah ada."_s);
        scene.save(u"step2_text"_s);
        scene.find<QRadioButton>(u"useTemplate"_s)->click();
        scene.find<QComboBox>(u"source_2"_s)->setCurrentIndex(7);
        scene.find<QLineEdit>(u"words_2"_s)->setText(u"25%"_s);
        scene.click(u"wizardNext"_s);
        scene.save(u"step3_now"_s);
        scene.find<QRadioButton>(u"sendLater"_s)->click();
        scene.find<QCheckBox>(u"pilot"_s)->click();
        scene.save(u"step3_later"_s);
        scene.pane->resize(816, 576);
        scene.save(u"step3_small"_s);
        scene.pane->resize(1072, 720);
        scene.click(u"wizardNext"_s);
        scene.save(u"step4"_s);
        type(scene, u"1248"_s);
        scene.save(u"step4_typed"_s);
        scene.pane->resize(816, 576);
        QVERIFY(scene.pane->minimumSizeHint().width() <= 816); // what the smallest window leaves beside the navigation
        scene.save(u"step4_small"_s);
        scene.click(u"wizardBack"_s);
        scene.click(u"wizardBack"_s);
        scene.save(u"step2_small"_s);
        QCOMPARE(test::unnamedWidgets(*scene.pane).join(u'\n'), QString());
    }

    void problemsArePointedAtOneByOne()
    {
        const CampaignScene scene;
        scene.startNew();
        scene.click(u"wizardNext"_s);
        QCOMPARE(step(scene), u"segmentStep"_s);
        QVERIFY(problem(scene).contains(u"name"_s));
        QVERIFY(scene.find<QLineEdit>(u"campaignName"_s)->hasFocus());
        QTest::keyClicks(scene.find<QLineEdit>(u"campaignName"_s), u"Eid"_s);
        QCOMPARE(problem(scene), QString());
        scene.click(u"wizardNext"_s);
        QVERIFY(problem(scene).contains(u"segment"_s));
        QVERIFY(scene.find<TableView>(u"segmentChoice"_s)->hasFocus());
        scene.find<TableView>(u"segmentChoice"_s)->selectRow(0);
        scene.click(u"wizardNext"_s);
        scene.click(u"wizardNext"_s);
        QCOMPARE(step(scene), u"messageStep"_s);
        QVERIFY(problem(scene).contains(u"template"_s));
        scene.save(u"problem"_s);
        scene.find<TableView>(u"templateChoice"_s)->selectRow(0);
        scene.find<QComboBox>(u"source_2"_s)->setCurrentIndex(7);
        scene.click(u"wizardNext"_s);
        QVERIFY(problem(scene).contains(u"variable"_s));
        QVERIFY(scene.find<QLineEdit>(u"words_2"_s)->hasFocus());
        QVERIFY(scene.find<QPushButton>(u"wizardNext"_s)->isEnabled());
    }

    void aTimeThatHasGoneByIsRefused()
    {
        const CampaignScene scene;
        fillToReview(scene);
        scene.click(u"wizardBack"_s);
        scene.find<QRadioButton>(u"sendLater"_s)->click();
        scene.find<QDateEdit>(u"startDate"_s)->setDate(QDate(2025, 1, 2));
        QVERIFY(scene.find<QLabel>(u"startProblem"_s)->isVisible());
        scene.click(u"wizardNext"_s);
        QCOMPARE(step(scene), u"scheduleStep"_s);
        QVERIFY(problem(scene).contains(u"gone by"_s));
        QVERIFY(scene.find<QTimeEdit>(u"startTime"_s)->hasFocus());
        scene.click(u"presetTomorrowMorning"_s);
        QCOMPARE(problem(scene), QString());
        QVERIFY(!scene.find<QLabel>(u"startProblem"_s)->isVisible());
    }

    void templatesThatAreNotApprovedCannotBeChosen()
    {
        const CampaignScene scene;
        scene.startNew();
        QTest::keyClicks(scene.find<QLineEdit>(u"campaignName"_s), u"Eid"_s);
        scene.find<TableView>(u"segmentChoice"_s)->selectRow(0);
        scene.click(u"wizardNext"_s);
        auto* table = scene.find<TableView>(u"templateChoice"_s);
        table->selectRow(2);
        QVERIFY(!table->selectionModel()->hasSelection());
        scene.click(u"wizardNext"_s);
        QCOMPARE(step(scene), u"messageStep"_s);
    }

    void freeTextOffersItsVariables()
    {
        const CampaignScene scene;
        scene.startNew();
        QTest::keyClicks(scene.find<QLineEdit>(u"campaignName"_s), u"Eid"_s);
        scene.find<TableView>(u"segmentChoice"_s)->selectRow(0);
        scene.click(u"wizardNext"_s);
        scene.find<QRadioButton>(u"useText"_s)->click();
        auto* text = scene.find<QPlainTextEdit>(u"freeText"_s);
        QTest::keyClicks(text, u"Halo "_s);
        scene.find<QMenu>(u"insertVariableMenu"_s)->actions().at(2)->trigger();
        QCOMPARE(text->toPlainText(), u"Halo {city}"_s);
        QCOMPARE(scene.find<QComboBox>(u"source_city"_s)->currentText(), u"City"_s);
        QVERIFY(scene.find<Strip>(u"freeTextWarning"_s)->isVisible());
        QVERIFY(scene.find<QLabel>(u"messageCounter"_s)->text().contains(u"4,096"_s));
    }

    void aDraftIsSavedByItselfAndGoesOnWhereItWas()
    {
        CampaignScene scene;
        scene.startNew();
        QTest::keyClicks(scene.find<QLineEdit>(u"campaignName"_s), u"Eid"_s);
        QTRY_COMPARE(scene.service.drafts.size(), 1);
        QVERIFY(scene.find<QLabel>(u"draftSaved"_s)->text().startsWith(u"Draft saved"_s));
        QTest::keyClicks(scene.find<QLineEdit>(u"campaignName"_s), u" promo"_s);
        scene.click(u"closeWizard"_s);
        QCOMPARE(scene.service.drafts.constFirst().name, u"Eid promo"_s);
        QTRY_VERIFY(scene.find<QWidget>(u"continueCampaignButton"_s)->isVisible());
        scene.click(u"continueCampaignButton"_s);
        QTRY_COMPARE(scene.find<QLineEdit>(u"campaignName"_s)->text(), u"Eid promo"_s);
    }

    void whatHappensElsewhereDoesNotDisturbTheTyping()
    {
        const CampaignScene scene;
        fillToReview(scene);
        scene.click(u"wizardBack"_s);
        scene.click(u"wizardBack"_s);
        auto* fallback = scene.find<QLineEdit>(u"fallback_1"_s);
        fallback->setFocus();
        QTest::keyClicks(fallback, u" yang baik"_s);
        const int before = scene.service.listed;
        scene.pane->refresh();
        QTRY_VERIFY(scene.service.listed > before);
        QCOMPARE(scene.find<QLineEdit>(u"fallback_1"_s), fallback);
        QVERIFY(fallback->hasFocus());
        QCOMPARE(fallback->text(), u"Kak yang baik"_s);
    }

    void aDraftThatIsGoneIsToldAboveTheList()
    {
        CampaignScene scene(test::makeCampaigns());
        scene.click(u"showDrafts"_s);
        scene.service.drafts.clear();
        scene.click(u"continueCampaignButton"_s);
        QTRY_VERIFY(scene.find<Strip>(u"campaignsError"_s)->isVisible());
        QVERIFY(scene.find<StateView>(u"campaignStates"_s)->isVisible());
    }

    void leavingAnUntouchedWizardLeavesNothing()
    {
        const CampaignScene scene;
        scene.startNew();
        scene.click(u"closeWizard"_s);
        QCOMPARE(scene.service.saves.size(), 0);
        QVERIFY(scene.find<StateView>(u"campaignStates"_s)->isVisible());
    }

    void leavingWithoutASaveAsksFirst()
    {
        CampaignScene scene;
        scene.service.saveFailure = Error {ErrorKind::Unavailable, {}};
        scene.startNew();
        QTest::keyClicks(scene.find<QLineEdit>(u"campaignName"_s), u"Eid"_s);
        scene.click(u"closeWizard"_s);
        auto* dialog = scene.pane->findChild<ConfirmDialog*>();
        QVERIFY(dialog != nullptr);
        QTest::mouseClick(dialog->findChild<QPushButton*>(u"act"_s), Qt::LeftButton);
        QVERIFY(scene.find<StateView>(u"campaignStates"_s)->isVisible());
    }

    void withoutSegmentsItShowsTheWayToThem()
    {
        CampaignScene scene;
        scene.segments.segments.clear();
        QSignalSpy wanted(scene.pane.get(), &CampaignsPane::segmentsRequested);
        scene.startNew();
        scene.save(u"step1_no_segments"_s);
        auto* states = scene.find<QWidget>(u"segmentStep"_s)->findChild<StateView*>();
        QCOMPARE(states->state(), StateView::State::FirstRun);
        QTest::mouseClick(states->currentWidget()->findChild<QPushButton*>(), Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
    }

    void cooldownIsASwitchAndANumber()
    {
        const CampaignScene scene;
        fillToReview(scene);
        QTest::mouseClick(scene.find<QAbstractButton>(u"step1"_s), Qt::LeftButton);
        QVERIFY(scene.find<QCheckBox>(u"cooldown"_s)->isChecked());
        scene.find<QCheckBox>(u"cooldown"_s)->click();
        scene.click(u"wizardNext"_s);
        QCOMPARE(scene.service.drafts.constFirst().cooldownDays, 0);
        scene.click(u"wizardBack"_s);
        scene.find<QCheckBox>(u"cooldown"_s)->click();
        scene.find<QSpinBox>(u"cooldownDays"_s)->setValue(14);
        scene.click(u"wizardNext"_s);
        QCOMPARE(scene.service.drafts.constFirst().cooldownDays, 14);
    }
};

QTEST_MAIN(TestCampaignWizard)
#include "tst_campaignwizard.moc"
