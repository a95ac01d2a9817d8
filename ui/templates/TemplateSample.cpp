#include "ui/templates/TemplateSample.h"

#include "models/campaigns/ZoneText.h"
#include "services/domain/MessageContent.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTime>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(siaran::ui::TemplateSample)
};

QString sampleForName(const QString& name)
{
    struct Sample {
        QLatin1StringView hint;
        QString value;
    };
    const std::array<Sample, 12> samples {{
        {"shop"_L1, u"Toko Melati"_s},
        {"toko"_L1, u"Toko Melati"_s},
        {"name"_L1, u"Sari"_s},
        {"nama"_L1, u"Sari"_s},
        {"date"_L1, Words::tr("Saturday")},
        {"tanggal"_L1, Words::tr("Saturday")},
        {"code"_L1, u"MELATI25"_s},
        {"kode"_L1, u"MELATI25"_s},
        {"discount"_L1, u"25%"_s},
        {"diskon"_L1, u"25%"_s},
        {"city"_L1, u"Bandung"_s},
        {"kota"_L1, u"Bandung"_s},
    }};
    for (const auto& sample : samples) {
        if (name.contains(sample.hint, Qt::CaseInsensitive)) {
            return sample.value;
        }
    }
    return {};
}

QString sampleAt(qsizetype position)
{
    const std::array<QString, 4> samples {u"Sari"_s, u"25%"_s, Words::tr("Saturday"), u"Toko Melati"_s};
    return samples.at(static_cast<std::size_t>(position) % samples.size());
}

bool isName(const QString& variable)
{
    return variable.contains("name"_L1, Qt::CaseInsensitive) || variable.contains("nama"_L1, Qt::CaseInsensitive);
}

QList<SampleValue> samplesIn(const QString& text, const QMap<QString, QString>& examples, bool isHeader)
{
    QList<SampleValue> samples;
    const auto variables = templateVariables(text);
    for (qsizetype i = 0; i < variables.size(); ++i) {
        const auto named = sampleForName(variables.at(i));
        const auto invented = named.isEmpty() ? sampleAt(i) : named;
        samples.push_back({variables.at(i), examples.value(variables.at(i), invented), isHeader});
    }
    return samples;
}

// In one pass: braces in a value are words like any other.
QString filled(const QString& text, const QList<SampleValue>& values, bool isHeader)
{
    static const QRegularExpression variable(u"\\{\\{\\s*([A-Za-z0-9_]+)\\s*\\}\\}"_s);
    QString words;
    qsizetype end = 0;
    for (auto matches = variable.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        const auto name = match.captured(1);
        const auto found = std::ranges::find_if(
            values, [&](const SampleValue& value) { return value.variable == name && value.isInHeader == isHeader; });
        words += text.mid(end, match.capturedStart() - end) + (found == values.end() ? match.captured() : found->value);
        end = match.capturedEnd();
    }
    return words + text.mid(end);
}

BubbleContent::HeaderKind headerKindOf(HeaderFormat format)
{
    using Kind = BubbleContent::HeaderKind;
    switch (format) {
    case HeaderFormat::None: return Kind::None;
    case HeaderFormat::Text: return Kind::Text;
    case HeaderFormat::Image: return Kind::Image;
    case HeaderFormat::Video: return Kind::Video;
    case HeaderFormat::Document: return Kind::Document;
    case HeaderFormat::Location: return Kind::Location;
    }
    Q_UNREACHABLE();
}

QString mediaName(HeaderFormat format)
{
    switch (format) {
    case HeaderFormat::Image: return Words::tr("Picture");
    case HeaderFormat::Video: return Words::tr("Video");
    case HeaderFormat::Document: return Words::tr("Document");
    case HeaderFormat::Location: return Words::tr("Place");
    case HeaderFormat::Text:
    case HeaderFormat::None: break;
    }
    return {};
}

BubbleContent::ButtonKind buttonKindOf(TemplateButton::Kind kind)
{
    using Kind = BubbleContent::ButtonKind;
    switch (kind) {
    case TemplateButton::Kind::Url: return Kind::Url;
    case TemplateButton::Kind::PhoneNumber: return Kind::Phone;
    case TemplateButton::Kind::CopyCode: return Kind::Copy;
    case TemplateButton::Kind::QuickReply:
    case TemplateButton::Kind::Other: break;
    }
    return Kind::Reply;
}

BubbleContent bubbleOf(HeaderFormat format, const QString& header, const QString& body, const QString& footer)
{
    BubbleContent bubble;
    bubble.headerKind = headerKindOf(format);
    bubble.header = format == HeaderFormat::Text ? header : mediaName(format);
    bubble.body = body;
    bubble.footer = footer;
    bubble.time = models::clockText(QTime(9, 0));
    return bubble;
}

QList<SampleValue> examplesOf(const QMap<QString, QString>& examples, bool isHeader)
{
    QList<SampleValue> values;
    for (auto example = examples.begin(); example != examples.end(); ++example) {
        if (!example.value().isEmpty()) {
            values.push_back({example.key(), example.value(), isHeader});
        }
    }
    return values;
}

} // namespace

QList<SampleValue> sampleValues(const Template& source, const TemplateDraft& content)
{
    QList<SampleValue> samples;
    if (source.headerFormat == HeaderFormat::Text) {
        samples = samplesIn(source.headerText, content.headerExamples, true);
    }
    return samples + samplesIn(source.body, content.bodyExamples, false);
}

QList<SampleValue> valuesFor(const Template& source, const QList<SampleValue>& examples, const Contact& person,
                             const QList<CustomField>& fields)
{
    auto values = examples;
    const MessageContent content {.message = TemplateMessage {source}, .bindings = {}};
    const auto bindings = suggestedBindings(content, fields, {});
    for (qsizetype i = 0; i < values.size(); ++i) {
        auto& value = values[i];
        const auto binding = std::ranges::find(bindings, value.variable, &VariableBinding::variable);
        const bool isCalledAfter = source.namedParameters && binding != bindings.end()
            && (binding->source.kind != VariableSource::Kind::Name || isName(value.variable));
        const bool isGreeting = !source.namedParameters && i == 0;
        const auto own = isCalledAfter ? valueOf(binding->source, person) : isGreeting ? person.displayName : QString();
        if (!own.isEmpty()) {
            value.value = own;
        }
    }
    return values;
}

BubbleContent sampleBubble(const Template& source, const QList<SampleValue>& values)
{
    auto bubble = bubbleOf(source.headerFormat, filled(source.headerText, values, true),
                           filled(source.body, values, false), source.footer);
    for (const auto& button : source.buttons) {
        bubble.buttons.push_back({buttonKindOf(button.kind), button.text});
    }
    return bubble;
}

BubbleContent draftBubble(const TemplateDraft& draft)
{
    const auto values = examplesOf(draft.headerExamples, true) + examplesOf(draft.bodyExamples, false);
    auto bubble = bubbleOf(draft.headerFormat, filled(draft.headerText, values, true),
                           filled(draft.body, values, false), draft.footer);
    for (const auto& button : draft.buttons) {
        const bool isCode = button.kind == TemplateButton::Kind::CopyCode;
        bubble.buttons.push_back({buttonKindOf(button.kind), isCode ? Words::tr("Copy offer code") : button.text});
    }
    return bubble;
}

} // namespace siaran::ui
