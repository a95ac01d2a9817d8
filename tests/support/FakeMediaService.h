#pragma once

#include "services/media/MediaService.h"
#include "tests/support/Gate.h"

#include <QCoro/QCoroFuture>

namespace siaran::test {

/// Answers every offer with `found` and keeps what it is given. Close `gate` for late answers, set an error for failing
/// ones.
class FakeMediaService final : public media::MediaService {
public:
    QCoro::Task<Result<media::MediaCandidate>> open(QString path) override
    {
        paths.append(path);
        return answer(found);
    }
    QCoro::Task<Result<media::MediaCandidate>> look(QByteArray bytes, QString fileName) override
    {
        pasted.append(bytes);
        names.append(fileName);
        return answer(found);
    }
    QCoro::Task<Result<media::MediaCandidate>> fetch(QUrl link) override
    {
        links.append(link);
        return answer(found);
    }
    QCoro::Task<Result<media::MediaCandidate>> fit(media::MediaCandidate, media::CancelFlag isCancelled) override
    {
        lastCancel = isCancelled;
        return answer(fitted);
    }
    QCoro::Task<Result<Attachment>> keep(media::MediaCandidate candidate) override
    {
        const auto answer = keepError ? Result<Attachment>(tl::unexpected(*keepError)) : candidate.attachment;
        auto passing = gate.pass();
        co_await passing;
        if (answer) {
            kept.append(*answer);
            thumbnails.insert(answer->sha256, candidate.thumbnail);
        }
        co_return Result<Attachment>(answer);
    }
    QCoro::Task<Result<QByteArray>> thumbnail(QString sha256) override
    {
        const auto answer = thumbnails.value(sha256);
        auto passing = gate.pass();
        co_await passing;
        co_return Result<QByteArray>(answer);
    }

    Result<media::MediaCandidate> found = media::MediaCandidate {};
    Result<media::MediaCandidate> fitted = media::MediaCandidate {};
    std::optional<Error> keepError;
    Gate gate;
    QStringList paths;
    QList<QByteArray> pasted;
    QStringList names;
    QList<QUrl> links;
    QList<Attachment> kept;
    QHash<QString, QByteArray> thumbnails;
    media::CancelFlag lastCancel;

private:
    QCoro::Task<Result<media::MediaCandidate>> answer(Result<media::MediaCandidate> answer)
    {
        auto passing = gate.pass();
        co_await passing;
        co_return Result<media::MediaCandidate>(answer);
    }
};

/// A picture of a shop as it was looked at.
inline media::MediaCandidate makePicture(const QByteArray& thumbnail = {})
{
    media::MediaCandidate picture;
    picture.attachment = {.kind = AttachmentKind::Image,
                          .sha256 = QString(64, QLatin1Char('a')),
                          .mimeType = QStringLiteral("image/jpeg"),
                          .fileName = QStringLiteral("gamis_lebaran.jpg"),
                          .byteSize = 1'240'000};
    picture.bytes = "jpeg";
    picture.pixels = {1600, 1200};
    picture.thumbnail = thumbnail;
    picture.mostBytes = 5 * 1024 * 1024;
    return picture;
}

} // namespace siaran::test
