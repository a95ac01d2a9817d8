#include "ui/templates/TemplateSample.h"

#include "models/campaigns/ZoneText.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTime>

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

QList<SampleValue> samplesIn(const QString& text, bool isHeader)
{
    QList<SampleValue> samples;
    const auto variables = templateVariables(text);
    for (qsizetype i = 0; i < variables.size(); ++i) {
        const auto named = sampleForName(variables.at(i));
        samples.push_back({variables.at(i), named.isEmpty() ? sampleAt(i) : named, isHeader});
    }
    return samples;
}

QString filled(QString text)
{
    for (const auto& sample : samplesIn(text, false)) {
        const QRegularExpression variable(u"\\{\\{\\s*%1\\s*\\}\\}"_s.arg(QRegularExpression::escape(sample.variable)));
        text.replace(variable, sample.value);
    }
    return text;
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

} // namespace

QList<SampleValue> sampleValues(const Template& source)
{
    QList<SampleValue> samples;
    if (source.headerFormat == HeaderFormat::Text) {
        samples = samplesIn(source.headerText, true);
    }
    return samples + samplesIn(source.body, false);
}

BubbleContent sampleBubble(const Template& source)
{
    BubbleContent bubble;
    bubble.headerKind = headerKindOf(source.headerFormat);
    bubble.header
        = source.headerFormat == HeaderFormat::Text ? filled(source.headerText) : mediaName(source.headerFormat);
    bubble.body = filled(source.body);
    bubble.footer = source.footer;
    for (const auto& button : source.buttons) {
        bubble.buttons.push_back({buttonKindOf(button.kind), button.text});
    }
    bubble.time = models::clockText(QTime(9, 0));
    return bubble;
}

} // namespace siaran::ui
