#pragma once

#include "services/media/MediaRepository.h"
#include "services/media/MediaUploads.h"
#include "services/whatsapp/MediaGateway.h"
#include "tests/services/sending/SendingWorld.h"

#include <QCoro/QCoroFuture>
#include <QCryptographicHash>

/// Takes files, counts them and answers as it is told; an id it has dropped is not known to its messages any more.
class FakeMedia final : public siaran::whatsapp::MediaGateway {
public:
    QCoro::Task<siaran::Result<QString>> upload(siaran::whatsapp::MediaFile file) override
    {
        files.push_back(file);
        co_await QCoro::sleepFor(latency);
        if (isCancelled) {
            co_return siaran::fail(siaran::ErrorKind::Cancelled);
        }
        if (!errors.isEmpty()) {
            co_return tl::unexpected(errors.takeFirst());
        }
        known = QStringLiteral("media.%1").arg(++m_last);
        co_return siaran::Result<QString>(known);
    }
    QCoro::Task<siaran::Result<siaran::whatsapp::MediaFile>> download(QString) override
    {
        co_return siaran::fail(siaran::ErrorKind::NotFound);
    }
    QCoro::Task<siaran::Result<void>> remove(QString) override { co_return {}; }
    void cancel() override { isCancelled = true; }

    QList<siaran::whatsapp::MediaFile> files;
    QList<siaran::Error> errors; ///< of the next uploads, one each
    std::chrono::milliseconds latency {30};
    QString known; ///< the id that messages may be sent by
    bool isCancelled = false;

private:
    int m_last = 0;
};

/// A shop with a picture among its files and campaigns that carry it.
struct MediaWorld : SendingWorld {
    MediaWorld()
    {
        siaran::media::MediaCandidate candidate;
        candidate.bytes = QByteArray("\xff\xd8\xff picture", 11);
        candidate.attachment = {
            .kind = siaran::AttachmentKind::Image,
            .sha256
            = QString::fromLatin1(QCryptographicHash::hash(candidate.bytes, QCryptographicHash::Sha256).toHex()),
            .mimeType = QStringLiteral("image/jpeg"),
            .fileName = QStringLiteral("gamis.jpg"),
            .byteSize = candidate.bytes.size(),
        };
        picture = siaran::media::storeFile(database.session(), candidate, QStringLiteral("Rina")).value();
    }

    /// A running campaign to everybody that says "Halo {name}" under the picture.
    siaran::CampaignId beginWithPicture(int ratePerSecond = 0)
    {
        siaran::MessageContent content;
        content.message = siaran::FreeText {QStringLiteral("Halo {name}")};
        content.bindings = siaran::suggestedBindings(content, {}, {});
        content.attachment = picture;
        return beginWith(content, ratePerSecond);
    }

    siaran::CampaignId beginWith(const siaran::MessageContent& content, int ratePerSecond = 0)
    {
        const auto id = begin(ratePerSecond);
        database.execute(QStringLiteral("UPDATE campaign SET content = '%1' WHERE id = %2")
                             .arg(QString::fromUtf8(QJsonDocument(toJson(content)).toJson(QJsonDocument::Compact)))
                             .arg(id.value()));
        return id;
    }

    QString statusReason(siaran::CampaignId id)
    {
        return database.value(QStringLiteral("SELECT status_reason FROM campaign WHERE id = %1").arg(id.value()))
            .toString();
    }

    siaran::Attachment picture;
    FakeMedia media;
};

/// One life of an engine that brings files, with an executor of its own.
struct MediaLife {
    MediaLife(MediaWorld& world, siaran::whatsapp::MessageGateway& messages, siaran::whatsapp::MediaGateway& media)
        : settings(world.settings())
        , executor(world.database.settings(), TestDatabase::catalog())
        , ledger(executor, executor, settings.sender)
        , uploads(executor, media)
        , engine(settings, ledger, messages, nullptr, &uploads)
    {
        engine.start();
    }

    explicit MediaLife(MediaWorld& world)
        : MediaLife(world, world.gateway, world.media)
    {
    }

    ~MediaLife() { end(); }

    void end()
    {
        if (!std::exchange(ended, true)) {
            QSignalSpy stopped(&engine, &siaran::sending::SendingEngine::stopped);
            engine.requestStop();
            QVERIFY(QTest::qWaitFor([&stopped] { return !stopped.isEmpty(); }, 8000));
        }
    }

    siaran::sending::EngineSettings settings;
    siaran::db::DbExecutor executor;
    siaran::sending::Ledger ledger;
    siaran::media::MediaUploads uploads;
    siaran::sending::SendingEngine engine;
    bool ended = false;
};
