#include "ui/campaigns/MessageFace.h"

#include "models/campaigns/ZoneText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

BubbleContent::HeaderKind headerOf(HeaderFormat format)
{
    using enum BubbleContent::HeaderKind;
    switch (format) {
    case HeaderFormat::None: return None;
    case HeaderFormat::Text: return Text;
    case HeaderFormat::Image: return Image;
    case HeaderFormat::Video: return Video;
    case HeaderFormat::Document: return Document;
    case HeaderFormat::Location: return Location;
    }
    Q_UNREACHABLE();
}

BubbleContent::HeaderKind headerOf(AttachmentKind kind)
{
    switch (kind) {
    case AttachmentKind::Image: return BubbleContent::HeaderKind::Image;
    case AttachmentKind::Video: return BubbleContent::HeaderKind::Video;
    case AttachmentKind::Document: return BubbleContent::HeaderKind::Document;
    }
    Q_UNREACHABLE();
}

BubbleContent::ButtonKind buttonOf(TemplateButton::Kind kind)
{
    using enum BubbleContent::ButtonKind;
    switch (kind) {
    case TemplateButton::Kind::Url: return Url;
    case TemplateButton::Kind::PhoneNumber: return Phone;
    case TemplateButton::Kind::CopyCode: return Copy;
    case TemplateButton::Kind::QuickReply:
    case TemplateButton::Kind::Other: break;
    }
    return Reply;
}

bool isMissing(const QString& variable, const MessageContent& content, const Contact& person)
{
    const auto binding = std::ranges::find(content.bindings, variable, &VariableBinding::variable);
    return binding == content.bindings.end()
        || (valueOf(binding->source, person).trimmed().isEmpty() && binding->fallback.trimmed().isEmpty());
}

// A missing value stands as its name in braces, so that the rest is filled all the same.
MessageContent withNamesFor(const QStringList& missing, MessageContent content)
{
    for (const auto& variable : missing) {
        const VariableBinding shown {
            .variable = variable,
            .source = {VariableSource::Kind::Fixed, u"{%1}"_s.arg(variable)},
            .fallback = {},
        };
        const auto binding = std::ranges::find(content.bindings, variable, &VariableBinding::variable);
        if (binding == content.bindings.end()) {
            content.bindings.push_back(shown);
        } else {
            *binding = shown;
        }
    }
    return content;
}

BubbleContent bubbleOf(const MessageContent& content, const Contact& person)
{
    BubbleContent bubble;
    bubble.time = models::clockText(QTime(9, 0));
    if (const auto composed = compose(content, person); composed) {
        bubble.header = composed->header;
        bubble.body = composed->body;
        bubble.footer = composed->footer;
    }
    if (const auto* message = std::get_if<TemplateMessage>(&content.message)) {
        bubble.headerKind = headerOf(message->snapshot.headerFormat);
        for (const auto& button : message->snapshot.buttons) {
            bubble.buttons.push_back({buttonOf(button.kind), button.text});
        }
    }
    if (content.attachment) {
        bubble.headerKind = headerOf(content.attachment->kind);
        bubble.header = content.attachment->fileName;
    }
    return bubble;
}

} // namespace

MessageFace faceFor(const MessageContent& content, const Contact& person)
{
    MessageFace face;
    const auto variables = variablesOf(content);
    std::ranges::copy_if(variables, std::back_inserter(face.missing),
                         [&](const QString& variable) { return isMissing(variable, content, person); });
    face.bubble = bubbleOf(withNamesFor(face.missing, content), person);
    return face;
}

} // namespace siaran::ui
