#include "tests/support/AccessibleNames.h"
#include "tests/support/FakeContactService.h"
#include "tests/support/FakeConversationService.h"
#include "tests/support/FakeOptOuts.h"
#include "tests/support/FakeTemplateService.h"
#include "tests/support/SampleTemplates.h"
#include "tests/support/Screens.h"
#include "ui/conversations/Composer.h"
#include "ui/conversations/MessageRow.h"
#include "ui/conversations/RepliesPane.h"
#include "ui/conversations/ThreadList.h"
#include "ui/conversations/ThreadView.h"
#include "ui/widgets/StateView.h"
#include "ui/widgets/Strip.h"

#include <QDialog>
#include <QImage>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace siaran;
using namespace siaran::conversations;
using namespace siaran::ui;
using namespace Qt::StringLiterals;

namespace {

const ContactId Sri(1);
const ContactId Budi(2);
const ContactId Tono(3);

/// Three customers: one with an open window, one whose window is over, one who said stop.
struct Scene {
    explicit Scene(bool filled = true)
    {
        if (filled) {
            fill();
        }
        pane = std::make_unique<RepliesPane>(RepliesServices {service, answers, media, templates, consent, optOuts});
        pane->resize(1040, 700);
        pane->show();
    }

    void fill()
    {
        addThread(Sri, u"Ibu Sri Wahyuni"_s, -60, 2);
        addThread(Budi, u"Budi Hartono"_s, -30 * 3600, 0);
        addThread(Tono, u"Tono"_s, -3600, 0);
        service.factsOf[Tono].optedOut = true;
        service.factsOf[Tono].optedOutAt = service.factsOf[Tono].lastInboundAt;
        service.threads[2].optedOut = true;
        service.threads[1].isFlagged = true;
        service.factsOf[Sri].pinned = PinnedMessage {.campaign = CampaignId(7),
                                                     .campaignName = u"Promo <b>Lebaran</b>"_s,
                                                     .header = {},
                                                     .body = u"Halo Ibu Sri, diskon 25% sampai Sabtu!"_s,
                                                     .footer = u"Balas STOP untuk berhenti"_s,
                                                     .sentAt = now.addDays(-1)};
        auto& messages = service.messagesOf[Sri];
        messages = {message(5, u"Yang warna sage masih ada?"_s, -60), photo(4, -120)};
        addOurs(-1, MessageStatus::Read, u"Ada, Kak. Mau ukuran apa?"_s, -4000);
        addOurs(-2, MessageStatus::InDoubt, u"Kami kirim hari ini ya"_s, -3000);
        addOurs(-3, MessageStatus::Pending, u"Sebentar, kami cek"_s, -100);
        messages.push_back(message(1, u"Kak, gamisnya masih ada?"_s, -5000));
        messages.last().campaign = CampaignId(7);
        messages.last().campaignName = u"Promo <b>Lebaran</b>"_s;
        std::ranges::sort(messages, std::greater(), &ThreadMessage::at);
        service.messagesOf[Budi] = {message(9, u"tolong jangan kirim lagi dong"_s, -30 * 3600)};
        service.messagesOf[Budi].first().mayMeanStop = true;
        service.messagesOf[Tono] = {message(10, u"STOP"_s, -3600)};
    }

    void addThread(ContactId contact, const QString& name, int secondsAgo, int unread)
    {
        ThreadSummary thread;
        thread.contact = contact;
        thread.conversation = contact.value();
        thread.contactName = name;
        thread.phoneE164 = u"+62812345678%1"_s.arg(contact.value());
        thread.lastMessageAt = now.addSecs(secondsAgo);
        thread.lastText = u"Yang warna sage masih ada?"_s;
        thread.unread = unread;
        service.threads.push_back(thread);
        ThreadFacts facts;
        facts.contact = contact;
        facts.contactName = name;
        facts.phoneE164 = thread.phoneE164;
        facts.lastInboundAt = thread.lastMessageAt;
        service.factsOf.insert(contact, facts);
    }

    ThreadMessage message(qint64 id, const QString& text, int secondsAgo) const
    {
        ThreadMessage one;
        one.id = id;
        one.kind = u"text"_s;
        one.text = text;
        one.at = now.addSecs(secondsAgo);
        return one;
    }

    ThreadMessage photo(qint64 id, int secondsAgo) const
    {
        auto one = message(id, {}, secondsAgo);
        one.kind = u"image"_s;
        one.file = AttachedFile {u"image/png"_s, {}};
        return one;
    }

    void addOurs(qint64 id, MessageStatus status, const QString& text, int secondsAgo)
    {
        auto one = message(id, text, secondsAgo);
        one.inbound = false;
        one.dispatch.status = status;
        service.messagesOf[Sri].push_back(one);
    }

    template <typename T = QPushButton>
    T* find(const QString& name) const
    {
        return pane->findChild<T*>(name);
    }
    QPlainTextEdit* edit() const { return find<QPlainTextEdit>(u"answer"_s); }
    QListView* list() const { return find<QListView>(u"threads"_s); }
    QString window() const { return find<QLabel>(u"answerWindow"_s)->text(); }
    MessageRow* row(qint64 id) const { return find<ThreadView>(u"threadView"_s)->row(id); }
    QPushButton* inRow(qint64 id, const QString& name) const { return row(id)->findChild<QPushButton*>(name); }
    StateView::State listState() const { return find<ThreadList>(u"threadList"_s)->findChild<StateView*>()->state(); }

    void open(ContactId contact)
    {
        pane->showContact(contact);
        QTRY_VERIFY(!service.messagesOf.contains(contact) || row(service.messagesOf[contact].first().id) != nullptr);
        QTest::qWait(10);
    }

    const QDateTime now = QDateTime::currentDateTimeUtc();
    test::FakeConversationService service;
    test::FakeAnswerService answers;
    test::FakeMediaShelf media;
    test::FakeTemplateService templates;
    QList<Contact> contacts;
    test::FakeConsentService consent {contacts};
    test::FakeOptOutService optOuts;
    std::unique_ptr<RepliesPane> pane;
};

} // namespace

class TestRepliesPane : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = test::prepareScreens(this); }

    void anAnswerIsWrittenWithTheKeyboardAlone()
    {
        Scene scene;
        QTRY_COMPARE(scene.listState(), StateView::State::Content);
        scene.list()->setFocus();
        QTest::keyClick(scene.list(), Qt::Key_Home);
        QTRY_VERIFY(scene.row(5) != nullptr);
        QTRY_VERIFY(scene.edit()->isEnabled());
        QTest::keyClick(scene.list(), Qt::Key_Return);
        QTRY_VERIFY(scene.edit()->hasFocus());
        QTest::keyClicks(scene.edit(), u"Ada, Kak."_s);
        QTest::keyClick(scene.edit(), Qt::Key_Return, Qt::ShiftModifier);
        QTest::keyClicks(scene.edit(), u"Mau?"_s);
        QVERIFY(scene.answers.answers.isEmpty());
        QTest::keyClick(scene.edit(), Qt::Key_Return);
        QCOMPARE(scene.answers.answers.size(), 1);
        QCOMPARE(scene.answers.answers.first().first, Sri);
        QCOMPARE(std::get<AnswerWords>(scene.answers.answers.first().second).text, u"Ada, Kak.\nMau?"_s);
        QTRY_VERIFY(scene.edit()->toPlainText().isEmpty());
        QTest::keyClick(scene.edit(), Qt::Key_Return); // nothing to send
        QCOMPARE(scene.answers.answers.size(), 1);
    }

    void whatIsReadIsMarkedAndTheCampaignStandsOnTop()
    {
        Scene scene;
        scene.open(Sri);
        QTRY_VERIFY(scene.service.read.contains(Sri));
        auto* title = scene.find<QLabel>(u"pinnedTitle"_s);
        QTRY_VERIFY(title->isVisible());
        QVERIFY(title->text().contains(u"Promo <b>Lebaran</b>"_s));
        QCOMPARE(title->textFormat(), Qt::PlainText);
        const QSignalSpy campaign(scene.pane.get(), &RepliesPane::campaignRequested);
        scene.find(u"openCampaign"_s)->click();
        QCOMPARE(campaign.size(), 1);
        QCOMPARE(campaign.first().first().value<CampaignId>(), CampaignId(7));
        QVERIFY(scene.window().startsWith(u"You can answer freely until"_s));
    }

    void afterTheWindowOnlyATemplateIsOffered()
    {
        Scene scene;
        scene.templates.templates = test::makeTemplatesInEveryState();
        scene.open(Budi);
        QTRY_VERIFY(scene.window().contains(u"24 hours"_s));
        QVERIFY(!scene.edit()->isEnabled());
        QVERIFY(!scene.find(u"sendAnswer"_s)->isVisible());
        scene.find(u"sendTemplate"_s)->click();
        auto* dialog = scene.pane->findChild<QDialog*>(u"templateAnswer"_s);
        QVERIFY(dialog);
        QCOMPARE(test::unnamedWidgets(*dialog), QStringList());
        auto* choice = dialog->findChild<QComboBox*>(u"answerTemplate"_s);
        QTRY_VERIFY(choice->count() > 0);
        for (int i = 0; i < choice->count(); ++i) {
            QVERIFY(!choice->itemText(i).contains(u"promo_lebaran"_s)); // its header wants a picture
        }
        test::saveScreens(*m_theme, *dialog, u"replies_template"_s);
        dialog->reject();
    }

    void whoSaidStopCannotBeAnsweredAndCanBeOptedIn()
    {
        Scene scene;
        scene.open(Tono);
        QTRY_VERIFY(scene.window().contains(u"stop"_s));
        QVERIFY(!scene.edit()->isEnabled());
        QVERIFY(!scene.find(u"sendTemplate"_s)->isEnabled());
        QVERIFY(scene.find<QWidget>(u"threadConsentBadge"_s)->isVisible());
        scene.find(u"threadConsent"_s)->click();
        QVERIFY(scene.pane->findChild<QDialog*>(u"optInDialog"_s));
        test::saveScreens(*m_theme, *scene.pane, u"replies_optedout"_s);
    }

    void aMessageThatMayMeanStopIsDecidedThere()
    {
        Scene scene;
        scene.open(Budi);
        QVERIFY(scene.inRow(9, u"meansStop"_s)->isVisible());
        test::saveScreens(*m_theme, *scene.pane, u"replies_maystop"_s);
        scene.inRow(9, u"meansNoStop"_s)->click();
        QCOMPARE(scene.optOuts.settled.size(), 1);
        QCOMPARE(scene.optOuts.settled.first().first, 9);
        QVERIFY(scene.optOuts.settled.first().second == consent::StopVerdict::NoStop);
    }

    void draftsStayWithTheirThreads()
    {
        Scene scene;
        scene.open(Sri);
        QTRY_VERIFY(scene.edit()->isEnabled());
        QTest::keyClicks(scene.edit(), u"belum selesai"_s);
        scene.open(Budi);
        QVERIFY(scene.edit()->toPlainText().isEmpty());
        scene.open(Sri);
        QCOMPARE(scene.edit()->toPlainText(), u"belum selesai"_s);
        scene.pane->refresh();
        QTest::qWait(20);
        QCOMPARE(scene.edit()->toPlainText(), u"belum selesai"_s);
    }

    void anAnswerThatFailsKeepsItsWordsAndSaysWhy()
    {
        Scene scene;
        scene.open(Sri);
        QTRY_VERIFY(scene.edit()->isEnabled());
        scene.answers.failure = Error {ErrorKind::Invalid, {}, std::nullopt, u"answer.window_closed"_s};
        QTest::keyClicks(scene.edit(), u"Halo"_s);
        QTest::keyClick(scene.edit(), Qt::Key_Return);
        auto* trouble = scene.find<Strip>(u"answerTrouble"_s);
        QTRY_VERIFY(trouble->isVisible());
        QVERIFY(trouble->text().contains(u"24 hours"_s));
        QCOMPARE(scene.edit()->toPlainText(), u"Halo"_s);
        QVERIFY(scene.find(u"sendAnswer"_s)->isEnabled());
    }

    void aHangingAnswerIsNotSentTwiceAndBelongsToItsThread()
    {
        Scene scene;
        scene.open(Sri);
        QTRY_VERIFY(scene.edit()->isEnabled());
        scene.answers.gate.close();
        QTest::keyClicks(scene.edit(), u"Halo"_s);
        QTest::keyClick(scene.edit(), Qt::Key_Return);
        QTest::keyClick(scene.edit(), Qt::Key_Return);
        QCOMPARE(scene.answers.answers.size(), 1);
        scene.open(Budi);
        scene.answers.gate.open();
        QTest::qWait(20);
        scene.open(Sri);
        QVERIFY(scene.edit()->toPlainText().isEmpty());
    }

    void anUnsureMessageIsSentAgainOnlyAfterAQuestion()
    {
        Scene scene;
        scene.open(Sri);
        auto* again = scene.inRow(-2, u"sendAgain"_s);
        QVERIFY(again->isVisible());
        QVERIFY(!scene.inRow(-1, u"sendAgain"_s)->isVisible());
        again->click();
        QVERIFY(scene.answers.repeated.isEmpty());
        auto* dialog = scene.pane->findChild<QDialog*>();
        QVERIFY(dialog);
        for (auto* button : dialog->findChildren<QPushButton*>()) {
            if (button->text() == u"Send again"_s) {
                button->click();
                break;
            }
        }
        QCOMPARE(scene.answers.repeated, QList<qint64> {2});
        scene.inRow(-3, u"takeBack"_s)->click();
        QCOMPARE(scene.answers.withdrawn, QList<qint64> {3});
    }

    void aPhotoIsFetchedWhenAskedForAndShown()
    {
        Scene scene;
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"4.png"_s);
        QImage image(900, 600, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        QVERIFY(image.save(path));
        scene.open(Sri);
        QVERIFY(scene.media.fetched.isEmpty());
        scene.inRow(4, u"openFile"_s)->click();
        auto* state = scene.find<QLabel>(u"state4"_s);
        QTRY_VERIFY(state->text().contains(u"does not keep this file"_s));
        scene.media.told = path;
        scene.inRow(4, u"openFile"_s)->click();
        auto* picture = scene.find<QLabel>(u"picture4"_s);
        QTRY_VERIFY(picture->isVisible());
        QVERIFY(picture->pixmap().width() <= 320);
    }

    void newRepliesMoveNothingThatIsLookedAt()
    {
        Scene scene;
        auto& messages = scene.service.messagesOf[Sri];
        for (int i = 100; i < 140; ++i) {
            messages.push_back(scene.message(i, u"lama %1"_s.arg(i), -100'000 - i));
        }
        scene.open(Sri);
        auto* bar = scene.find<QScrollArea>(u"messages"_s)->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 0 && bar->value() == bar->maximum());
        QTest::qWait(50); // the bubbles have their heights
        bar->setValue(bar->maximum() / 2);
        const auto* seen = scene.row(120);
        const int before = seen->mapTo(scene.pane.get(), QPoint()).y();
        messages.prepend(scene.message(50, u"baru"_s, -1));
        scene.service.threads[0].lastText = u"baru"_s;
        scene.pane->refresh();
        QTRY_VERIFY(scene.row(50) != nullptr);
        QTest::qWait(20);
        QCOMPARE(seen->mapTo(scene.pane.get(), QPoint()).y(), before);
    }

    void nothingYetAndNothingReadableAreSaid()
    {
        Scene empty(false);
        QTRY_COMPARE(empty.listState(), StateView::State::FirstRun);
        test::saveScreens(*m_theme, *empty.pane, u"replies_empty"_s);
        empty.service.failure = Error {ErrorKind::Unavailable, {}};
        empty.pane->refresh();
        QTRY_COMPARE(empty.listState(), StateView::State::Error);
        empty.service.failure.reset();
        empty.fill();
        empty.pane->refresh();
        QTRY_COMPARE(empty.listState(), StateView::State::Content);
    }

    void everyControlHasAName()
    {
        Scene scene;
        scene.open(Sri);
        QTest::qWait(50);
        QCOMPARE(test::unnamedWidgets(*scene.pane).join(u", "_s), QString());
        test::saveScreens(*m_theme, *scene.pane, u"replies"_s);
    }

private:
    Theme* m_theme = nullptr;
};

QTEST_MAIN(TestRepliesPane)
#include "tst_repliespane.moc"
