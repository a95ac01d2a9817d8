#include "services/simulator/TemplateCheck.h"

#include <QJsonArray>

namespace siaran::simulator {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype HeaderLimit = 60;
constexpr qsizetype BodyLimit = 1024;
constexpr qsizetype CardLimit = 160;

using Outcome = Checked<void>;

/// One place of the template that takes parameters, and those that were sent for it.
struct Part {
    QString name;
    QString format; ///< TEXT, or what a media header has to be
    const TemplateText* text = nullptr;
    bool isNamed = false;
    qsizetype limit = 0;
    QJsonArray parameters;

    [[nodiscard]] bool isText() const { return format == "TEXT"_L1; }
};

tl::unexpected<ApiError> refuse(int code, const QString& details)
{
    return tl::unexpected(apiError(code, details));
}

Outcome checkStatus(const TemplateShape& shape)
{
    if (shape.status == "PAUSED"_L1) {
        return tl::unexpected(apiError(132015));
    }
    if (shape.status == "DISABLED"_L1) {
        return tl::unexpected(apiError(132016));
    }
    if (shape.status != "APPROVED"_L1 && shape.status != "FLAGGED"_L1) {
        return refuse(132001, u"template name (%1) is not approved in %2"_s.arg(shape.name, shape.language));
    }
    return {};
}

/// The component of that type (in any case), or an empty object.
QJsonObject componentOf(const QJsonArray& components, QLatin1StringView type)
{
    for (const auto& value : components) {
        if (value.toObject()["type"_L1].toString().compare(type, Qt::CaseInsensitive) == 0) {
            return value.toObject();
        }
    }
    return {};
}

QJsonArray cardsOf(const QJsonArray& components)
{
    return componentOf(components, "carousel"_L1)["cards"_L1].toArray();
}

void addParts(QList<Part>& parts, const TemplateShape& shape, const QJsonArray& components, const QString& prefix,
              qsizetype bodyLimit)
{
    const auto parametersOf
        = [&components](QLatin1StringView type) { return componentOf(components, type)["parameters"_L1].toArray(); };
    parts.push_back({.name = prefix + u"header"_s,
                     .format = shape.headerFormat.isEmpty() ? u"TEXT"_s : shape.headerFormat,
                     .text = &shape.header,
                     .isNamed = shape.isNamed,
                     .limit = HeaderLimit,
                     .parameters = parametersOf("header"_L1)});
    parts.push_back({.name = prefix + u"body"_s,
                     .format = u"TEXT"_s,
                     .text = &shape.body,
                     .isNamed = shape.isNamed,
                     .limit = bodyLimit,
                     .parameters = parametersOf("body"_L1)});
}

/// All places of the template, those of its cards behind its own; cards that were not sent have no parameters.
QList<Part> partsOf(const TemplateShape& shape, const QJsonArray& components)
{
    QList<Part> parts;
    addParts(parts, shape, components, {}, BodyLimit);
    const auto cards = cardsOf(components);
    for (qsizetype i = 0; i < static_cast<qsizetype>(shape.cards.size()); ++i) {
        addParts(parts, shape.cards.at(static_cast<size_t>(i)), cards.at(i)["components"_L1].toArray(),
                 u"carousel card %1 "_s.arg(i), CardLimit);
    }
    return parts;
}

Outcome checkCount(const Part& part)
{
    if (!part.isText() || part.parameters.size() == part.text->variables.size()) {
        return {};
    }
    return refuse(
        132000,
        u"%1: number of localizable_params (%2) does not match the expected number of params (%3)"_s.arg(part.name)
            .arg(part.parameters.size())
            .arg(part.text->variables.size()));
}

bool hasForbiddenSpaces(const QString& text)
{
    return text.contains(u'\n') || text.contains(u'\r') || text.contains(u'\t') || text.contains("     "_L1);
}

/// The words a parameter puts into the text.
Checked<QString> wordsOf(const QJsonObject& parameter)
{
    const QString type = parameter["type"_L1].toString().toLower();
    if (type == "currency"_L1 || type == "date_time"_L1) {
        return parameter[type].toObject()["fallback_value"_L1].toString();
    }
    if (type != "text"_L1) {
        return refuse(
            132012,
            u"Format mismatch, expected TEXT, received %1"_s.arg(type.isEmpty() ? u"UNKNOWN"_s : type.toUpper()));
    }
    const QString text = parameter["text"_L1].toString();
    if (text.isEmpty()) {
        return refuse(131008, u"Parameter of type text is missing text value"_s);
    }
    if (hasForbiddenSpaces(text)) {
        return refuse(132018, u"Param text cannot have new-line/tab characters or more than 4 consecutive spaces"_s);
    }
    return text;
}

Outcome checkNames(const Part& part)
{
    QStringList seen;
    for (const auto& value : part.parameters) {
        const QString name = value.toObject()["parameter_name"_L1].toString();
        if (name.isEmpty()) {
            return refuse(100, u"%1: Parameter name is missing or empty"_s.arg(part.name));
        }
        if (!part.text->variables.contains(name) || seen.contains(name)) {
            return refuse(132012, u"%1: Parameter name %2 does not match the template"_s.arg(part.name, name));
        }
        seen.push_back(name);
    }
    return {};
}

Outcome checkFile(const Part& part)
{
    const auto parameter = part.parameters.at(0).toObject();
    const QString type = parameter["type"_L1].toString();
    if (type.toUpper() != part.format) {
        return refuse(132012,
                      u"%1: Format mismatch, expected %2, received %3"_s.arg(
                          part.name, part.format, type.isEmpty() ? u"UNKNOWN"_s : type.toUpper()));
    }
    const auto content = parameter[type].toObject();
    const bool isThere = part.format == "LOCATION"_L1
        ? content.contains("latitude"_L1) && content.contains("longitude"_L1)
        : content["id"_L1].toString().isEmpty() != content["link"_L1].toString().isEmpty();
    return isThere ? Outcome()
                   : refuse(132012, u"%1: the %2 has neither an id nor a link, or both"_s.arg(part.name, type));
}

Outcome checkFormat(const Part& part)
{
    if (!part.isText()) {
        return checkFile(part);
    }
    if (const Outcome names = part.isNamed ? checkNames(part) : Outcome(); !names) {
        return names;
    }
    for (const auto& parameter : part.parameters) {
        if (const auto words = wordsOf(parameter.toObject()); !words) {
            return tl::unexpected(words.error());
        }
    }
    return {};
}

Outcome checkLength(const Part& part)
{
    qsizetype length = part.text->text.size();
    for (qsizetype i = 0; part.isText() && i < part.parameters.size(); ++i) {
        length
            += wordsOf(part.parameters[i].toObject()).value_or(QString()).size() - part.text->variables[i].size() - 4;
    }
    return length <= part.limit
        ? Outcome()
        : refuse(132005,
                 u"%1: the rendered text has %2 characters, at most %3 are allowed"_s.arg(part.name).arg(length).arg(
                     part.limit));
}

Outcome forEach(const QList<Part>& parts, Outcome (*check)(const Part&))
{
    for (const auto& part : parts) {
        if (const auto checked = check(part); !checked) {
            return checked;
        }
    }
    return {};
}

/// Meta's examples write the index as a number and as a string.
qsizetype indexOf(const QJsonObject& component)
{
    const QJsonValue index = component["index"_L1];
    bool isNumber = true;
    const int position = index.isString() ? index.toString().toInt(&isNumber) : index.toInt(-1);
    return isNumber ? position : -1;
}

Checked<QList<QuickReply>> checkButtons(const TemplateShape& shape, const QJsonArray& components)
{
    QHash<qsizetype, QJsonArray> given;
    for (const auto& value : components) {
        const QJsonObject component = value.toObject();
        if (component["type"_L1].toString().compare("button"_L1, Qt::CaseInsensitive) != 0) {
            continue;
        }
        const qsizetype index = indexOf(component);
        const QString type = component["sub_type"_L1].toString().toUpper();
        if (index < 0 || index >= shape.buttons.size() || shape.buttons[index].type != type) {
            return refuse(132012, u"buttons: the template has no button of type %1 at index %2"_s.arg(type).arg(index));
        }
        given.insert(index, component["parameters"_L1].toArray());
    }

    QList<QuickReply> quickReplies;
    for (qsizetype i = 0; i < shape.buttons.size(); ++i) {
        const TemplateButton& button = shape.buttons[i];
        const QJsonArray parameters = given.value(i);
        if (button.hasVariable && parameters.isEmpty()) {
            return refuse(131008,
                          u"buttons: Button at index %1 of type %2 requires a parameter"_s.arg(i).arg(button.type));
        }
        if (button.type == "QUICK_REPLY"_L1) {
            const QString payload
                = parameters.isEmpty() ? button.text : parameters[0].toObject()["payload"_L1].toString();
            quickReplies.push_back(QuickReply {.text = button.text.toUtf8(), .payload = payload.toUtf8()});
        }
    }
    return quickReplies;
}

/// Exactly the cards the template has, each with the buttons its card asks for.
Outcome checkCards(const TemplateShape& shape, const QJsonArray& cards)
{
    if (cards.size() != static_cast<qsizetype>(shape.cards.size())) {
        return refuse(132012,
                      u"carousel: the template has %1 cards, received %2"_s.arg(shape.cards.size()).arg(cards.size()));
    }
    for (qsizetype i = 0; i < cards.size(); ++i) {
        const auto components = cards[i].toObject()["components"_L1].toArray();
        if (const auto buttons = checkButtons(shape.cards.at(static_cast<size_t>(i)), components); !buttons) {
            return tl::unexpected(buttons.error());
        }
    }
    return {};
}

Checked<const TemplateShape*> findTemplate(const QJsonObject& json, const TemplateCatalogue& catalogue)
{
    const QString name = json["name"_L1].toString();
    const QString language = json["language"_L1].toObject()["code"_L1].toString();
    if (name.isEmpty()) {
        return refuse(131008, u"Parameter 'template.name' is missing."_s);
    }
    if (language.isEmpty()) {
        return refuse(131008, u"Parameter 'template.language.code' is missing."_s);
    }
    const TemplateShape* shape = catalogue.find(name, language);
    if (shape == nullptr) {
        return refuse(132001, u"template name (%1) does not exist in %2"_s.arg(name, language));
    }
    return shape;
}

} // namespace

Checked<UsedTemplate> checkTemplate(const QJsonObject& json, const TemplateCatalogue& catalogue)
{
    const auto found = findTemplate(json, catalogue);
    if (!found) {
        return tl::unexpected(found.error());
    }
    const TemplateShape& shape = **found;
    const QJsonArray components = json["components"_L1].toArray();
    const auto parts = partsOf(shape, components);
    return checkStatus(shape)
        .and_then([&] { return forEach(parts, checkCount); })
        .and_then([&] { return forEach(parts, checkFormat); })
        .and_then([&] { return checkCards(shape, cardsOf(components)); })
        .and_then([&] { return checkButtons(shape, components); })
        .and_then([&](const QList<QuickReply>& quickReplies) {
            return forEach(parts, checkLength).map([&] {
                return UsedTemplate {.category = shape.category.toLower().toUtf8(),
                                     .quickReplies = quickReplies,
                                     .templateId = shape.id.toLatin1()};
            });
        });
}

} // namespace siaran::simulator
