#include "services/whatsapp/MessageCodec.h"

#include "services/whatsapp/ErrorCatalogue.h"
#include "services/whatsapp/JsonText.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace siaran::whatsapp {

namespace {

QJsonObject encoded(const TemplateParameter& parameter)
{
    QJsonObject json {{u"type"_s, u"text"_s}, {u"text"_s, parameter.text}};
    if (!parameter.name.isEmpty()) {
        json.insert("parameter_name"_L1, parameter.name);
    }
    return json;
}

QJsonObject encoded(const MediaParameter& media)
{
    const auto kind = [&media] {
        switch (media.kind) {
        case MediaParameter::Kind::Image: return u"image"_s;
        case MediaParameter::Kind::Video: return u"video"_s;
        case MediaParameter::Kind::Document: return u"document"_s;
        }
        Q_UNREACHABLE();
    }();
    QJsonObject file = media.id.isEmpty() ? QJsonObject {{u"link"_s, media.link}} : QJsonObject {{u"id"_s, media.id}};
    if (media.kind == MediaParameter::Kind::Document && !media.filename.isEmpty()) {
        file.insert("filename"_L1, media.filename);
    }
    return {{u"type"_s, kind}, {kind, file}};
}

QJsonObject encoded(const LocationParameter& location)
{
    // Degrees as text, as in Meta's examples.
    const QJsonObject place {
        {u"latitude"_s, QString::number(location.latitude, 'f', 7)},
        {u"longitude"_s, QString::number(location.longitude, 'f', 7)},
        {u"name"_s, location.name},
        {u"address"_s, location.address},
    };
    return {{u"type"_s, u"location"_s}, {u"location"_s, place}};
}

QJsonObject encoded(const ButtonParameter& button)
{
    const auto component = [&button](const QString& subType, const QString& type) -> QJsonObject {
        return {{u"type"_s, u"button"_s},
                {u"sub_type"_s, subType},
                {u"index"_s, QString::number(button.index)},
                {u"parameters"_s, QJsonArray {QJsonObject {{u"type"_s, type}, {type, button.value}}}}};
    };
    switch (button.subType) {
    case ButtonParameter::SubType::QuickReply: return component(u"quick_reply"_s, u"payload"_s);
    case ButtonParameter::SubType::Url: return component(u"url"_s, u"text"_s);
    case ButtonParameter::SubType::CopyCode: return component(u"copy_code"_s, u"coupon_code"_s);
    }
    Q_UNREACHABLE();
}

QJsonObject headerOf(const QJsonObject& parameter)
{
    return {{u"type"_s, u"header"_s}, {u"parameters"_s, QJsonArray {parameter}}};
}

// What has no variable takes no component at all: an empty one would not match the template.
void addBodyAndButtons(QJsonArray& components, const QList<TemplateParameter>& body,
                       const QList<ButtonParameter>& buttons)
{
    if (!body.isEmpty()) {
        QJsonArray parameters;
        for (const auto& parameter : body) {
            parameters.push_back(encoded(parameter));
        }
        components.push_back(QJsonObject {{u"type"_s, u"body"_s}, {u"parameters"_s, parameters}});
    }
    for (const auto& button : buttons) {
        components.push_back(encoded(button));
    }
}

QJsonObject carouselOf(const QList<CarouselCard>& cards)
{
    QJsonArray encodedCards;
    for (qsizetype i = 0; i < cards.size(); ++i) {
        QJsonArray components {headerOf(encoded(cards.at(i).header))};
        addBodyAndButtons(components, cards.at(i).body, cards.at(i).buttons);
        encodedCards.push_back(QJsonObject {{u"card_index"_s, i}, {u"components"_s, components}});
    }
    return {{u"type"_s, u"carousel"_s}, {u"cards"_s, encodedCards}};
}

QJsonArray componentsOf(const TemplateContent& content)
{
    QJsonArray components;
    if (content.header) {
        components.push_back(headerOf(std::visit([](const auto& header) { return encoded(header); }, *content.header)));
    }
    addBodyAndButtons(components, content.body, content.buttons);
    if (!content.cards.isEmpty()) {
        components.push_back(carouselOf(content.cards));
    }
    return components;
}

void addContent(QJsonObject& message, const TextContent& content)
{
    message.insert("type"_L1, u"text"_s);
    message.insert("text"_L1, QJsonObject {{u"body"_s, content.body}, {u"preview_url"_s, content.previewUrl}});
}

void addContent(QJsonObject& message, const TemplateContent& content)
{
    QJsonObject json {{u"name"_s, content.name}, {u"language"_s, QJsonObject {{u"code"_s, content.languageCode}}}};
    if (const auto components = componentsOf(content); !components.isEmpty()) {
        json.insert("components"_L1, components);
    }
    message.insert("type"_L1, u"template"_s);
    message.insert("template"_L1, json);
}

void addContent(QJsonObject& message, const MediaContent& content)
{
    const auto kind = [&content] {
        switch (content.kind) {
        case MediaContent::Kind::Image: return u"image"_s;
        case MediaContent::Kind::Video: return u"video"_s;
        case MediaContent::Kind::Audio: return u"audio"_s;
        case MediaContent::Kind::Document: return u"document"_s;
        }
        Q_UNREACHABLE();
    }();
    QJsonObject file
        = content.id.isEmpty() ? QJsonObject {{u"link"_s, content.link}} : QJsonObject {{u"id"_s, content.id}};
    if (!content.caption.isEmpty()) {
        file.insert("caption"_L1, content.caption);
    }
    if (!content.filename.isEmpty()) {
        file.insert("filename"_L1, content.filename);
    }
    message.insert("type"_L1, kind);
    message.insert(kind, file);
}

std::optional<Accepted> acceptanceIn(const QByteArray& body)
{
    const auto root = QJsonDocument::fromJson(body).object();
    const auto message = root["messages"_L1][0];
    const auto contact = root["contacts"_L1][0];
    Accepted accepted {
        .wamid = textOf(message["id"_L1]),
        .recipientWaId = textOf(contact["wa_id"_L1]),
        .recipientUserId = textOf(contact["user_id"_L1]),
    };
    const auto status = wordOf(message["message_status"_L1]); // missing means accepted
    accepted.held = !status.isEmpty() && status != "ACCEPTED"_L1;
    return accepted.wamid.isEmpty() ? std::nullopt : std::optional(accepted);
}

NotSentReason whyNotSent(HttpEnd ended)
{
    switch (ended) {
    case HttpEnd::NotConnected: return NotSentReason::NotConnected;
    case HttpEnd::TlsFailed: return NotSentReason::TlsFailed;
    case HttpEnd::TimedOut: return NotSentReason::TimedOut;
    case HttpEnd::Cancelled: return NotSentReason::Cancelled;
    case HttpEnd::Answered:
    case HttpEnd::Broken: return NotSentReason::ConnectionLost;
    }
    Q_UNREACHABLE();
}

InDoubtReason whyInDoubt(const HttpAnswer& answer)
{
    switch (answer.ended) {
    case HttpEnd::Answered: return answer.status >= 500 ? InDoubtReason::ServerError : InDoubtReason::OddAnswer;
    case HttpEnd::TimedOut: return InDoubtReason::TimedOut;
    case HttpEnd::Cancelled: return InDoubtReason::Cancelled;
    case HttpEnd::NotConnected:
    case HttpEnd::TlsFailed:
    case HttpEnd::Broken: return InDoubtReason::ConnectionLost;
    }
    Q_UNREACHABLE();
}

} // namespace

QByteArray encode(const OutgoingMessage& message)
{
    QJsonObject root {{u"messaging_product"_s, u"whatsapp"_s}, {u"recipient_type"_s, u"individual"_s}};
    if (message.recipientE164.isEmpty()) {
        root.insert("recipient"_L1, message.bsuid);
    } else {
        root.insert("to"_L1, message.recipientE164);
    }
    std::visit([&root](const auto& content) { addContent(root, content); }, message.content);
    if (!message.replyTo.isEmpty()) {
        root.insert("context"_L1, QJsonObject {{u"message_id"_s, message.replyTo}});
    }
    if (!message.callbackData.isEmpty()) {
        root.insert("biz_opaque_callback_data"_L1, message.callbackData);
    }
    return QJsonDocument(root).toJson(QJsonDocument::Compact);
}

SendOutcome decodeSendAnswer(const HttpAnswer& answer)
{
    std::optional<ApiError> error;
    if (answer.ended == HttpEnd::Answered) {
        if (answer.status >= 200 && answer.status < 300) {
            if (auto accepted = acceptanceIn(answer.body)) {
                return *std::move(accepted);
            }
        } else if (answer.status >= 400) {
            error = apiErrorFromBody(answer.body, answer.status);
        }
        if (error && (answer.status < 500 || meansNotNow(error->code))) {
            return Rejected {.error = *std::move(error), .retryAfter = answer.retryAfter};
        }
    }
    if (!answer.bodyRead) {
        const auto status = answer.status == 0 ? QString() : u"HTTP %1 before the body left"_s.arg(answer.status);
        return NotSent {.reason = whyNotSent(answer.ended), .detail = status};
    }
    return InDoubt {.reason = whyInDoubt(answer),
                    .httpStatus = answer.status,
                    .error = std::move(error),
                    .retryAfter = answer.retryAfter};
}

} // namespace siaran::whatsapp
