#include "services/sending/Outgoing.h"

namespace siaran::sending {

namespace {

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
                                             const QString& callbackData)
{
    return compose(content, contact).map([&](const ComposedMessage& composed) {
        whatsapp::OutgoingMessage message {
            .recipientE164 = contact.phoneE164, .content = {}, .callbackData = callbackData};
        if (const auto* chosen = std::get_if<TemplateMessage>(&content.message)) {
            message.content = templateOf(chosen->snapshot, composed);
        } else {
            message.content = whatsapp::TextContent {.body = composed.body};
        }
        return message;
    });
}

} // namespace siaran::sending
