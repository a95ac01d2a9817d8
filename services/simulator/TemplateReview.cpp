#include "services/simulator/TemplateReview.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace siaran::simulator {

using namespace Qt::StringLiterals;

namespace {

// Subcodes of error 100 for templates (whatsapp.md 2.3).
enum Fault {
    StatusCannotChange = 2388039,
    Header = 2388047,
    Body = 2388072,
    Footer = 2388073,
    Crowded = 2388293,
    Edge = 2388299,
    TooLong = 2388040
};

tl::unexpected<ApiError> refused(Fault fault, const QString& details)
{
    return tl::unexpected(ApiError {
        .httpStatus = 400, .code = 100, .subcode = fault, .title = u"Invalid parameter"_s, .details = details});
}

QStringList variablesOf(const QString& text)
{
    static const QRegularExpression variable(u"\\{\\{([^}]*)\\}\\}"_s);
    QStringList names;
    for (auto matches = variable.globalMatch(text); matches.hasNext();) {
        names.append(matches.next().captured(1).trimmed());
    }
    return names;
}

qsizetype examplesIn(const QJsonObject& example, bool named, const QString& key)
{
    if (named) {
        return example[key + u"_named_params"_s].toArray().size();
    }
    const auto values = example[key].toArray();
    return values.at(0).isArray() ? values.at(0).toArray().size() : values.size();
}

std::optional<ApiError> faultInVariables(const QString& text, bool named)
{
    static const QRegularExpression number(u"\\A[1-9][0-9]?\\z"_s);
    static const QRegularExpression name(u"\\A[a-z][a-z0-9_]*\\z"_s);
    for (const auto& variable : variablesOf(text)) {
        if (!(named ? name : number).match(variable).hasMatch()) {
            return refused(Body, u"Variables must be %1."_s.arg(named ? u"lower-case names"_s : u"numbers"_s)).value();
        }
    }
    return std::nullopt;
}

Checked<void> checkHeader(const QJsonObject& component, bool named)
{
    static const QStringList formats {u"TEXT"_s, u"IMAGE"_s, u"VIDEO"_s, u"DOCUMENT"_s, u"LOCATION"_s};
    const auto format = component["format"_L1].toString().toUpper();
    const auto text = component["text"_L1].toString();
    const auto example = component["example"_L1].toObject();
    if (!formats.contains(format)) {
        return refused(Header, u"Unknown header format."_s);
    }
    if (format == "LOCATION"_L1) {
        return {};
    }
    if (format != "TEXT"_L1) {
        return example["header_handle"_L1].toArray().isEmpty() ? refused(Header, u"A media header needs a sample."_s)
                                                               : Checked<void>();
    }
    if (text.isEmpty() || text.size() > 60 || text.contains(u'\n')) {
        return refused(Header, u"A header has 1 to 60 characters in one line."_s);
    }
    const auto count = variablesOf(text).size();
    if (count > 1) {
        return refused(Header, u"A header has one variable at most."_s);
    }
    if (const auto fault = faultInVariables(text, named)) {
        return tl::unexpected(*fault);
    }
    return examplesIn(example, named, u"header_text"_s) < count ? refused(Header, u"An example is missing."_s)
                                                                : Checked<void>();
}

Checked<void> checkBody(const QJsonObject& component, bool named)
{
    static const QRegularExpression touching(u"\\}\\}\\s*\\{\\{"_s);
    static const QRegularExpression edge(u"\\A\\s*\\{\\{|\\}\\}\\s*[.!?]?\\s*\\z"_s);
    const auto text = component["text"_L1].toString();
    if (text.trimmed().isEmpty()) {
        return refused(Body, u"A body is required."_s);
    }
    if (text.size() > 1024) {
        return refused(TooLong, u"The body exceeds 1024 characters."_s);
    }
    auto variables = variablesOf(text);
    if (const auto fault = faultInVariables(text, named)) {
        return tl::unexpected(*fault);
    }
    if (edge.match(text).hasMatch() || touching.match(text).hasMatch()) {
        return refused(Edge, u"Variables may neither open nor close the body nor touch each other."_s);
    }
    variables.removeDuplicates();
    const auto words = text.simplified().count(u' ') + 1;
    if (!variables.isEmpty() && words < 3 * variables.size()) {
        return refused(Crowded, u"Too many variables for the length of the body."_s);
    }
    return examplesIn(component["example"_L1].toObject(), named, u"body_text"_s) < variables.size()
        ? refused(Body, u"An example is missing."_s)
        : Checked<void>();
}

Checked<void> checkButtons(const QJsonArray& buttons)
{
    QHash<QString, int> counts;
    for (const auto& value : buttons) {
        const auto type = value["type"_L1].toString().toUpper();
        const auto text = value["text"_L1].toString();
        ++counts[type];
        if (type != "COPY_CODE"_L1 && (text.isEmpty() || text.size() > 25)) {
            return refused(Body, u"A button's label has 1 to 25 characters."_s);
        }
        const auto url = value["url"_L1].toString();
        if (type == "URL"_L1 && (!url.startsWith("http"_L1) || url.size() > 2000)) {
            return refused(Body, u"A URL button needs an address of 2000 characters at most."_s);
        }
        if (type == "URL"_L1 && !variablesOf(url).isEmpty() && value["example"_L1].toArray().isEmpty()) {
            return refused(Body, u"An example of the address is missing."_s);
        }
    }
    const bool tooMany = buttons.size() > 10 || counts.value(u"URL"_s) > 2 || counts.value(u"PHONE_NUMBER"_s) > 1
        || counts.value(u"COPY_CODE"_s) > 1;
    return tooMany ? refused(Body, u"Too many buttons."_s) : Checked<void>();
}

Checked<void> checkComponent(const QJsonObject& component, bool named)
{
    const auto type = component["type"_L1].toString().toUpper();
    if (type == "HEADER"_L1) {
        return checkHeader(component, named);
    }
    if (type == "BODY"_L1) {
        return checkBody(component, named);
    }
    if (type == "FOOTER"_L1) {
        const auto text = component["text"_L1].toString();
        return text.isEmpty() || text.size() > 60 || !variablesOf(text).isEmpty()
            ? refused(Footer, u"A footer has 1 to 60 characters and no variables."_s)
            : Checked<void>();
    }
    if (type == "BUTTONS"_L1) {
        return checkButtons(component["buttons"_L1].toArray());
    }
    return refused(Body, u"Unknown component %1."_s.arg(type));
}

} // namespace

Checked<QJsonArray> checkComponents(const QJsonArray& components, bool named)
{
    const auto isBody = [](const QJsonValue& value) { return value["type"_L1].toString().toUpper() == "BODY"_L1; };
    if (std::ranges::count_if(components, isBody) != 1) {
        return refused(Body, u"A template has one body."_s);
    }
    QJsonArray kept;
    for (const auto& value : components) {
        auto component = value.toObject();
        if (const auto checked = checkComponent(component, named); !checked) {
            return tl::unexpected(checked.error());
        }
        for (const auto key : {"type"_L1, "format"_L1}) {
            if (component.contains(key)) {
                component.insert(key, component[key].toString().toUpper());
            }
        }
        kept.append(component);
    }
    return kept;
}

Checked<QJsonObject> checkNewTemplate(const QByteArray& body)
{
    static const QRegularExpression nameForm(u"\\A[a-z0-9_]{1,512}\\z"_s);
    static const QRegularExpression languageForm(u"\\A[a-z]{2,3}(_[A-Z]{2})?\\z"_s);
    const auto json = QJsonDocument::fromJson(body).object();
    const auto category = json["category"_L1].toString().toUpper();
    if (!nameForm.match(json["name"_L1].toString()).hasMatch()) {
        return tl::unexpected(apiError(100, u"Param name must match [a-z0-9_] and have at most 512 characters."_s));
    }
    if (!languageForm.match(json["language"_L1].toString()).hasMatch()) {
        return tl::unexpected(apiError(100, u"Param language is not a language code."_s));
    }
    if (category != "MARKETING"_L1 && category != "UTILITY"_L1 && category != "AUTHENTICATION"_L1) {
        return tl::unexpected(apiError(100, u"Param category must be one of MARKETING, UTILITY, AUTHENTICATION."_s));
    }
    const auto named = json["parameter_format"_L1].toString().toUpper() == "NAMED"_L1;
    return checkComponents(json["components"_L1].toArray(), named).map([&](const QJsonArray& components) {
        return QJsonObject {{u"name"_s, json["name"_L1]},
                            {u"language"_s, json["language"_L1]},
                            {u"category"_s, category},
                            {u"parameter_format"_s, named ? u"NAMED"_s : u"POSITIONAL"_s},
                            {u"components"_s, components}};
    });
}

QByteArray verdictOn(const QJsonObject& node)
{
    static const std::array forbidden {u"judi"_s, u"togel"_s, u"rokok"_s, u"miras"_s, u"casino"_s, u"tobacco"_s};
    const auto text = QString::fromUtf8(QJsonDocument(node).toJson()).toLower();
    const bool sellsForbidden
        = std::ranges::any_of(forbidden, [&text](const QString& word) { return text.contains(word); });
    return sellsForbidden ? "ABUSIVE_CONTENT" : "NONE";
}

} // namespace siaran::simulator
