#include "tests/support/AccessibleNames.h"
#include "tests/support/FakeConversationService.h"
#include "tests/support/Screens.h"
#include "ui/conversations/ConversationDialog.h"
#include "ui/conversations/MessageWords.h"
#include "ui/widgets/MessageBubble.h"
#include "ui/widgets/StateView.h"

#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

using namespace siaran;
using namespace siaran::ui;
using namespace Qt::StringLiterals;

namespace {

const ContactId Sri(7);

struct Scene {
    explicit Scene(int messages)
    {
        const QDateTime start(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC);
        for (int i = messages; i > 0; --i) {
            service.messages.push_back({.id = i,
                                        .inbound = i % 3 != 0,
                                        .kind = i % 10 == 4 ? u"image"_s : u"text"_s,
                                        .text = i % 10 == 4 ? QString() : u"Message *%1*"_s.arg(i),
                                        .at = start.addSecs(i * 3600LL),
                                        .campaign = i == messages ? CampaignId(3) : CampaignId(),
                                        .campaignName = u"Promo <b>November</b>"_s});
        }
    }

    void open()
    {
        dialog = new ConversationDialog(service, Sri, nullptr);
        dialog->setName(u"Ibu Sri"_s);
        dialog->show();
    }

    ~Scene() { delete dialog; }

    StateView::State state() const { return dialog->findChild<StateView*>()->state(); }
    QList<MessageBubble*> bubbles() const
    {
        auto all = dialog->findChildren<MessageBubble*>();
        std::ranges::sort(all, {}, [](const MessageBubble* bubble) { return bubble->objectName().mid(7).toInt(); });
        return all;
    }
    QScrollBar* bar() const { return dialog->findChild<QScrollArea*>()->verticalScrollBar(); }

    test::FakeConversationService service;
    QPointer<ConversationDialog> dialog;
};

} // namespace

class TestConversationDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = test::prepareScreens(this); }

    void theNewestMessageStandsAtTheEndInView()
    {
        Scene scene(8);
        scene.open();
        QTRY_COMPARE(scene.bubbles().size(), 8);
        const auto bubbles = scene.bubbles();
        for (qsizetype i = 1; i < bubbles.size(); ++i) {
            QTRY_VERIFY(bubbles.at(i)->y() > bubbles.at(i - 1)->y());
        }
        QTRY_COMPARE(scene.bar()->value(), scene.bar()->maximum());
        QCOMPARE(bubbles.last()->content().footer, u"Answers the campaign “Promo <b>November</b>”"_s);
        QCOMPARE(bubbles.at(3)->content().body, u"Photo"_s);
        test::saveScreens(*m_theme, *scene.dialog, u"conversation"_s);
    }

    void whatIsShownCountsAsRead()
    {
        Scene scene(1);
        scene.service.gate.close();
        scene.open();
        QVERIFY(scene.service.read.isEmpty());
        scene.service.gate.open();
        QTRY_COMPARE(scene.service.read, QList {Sri});
    }

    void earlierMessagesComeAboveAndWhatWasReadStays()
    {
        Scene scene(120);
        scene.open();
        QTRY_COMPARE(scene.bubbles().size(), 50);
        auto* earlier = scene.dialog->findChild<QPushButton*>(u"earlierMessages"_s);
        QVERIFY(earlier->isVisibleTo(scene.dialog));
        QTRY_COMPARE(scene.bar()->value(), scene.bar()->maximum());
        scene.bar()->setValue(0);
        earlier->click();
        QTRY_COMPARE(scene.bubbles().size(), 100);
        QTRY_VERIFY(scene.bar()->value() > 0);
        earlier->click();
        QTRY_COMPARE(scene.bubbles().size(), 120);
        QVERIFY(!earlier->isVisibleTo(scene.dialog));
        QCOMPARE(scene.service.read.size(), 1);
    }

    void eachDayIsSaidOnce()
    {
        Scene scene(40); // an hour apart: parts of two or three days
        scene.open();
        QTRY_COMPARE(scene.bubbles().size(), 40);
        QStringList days;
        for (const auto* label : scene.dialog->findChild<QScrollArea*>()->widget()->findChildren<QLabel*>()) {
            days.append(label->text());
        }
        QVERIFY(days.size() >= 2 && days.size() <= 3);
        QCOMPARE(days.removeDuplicates(), 0);
    }

    void nobodyWroteYet()
    {
        Scene scene(0);
        scene.open();
        QTRY_COMPARE(scene.state(), StateView::State::NoResult);
        QVERIFY(scene.service.read.isEmpty());
        test::saveScreens(*m_theme, *scene.dialog, u"conversation_empty"_s);
    }

    void afterAFailureItIsTriedAgain()
    {
        Scene scene(3);
        scene.service.failure = Error {.kind = ErrorKind::Unavailable, .detail = {}};
        scene.open();
        QTRY_COMPARE(scene.state(), StateView::State::Error);
        test::saveScreens(*m_theme, *scene.dialog, u"conversation_error"_s);
        scene.service.failure.reset();
        Q_EMIT scene.dialog->findChild<StateView*>()->retryRequested();
        QTRY_COMPARE(scene.bubbles().size(), 3);
    }

    void anAnswerAfterTheDialogWasClosedHarmsNobody()
    {
        Scene scene(3);
        scene.service.gate.close();
        scene.open();
        delete scene.dialog;
        scene.service.gate.open();
        QCoreApplication::processEvents();
    }

    void everyControlHasAName()
    {
        Scene scene(60);
        scene.open();
        QTRY_COMPARE(scene.bubbles().size(), 50);
        QCOMPARE(test::unnamedWidgets(*scene.dialog), QStringList());
    }

    void everyKindHasWords()
    {
        for (const auto& kind : {u"image"_s, u"video"_s, u"audio"_s, u"document"_s, u"sticker"_s, u"location"_s,
                                 u"contacts"_s, u"order"_s, u"reaction"_s, u"unsupported"_s, u"something_new"_s}) {
            QVERIFY(!wordlessMessage(kind).isEmpty());
        }
    }

private:
    ui::Theme* m_theme = nullptr;
};

QTEST_MAIN(TestConversationDialog)
#include "tst_conversationdialog.moc"
