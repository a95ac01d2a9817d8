#include "services/sending/Outgoing.h"
#include "tests/services/sending/MediaWorld.h"

using namespace siaran;
using namespace siaran::sending;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString idIn(const whatsapp::OutgoingMessage& message)
{
    const auto* media = std::get_if<whatsapp::MediaContent>(&message.content);
    return media != nullptr ? media->id : QString();
}

QSet<QString> idsOf(const FakeGateway& gateway)
{
    QSet<QString> ids;
    for (const auto& message : gateway.messages) {
        ids.insert(idIn(message));
    }
    return ids;
}

/// As WhatsApp answers to an id that it does not know.
whatsapp::SendOutcome unknownMedia()
{
    return whatsapp::Rejected {
        .error = {.code = 100,
                  .details = u"Param image['id'] is not a valid whatsapp business account media attachment ID"_s,
                  .httpStatus = 400}};
}

Template pictured()
{
    Template source;
    source.name = u"promo"_s;
    source.language = u"id"_s;
    source.status = TemplateStatus::Approved;
    source.headerFormat = HeaderFormat::Image;
    source.body = u"Halo"_s;
    return source;
}

} // namespace

class TestMediaSending : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPictureIsSentByItsIdWithTheWordsUnderIt()
    {
        MediaWorld world;
        world.shop.addContacts(1);
        const auto id = world.beginWithPicture();
        MediaLife life(world);
        QTRY_COMPARE_WITH_TIMEOUT(world.status(id), u"completed"_s, 5'000);
        const auto media = std::get<whatsapp::MediaContent>(world.gateway.messages.first().content);
        QCOMPARE(media.kind, whatsapp::MediaContent::Kind::Image);
        QCOMPARE(media.id, u"media.1"_s);
        QCOMPARE(media.caption, u"Halo Customer 1"_s);
        QCOMPARE(media.filename, QString());
        QCOMPARE(world.media.files.first().mimeType, QByteArrayLiteral("image/jpeg"));
    }

    void fiftyMessagesNeedOneUpload()
    {
        MediaWorld world;
        world.shop.addContacts(50);
        const auto id = world.beginWithPicture();
        MediaLife life(world);
        QTRY_COMPARE_WITH_TIMEOUT(world.status(id), u"completed"_s, 10'000);
        life.end();
        QCOMPARE(world.media.files.size(), 1);
        QCOMPARE(world.gateway.messages.size(), 50);
        QCOMPARE(idsOf(world.gateway), QSet<QString> {u"media.1"_s});
        QVERIFY(world.gateway.reachedNobodyTwice());
    }

    void theNextCampaignUsesTheSameId()
    {
        MediaWorld world;
        world.shop.addContacts(2);
        const auto first = world.beginWithPicture();
        MediaLife life(world);
        QTRY_COMPARE_WITH_TIMEOUT(world.status(first), u"completed"_s, 5'000);
        const auto second = world.beginWithPicture();
        QTRY_COMPARE_WITH_TIMEOUT(world.status(second), u"completed"_s, 15'000);
        life.end();
        QCOMPARE(world.media.files.size(), 1);
    }

    void anIdThatIsForgottenInTheMiddleCostsNobodyTheMessage()
    {
        MediaWorld world;
        world.shop.addContacts(50);
        const auto accept = world.gateway.answer;
        QHash<QString, int> reached;
        world.gateway.answer = [&](const whatsapp::OutgoingMessage& message) {
            if (idIn(message) != world.media.known) {
                return unknownMedia();
            }
            ++reached[message.recipientE164];
            if (reached.size() == 20 && world.media.files.size() == 1) {
                world.media.known.clear(); // from now on WhatsApp does not know it
            }
            return accept(message);
        };
        const auto id = world.beginWithPicture(200);
        MediaLife life(world);
        QTRY_COMPARE_WITH_TIMEOUT(world.status(id), u"completed"_s, 15'000);
        life.end();
        QCOMPARE(world.media.files.size(), 2);
        QCOMPARE(world.count(u"accepted"_s), 50);
        QCOMPARE(reached.size(), 50);
        QVERIFY(std::ranges::all_of(reached, [](int times) { return times == 1; }));
    }

    void aFreshIdThatIsRefusedAsWellPausesTheCampaign()
    {
        MediaWorld world;
        world.shop.addContacts(30);
        world.gateway.answer = [](const whatsapp::OutgoingMessage&) -> whatsapp::SendOutcome {
            return whatsapp::Rejected {.error = {.code = 131053, .httpStatus = 400}};
        };
        const auto id = world.beginWithPicture();
        MediaLife life(world);
        QTRY_COMPARE_WITH_TIMEOUT(world.status(id), u"paused"_s, 10'000);
        life.end();
        QCOMPARE(world.statusReason(id), u"media"_s);
        QCOMPARE(world.media.files.size(), 2);
        QCOMPARE(world.count(u"failed"_s), 0);
        QCOMPARE(world.count(u"pending"_s), 30);
    }

    void aFileWhatsAppRefusesPausesTheCampaignBeforeItsFirstMessage()
    {
        MediaWorld world;
        world.shop.addContacts(5);
        world.media.errors = {Error {.kind = ErrorKind::Invalid, .detail = u"131053"_s}};
        const auto id = world.beginWithPicture();
        MediaLife life(world);
        QTRY_COMPARE_WITH_TIMEOUT(world.status(id), u"paused"_s, 5'000);
        QCOMPARE(world.statusReason(id), u"media"_s);
        QCOMPARE(world.gateway.messages.size(), 0);
        world.set(id, u"running"_s); // a person tries again
        QTRY_COMPARE_WITH_TIMEOUT(world.status(id), u"completed"_s, 10'000);
        life.end();
        QCOMPARE(world.gateway.messages.size(), 5);
    }

    void whatsAppOutOfReachIsTriedAgain()
    {
        MediaWorld world;
        world.shop.addContacts(3);
        world.media.errors = {Error {.kind = ErrorKind::Unavailable, .detail = {}}};
        const auto id = world.beginWithPicture();
        MediaLife life(world);
        QTRY_COMPARE_WITH_TIMEOUT(world.status(id), u"completed"_s, 15'000);
        life.end();
        QCOMPARE(world.media.files.size(), 2);
    }

    void aFileThatIsNotKeptAnyMorePausesTheCampaign()
    {
        MediaWorld world;
        world.shop.addContacts(1);
        const auto id = world.beginWithPicture();
        world.database.execute(u"DELETE FROM media_file"_s);
        MediaLife life(world);
        QTRY_COMPARE_WITH_TIMEOUT(world.status(id), u"paused"_s, 5'000);
        life.end();
        QCOMPARE(world.statusReason(id), u"media"_s);
    }

    void othersGoOnWhileAFileIsOnItsWay()
    {
        MediaWorld world;
        world.shop.addContacts(20);
        world.media.latency = 4s;
        world.beginWithPicture();
        const auto words = world.begin();
        MediaLife life(world);
        QTRY_COMPARE_WITH_TIMEOUT(world.status(words), u"completed"_s, 10'000);
        QCOMPARE(world.media.files.size(), 1);
    }

    void twoSendersUploadOnce()
    {
        MediaWorld world;
        world.shop.addContacts(60);
        world.media.latency = 400ms;
        const auto id = world.beginWithPicture(100);
        MediaLife one(world);
        MediaLife two(world);
        QTRY_COMPARE_WITH_TIMEOUT(world.status(id), u"completed"_s, 15'000);
        one.end();
        two.end();
        QCOMPARE(world.media.files.size(), 1);
        QCOMPARE(world.gateway.messages.size(), 60);
        QVERIFY(world.gateway.reachedNobodyTwice());
    }

    void aTemplatesHeaderCarriesTheFile()
    {
        MediaWorld world;
        MessageContent content {.message = TemplateMessage {pictured()}, .bindings = {}, .attachment = world.picture};
        const auto message = outgoingOf(content, {}, {}, u"media.9"_s);
        QVERIFY(message.has_value());
        const auto& sent = std::get<whatsapp::TemplateContent>(message->content);
        const whatsapp::MediaParameter expected {.kind = whatsapp::MediaParameter::Kind::Image, .id = u"media.9"_s};
        QVERIFY(sent.header == whatsapp::HeaderParameter(expected));
    }

    void aMessageWithoutItsFileIsNeverMade()
    {
        MediaWorld world;
        MessageContent content {.message = TemplateMessage {pictured()}, .bindings = {}};
        QCOMPARE(outgoingOf(content, {}, {}, u"media.9"_s).error().detail, u"template.header"_s);
        content.attachment = world.picture;
        QCOMPARE(outgoingOf(content, {}, {}).error().detail, u"template.header"_s);
        content.attachment->kind = AttachmentKind::Video;
        QCOMPARE(outgoingOf(content, {}, {}, u"media.9"_s).error().reason, u"media.missing"_s);

        world.shop.addContacts(2);
        content.attachment.reset();
        const auto id = world.beginWith(content);
        MediaLife life(world);
        QTRY_COMPARE_WITH_TIMEOUT(world.status(id), u"paused"_s, 5'000);
        life.end();
        QCOMPARE(world.gateway.messages.size(), 0);
        QCOMPARE(world.count(u"pending"_s), 2);
    }

    void aStopDuringAnUploadEndsIt()
    {
        MediaWorld world;
        world.shop.addContacts(1);
        world.media.latency = 700ms;
        const auto id = world.beginWithPicture();
        MediaLife life(world);
        QTRY_COMPARE(world.media.files.size(), 1);
        life.end();
        QVERIFY(world.media.isCancelled);
        QCOMPARE(world.status(id), u"running"_s);
        world.media.isCancelled = false;
        MediaLife next(world);
        QTRY_COMPARE_WITH_TIMEOUT(world.status(id), u"completed"_s, 10'000);
    }
};

QTEST_GUILESS_MAIN(TestMediaSending)
#include "tst_mediasending.moc"
