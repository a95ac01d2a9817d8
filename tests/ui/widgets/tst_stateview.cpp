#include "ui/widgets/EmptyState.h"
#include "ui/widgets/StateView.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace siaran::ui;
using namespace Qt::StringLiterals;

class TestStateView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachStateShowsItsPage()
    {
        auto* content = new QWidget;
        StateView view(content);
        view.setState(StateView::State::FirstRun);
        QCOMPARE(view.currentWidget()->objectName(), u"firstRun"_s);
        view.setState(StateView::State::NoResult);
        QCOMPARE(view.currentWidget()->objectName(), u"noResult"_s);
        view.setState(StateView::State::Content);
        QCOMPARE(view.currentWidget(), content);
    }

    void aQuickAnswerDoesNotFlicker()
    {
        auto* content = new QWidget;
        StateView view(content);
        view.setState(StateView::State::Loading);
        QCOMPARE(view.currentWidget(), content);
        view.setState(StateView::State::Content);
        QTest::qWait(400);
        QCOMPARE(view.currentWidget(), content);
    }

    void aSlowAnswerShowsThatItIsComing()
    {
        StateView view(new QWidget);
        view.setState(StateView::State::Loading);
        QTRY_COMPARE(view.currentWidget()->objectName(), u"loading"_s);
    }

    void anErrorOffersToTryAgain()
    {
        StateView view(new QWidget);
        QSignalSpy retried(&view, &StateView::retryRequested);
        view.showError(u"The database cannot be reached"_s, u"Siaran keeps trying."_s);
        QCOMPARE(view.currentWidget()->accessibleName(), u"The database cannot be reached"_s);
        view.currentWidget()->findChild<QPushButton*>()->click();
        QCOMPARE(retried.size(), 1);
        QCOMPARE(view.state(), StateView::State::Loading);
    }

    void anEmptyPageHasOneActionOrNone()
    {
        EmptyState empty(u"inbox"_s);
        QSignalSpy activated(&empty, &EmptyState::activated);
        empty.setWords({u"No replies yet"_s, {}, {}});
        QVERIFY(empty.findChild<QPushButton*>()->isHidden());
        empty.setWords({u"No contacts yet"_s, u"Import a spreadsheet."_s, u"Import contacts"_s});
        QVERIFY(!empty.findChild<QPushButton*>()->isHidden());
        empty.findChild<QPushButton*>()->click();
        QCOMPARE(activated.size(), 1);
    }
};

QTEST_MAIN(TestStateView)
#include "tst_stateview.moc"
