#include "tests/support/AccessibleNames.h"
#include "tests/ui/consent/OptOutScene.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace siaran;
using namespace siaran::ui;
using namespace siaran::consent;
using namespace Qt::StringLiterals;
using Scene = test::OptOutScene;

namespace {

Error unavailable()
{
    return {ErrorKind::Unavailable, {}};
}

} // namespace

class TestOptOutsPane : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Scene::theme = test::prepareScreens(this); }

    void withoutStopsItSaysWhatItIsFor()
    {
        Scene scene(0);
        scene.open();
        QCOMPARE(scene.states()->state(), StateView::State::FirstRun);
        QVERIFY(!scene.find<QWidget>("doubtCard")->isVisible());
        QVERIFY(!scene.find<QPushButton>("exportStopsButton")->isEnabled());
        scene.save(*scene.pane, u"first_run"_s);
    }

    void itShowsWhatIsComing()
    {
        Scene scene(3);
        scene.service.pageGate.close();
        scene.open();
        QCOMPARE(scene.states()->state(), StateView::State::Loading);
        QTRY_COMPARE(scene.states()->currentWidget()->objectName(), u"loading"_s);
        scene.save(*scene.pane, u"loading"_s);
        scene.service.pageGate.open();
        QTRY_COMPARE(scene.states()->state(), StateView::State::Content);
    }

    void aDatabaseThatIsAwayIsToldAndTriedAgain()
    {
        Scene scene(3);
        scene.service.failure = unavailable();
        scene.open();
        QCOMPARE(scene.states()->state(), StateView::State::Error);
        scene.save(*scene.pane, u"error"_s);
        scene.service.failure.reset();
        Q_EMIT scene.states()->retryRequested();
        QCOMPARE(scene.states()->state(), StateView::State::Content);
        scene.service.failure = unavailable();
        scene.pane->refresh();
        QCOMPARE(scene.states()->state(), StateView::State::Content); // what was there stays
        QVERIFY(scene.strip()->isVisible());
    }

    void theListSaysWhoWhenAndHow()
    {
        Scene scene(240, 3);
        scene.service.fingerprints = 12;
        auto& pane = scene.open();
        QCOMPARE(scene.table()->model()->rowCount(), 100);
        QCOMPARE(scene.find<QLabel>("optOutName")->text(), u"Sari Dewi"_s);
        QVERIFY(scene.find<QLabel>("optOutFacts")->text().contains(u"Wrote it"_s));
        QVERIFY(scene.find<QLabel>("optOutFacts")->text().contains(u"Promo Lebaran"_s));
        QCOMPARE(scene.service.asked.last(), ContactId(1));
        scene.save(pane, u"list"_s);
        scene.table()->setFocus();
        QTest::keyClick(scene.table(), Qt::Key_Down);
        QCOMPARE(scene.service.asked.last(), ContactId(2));
        const QSignalSpy contact(&pane, &OptOutsPane::contactRequested);
        QTest::keyClick(scene.table(), Qt::Key_Return);
        QCOMPARE(contact.size(), 1);
        pane.resize(816, 576);
        scene.save(pane, u"small"_s);
    }

    void aHistoryThatCannotBeReadIsTold()
    {
        Scene scene(2);
        scene.service.historyFailure = unavailable();
        scene.open();
        QVERIFY(scene.find<QLabel>("optOutTrouble")->isVisible());
        scene.service.historyFailure.reset();
        scene.table()->selectRow(1);
        QVERIFY(!scene.find<QLabel>("optOutTrouble")->isVisible());
    }

    void whatMayBeStopIsDecidedByKeyboard()
    {
        Scene scene(2, 3);
        auto& pane = scene.open();
        auto* card = scene.find<QWidget>("doubtCard");
        QVERIFY(card->isVisible());
        QCOMPARE(card->findChildren<QPushButton*>(u"meantStop"_s).size(), 2); // the others behind "Show all"
        QTest::keyClick(scene.find<QPushButton>("allDoubts"), Qt::Key_Space);
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(card->findChildren<QPushButton*>(u"meantStop"_s).size(), 3);
        const QSignalSpy toasts(&pane, &OptOutsPane::toastRequested);
        auto* row = scene.find<QWidget>("doubt1");
        QTest::keyClick(row->findChild<QPushButton*>(u"meantStop"_s), Qt::Key_Space);
        QCOMPARE(scene.service.settled.last(), std::pair(qint64(1), StopVerdict::Stop));
        QCOMPARE(toasts.size(), 1);
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QTest::keyClick(scene.find<QWidget>("doubt2")->findChild<QPushButton*>(u"meantNoStop"_s), Qt::Key_Space);
        QCOMPARE(scene.service.settled.last(), std::pair(qint64(2), StopVerdict::NoStop));
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(card->findChildren<QPushButton*>(u"meantStop"_s).size(), 1);
        QTest::keyClick(scene.find<QWidget>("doubt3")->findChild<QPushButton*>(u"meantStop"_s), Qt::Key_Space);
        QVERIFY(!card->isVisible());
    }

    void aDecisionThatHangsIsNotTakenTwice()
    {
        Scene scene(1, 1);
        scene.service.settleGate.close();
        scene.open();
        QTest::mouseClick(scene.find<QPushButton>("meantStop"), Qt::LeftButton);
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!scene.find<QPushButton>("meantStop")->isEnabled());
        QVERIFY(!scene.find<QPushButton>("meantNoStop")->isEnabled());
        scene.service.settleGate.open();
        QTRY_VERIFY(!scene.find<QWidget>("doubtCard")->isVisible());
    }

    void aDecisionSomebodyElseTookIsTold()
    {
        Scene scene(1, 1);
        scene.service.settleFailure = Error {ErrorKind::Conflict, {}};
        scene.service.settleFailure->reason = u"consent.already_settled"_s;
        scene.open();
        QTest::mouseClick(scene.find<QPushButton>("meantStop"), Qt::LeftButton);
        QVERIFY(scene.strip()->text().contains(u"decided"_s));
        QVERIFY(scene.strip()->isVisible());
    }

    void wordsWayAndTimeFilter()
    {
        Scene scene(40);
        scene.open();
        auto* how = scene.find<QComboBox>("optOutHow");
        how->setCurrentIndex(how->findData(static_cast<int>(ConsentSource::Import)));
        QCOMPARE(scene.table()->model()->rowCount(), 8);
        QTest::keyClick(scene.pane.get(), Qt::Key_F, Qt::ControlModifier);
        auto* search = scene.find<QLineEdit>("searchOptOuts");
        QVERIFY(search->hasFocus());
        QTest::keyClicks(search, u"nothing like it"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(scene.states()->state(), StateView::State::NoResult);
        scene.save(*scene.pane, u"no_result"_s);
        QTest::mouseClick(scene.states()->currentWidget()->findChild<QPushButton*>(), Qt::LeftButton);
        QCOMPARE(scene.table()->model()->rowCount(), 40);
        scene.find<QComboBox>("optOutSince")->setCurrentIndex(1);
        QCOMPARE(scene.states()->state(), StateView::State::NoResult); // all of them are from March
    }

    void comingBackNeedsEvidence()
    {
        Scene scene(2);
        auto& pane = scene.open();
        const QSignalSpy toasts(&pane, &OptOutsPane::toastRequested);
        QTest::mouseClick(scene.find<QPushButton>("changeConsent"), Qt::LeftButton);
        auto* dialog = scene.find<QWidget>("optInDialog");
        QVERIFY(dialog);
        auto* act = dialog->findChild<QPushButton*>(u"optIn"_s);
        QVERIFY(!act->isEnabled());
        dialog->findChild<QComboBox*>(u"optInWay"_s)->setCurrentIndex(0);
        QTest::keyClicks(dialog->findChild<QLineEdit*>(u"optInNote"_s), u"at the counter"_s);
        QVERIFY(act->isEnabled());
        QTest::mouseClick(act, Qt::LeftButton);
        QCOMPARE(scene.consent.evidences, QStringList {u"In the shop: at the counter"_s});
        QCOMPARE(toasts.size(), 1);
    }

    void aComingBackThatFailsIsTold()
    {
        Scene scene(2);
        scene.consent.failure = unavailable();
        scene.open();
        QTest::mouseClick(scene.find<QPushButton>("changeConsent"), Qt::LeftButton);
        auto* dialog = scene.find<QWidget>("optInDialog");
        dialog->findChild<QComboBox*>(u"optInWay"_s)->setCurrentIndex(1);
        QTest::keyClicks(dialog->findChild<QLineEdit*>(u"optInNote"_s), u"chat"_s);
        QTest::mouseClick(dialog->findChild<QPushButton*>(u"optIn"_s), Qt::LeftButton);
        QVERIFY(scene.strip()->isVisible());
        QVERIFY(scene.find<QPushButton>("changeConsent")->isEnabled());
    }

    void everyControlHasAName()
    {
        Scene scene(3, 2);
        scene.open();
        QCOMPARE(test::unnamedWidgets(*scene.pane).join(u'\n'), QString());
    }
};

QTEST_MAIN(TestOptOutsPane)
#include "tst_optoutspane.moc"
