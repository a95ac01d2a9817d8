#include "ui/widgets/ConfirmDialog.h"
#include "ui/widgets/SearchLine.h"
#include "ui/widgets/SegmentedProgressBar.h"
#include "ui/widgets/Stepper.h"
#include "ui/widgets/Strip.h"
#include "ui/widgets/ToastHost.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace siaran::ui;
using namespace Qt::StringLiterals;

namespace {

Question stopQuestion()
{
    return {.title = u"Stop after 412 of 1,248?"_s,
            .text = u"The other 836 will not be messaged."_s,
            .act = u"Stop sending"_s,
            .stay = u"Keep sending"_s,
            .isDestructive = true};
}

} // namespace

class TestControls : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSearchIsReportedOnceAfterAPause()
    {
        SearchLine line(u"search"_s, u"Search contacts"_s);
        QSignalSpy searched(&line, &SearchLine::searched);
        QTest::keyClicks(&line, u"sari "_s);
        QCOMPARE(searched.size(), 0);
        QTRY_COMPARE(searched.size(), 1);
        QCOMPARE(searched.first().first().toString(), u"sari"_s);
        QTest::keyClick(&line, Qt::Key_Escape);
        QCOMPARE(searched.size(), 2);
        QCOMPARE(searched.last().first().toString(), QString());
    }

    void enterSearchesAtOnce()
    {
        SearchLine line(u"search"_s, u"Search contacts"_s);
        QSignalSpy searched(&line, &SearchLine::searched);
        QTest::keyClicks(&line, u"budi"_s);
        QTest::keyClick(&line, Qt::Key_Return);
        QCOMPARE(searched.size(), 1);
    }

    void escapeKeepsThingsAsTheyAre()
    {
        QWidget window;
        bool acted = false;
        QPointer dialog = ConfirmDialog::ask(&window, stopQuestion(), [&] { acted = true; });
        QCOMPARE(dialog->windowTitle(), u"Stop after 412 of 1,248?"_s);
        QVERIFY(dialog->findChild<QPushButton*>(u"stay"_s)->isDefault());
        QVERIFY(!dialog->findChild<QPushButton*>(u"act"_s)->isDefault());
        QTest::keyClick(dialog.data(), Qt::Key_Escape);
        QTRY_VERIFY(dialog.isNull());
        QVERIFY(!acted);
    }

    void longWordsAreShownInFull()
    {
        QWidget window;
        auto question = stopQuestion();
        question.title = u"Delete the label “Pelanggan lama yang sudah tidak membeli” from all 1,248 people?"_s;
        question.text = QString(u"A sentence that tells a consequence, and needs its line. "_s).repeated(6);
        auto* dialog = ConfirmDialog::ask(&window, question, [] {});
        for (const auto* label : dialog->findChildren<QLabel*>()) {
            QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
        }
    }

    void theVerbActs()
    {
        QWidget window;
        bool acted = false;
        auto* dialog = ConfirmDialog::ask(&window, stopQuestion(), [&] { acted = true; });
        dialog->findChild<QPushButton*>(u"act"_s)->click();
        QVERIFY(acted);
    }

    void theNumberMustBeTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("opens");
        QTest::newRow("as it is") << u"1248"_s << true;
        QTest::newRow("with a comma") << u"1,248"_s << true;
        QTest::newRow("with a point") << u"1.248"_s << true;
        QTest::newRow("too little") << u"124"_s << false;
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("another") << u"1249"_s << false;
    }

    void theNumberMustBeTyped()
    {
        QFETCH(const QString, typed);
        QFETCH(const bool, opens);
        QWidget window;
        auto question = stopQuestion();
        question.typeToConfirm = u"1248"_s;
        question.typePrompt = u"Type 1,248 to confirm"_s;
        bool acted = false;
        auto* dialog = ConfirmDialog::ask(&window, question, [&] { acted = true; });
        auto* field = dialog->findChild<QLineEdit*>(u"typed"_s);
        field->setText(typed);
        QCOMPARE(dialog->findChild<QPushButton*>(u"act"_s)->isEnabled(), opens);
        // Enter in the field moves on to the button at most.
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(!acted);
        QVERIFY(dialog->isVisible());
        QCOMPARE(dialog->focusWidget()->objectName(), opens ? u"act"_s : u"typed"_s);
    }

    void aStripOffersItsActionAndCanBeClosed()
    {
        Strip strip(Strip::Kind::Danger, u"Couldn't count."_s);
        bool retried = false;
        strip.addAction(u"retry"_s, u"Try again"_s, [&] { retried = true; });
        QCOMPARE(strip.accessibleName(), u"Couldn't count."_s);
        strip.findChild<QAbstractButton*>(u"retry"_s)->click();
        QVERIFY(retried);
        QSignalSpy closed(&strip, &Strip::closed);
        strip.setClosable(true);
        strip.findChild<QAbstractButton*>(u"closeStrip"_s)->click();
        QCOMPARE(closed.size(), 1);
        QVERIFY(strip.isHidden());
    }

    void aToastNeverCoversTheButtonsOfAPage()
    {
        QWidget window;
        window.resize(800, 600);
        auto* footer = new QWidget(&window);
        footer->setGeometry(0, 540, 800, 40);
        markFooter(*footer);
        footer->hide();
        window.show();
        ToastHost host(window);
        host.show({.text = u"Deleted “Eid promo”."_s, .undoText = u"Undo"_s});
        const auto* toast = window.findChild<QWidget*>(u"toast"_s);
        QVERIFY(toast->geometry().bottom() > footer->geometry().top());
        footer->show();
        QTRY_VERIFY(toast->geometry().bottom() < footer->geometry().top());
        footer->hide();
        QTRY_VERIFY(toast->geometry().bottom() > footer->geometry().top());
    }

    void atMostThreeToastsAndUndoTakesItsOwnAway()
    {
        QWidget window;
        window.resize(900, 600);
        ToastHost host(window);
        int undone = 0;
        for (int i = 0; i < 4; ++i) {
            host.show({.text = u"Deleted %1"_s.arg(i), .undoText = u"Undo"_s, .undo = [&undone, i] { undone = i; }});
        }
        const auto visible = [&] {
            QList<QWidget*> shown;
            for (auto* frame : window.findChildren<QWidget*>(u"toast"_s)) {
                if (!frame->isHidden()) {
                    shown.append(frame);
                }
            }
            return shown;
        };
        QCOMPARE(visible().size(), 3);
        QCOMPARE(visible().first()->accessibleName(), u"Deleted 1"_s);
        for (const auto* frame : visible()) {
            QVERIFY(window.rect().contains(frame->geometry()));
        }
        visible().last()->findChild<QAbstractButton*>(u"toastUndo"_s)->click();
        QCOMPARE(undone, 3);
        QCOMPARE(visible().size(), 2);
    }

    void progressIsSaidInWords()
    {
        SegmentedProgressBar bar(u"progress"_s);
        bar.setSegments({{u"delivered"_s, 412, Token::SeriesDelivered}, {u"failed"_s, 0, Token::SeriesFailed}}, 1248);
        QCOMPARE(bar.accessibleDescription(), u"412 delivered, 836 left of 1,248"_s);
    }

    void onlyReachableStepsCanBeClicked()
    {
        Stepper stepper({u"Segment"_s, u"Message"_s, u"Schedule"_s, u"Review"_s});
        QSignalSpy clicked(&stepper, &Stepper::stepClicked);
        stepper.setState(0, Stepper::StepState::Done);
        stepper.setCurrent(1);
        stepper.findChild<QAbstractButton*>(u"step4"_s)->click();
        QCOMPARE(clicked.size(), 0);
        stepper.findChild<QAbstractButton*>(u"step1"_s)->click();
        QCOMPARE(clicked.size(), 1);
        QCOMPARE(stepper.findChild<QAbstractButton*>(u"step2"_s)->accessibleName(), u"Step 2 of 4: Message"_s);
        QCOMPARE(stepper.findChild<QAbstractButton*>(u"step1"_s)->accessibleDescription(), u"Done"_s);
    }
};

QTEST_MAIN(TestControls)
#include "tst_controls.moc"
