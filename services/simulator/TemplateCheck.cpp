#include "services/simulator/TemplateCheck.h"

#include <QJsonArray>

namespace siaran::simulator {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype HeaderLimit = 60;
constexpr qsizetype BodyLimit = 1024;
constexpr qsizetype CardLimit = 160;

using Outcome = Checked<void>;

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
    if (shape.status != "APPROVED"_L1) {
        return refuse(132001, u"template name (%1) is not approved in %2"_s.arg(shape.name, shape.language));
    }
    return {};
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

Outcome checkNames(const QString& part, const TemplateText& text, const QJsonArray& parameters)
{
    QStringList seen;
    for (const auto& value : parameters) {
        const QString name = value.toObject()["parameter_name"_L1].toString();
        if (name.isEmpty()) {
            return refuse(100, u"%1: Parameter name is missing or empty"_s.arg(part));
        }
        if (!text.variables.contains(name) || seen.contains(name)) {
            return refuse(132012, u"%1: Parameter name %2 does not match the template"_s.arg(part, name));
        }
        seen.push_back(name);
    }
    return {};
}

Outcome checkText(const QString& part, const TemplateText& text, const QJsonArray& parameters, bool isNamed,
                  qsizetype limit)
{
    if (parameters.size() != text.variables.size()) {
        return refuse(
            132000,
            u"%1: number of localizable_params (%2) does not match the expected number of params (%3)"_s.arg(part)
                .arg(parameters.size())
                .arg(text.variables.size()));
    }
    if (isNamed) {
        if (const Outcome names = checkNames(part, text, parameters); !names) {
            return names;
        }
    }
    qsizetype length = text.text.size();
    for (qsizetype i = 0; i < parameters.size(); ++i) {
        const auto words = wordsOf(parameters[i].toObject());
        if (!words) {
            return tl::unexpected(words.error());
        }
        length += words->size() - text.variables[i].size() - 4;
    }
    if (length > limit) {
        return refuse(
            132005,
            u"%1: the rendered text has %2 characters, at most %3 are allowed"_s.arg(part).arg(length).arg(limit));
    }
    return {};
}

Outcome checkHeader(const TemplateShape& shape, const QJsonArray& parameters)
{
    if (shape.headerFormat.isEmpty() || shape.headerFormat == "TEXT"_L1) {
        return checkText(u"header"_s, shape.header, parameters, shape.isNamed, HeaderLimit);
    }
    const QString received
        = parameters.isEmpty() ? u"UNKNOWN"_s : parameters[0].toObject()["type"_L1].toString().toUpper();
    if (received != shape.headerFormat) {
        return refuse(132012, u"header: Format mismatch, expected %1, received %2"_s.arg(shape.headerFormat, received));
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

/// Exactly the cards the template has, each with what its card asks for.
Outcome checkCards(const TemplateShape& shape, const QJsonArray& cards)
{
    if (cards.size() != static_cast<qsizetype>(shape.cards.size())) {
        return refuse(132012,
                      u"carousel: the template has %1 cards, received %2"_s.arg(shape.cards.size()).arg(cards.size()));
    }
    for (qsizetype i = 0; i < cards.size(); ++i) {
        const auto& card = shape.cards.at(static_cast<size_t>(i));
        const auto components = cards[i].toObject()["components"_L1].toArray();
        const auto parametersOf = [&components](QLatin1StringView type) {
            return componentOf(components, type)["parameters"_L1].toArray();
        };
        const auto checked = checkHeader(card, parametersOf("header"_L1))
                                 .and_then([&] {
                                     return checkText(u"carousel body"_s, card.body, parametersOf("body"_L1),
                                                      shape.isNamed, CardLimit);
                                 })
                                 .and_then([&] { return checkButtons(card, components); });
        if (!checked) {
            return tl::unexpected(checked.error());
        }
    }
    return {};
}

} // namespace

Checked<UsedTemplate> checkTemplate(const QJsonObject& json, const TemplateCatalogue& catalogue)
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

    const QJsonArray components = json["components"_L1].toArray();
    const auto parametersOf
        = [&components](QLatin1StringView type) { return componentOf(components, type)["parameters"_L1].toArray(); };
    return checkStatus(*shape)
        .and_then([&] { return checkHeader(*shape, parametersOf("header"_L1)); })
        .and_then([&] { return checkText(u"body"_s, shape->body, parametersOf("body"_L1), shape->isNamed, BodyLimit); })
        .and_then([&] { return checkCards(*shape, componentOf(components, "carousel"_L1)["cards"_L1].toArray()); })
        .and_then([&] { return checkButtons(*shape, components); })
        .map([shape](const QList<QuickReply>& quickReplies) {
            return UsedTemplate {.category = shape->category.toLower().toUtf8(), .quickReplies = quickReplies};
        });
}

} // namespace siaran::simulator
