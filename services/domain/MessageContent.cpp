#include "services/domain/MessageContent.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace siaran {

namespace {

struct Piece {
    bool isVariable = false;
    QString text;
};

using Values = std::map<QString, QString>;

// The end of the variable that opens at `at`, or -1 when the brace stands for itself.
qsizetype closingBrace(const QString& text, qsizetype at)
{
    static const QRegularExpression next(u"[{}\\n]"_s);
    const auto end = text.indexOf(next, at + 1);
    const bool closes = end > at && text.at(end) == u'}';
    return closes && !text.mid(at + 1, end - at - 1).trimmed().isEmpty() ? end : -1;
}

QList<Piece> freeTextPieces(const QString& text)
{
    QList<Piece> pieces;
    QString literal;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto pair = QStringView(text).mid(i, 2);
        if (pair == u"{{" || pair == u"}}") {
            literal += text.at(i);
            ++i;
        } else if (const auto end = text.at(i) == u'{' ? closingBrace(text, i) : -1; end > 0) {
            pieces.push_back({false, std::exchange(literal, {})});
            pieces.push_back({true, text.mid(i + 1, end - i - 1).trimmed()});
            i = end;
        } else {
            literal += text.at(i);
        }
    }
    pieces.push_back({false, literal});
    return pieces;
}

QString filled(const QList<Piece>& pieces, const Values& values)
{
    QString text;
    for (const auto& piece : pieces) {
        text += piece.isVariable ? values.at(piece.text) : piece.text;
    }
    return text;
}

QString headerVariable(const Template& source, const QString& variable)
{
    return source.namedParameters ? variable : u"header."_s + variable;
}

QString filledTemplateText(const QString& text, const QString& prefix, const Values& values)
{
    static const QRegularExpression pattern(u"\\{\\{\\s*([A-Za-z0-9_]+)\\s*\\}\\}"_s);
    QString result;
    qsizetype from = 0;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        result += text.mid(from, match.capturedStart() - from) + values.at(prefix + match.captured(1));
        from = match.capturedEnd();
    }
    return result + text.mid(from);
}

QStringList headerVariables(const Template& source)
{
    if (source.headerFormat != HeaderFormat::Text) {
        return {};
    }
    auto variables = templateVariables(source.headerText);
    for (auto& variable : variables) {
        variable = headerVariable(source, variable);
    }
    return variables;
}

bool hasVariable(const TemplateButton& button)
{
    return button.kind == TemplateButton::Kind::CopyCode
        || (button.kind == TemplateButton::Kind::Url && !templateVariables(button.url).isEmpty());
}

// For people buttons are counted from one.
QString buttonVariable(qsizetype index)
{
    return u"button.%1"_s.arg(index + 1);
}

QStringList buttonVariables(const Template& source)
{
    QStringList variables;
    for (qsizetype i = 0; i < source.buttons.size(); ++i) {
        if (hasVariable(source.buttons.at(i))) {
            variables.append(buttonVariable(i));
        }
    }
    return variables;
}

// WhatsApp takes positional parameters by number, wherever the text mentions them.
QStringList bodyParameterOrder(const Template& source)
{
    auto variables = templateVariables(source.body);
    if (!source.namedParameters) {
        std::ranges::stable_sort(variables, {}, [](const QString& variable) { return variable.toInt(); });
    }
    return variables;
}

QStringList variablesOf(const FreeText& text)
{
    return freeTextVariables(text.body);
}

QStringList variablesOf(const TemplateMessage& message)
{
    auto variables = headerVariables(message.snapshot) + templateVariables(message.snapshot.body)
        + buttonVariables(message.snapshot);
    variables.removeDuplicates();
    return variables;
}

const VariableBinding* bindingOf(const QString& variable, const QList<VariableBinding>& bindings)
{
    const auto found = std::ranges::find(bindings, variable, &VariableBinding::variable);
    return found == bindings.end() ? nullptr : &*found;
}

QString fieldWords(const FieldValue& value)
{
    if (const auto* number = std::get_if<double>(&value)) {
        static const QLocale indonesian(QLocale::Indonesian, QLocale::Indonesia);
        // Adding 0.0 takes the sign off a negative zero.
        return indonesian.toString(*number + 0.0, 'f', QLocale::FloatingPointShortest);
    }
    if (const auto* date = std::get_if<QDate>(&value)) {
        return date->toString(u"dd/MM/yyyy"_s);
    }
    if (const auto* answer = std::get_if<bool>(&value)) {
        return *answer ? u"Ya"_s : u"Tidak"_s;
    }
    return std::get<QString>(value);
}

Result<Values> valuesFor(const MessageContent& content, const Contact& contact)
{
    const bool inTemplate = std::holds_alternative<TemplateMessage>(content.message);
    Values values;
    const auto variables = variablesOf(content);
    for (const auto& variable : variables) {
        const auto* binding = bindingOf(variable, content.bindings);
        auto value = binding != nullptr ? valueOf(binding->source, contact) : QString();
        if (binding != nullptr && value.trimmed().isEmpty()) {
            value = binding->fallback;
        }
        if (value.trimmed().isEmpty()) {
            return fail(ErrorKind::Invalid, u"no value for the variable "_s + variable);
        }
        values.emplace(variable, inTemplate ? value.simplified() : value);
    }
    return values;
}

QStringList namesFor(const Template& source, const QStringList& variables)
{
    return source.namedParameters ? variables : QStringList(variables.size(), QString());
}

QStringList looked(const QStringList& variables, const Values& values)
{
    QStringList found;
    for (const auto& variable : variables) {
        found.append(values.at(variable));
    }
    return found;
}

QList<ButtonValue> buttonValues(const Template& source, const Values& values)
{
    QList<ButtonValue> found;
    for (qsizetype i = 0; i < source.buttons.size(); ++i) {
        if (hasVariable(source.buttons.at(i))) {
            found.push_back({.index = static_cast<int>(i), .value = values.at(buttonVariable(i))});
        }
    }
    return found;
}

ComposedMessage composed(const FreeText& text, const Values& values)
{
    ComposedMessage message;
    message.body = filled(freeTextPieces(text.body), values);
    return message;
}

ComposedMessage composed(const TemplateMessage& message, const Values& values)
{
    const auto& source = message.snapshot;
    const auto header = headerVariables(source);
    const auto body = bodyParameterOrder(source);
    return {
        .header = source.headerFormat == HeaderFormat::Text
            ? filledTemplateText(source.headerText, headerVariable(source, {}), values)
            : QString(),
        .body = filledTemplateText(source.body, {}, values),
        .footer = source.footer,
        .parameters = looked(body, values),
        .parameterNames = namesFor(source, body),
        .headerParameters = looked(header, values),
        .headerParameterNames = namesFor(source, header),
        .buttonValues = buttonValues(source, values),
    };
}

} // namespace

QStringList freeTextVariables(const QString& text)
{
    QStringList variables;
    const auto pieces = freeTextPieces(text);
    for (const auto& piece : pieces) {
        if (piece.isVariable) {
            variables.append(piece.text);
        }
    }
    variables.removeDuplicates();
    return variables;
}

std::optional<AttachmentKind> requiredAttachment(const MessageContent& content)
{
    const auto* message = std::get_if<TemplateMessage>(&content.message);
    return message != nullptr ? attachmentFor(message->snapshot.headerFormat) : std::nullopt;
}

QStringList variablesOf(const MessageContent& content)
{
    return std::visit([](const auto& message) { return variablesOf(message); }, content.message);
}

QList<VariableBinding> suggestedBindings(const MessageContent& content, const QList<CustomField>& fields,
                                         const QList<VariableBinding>& previous)
{
    QList<VariableBinding> bindings;
    const auto variables = variablesOf(content);
    for (const auto& variable : variables) {
        VariableBinding binding {.variable = variable, .source = {}, .fallback = {}};
        const auto key = variable.toLower();
        if (const auto* known = bindingOf(variable, previous)) {
            binding = *known;
        } else if (key.startsWith("button."_L1)) {
            binding.source.kind = VariableSource::Kind::Fixed; // a person's name makes no address
        } else if (key == "phone"_L1) {
            binding.source.kind = VariableSource::Kind::Phone;
        } else if (key != "name"_L1 && std::ranges::find(fields, key, &CustomField::key) != fields.end()) {
            binding.source = {VariableSource::Kind::Field, key};
        }
        bindings.push_back(binding);
    }
    return bindings;
}

QList<VariableSource> requiredSources(const MessageContent& content)
{
    QList<VariableSource> sources;
    const auto variables = variablesOf(content);
    for (const auto& variable : variables) {
        const auto* binding = bindingOf(variable, content.bindings);
        if (binding == nullptr || !binding->fallback.trimmed().isEmpty()
            || binding->source.kind == VariableSource::Kind::Fixed || sources.contains(binding->source)) {
            continue;
        }
        sources.push_back(binding->source);
    }
    return sources;
}

QString valueOf(const VariableSource& source, const Contact& contact)
{
    switch (source.kind) {
    case VariableSource::Kind::Name: return contact.displayName;
    case VariableSource::Kind::Phone: return contact.phoneE164;
    case VariableSource::Kind::Fixed: return source.value;
    case VariableSource::Kind::Field: break;
    }
    const auto found = contact.fields.find(source.value);
    return found == contact.fields.end() ? QString() : fieldWords(found->second);
}

Result<ComposedMessage> compose(const MessageContent& content, const Contact& contact)
{
    return valuesFor(content, contact).map([&content](const Values& values) {
        return std::visit([&values](const auto& message) { return composed(message, values); }, content.message);
    });
}

} // namespace siaran
