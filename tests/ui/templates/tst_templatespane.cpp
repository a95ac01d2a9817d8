#include "services/templates/FileDraftShelf.h"
#include "tests/support/AccessibleNames.h"
#include "tests/support/FakeContactService.h"
#include "tests/support/FakeTemplateAuthoring.h"
#include "tests/support/FakeTemplateService.h"
#include "tests/support/SampleTemplates.h"
#include "tests/support/Screens.h"
#include "ui/templates/TemplatesPane.h"
#include "ui/widgets/StateView.h"
#include "ui/widgets/Strip.h"
#include "ui/widgets/TableView.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
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
    templates::FileDraftShelf shelf {folder.path()};
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

    void everyControlHasAName()
    {
        Scene scene(test::makeTemplatesInEveryState());
        scene.open();
        QCOMPARE(test::unnamedWidgets(*scene.pane).join(u'\n'), QString());
    }
};

QTEST_MAIN(TestTemplatesPane)
#include "tst_templatespane.moc"
