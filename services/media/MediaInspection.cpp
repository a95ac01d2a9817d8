#include "services/media/MediaInspection.h"

#include "services/media/FileType.h"
#include "services/media/Pictures.h"
#include "services/media/VideoLayout.h"
#include "services/whatsapp/MediaRules.h"

#include <QCryptographicHash>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace siaran::media {

namespace {

constexpr qsizetype LongestName = 240;

std::optional<AttachmentKind> kindOf(whatsapp::MediaKind kind)
{
    switch (kind) {
    case whatsapp::MediaKind::Image: return AttachmentKind::Image;
    case whatsapp::MediaKind::Video: return AttachmentKind::Video;
    case whatsapp::MediaKind::Document: return AttachmentKind::Document;
    case whatsapp::MediaKind::Audio:
    case whatsapp::MediaKind::Sticker: return std::nullopt;
    }
    Q_UNREACHABLE();
}

// What may go into a request and onto a phone: no folders, nothing invisible.
QString cleanName(const QString& fileName)
{
    auto name = QFileInfo(fileName).fileName();
    name.removeIf([](QChar c) { return !c.isPrint() || c == u'"'; });
    return name.right(LongestName);
}

void judgePicture(MediaCandidate& candidate)
{
    const auto facts = lookAt(candidate.bytes);
    candidate.pixels = facts.pixels;
    if (facts.pixels.isEmpty()) {
        candidate.problem = MediaProblem::Unreadable;
        return;
    }
    if (isTooVast(facts.pixels)) {
        candidate.problem = MediaProblem::TooVast;
        return;
    }
    candidate.thumbnail = thumbnailOf(candidate.bytes);
    if (candidate.thumbnail.isEmpty()) {
        candidate.problem = MediaProblem::Unreadable;
        return;
    }
    candidate.canBeFitted = true;
    if (candidate.problem) {
        return;
    }
    if (std::max(facts.pixels.width(), facts.pixels.height()) > MostSidePixels) {
        candidate.problem = MediaProblem::TooManyPixels;
    } else if (!facts.isPlainColour) {
        candidate.problem = MediaProblem::WrongColours;
    }
    candidate.canBeFitted = candidate.problem.has_value();
}

} // namespace

MediaCandidate inspect(const QByteArray& bytes, const QString& fileName)
{
    MediaCandidate candidate;
    candidate.bytes = bytes;
    candidate.attachment.fileName = cleanName(fileName);
    candidate.attachment.byteSize = bytes.size();
    if (bytes.isEmpty()) {
        candidate.problem = MediaProblem::Empty;
        return candidate;
    }
    candidate.attachment.sha256
        = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    const auto type = typeOf(bytes);
    candidate.attachment.mimeType = QString::fromLatin1(type);
    const auto rule = whatsapp::mediaRuleFor(type);
    const auto kind = rule ? kindOf(rule->kind) : std::nullopt;
    if (kind) {
        candidate.attachment.kind = *kind;
        candidate.mostBytes = rule->mostBytes;
        if (bytes.size() > rule->mostBytes) {
            candidate.problem = MediaProblem::TooLong;
        }
    } else {
        candidate.problem = MediaProblem::NotTaken;
    }
    if (isPicture(type)) {
        judgePicture(candidate);
    } else if (kind == AttachmentKind::Video && !candidate.problem && !isPlayable(bytes)) {
        candidate.problem = MediaProblem::NotPlayable;
    }
    return candidate;
}

MediaCandidate tooLongToRead(qint64 byteSize, const QString& fileName)
{
    MediaCandidate candidate;
    candidate.attachment.kind = AttachmentKind::Document;
    candidate.attachment.fileName = cleanName(fileName);
    candidate.attachment.byteSize = byteSize;
    candidate.mostBytes = whatsapp::MostMediaBytes;
    candidate.problem = MediaProblem::TooLong;
    return candidate;
}

} // namespace siaran::media
