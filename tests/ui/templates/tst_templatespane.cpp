#include "services/templates/FileDraftShelf.h"
#include "tests/support/AccessibleNames.h"
#include "tests/support/FakeContactService.h"
#include "tests/support/FakeTemplateAuthoring.h"
#include "tests/support/FakeTemplateService.h"
#include "tests/support/SampleTemplates.h"
#include "tests/support/Screens.h"
#include "ui/templates/TemplateWriter.h"
#include "ui/templates/TemplatesPane.h"
#include "ui/widgets/MessageBubble.h"
#include "ui/widgets/StateView.h"
#include "ui/widgets/Strip.h"
#include "ui/widgets/TableView.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace siaran;
using namespace siaran::ui;
using namespace Qt::StringLiterals;

namespace {

Error unavailable()
{
    return {ErrorKind::Unavailable, {}};
}

struct Scene {
    explicit Scene(QList<Template> templates) { service.templates = std::move(templates); }

    TemplatesPane& open()
    {
        pane = std::make_unique<TemplatesPane>(TemplateServices {service, authoring, shelf, contacts},
                                               [this](const QUrl& url) { opened = url; });
        pane->resize(1072, 720);
        pane->show();
        QApplication::setActiveWindow(pane.get());
        return *pane;
    }

    template <typename Widget>
    Widget* find(const QString& name) const
    {
        return pane->findChild<Widget*>(name);
    }

    StateView* states() const { return pane->findChild<StateView*>(); }
    TableView* table() const { return find<TableView>(u"templatesTable"_s); }
    Strip* strip() const { return find<Strip>(u"templatesStrip"_s); }
    void save(const QString& name) const
    {
        QApplication::processEvents();
        test::saveScreens(*theme, *pane, u"templates_"_s + name);
    }

    inline static Theme* theme = nullptr;
    QTemporaryDir folder;
    QUrl opened;
    test::FakeTemplateService service;
    test::FakeTemplateAuthoring authoring;
    test::FakeContactService contacts;
    templates::FileDraftShelf shelf {folder.path(), u"Rina"_s};
    std::unique_ptr<TemplatesPane> pane;
};

} // namespace

class TestTemplatesPane : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(u"en_US"_s));
        Scene::theme = new Theme(*qApp, this);
        Scene::theme->setAppearance(Appearance::Light);
    }

    void withoutTemplatesItOffersToSync()
    {
        Scene scene({});
        scene.service.remote = test::makeTemplatesInEveryState();
        scene.service.report = {.total = 8, .added = 8};
        scene.open();
        QCOMPARE(scene.states()->state(), StateView::State::FirstRun);
        scene.save(u"first_run"_s);
        QTest::mouseClick(scene.states()->currentWidget()->findChild<QPushButton*>(), Qt::LeftButton);
        QCOMPARE(scene.service.syncs, 1);
        QCOMPARE(scene.states()->state(), StateView::State::Content);
        QVERIFY(scene.strip()->text().startsWith(u"8 new, synced "_s));
    }

    void anAccountWithoutTemplatesIsTold()
    {
        Scene scene({});
        scene.open().sync();
        QCOMPARE(scene.states()->state(), StateView::State::FirstRun);
        QVERIFY(scene.strip()->text().contains(u"no templates yet"_s));
    }

    void itShowsWhatIsComing()
    {
        Scene scene(test::makeTemplatesInEveryState());
        scene.service.listGate.close();
        scene.open();
        QCOMPARE(scene.states()->state(), StateView::State::Loading);
        QTRY_COMPARE(scene.states()->currentWidget()->objectName(), u"loading"_s);
        scene.save(u"loading"_s);
    }

    void aDatabaseThatIsAwayIsToldAndTriedAgain()
    {
        Scene scene(test::makeTemplatesInEveryState());
        scene.service.failure = unavailable();
        scene.open();
        QCOMPARE(scene.states()->state(), StateView::State::Error);
        scene.save(u"error"_s);
        scene.service.failure.reset();
        Q_EMIT scene.states()->retryRequested();
        QCOMPARE(scene.states()->state(), StateView::State::Content);
    }

    void theChosenOneIsShownFilled()
    {
        Scene scene(test::makeTemplatesInEveryState());
        scene.open();
        QCOMPARE(scene.table()->model()->rowCount(), 8);
        QCOMPARE(scene.find<QLabel>(u"templateName"_s)->text(), u"promo_lebaran"_s);
        QVERIFY(!scene.find<QWidget>(u"templateAdvice"_s)->isVisible());
        QCOMPARE(scene.find<TableView>(u"templateVariables"_s)->model()->rowCount(), 4);
        scene.save(u"list"_s);
        scene.table()->selectRow(3);
        QVERIFY(scene.find<Strip>(u"templateAdvice"_s)->text().contains(u"rejected"_s));
        scene.save(u"rejected"_s);
        scene.table()->selectRow(7);
        QVERIFY(!scene.find<TableView>(u"templateVariables"_s)->isVisible());
        scene.pane->resize(816, 576);
        scene.save(u"small"_s);
    }

    void syncTellsWhatItDoesAndWhatChanged()
    {
        Scene scene(test::makeTemplatesInEveryState());
        scene.service.report = {.total = 9, .added = 2, .changed = 1};
        scene.open();
        scene.service.syncGate.close();
        QTest::keyClick(scene.pane.get(), Qt::Key_F5);
        QCOMPARE(scene.strip()->kind(), Strip::Kind::Info);
        QVERIFY2(scene.strip()->text().startsWith(u"Syncing 8 template(s)"_s), qPrintable(scene.strip()->text()));
        QVERIFY(!scene.find<QPushButton>(u"syncTemplatesButton"_s)->isEnabled());
        scene.pane->sync();
        QCOMPARE(scene.service.syncs, 1); // one at a time
        scene.save(u"syncing"_s);
        scene.service.syncGate.open();
        QTRY_COMPARE(scene.strip()->kind(), Strip::Kind::Success);
        QVERIFY2(scene.strip()->text().startsWith(u"2 new, 1 changed, synced "_s), qPrintable(scene.strip()->text()));
        QVERIFY(scene.find<QPushButton>(u"syncTemplatesButton"_s)->isEnabled());
        scene.save(u"synced"_s);
    }

    void aSyncThatFailsKeepsTheListAndCanBeTriedAgain()
    {
        Scene scene(test::makeTemplatesInEveryState());
        scene.service.syncFailure = unavailable();
        scene.open().sync();
        QCOMPARE(scene.states()->state(), StateView::State::Content);
        QCOMPARE(scene.strip()->kind(), Strip::Kind::Danger);
        QVERIFY(scene.strip()->text().contains(u"WhatsApp"_s));
        scene.save(u"sync_failed"_s);
        QTest::mouseClick(scene.find<QPushButton>(u"templatesRetry"_s), Qt::LeftButton);
        QCOMPARE(scene.service.syncs, 2);
    }

    void aSyncThatEndsElsewhereIsToldByTheWindow()
    {
        Scene scene(test::makeTemplatesInEveryState());
        scene.service.report = {.total = 8};
        auto& pane = scene.open();
        const QSignalSpy toasts(&pane, &TemplatesPane::toastRequested);
        pane.sync();
        QCOMPARE(toasts.size(), 0);
        pane.hide();
        pane.sync();
        QCOMPARE(toasts.size(), 1);
    }

    void wordsAndStateFilter()
    {
        Scene scene(test::makeTemplatesInEveryState());
        scene.open();
        auto* states = scene.find<QComboBox>(u"templateStatusFilter"_s);
        states->setCurrentIndex(states->findData(static_cast<int>(TemplateStatus::Approved)));
        Q_EMIT states->activated(states->currentIndex());
        QCOMPARE(scene.table()->model()->rowCount(), 2);
        QTest::keyClick(scene.pane.get(), Qt::Key_F, Qt::ControlModifier);
        auto* search = scene.find<QLineEdit>(u"searchTemplates"_s);
        QVERIFY(search->hasFocus());
        QTest::keyClicks(search, u"nothing like it"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(scene.states()->state(), StateView::State::NoResult);
        scene.save(u"no_result"_s);
        QTest::mouseClick(scene.states()->currentWidget()->findChild<QPushButton*>(), Qt::LeftButton);
        QCOMPARE(scene.table()->model()->rowCount(), 8);
    }

    void whatThisWindowDoesNotKnowIsWrittenInWhatsAppManager()
    {
        Scene scene(test::makeTemplatesInEveryState());
        scene.open();
        QTest::mouseClick(scene.find<QPushButton>(u"openWhatsAppManagerButton"_s), Qt::LeftButton);
        QCOMPARE(scene.opened, QUrl(u"https://business.facebook.com/wa/manage/message-templates/"_s));
    }

    void categoryAndLanguageFilter()
    {
        Scene scene(test::makeTemplatesInEveryState());
        scene.open();
        const auto pick = [&scene](const QString& name, const QVariant& value) {
            auto* box = scene.find<QComboBox>(name);
            box->setCurrentIndex(box->findData(value));
            Q_EMIT box->activated(box->currentIndex());
        };
        pick(u"templateCategoryFilter"_s, static_cast<int>(TemplateCategory::Utility));
        QCOMPARE(scene.table()->model()->rowCount(), 1);
        pick(u"templateCategoryFilter"_s, {});
        pick(u"templateLanguageFilter"_s, u"en_US"_s);
        QCOMPARE(scene.table()->model()->rowCount(), 1);
        QCOMPARE(scene.find<QComboBox>(u"templateLanguageFilter"_s)->count(), 3); // all, and the two there are
    }

    void itIsShownAsACustomerGetsIt()
    {
        Scene scene(test::makeTemplatesInEveryState());
        Contact person;
        person.id = ContactId(1);
        person.displayName = u"Ibu Ratna"_s;
        person.phoneE164 = u"+6281234567890"_s;
        scene.contacts.contacts = {person};
        scene.open();
        auto* search = scene.find<QLineEdit>(u"previewSearch"_s);
        search->setFocus();
        QTest::keyClicks(search, u"Ratna"_s);
        QTest::keyClick(search, Qt::Key_Return);
        auto* results = scene.find<QListWidget>(u"previewResults"_s);
        QVERIFY(results->isVisible());
        QTest::keyClick(search, Qt::Key_Down);
        QTest::keyClick(results, Qt::Key_Return);
        const auto bubble = [&scene] { return plainText(scene.find<MessageBubble>(u"templateBubble"_s)->content()); };
        QVERIFY2(bubble().contains(u"Ibu Ratna"_s), qPrintable(bubble()));
        scene.save(u"customer"_s);
        search->clear();
        QVERIFY(!bubble().contains(u"Ibu Ratna"_s));
        scene.contacts.contacts.clear();
        QTest::keyClicks(search, u"nobody"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(scene.find<QLabel>(u"previewNote"_s)->isVisible());
    }

    void whatItPausedIsNamedAndLeadsThere()
    {
        Scene scene(test::makeTemplatesInEveryState());
        templates::TemplateFacts facts;
        facts.uses = {{CampaignId(3), u"Promo akhir bulan"_s, CampaignStatus::Paused, true},
                      {CampaignId(2), u"Lebaran"_s, CampaignStatus::Completed, false}};
        facts.comingCategory = TemplateCategory::Utility;
        scene.service.factsOf.insert(TemplateId(5), facts);
        auto& pane = scene.open();
        scene.table()->selectRow(4);
        const auto advice = scene.find<Strip>(u"templateAdvice"_s)->text();
        QVERIFY2(advice.contains(u"Promo akhir bulan"_s) && advice.contains(u"Service"_s), qPrintable(advice));
        QVERIFY(!advice.contains(u"Lebaran"_s));
        auto* uses = scene.find<QListWidget>(u"templateUses"_s);
        QCOMPARE(uses->count(), 2);
        scene.save(u"paused"_s);
        const QSignalSpy requested(&pane, &TemplatesPane::campaignRequested);
        uses->setFocus();
        QTest::keyClick(uses, Qt::Key_Return);
        QCOMPARE(requested.size(), 1);
        QCOMPARE(requested.first().first().value<CampaignId>(), CampaignId(3));
    }

    void factsThatComeLateAreNotShownForAnother()
    {
        Scene scene(test::makeTemplatesInEveryState());
        templates::TemplateFacts facts;
        facts.uses = {{CampaignId(3), u"Promo"_s, CampaignStatus::Paused, true}};
        scene.service.factsOf.insert(TemplateId(1), facts);
        scene.service.factsGate.close();
        scene.open();
        scene.table()->selectRow(2);
        scene.service.factsGate.open();
        QApplication::processEvents();
        QCOMPARE(scene.find<QListWidget>(u"templateUses"_s)->count(), 0);
    }

    void onlyWhatWhatsAppTakesCanBeChanged()
    {
        Scene scene(test::makeTemplatesInEveryState());
        auto& pane = scene.open();
        const auto edit = [&pane] { return pane.findChild<QAction*>(u"editTemplate"_s)->isEnabled(); };
        QVERIFY(edit()); // approved
        scene.table()->selectRow(2);
        QVERIFY(!edit()); // looked at
        scene.table()->selectRow(3);
        QVERIFY(edit()); // refused
        scene.table()->selectRow(0);
        templates::TemplateFacts facts;
        facts.edits = {QDateTime::currentDateTimeUtc().addSecs(-60)};
        scene.service.factsOf.insert(TemplateId(1), facts);
        QTest::keyClick(&pane, Qt::Key_F2);
        QCOMPARE(scene.strip()->kind(), Strip::Kind::Danger);
        QVERIFY(scene.strip()->text().contains(u"24 hours"_s));
        QVERIFY(pane.findChild<QDialog*>(u"templateWriter"_s) == nullptr);
    }

    void aTemplateIsWrittenInAnotherLanguage()
    {
        Scene scene(test::makeTemplatesInEveryState());
        templates::TemplateFacts facts;
        facts.content = {.name = u"promo_lebaran"_s, .language = u"id"_s, .body = u"Halo apa kabar"_s};
        scene.service.factsOf.insert(TemplateId(1), facts);
        auto& pane = scene.open();
        QTest::keyClick(&pane, Qt::Key_D, Qt::ControlModifier);
        auto* writer = pane.findChild<QDialog*>(u"templateWriter"_s);
        QVERIFY(writer != nullptr);
        QCOMPARE(writer->findChild<QLineEdit*>(u"draftName"_s)->text(), u"promo_lebaran"_s);
        QCOMPARE(writer->findChild<QComboBox*>(u"draftLanguage"_s)->currentData().toString(), u"en"_s);
        writer->findChild<QPlainTextEdit*>(u"draftBody"_s)->setPlainText(u"Hello there"_s);
        writer->reject();
        QVERIFY(scene.find<Strip>(u"draftStrip"_s)->isVisible()); // it is begun
        QVERIFY(scene.find<Strip>(u"draftStrip"_s)->text().contains(u"promo_lebaran"_s));
        scene.save(u"draft"_s);
        QTest::mouseClick(scene.find<QPushButton>(u"openDraft"_s), Qt::LeftButton);
        const auto writers = pane.findChildren<TemplateWriter*>();
        QCOMPARE(writers.constLast()->findChild<QPlainTextEdit*>(u"draftBody"_s)->toPlainText(), u"Hello there"_s);
    }

    void whatACampaignSendsIsNotDeleted()
    {
        Scene scene(test::makeTemplatesInEveryState());
        templates::TemplateFacts facts;
        facts.uses = {{CampaignId(3), u"Promo Lebaran"_s, CampaignStatus::Running, false},
                      {CampaignId(2), u"Tahun lalu"_s, CampaignStatus::Completed, false}};
        facts.series = {u"Ulang tahun"_s};
        scene.service.factsOf.insert(TemplateId(1), facts);
        auto& pane = scene.open();
        scene.table()->setFocus();
        QTest::keyClick(scene.table(), Qt::Key_Delete);
        const auto told = scene.strip()->text();
        QVERIFY2(told.contains(u"Promo Lebaran"_s) && told.contains(u"Ulang tahun"_s), qPrintable(told));
        QVERIFY(!told.contains(u"Tahun lalu"_s));
        QVERIFY(scene.authoring.removed.isEmpty());

        scene.service.factsOf.insert(TemplateId(1), {});
        QTest::keyClick(scene.table(), Qt::Key_Delete);
        auto* act = pane.findChild<QPushButton*>(u"act"_s);
        QVERIFY(act != nullptr); // asked first
        QVERIFY(scene.authoring.removed.isEmpty());
        const QSignalSpy toasts(&pane, &TemplatesPane::toastRequested);
        QTest::mouseClick(act, Qt::LeftButton);
        QCOMPARE(scene.authoring.removed, QList {TemplateId(1)});
        QCOMPARE(toasts.size(), 1);
    }

    void aDeedThatFailsIsTold()
    {
        Scene scene(test::makeTemplatesInEveryState());
        scene.service.factsFailure = unavailable();
        scene.open();
        scene.table()->setFocus();
        QTest::keyClick(scene.table(), Qt::Key_Delete);
        QCOMPARE(scene.strip()->kind(), Strip::Kind::Danger);
    }

    void everyControlHasAName()
    {
        Scene scene(test::makeTemplatesInEveryState());
        scene.open();
        QCOMPARE(test::unnamedWidgets(*scene.pane).join(u'\n'), QString());
    }
};

QTEST_MAIN(TestTemplatesPane)
#include "tst_templatespane.moc"
