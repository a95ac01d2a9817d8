#pragma once

#include <QList>
#include <QString>

#include <optional>
#include <variant>

namespace siaran::whatsapp {

/// Free words; only inside the 24 h service window.
struct TextContent {
    QString body = {}; ///< at most 4096
    bool previewUrl = false;

    friend bool operator==(const TextContent&, const TextContent&) = default;
};

struct TemplateParameter {
    QString text = {};
    QString name = {}; ///< empty in a template with positional variables

    friend bool operator==(const TemplateParameter&, const TemplateParameter&) = default;
};

/// Exactly one of `id` (uploaded before, lives 30 days) and `link` (Meta downloads it when sending).
struct MediaParameter {
    enum class Kind { Image, Video, Document };
    Kind kind = Kind::Image;
    QString id = {};
    QString link = {};
    QString filename = {}; ///< documents only

    friend bool operator==(const MediaParameter&, const MediaParameter&) = default;
};

struct LocationParameter {
    double latitude = 0;
    double longitude = 0;
    QString name = {};
    QString address = {};

    friend bool operator==(const LocationParameter&, const LocationParameter&) = default;
};

using HeaderParameter = std::variant<TemplateParameter, MediaParameter, LocationParameter>;

/// Only for buttons with a variable part; static buttons take none.
struct ButtonParameter {
    enum class SubType { QuickReply, Url, CopyCode };
    int index = 0; ///< position in the template, from 0
    SubType subType = SubType::QuickReply;
    QString value = {}; ///< the payload, the end of the URL, or the code

    friend bool operator==(const ButtonParameter&, const ButtonParameter&) = default;
};

/// One card of a carousel; it shows exactly what the template's card at the same place has.
struct CarouselCard {
    MediaParameter header = {}; ///< an image or a video
    QList<TemplateParameter> body = {};
    QList<ButtonParameter> buttons = {}; ///< at most two

    friend bool operator==(const CarouselCard&, const CarouselCard&) = default;
};

struct TemplateContent {
    QString name = {};
    QString languageCode = {}; ///< "id", "en_US"
    std::optional<HeaderParameter> header = std::nullopt; ///< a media header needs one although it shows no variable
    QList<TemplateParameter> body = {}; ///< in the template's order
    QList<ButtonParameter> buttons = {};
    QList<CarouselCard> cards = {}; ///< none, or as many as the template has (2 to 10)

    friend bool operator==(const TemplateContent&, const TemplateContent&) = default;
};

/// A file by itself; only inside the 24 h service window. Exactly one of `id` and `link`.
struct MediaContent {
    enum class Kind { Image, Video, Audio, Document };
    Kind kind = Kind::Image;
    QString id = {};
    QString link = {};
    QString caption = {}; ///< at most 1024; audio takes none
    QString filename = {}; ///< documents only

    friend bool operator==(const MediaContent&, const MediaContent&) = default;
};

/// One message to one person.
struct OutgoingMessage {
    QString recipientE164 = {}; ///< always with +; empty when only the bsuid is known
    QString bsuid = {}; ///< used when there is no number
    std::variant<TextContent, TemplateContent, MediaContent> content = {};
    QString replyTo = {}; ///< the wamid it quotes
    QString callbackData
        = {}; ///< our id of the attempt, at most 512; comes back in every status webhook. No personal data

    friend bool operator==(const OutgoingMessage&, const OutgoingMessage&) = default;
};

} // namespace siaran::whatsapp
