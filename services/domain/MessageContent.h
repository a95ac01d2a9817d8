#pragma once

#include "services/core/Result.h"
#include "services/domain/Attachment.h"
#include "services/domain/Contact.h"
#include "services/domain/Template.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>
#include <variant>

namespace siaran {

/// Where the value of one template variable comes from: a contact's name, phone, one custom field, or fixed words.
struct VariableSource {
    enum class Kind { Name, Phone, Field, Fixed };
    Kind kind = Kind::Name;
    QString value; ///< the field's key, or the fixed words

    friend bool operator==(const VariableSource&, const VariableSource&) = default;
};

/// One variable of a message: `variable` is "1" or "first_name" in a template; in free text it is the word between the
/// braces. WhatsApp counts the header of a positional template apart from its body, so its variable is "header.1".
/// `fallback` stands in when the contact has no value; empty means: leave such people out.
struct VariableBinding {
    QString variable;
    VariableSource source;
    QString fallback;

    friend bool operator==(const VariableBinding&, const VariableBinding&) = default;
};

/// Words typed by the owner, with {name}, {phone} and {field key}; only inside the 24 h service window.
struct FreeText {
    QString body;

    friend bool operator==(const FreeText&, const FreeText&) = default;
};

/// A template as it was when it was chosen: a campaign keeps its own snapshot.
struct TemplateMessage {
    Template snapshot;

    friend bool operator==(const TemplateMessage&, const TemplateMessage&) = default;
};

/// What a campaign says. The bindings cover every variable of the text, in order of appearance.
struct MessageContent {
    std::variant<FreeText, TemplateMessage> message;
    QList<VariableBinding> bindings;
    std::optional<Attachment> attachment
        = std::nullopt; ///< free text becomes its caption, a template's header shows it

    friend bool operator==(const MessageContent&, const MessageContent&) = default;
};

/// The variable part of one button: the end of an address, or a code to copy.
struct ButtonValue {
    int index = 0; ///< of the button in the template, from 0
    QString value;

    friend bool operator==(const ButtonValue&, const ButtonValue&) = default;
};

/// What the message cannot be sent without: the file of a template's media header.
[[nodiscard]] std::optional<AttachmentKind> requiredAttachment(const MessageContent& content);

/// What one person gets: the filled texts for the eye, and the values in template order for the API.
struct ComposedMessage {
    QString header;
    QString body;
    QString footer;
    QStringList parameters; ///< one per body variable of a template, in the template's order
    QStringList parameterNames; ///< the same length; empty strings for positional templates
    QStringList headerParameters; ///< for a text header with a variable
    QStringList headerParameterNames; ///< the same length; empty strings for positional templates
    QList<ButtonValue> buttonValues; ///< one per button with a variable part

    friend bool operator==(const ComposedMessage&, const ComposedMessage&) = default;
};

/// The variables of free text, in order of first appearance: the words between single braces ("name", "phone", "city").
/// "{{" and "}}" stand for literal braces.
[[nodiscard]] QStringList freeTextVariables(const QString& text);

/// Every variable of the message's texts, in order, each once; "button.2" is the variable part of the second button.
[[nodiscard]] QStringList variablesOf(const MessageContent& content);

/// Bindings to begin with: {name}, {phone} and known field keys are bound to themselves, the rest to the name; bindings
/// of `previous` with the same variable are kept.
[[nodiscard]] QList<VariableBinding> suggestedBindings(const MessageContent& content, const QList<CustomField>& fields,
                                                       const QList<VariableBinding>& previous);

/// The sources a person must have a value for, because their binding has no fallback.
[[nodiscard]] QList<VariableSource> requiredSources(const MessageContent& content);

/// What `contact` reads as words for `source`: dates dd/MM/yyyy, whole numbers grouped the Indonesian way (1.250.000),
/// yes/no as Ya/Tidak; empty when there is no value.
[[nodiscard]] QString valueOf(const VariableSource& source, const Contact& contact);

/// Fills `content` for `contact`. Values are taken as they are: braces inside a value are never expanded again, and
/// runs of line breaks, tabs and spaces in a template value become one space, at its ends none (WhatsApp refuses line
/// breaks, tabs and more than four spaces). A value of white space only is no value. Parameters of a positional
/// template are in the order of their numbers, those of a named one in order of appearance. Invalid when a variable has
/// neither value nor fallback; the detail names the variable.
[[nodiscard]] Result<ComposedMessage> compose(const MessageContent& content, const Contact& contact);

/// The stored form; reading it back refuses unknown kinds and ill-typed members as Invalid, with the path in the
/// detail.
[[nodiscard]] QJsonObject toJson(const MessageContent& content);
[[nodiscard]] Result<MessageContent> messageContentFromJson(const QJsonObject& json);

} // namespace siaran
