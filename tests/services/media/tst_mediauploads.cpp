#include "services/domain/MessageContent.h"
#include "services/media/MediaRepository.h"
#include "services/media/MediaUploads.h"
#include "services/whatsapp/MediaGateway.h"
#include "tests/support/Gate.h"
#include "tests/support/Shop.h"

#include <QCoro/QCoroFuture>
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QTest>

using namespace siaran;
using namespace siaran::media;
using namespace Qt::StringLiterals;

namespace {

class CountingGateway final : public whatsapp::MediaGateway {
public:
    QCoro::Task<Result<QString>> upload(whatsapp::MediaFile file) override
    {
        files.push_back(file);
        auto passing = gate.pass();
        co_await passing;
        co_return error ? Result<QString>(tl::unexpected(*error)) : Result<QString>(u"media.%1"_s.arg(++last));
    }
    QCoro::Task<Result<whatsapp::MediaFile>> download(QString) override { co_return fail(ErrorKind::NotFound); }
    QCoro::Task<Result<void>> remove(QString) override { co_return {}; }

    QList<whatsapp::MediaFile> files;
    std::optional<Error> error;
    test::Gate gate;
    int last = 0;
};

MediaCandidate candidateOf(const QByteArray& bytes)
{
    MediaCandidate candidate;
    candidate.bytes = bytes;
    candidate.attachment
        = {.kind = AttachmentKind::Document,
           .sha256 = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()),
           .mimeType = u"application/pdf"_s,
           .fileName = u"katalog.pdf"_s,
           .byteSize = bytes.size()};
    return candidate;
}

/// A number, a kept file of two and a half megabytes, and somebody who asks for its id.
struct World {
    World()
    {
        shop.addNumber();
        number = PhoneNumberId(database.value(u"SELECT min(id) FROM phone_number"_s).toLongLong());
        QByteArray bytes("%PDF-1.7\n");
        for (int i = 0; bytes.size() < 2'500'000; ++i) {
            bytes += QByteArray::number(i) + '\0';
        }
        candidate = candidateOf(bytes);
        file = storeFile(database.session(), candidate, u"Rina"_s).value();
    }

    Result<RemoteFile> ask(MediaUploads& uploads) { return QCoro::waitFor(uploads.idFor(number, file)); }

    TestDatabase database;
    Shop shop {database};
    CountingGateway gateway;
    PhoneNumberId number;
    MediaCandidate candidate;
    Attachment file;
};

} // namespace

class TestMediaUploads : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFileComesBackByteForByte()
    {
        World world;
        QByteArray bytes;
        for (int part = 0;; ++part) {
            const auto piece = fetchPart(world.database.session(), world.file.sha256, part);
            QVERIFY(piece.has_value());
            if (piece->isEmpty()) {
                break;
            }
            bytes += *piece;
        }
        QCOMPARE(bytes, world.candidate.bytes);
    }

    void theSameFileIsKeptOnce()
    {
        World world;
        world.database.execute(u"UPDATE media_file SET wanted_at = now() - interval '90 days'"_s);
        QVERIFY(storeFile(world.database.session(), world.candidate, u"Rina"_s).has_value());
        QCOMPARE(world.database.value(u"SELECT count(*) FROM media_file"_s).toInt(), 1);
        QCOMPARE(world.database.value(u"SELECT count(*) FROM media_part"_s).toInt(), 3);
        QVERIFY(world.database.value(u"SELECT wanted_at > now() - interval '1 minute' FROM media_file"_s).toBool());
    }

    void aFileWithAProblemIsNotKept()
    {
        World world;
        auto bad = candidateOf("%PDF-1.7 other");
        bad.problem = MediaProblem::NotTaken;
        const auto stored = storeFile(world.database.session(), bad, u"Rina"_s);
        QVERIFY(!stored);
        QCOMPARE(stored.error().reason, u"media.refused"_s);
    }

    void anIdIsAskedForOnceAndUsedUntilItExpires()
    {
        World world;
        MediaUploads uploads(world.database.executor(), world.gateway);
        const auto first = world.ask(uploads);
        QVERIFY(first.has_value());
        QCOMPARE(first->id, u"media.1"_s);
        const auto days = QDateTime::currentDateTimeUtc().daysTo(first->expiresAt);
        QVERIFY2(days == 29 || days == 30, qPrintable(QString::number(days)));
        QCOMPARE(world.ask(uploads)->id, u"media.1"_s);
        QCOMPARE(world.gateway.files.size(), 1);
        QCOMPARE(world.gateway.files.first().bytes, world.candidate.bytes);
        QCOMPARE(world.gateway.files.first().mimeType, QByteArrayLiteral("application/pdf"));

        world.database.execute(u"UPDATE media SET expires_at = now() + interval '5 minutes'"_s);
        QCOMPARE(world.ask(uploads)->id, u"media.2"_s);
        QVERIFY(QCoro::waitFor(uploads.forget(world.number, u"media.2"_s)).has_value());
        QCOMPARE(world.ask(uploads)->id, u"media.3"_s);
        QVERIFY(QCoro::waitFor(uploads.forget(world.number, u"media.2"_s)).has_value()); // an old one: nothing is lost
        QCOMPARE(world.ask(uploads)->id, u"media.3"_s);
    }

    void whileOneUploadsTheOthersWait()
    {
        World world;
        world.gateway.gate.close();
        CountingGateway other;
        MediaUploads mine(world.database.executor(), world.gateway);
        MediaUploads theirs(world.database.executor(), other);
        std::optional<Result<RemoteFile>> answer;
        QCoro::connect(mine.idFor(world.number, world.file), this,
                       [&answer](const Result<RemoteFile>& got) { answer = got; });
        QTRY_COMPARE(world.gateway.files.size(), 1);
        const auto busy = world.ask(theirs);
        QVERIFY(!busy);
        QCOMPARE(busy.error().reason, u"media.busy"_s);
        world.gateway.gate.open();
        QTRY_VERIFY(answer.has_value());
        QCOMPARE(world.ask(theirs)->id, (*answer)->id);
        QCOMPARE(other.files.size(), 0);
    }

    void whatACrashHeldIsFreeAfterHalfAMinute()
    {
        World world;
        const UploadKey dead {world.number, world.file.sha256, QUuid::createUuid()};
        QVERIFY(claimUpload(world.database.session(), dead)->kind == UploadState::Kind::Mine);
        MediaUploads uploads(world.database.executor(), world.gateway);
        QVERIFY(!world.ask(uploads));
        world.database.execute(u"UPDATE media SET held_until = now() - interval '1 second'"_s);
        QCOMPARE(world.ask(uploads)->id, u"media.1"_s);
    }

    void aFailedUploadIsFreeForTheNextTry()
    {
        World world;
        world.gateway.error = Error {.kind = ErrorKind::Unavailable, .detail = u"no network"_s};
        MediaUploads uploads(world.database.executor(), world.gateway);
        MediaUploads another(world.database.executor(), world.gateway);
        QCOMPARE(world.ask(uploads).error().kind, ErrorKind::Unavailable);
        world.gateway.error.reset();
        QCOMPARE(world.ask(another)->id, u"media.1"_s);
    }

    void aFileThatIsGoneOrBrokenIsNotUploaded()
    {
        World world;
        MediaUploads uploads(world.database.executor(), world.gateway);
        world.database.execute(u"UPDATE media_part SET bytes = 'x' WHERE part = 2"_s);
        QCOMPARE(world.ask(uploads).error().reason, u"media.gone"_s);
        world.database.execute(u"DELETE FROM media_file"_s);
        QCOMPARE(world.ask(uploads).error().reason, u"media.gone"_s);
        QCOMPARE(world.gateway.files.size(), 0);
    }

    void onlyWhatNobodyNamesIsDropped()
    {
        World world;
        auto& session = world.database.session();
        const auto fresh = candidateOf("%PDF-1.7 fresh");
        const auto old = candidateOf("%PDF-1.7 old");
        for (const auto& candidate : {fresh, old}) {
            QVERIFY(storeFile(session, candidate, u"Rina"_s).has_value());
        }
        MessageContent content;
        content.message = FreeText {u"Halo"_s};
        content.attachment = world.file;
        world.database.execute(u"INSERT INTO campaign (name, content) VALUES ('Promo', '%1')"_s.arg(
            QString::fromUtf8(QJsonDocument(toJson(content)).toJson(QJsonDocument::Compact))));
        world.database.execute(u"UPDATE media_file SET wanted_at = now() - interval '31 days' "
                               "WHERE encode(sha256, 'hex') <> '%1'"_s.arg(fresh.attachment.sha256));
        QCOMPARE(dropUnused(session).value_or(-1), 1);
        QCOMPARE(fetchThumbnail(session, old.attachment.sha256).error().reason, u"media.gone"_s);
        QVERIFY(fetchThumbnail(session, fresh.attachment.sha256).has_value());
        QVERIFY(fetchThumbnail(session, world.file.sha256).has_value());
        QCOMPARE(world.database.value(u"SELECT count(*) FROM media_part"_s).toInt(), 4);
    }
};

QTEST_GUILESS_MAIN(TestMediaUploads)
#include "tst_mediauploads.moc"
