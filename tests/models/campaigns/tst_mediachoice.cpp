#include "models/campaigns/MediaChoice.h"
#include "tests/support/FakeMediaService.h"

#include <QSignalSpy>
#include <QTest>

using namespace siaran;
using namespace Qt::StringLiterals;
using models::MediaChoice;
using State = models::MediaChoice::State;
using test::makePicture;

class TestMediaChoice : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aGoodFileIsKeptAtOnce()
    {
        test::FakeMediaService service;
        service.found = makePicture("small");
        MediaChoice choice(service);
        const QSignalSpy picked(&choice, &MediaChoice::picked);
        choice.openFile(u"/home/sari/gamis.jpg"_s);
        QTRY_COMPARE(picked.size(), 1);
        QCOMPARE(choice.state(), State::Idle);
        QCOMPARE(choice.attachment(), makePicture().attachment);
        QCOMPARE(choice.thumbnail(), QByteArrayLiteral("small"));
        QCOMPARE(service.kept.size(), 1);
    }

    void whatWhatsAppRefusesIsNotKeptUntilItIsFitted()
    {
        test::FakeMediaService service;
        auto large = makePicture();
        large.problem = media::MediaProblem::TooLong;
        large.canBeFitted = true;
        service.found = large;
        service.fitted = makePicture("small");
        MediaChoice choice(service);
        choice.look("bytes", u"a.png"_s);
        QTRY_COMPARE(choice.state(), State::Refused);
        QVERIFY(service.kept.isEmpty());
        choice.fit();
        QTRY_COMPARE(service.kept.size(), 1);
        QTRY_COMPARE(choice.state(), State::Idle);
    }

    void aFileOfAnotherKindThanTheTemplateWantsIsRefused()
    {
        test::FakeMediaService service;
        service.found = makePicture();
        MediaChoice choice(service);
        choice.setWanted(AttachmentKind::Video);
        choice.openFile(u"a.jpg"_s);
        QTRY_COMPARE(choice.state(), State::Refused);
        QVERIFY(choice.isOfWrongKind());
        QVERIFY(service.kept.isEmpty());
    }

    void aLateAnswerOfAnOlderOfferIsNotHeard()
    {
        test::FakeMediaService service;
        service.found = makePicture("first");
        service.gate.close();
        MediaChoice choice(service);
        const QSignalSpy picked(&choice, &MediaChoice::picked);
        choice.openFile(u"first.jpg"_s);
        auto second = makePicture("second");
        second.attachment.sha256 = QString(64, u'b');
        service.found = second;
        choice.openFile(u"second.jpg"_s);
        service.gate.open();
        QTRY_COMPARE(picked.size(), 1);
        QCOMPARE(choice.attachment()->sha256, QString(64, u'b'));
        QCOMPARE(service.kept.size(), 1);
    }

    void aCancelLeavesWhatTheMessageCarries()
    {
        test::FakeMediaService service;
        MediaChoice choice(service);
        choice.show(makePicture().attachment);
        auto large = makePicture();
        large.problem = media::MediaProblem::TooLong;
        large.canBeFitted = true;
        service.found = large;
        service.fitted = makePicture();
        choice.openFile(u"large.jpg"_s);
        QTRY_COMPARE(choice.state(), State::Refused);
        service.gate.close();
        const QSignalSpy picked(&choice, &MediaChoice::picked);
        choice.fit();
        QCOMPARE(choice.state(), State::Fitting);
        choice.cancel();
        QVERIFY(*service.lastCancel);
        service.gate.open();
        QTest::qWait(20);
        QCOMPARE(choice.state(), State::Idle);
        QCOMPARE(choice.attachment(), makePicture().attachment);
        QCOMPARE(picked.size(), 0);
    }

    void aFailingStoreIsToldAndTriedAgain()
    {
        test::FakeMediaService service;
        service.found = makePicture();
        service.keepError = Error {.kind = ErrorKind::Unavailable, .detail = {}};
        MediaChoice choice(service);
        choice.openFile(u"a.jpg"_s);
        QTRY_COMPARE(choice.state(), State::Failed);
        QCOMPARE(choice.error().kind, ErrorKind::Unavailable);
        QVERIFY(!choice.attachment());
        service.keepError.reset();
        choice.tryAgain();
        QTRY_COMPARE(choice.state(), State::Idle);
        QVERIFY(choice.attachment().has_value());
        QCOMPARE(service.paths.size(), 1); // it was read once
    }

    void whatADraftCarriesIsShownWithItsPicture()
    {
        test::FakeMediaService service;
        const auto attachment = makePicture().attachment;
        service.thumbnails.insert(attachment.sha256, "small");
        MediaChoice choice(service);
        choice.show(attachment);
        QTRY_COMPARE(choice.thumbnail(), QByteArrayLiteral("small"));
        const QSignalSpy picked(&choice, &MediaChoice::picked);
        choice.remove();
        QVERIFY(!choice.attachment());
        QCOMPARE(choice.thumbnail(), QByteArray());
        QCOMPARE(picked.size(), 1);
    }

    void aChoiceThatIsGoneHearsNothing()
    {
        test::FakeMediaService service;
        service.found = makePicture();
        service.gate.close();
        {
            MediaChoice choice(service);
            choice.openFile(u"a.jpg"_s);
        }
        service.gate.open();
        QTest::qWait(20);
        QVERIFY(service.kept.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestMediaChoice)
#include "tst_mediachoice.moc"
