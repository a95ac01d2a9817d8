#include "ui/campaigns/MediaWords.h"

#include "ui/shell/ErrorText.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(siaran::ui::MediaWords)
};

QString sizeWords(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

QString tooLong(const media::MediaCandidate& candidate)
{
    const auto limit = QLocale().formattedDataSize(candidate.mostBytes, 0, QLocale::DataSizeTraditionalFormat);
    switch (candidate.attachment.kind) {
    case AttachmentKind::Image:
        return Words::tr("WhatsApp takes pictures of at most %1. This one has %2.")
            .arg(limit, sizeWords(candidate.attachment.byteSize));
    case AttachmentKind::Video:
        return Words::tr("WhatsApp takes videos of at most %1. This one has %2.")
            .arg(limit, sizeWords(candidate.attachment.byteSize));
    case AttachmentKind::Document:
        return Words::tr("WhatsApp takes files of at most %1. This one has %2.")
            .arg(limit, sizeWords(candidate.attachment.byteSize));
    }
    Q_UNREACHABLE();
}

QString wrongKind(AttachmentKind wanted)
{
    switch (wanted) {
    case AttachmentKind::Image: return Words::tr("This template shows a picture. Choose a JPEG or PNG file.");
    case AttachmentKind::Video: return Words::tr("This template shows a video. Choose an MP4 or 3GP file.");
    case AttachmentKind::Document:
        return Words::tr("This template carries a document. Choose a PDF, Word, Excel, PowerPoint or text file.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString refusalWords(const media::MediaCandidate& candidate, std::optional<AttachmentKind> wanted)
{
    if (!candidate.problem) {
        return wanted ? wrongKind(*wanted) : QString();
    }
    const QLocale locale;
    switch (*candidate.problem) {
    case media::MediaProblem::Empty: return Words::tr("This file is empty.");
    case media::MediaProblem::NotTaken:
        return candidate.canBeFitted
            ? Words::tr("WhatsApp takes pictures as JPEG or PNG only. This one can be converted.")
            : Words::tr(
                "WhatsApp does not take files of this type. Choose a JPEG or PNG picture, an MP4 video, or a PDF, "
                "Word, Excel, PowerPoint or text document.");
    case media::MediaProblem::TooLong: return tooLong(candidate);
    case media::MediaProblem::TooManyPixels:
        //: %1 and %2 are pixels
        return Words::tr("This picture is larger than any phone shows: %1 × %2 pixels.")
            .arg(locale.toString(candidate.pixels.width()), locale.toString(candidate.pixels.height()));
    case media::MediaProblem::WrongColours:
        return Words::tr("WhatsApp does not take pictures with these colours. This one can be converted.");
    case media::MediaProblem::TooVast:
        return Words::tr("This picture has too many pixels to be opened. Choose a smaller one.");
    case media::MediaProblem::Unreadable:
        return Words::tr("This picture cannot be opened. It may be damaged; choose another one.");
    case media::MediaProblem::NotPlayable:
        return Words::tr("Phones cannot play this video. Save it as MP4 (H.264) for the web, and choose it again.");
    }
    Q_UNREACHABLE();
}

QString mediaErrorWords(const Error& error)
{
    const auto& reason = error.reason;
    if (reason == "media.file"_L1) {
        return Words::tr("This file cannot be read.");
    }
    if (reason == "media.unreadable"_L1) {
        return Words::tr("This picture could not be made smaller. Choose another one.");
    }
    if (reason == "link.not_https"_L1) {
        return Words::tr("Links have to begin with https://");
    }
    if (reason == "link.not_public"_L1) {
        return Words::tr("This link leads into your own network, not to the internet.");
    }
    if (reason == "link.too_large"_L1) {
        return Words::tr("The file behind this link is too large.");
    }
    if (reason == "link.not_there"_L1 || reason == "link.too_many"_L1) {
        return Words::tr("There is no file behind this link.");
    }
    if (reason == "link.no_answer"_L1) {
        return Words::tr("Nothing answers at this link. Check it, and your internet connection.");
    }
    return errorSentence(error, ErrorContext::Database);
}

QString mediaFacts(const Attachment& attachment)
{
    const auto size = sizeWords(attachment.byteSize);
    switch (attachment.kind) {
    case AttachmentKind::Image:
        return attachment.mimeType == "image/png"_L1 ? Words::tr("PNG picture, %1").arg(size)
                                                     : Words::tr("JPEG picture, %1").arg(size);
    case AttachmentKind::Video: return Words::tr("Video, %1").arg(size);
    case AttachmentKind::Document: return Words::tr("Document, %1").arg(size);
    }
    Q_UNREACHABLE();
}

QString fitWords(const media::MediaCandidate& candidate)
{
    const bool isSmaller
        = candidate.problem == media::MediaProblem::TooLong || candidate.problem == media::MediaProblem::TooManyPixels;
    return isSmaller ? Words::tr("Make it smaller") : Words::tr("Convert it");
}

QString mediaTitle(std::optional<AttachmentKind> wanted)
{
    if (!wanted) {
        return Words::tr("Picture, video or document (if you like)");
    }
    switch (*wanted) {
    case AttachmentKind::Image: return Words::tr("Picture of the header");
    case AttachmentKind::Video: return Words::tr("Video of the header");
    case AttachmentKind::Document: return Words::tr("Document of the header");
    }
    Q_UNREACHABLE();
}

} // namespace siaran::ui
