#include "tests/support/AccessibleNames.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/RunningBar.h"
#include "ui/shell/StripArea.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenuBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace siaran;
using namespace siaran::ui;
using namespace Qt::StringLiterals;

class TestMainWindow : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    QStringList m_built;

    QList<Pane> panes()
    {
        const auto pane = [this](const QString& id, const QString& title, const QKeySequence& shortcut = {}) {
            return Pane {id, [title] { return title; }, u"gear"_s, shortcut,
                         [this, id](QWidget* parent) {
                             m_built.append(id);
                             auto* line = new QLineEdit(parent);
                             line->setAccessibleName(id);
                             return line;
                         }};
        };
        return {pane(u"overview"_s, u"Overview"_s), pane(u"contacts"_s, u"Contacts"_s),
                pane(u"settings"_s, u"Settings"_s, QKeySequence(u"Ctrl+,"_s))};
    }

    static void show(MainWindow& window)
    {
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }

private Q_SLOTS:
    void init()
    {
        m_settings = std::make_unique<QSettings>(m_folder.filePath(u"window.ini"_s), QSettings::IniFormat);
        m_settings->clear();
        m_built.clear();
    }

    void panesAreBuiltWhenFirstShown()
    {
        MainWindow window(panes(), *m_settings);
        QCOMPARE(m_built, QStringList {u"overview"_s});
        QVERIFY(window.showPane(u"contacts"_s) != nullptr);
        window.showPane(u"overview"_s);
        window.showPane(u"contacts"_s);
        QCOMPARE(m_built, (QStringList {u"overview"_s, u"contacts"_s}));
        QCOMPARE(window.showPane(u"nowhere"_s), nullptr);
        QCOMPARE(window.currentPane(), u"contacts"_s);
    }

    void shortcutsShowPanes()
    {
        MainWindow window(panes(), *m_settings);
        show(window);
        QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(window.currentPane(), u"contacts"_s);
        QTest::keyClick(&window, Qt::Key_Comma, Qt::ControlModifier);
        QCOMPARE(window.currentPane(), u"settings"_s);
    }

    void aCommandShowsItsPaneFirst()
    {
        MainWindow window(panes(), *m_settings);
        QWidget* got = nullptr;
        auto* action = window.addCommand({.id = u"import"_s,
                                          .menu = MenuId::Contacts,
                                          .text = [] { return u"&Import contacts…"_s; },
                                          .shortcut = QKeySequence(u"Ctrl+I"_s),
                                          .pane = u"contacts"_s,
                                          .run = [&](QWidget* pane) { got = pane; }});
        action->trigger();
        QCOMPARE(window.currentPane(), u"contacts"_s);
        QVERIFY(got != nullptr);
        QCOMPARE(got->objectName(), u"contacts"_s);
    }

    void menusWithoutCommandsAreNotShown()
    {
        MainWindow window(panes(), *m_settings);
        auto* menu = window.findChild<QMenu*>(u"campaignMenu"_s);
        QVERIFY(!menu->menuAction()->isVisible());
        window.addCommand(
            {.id = u"pause"_s, .menu = MenuId::Campaign, .text = [] { return u"Pause"_s; }, .run = [](QWidget*) {}});
        QVERIFY(menu->menuAction()->isVisible());
    }

    void thePaletteFindsAndRunsACommand()
    {
        MainWindow window(panes(), *m_settings);
        int ran = 0;
        window.addCommand({.id = u"import"_s,
                           .menu = MenuId::Contacts,
                           .text = [] { return u"&Import contacts…"_s; },
                           .run = [&](QWidget*) { ++ran; }});
        show(window);
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
        auto* words = window.findChild<QLineEdit*>(u"paletteWords"_s);
        auto* list = window.findChild<QListView*>(u"paletteList"_s);
        QVERIFY(words->isVisible());
        QTRY_VERIFY(words->hasFocus());
        QTest::keyClicks(words, u"impcon"_s);
        QCOMPARE(list->currentIndex().data().toString(), u"Import contacts"_s);
        QTest::keyClick(words, Qt::Key_Return);
        QCOMPARE(ran, 1);
        QVERIFY(!words->isVisible());
    }

    void thePaletteDoesNotRunWhatCannotRun()
    {
        MainWindow window(panes(), *m_settings);
        int ran = 0;
        auto* action = window.addCommand({.id = u"resume"_s,
                                          .menu = MenuId::Campaign,
                                          .text = [] { return u"Resume"_s; },
                                          .run = [&](QWidget*) { ++ran; }});
        action->setEnabled(false);
        action->setStatusTip(u"No campaign is paused"_s);
        show(window);
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
        auto* words = window.findChild<QLineEdit*>(u"paletteWords"_s);
        QTest::keyClicks(words, u"resume"_s);
        QTest::keyClick(words, Qt::Key_Return);
        QCOMPARE(ran, 0);
        QVERIFY(words->isVisible());
    }

    void paneAndNavigationComeBack()
    {
        {
            MainWindow window(panes(), *m_settings);
            window.showPane(u"settings"_s);
            window.findChild<QAction*>(u"narrowNavigation"_s)->trigger();
            window.close();
        }
        m_built.clear();
        MainWindow again(panes(), *m_settings);
        QCOMPARE(again.currentPane(), u"settings"_s);
        QCOMPARE(m_built, QStringList {u"settings"_s});
        QCOMPARE(again.findChild<QWidget*>(u"side"_s)->width(), 56);
    }

    void whatWaitsIsInTheTitleAndTheNavigation()
    {
        MainWindow window(panes(), *m_settings);
        window.setWaiting(u"contacts"_s, 3);
        QCOMPARE(window.windowTitle(), u"(3) Overview – Siaran"_s);
        auto* navigation = window.findChild<QListWidget*>(u"navigation"_s);
        QCOMPARE(navigation->item(1)->data(Qt::AccessibleTextRole).toString(), u"Contacts, 3 waiting"_s);
        window.setWaiting(u"contacts"_s, 0);
        QCOMPARE(window.windowTitle(), u"Overview – Siaran"_s);
    }

    void oneStripPerCause()
    {
        MainWindow window(panes(), *m_settings);
        auto& first = window.strips().show(u"offline"_s, Strip::Kind::Warning, u"No internet."_s);
        auto& second = window.strips().show(u"offline"_s, Strip::Kind::Danger, u"Still no internet."_s);
        QCOMPARE(&first, &second);
        QCOMPARE(second.text(), u"Still no internet."_s);
        window.strips().remove(u"offline"_s);
        QVERIFY(!window.strips().contains(u"offline"_s));
        QVERIFY(window.strips().isHidden());
    }

    void theRunningBarHasTwoBrakes()
    {
        MainWindow window(panes(), *m_settings);
        auto& bar = window.runningBar();
        QSignalSpy paused(&bar, &RunningBar::pauseRequested);
        QSignalSpy resumed(&bar, &RunningBar::resumeRequested);
        bar.showRun({.title = u"Eid & more"_s, .progress = u"1 of 2"_s, .segments = {}, .total = 2});
        bar.findChild<QAbstractButton*>(u"runningPause"_s)->click();
        bar.showRun({.title = u"Eid & more"_s, .progress = u"1 of 2"_s, .segments = {}, .total = 2, .isPaused = true});
        bar.findChild<QAbstractButton*>(u"runningPause"_s)->click();
        QCOMPARE(paused.size(), 1);
        QCOMPARE(resumed.size(), 1);
        bar.showRun({.title = u"Eid"_s, .progress = {}, .segments = {}, .total = 2, .mayControl = false});
        QVERIFY(bar.findChild<QAbstractButton*>(u"runningStop"_s)->isHidden());
    }

    void f6WalksFromNavigationToPageAndBack()
    {
        MainWindow window(panes(), *m_settings);
        show(window);
        auto* navigation = window.findChild<QListWidget*>(u"navigation"_s);
        navigation->setFocus();
        QTest::keyClick(&window, Qt::Key_F6);
        QCOMPARE(QApplication::focusWidget(), window.showPane(u"overview"_s));
        QTest::keyClick(&window, Qt::Key_F6);
        QCOMPARE(QApplication::focusWidget(), navigation);
    }

    void everythingHasAName()
    {
        MainWindow window(panes(), *m_settings);
        QCOMPARE(test::unnamedWidgets(window).join(u'\n'), QString());
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
