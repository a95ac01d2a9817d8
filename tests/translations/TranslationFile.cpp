#include "tests/translations/TranslationFile.h"

#include <QFile>
#include <QSet>
#include <QXmlStreamReader>

namespace siaran::tests {

using namespace Qt::StringLiterals;

namespace {

void readTranslation(QXmlStreamReader& xml, Message& message)
{
    message.finished = !xml.attributes().hasAttribute("type"_L1);
    if (!message.plural) {
        message.translations.append(xml.readElementText());
        return;
    }
    while (xml.readNextStartElement()) {
        message.translations.append(xml.readElementText());
    }
}

Message readMessage(QXmlStreamReader& xml, const QString& context)
{
    Message message {.context = context, .source = {}, .comment = {}, .translations = {}};
    message.plural = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "comment"_L1) {
            message.comment = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            readTranslation(xml, message);
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

} // namespace

QString Message::key() const
{
    return comment.isEmpty() ? context + u": "_s + source : context + u": "_s + source + u" ("_s + comment + u')';
}

QList<Message> messagesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "message"_L1) {
            messages.push_back(readMessage(xml, context));
        }
    }
    return xml.hasError() ? QList<Message>() : messages;
}

QStringList leftInEnglish(QStringList texts, const QString& path)
{
    const auto messages = messagesOf(path);
    QSet<QString> english;
    for (const auto& message : messages) {
        if (!message.translations.contains(message.source)) {
            english.insert(message.source);
        }
    }
    for (const auto& message : messages) {
        for (const auto& translation : message.translations) {
            english.remove(translation); // "Label" is both
        }
    }
    english.remove(u"English"_s); // a language to choose is named in its own words
    texts.removeIf([&english](const QString& text) { return !english.contains(text); });
    return texts;
}

} // namespace siaran::tests
