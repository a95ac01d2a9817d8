#include "services/templates/NewTemplateOf.h"

#include "services/whatsapp/MediaRules.h"

#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

using namespace Qt::StringLiterals;

namespace siaran::templates {

namespace {

QList<whatsapp::VariableExample> examplesOf(const QString& text, const QMap<QString, QString>& examples, bool named)
{
    auto variables = templateVariables(text);
    if (!named) {
        std::ranges::sort(variables, {}, [](const QString& number) { return number.toInt(); });
    }
    QList<whatsapp::VariableExample> list;
    for (const auto& variable : variables) {
        list.push_back({.name = named ? variable : QString(), .value = examples.value(variable)});
    }
    return list;
}

whatsapp::NewHeader::Format formatOf(HeaderFormat format)
{
    switch (format) {
    case HeaderFormat::None: return whatsapp::NewHeader::Format::None;
    case HeaderFormat::Text: return whatsapp::NewHeader::Format::Text;
    case HeaderFormat::Image: return whatsapp::NewHeader::Format::Image;
    case HeaderFormat::Video: return whatsapp::NewHeader::Format::Video;
    case HeaderFormat::Document: return whatsapp::NewHeader::Format::Document;
    case HeaderFormat::Location: return whatsapp::NewHeader::Format::Location;
    }
    Q_UNREACHABLE();
}

whatsapp::NewButton buttonOf(const DraftButton& button)
{
    const auto kind = [&button] {
        switch (button.kind) {
        case TemplateButton::Kind::Url: return whatsapp::NewButton::Kind::Url;
        case TemplateButton::Kind::PhoneNumber: return whatsapp::NewButton::Kind::PhoneNumber;
        case TemplateButton::Kind::CopyCode: return whatsapp::NewButton::Kind::CopyCode;
        case TemplateButton::Kind::QuickReply:
        case TemplateButton::Kind::Other: return whatsapp::NewButton::Kind::QuickReply;
        }
        Q_UNREACHABLE();
    }();
    return {.kind = kind,
            .text = button.text,
            .url = button.url,
            .phoneNumber = button.phoneNumber,
            .example = button.example};
}

} // namespace

whatsapp::NewTemplate newTemplateOf(const TemplateDraft& draft, const QString& sampleHandle)
{
    const auto named = hasNamedVariables(draft);
    const bool textHeader = draft.headerFormat == HeaderFormat::Text;
    whatsapp::NewTemplate content {
        .name = draft.name,
        .language = draft.language,
        .category = toWord(draft.category).toUpper(),
        .namedParameters = named,
        .header = {.format = formatOf(draft.headerFormat),
                   .text = textHeader ? draft.headerText : QString(),
                   .examples = textHeader ? examplesOf(draft.headerText, draft.headerExamples, named)
                                          : QList<whatsapp::VariableExample>(),
                   .sampleHandle = sampleHandle},
        .body = draft.body,
        .bodyExamples = examplesOf(draft.body, draft.bodyExamples, named),
        .footer = draft.footer,
    };
    for (const auto& button : draft.buttons) {
        content.buttons.push_back(buttonOf(button));
    }
    return content;
}

Result<whatsapp::MediaFile> readSample(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > whatsapp::MostMediaBytes) {
        return fail(ErrorKind::Invalid, u"the sample cannot be read: "_s + file.errorString(), u"media.unreadable"_s);
    }
    auto bytes = file.readAll();
    const auto type = QMimeDatabase().mimeTypeForFileNameAndData(path, bytes).name();
    return whatsapp::MediaFile {
        .name = QFileInfo(path).fileName(), .mimeType = type.toLatin1(), .bytes = std::move(bytes)};
}

} // namespace siaran::templates
