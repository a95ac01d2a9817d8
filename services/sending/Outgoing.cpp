#include "services/sending/Outgoing.h"

using namespace Qt::StringLiterals;

namespace siaran::sending {

namespace {

whatsapp::MediaParameter::Kind parameterKind(AttachmentKind kind)
{
    switch (kind) {
    case AttachmentKind::Image: return whatsapp::MediaParameter::Kind::Image;
    case AttachmentKind::Video: return whatsapp::MediaParameter::Kind::Video;
    case AttachmentKind::Document: return whatsapp::MediaParameter::Kind::Document;
    }
    Q_UNREACHABLE();
}

whatsapp::MediaContent::Kind contentKind(AttachmentKind kind)
{
    switch (kind) {
    case AttachmentKind::Image: return whatsapp::MediaContent::Kind::Image;
    case AttachmentKind::Video: return whatsapp::MediaContent::Kind::Video;
    case AttachmentKind::Document: return whatsapp::MediaContent::Kind::Document;
    }
    Q_UNREACHABLE();
}

// Only a document shows its name.
QString shownName(const Attachment& file)
{
    return file.kind == AttachmentKind::Document ? file.fileName : QString();
}

whatsapp::MediaContent mediaOf(const Attachment& file, const QString& id, const QString& caption)
{
    return {.kind = contentKind(file.kind), .id = id, .caption = caption, .filename = shownName(file)};
}

whatsapp::TemplateContent templateOf(const Template& snapshot, const ComposedMessage& composed)
{
    whatsapp::TemplateContent content {.name = snapshot.name, .languageCode = snapshot.language};
    for (qsizetype i = 0; i < composed.parameters.size(); ++i) {
        content.body.push_back({.text = composed.parameters.at(i), .name = composed.parameterNames.value(i)});
    }
    if (!composed.headerParameters.isEmpty()) {
        content.header = whatsapp::TemplateParameter {.text = composed.headerParameters.first(),
                                                      .name = composed.headerParameterNames.value(0)};
    }
    for (const auto& [index, value] : composed.buttonValues) {
        const auto isUrl = snapshot.buttons.at(index).kind == TemplateButton::Kind::Url;
        content.buttons.push_back(
            {.index = index,
             .subType = isUrl ? whatsapp::ButtonParameter::SubType::Url : whatsapp::ButtonParameter::SubType::CopyCode,
             .value = value});
    }
    return content;
}

} // namespace

Result<whatsapp::OutgoingMessage> outgoingOf(const MessageContent& content, const Contact& contact,
                                             const QString& callbackData, const QString& mediaId)
{
    const auto& file = content.attachment;
    const auto required = requiredAttachment(content);
    if ((required && (!file || file->kind != *required)) || (file && mediaId.isEmpty())) {
        return fail(ErrorKind::Invalid, required ? u"template.header"_s : u"media"_s, u"media.missing"_s);
    }
    return compose(content, contact).map([&](const ComposedMessage& composed) {
        whatsapp::OutgoingMessage message {
            .recipientE164 = contact.phoneE164, .content = {}, .callbackData = callbackData};
        if (const auto* chosen = std::get_if<TemplateMessage>(&content.message)) {
            auto filled = templateOf(chosen->snapshot, composed);
            if (required) {
                filled.header = whatsapp::MediaParameter {
                    .kind = parameterKind(file->kind), .id = mediaId, .filename = shownName(*file)};
            }
            message.content = std::move(filled);
        } else if (file) {
            message.content = mediaOf(*file, mediaId, composed.body);
        } else {
            message.content = whatsapp::TextContent {.body = composed.body};
        }
        return message;
    });
}

} // namespace siaran::sending
