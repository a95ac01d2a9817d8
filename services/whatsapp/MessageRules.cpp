#include "services/whatsapp/MessageRules.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace siaran::whatsapp {

namespace {

constexpr qsizetype LongestText = 4096;
constexpr qsizetype LongestCaption = 1024;
constexpr qsizetype LongestCallback = 512;
constexpr int MostButtons = 10;
constexpr int MostCardButtons = 2;
constexpr qsizetype FewestCards = 2;
constexpr qsizetype MostCards = 10;

bool matches(const QString& text, const QRegularExpression& form)
{
    return form.match(text).hasMatch();
}

// Gathers what is wrong, each problem with the field it is in.
class Check {
public:
    void recipient(const OutgoingMessage& message)
    {
        static const QRegularExpression e164(u"\\A\\+[1-9][0-9]{6,14}\\z"_s);
        static const QRegularExpression bsuid(u"\\A[A-Z]{2}\\.(ENT\\.)?[A-Za-z0-9]{1,128}\\z"_s);
        const auto field = u"recipient"_s;
        if (message.recipientE164.isEmpty() && message.bsuid.isEmpty()) {
            add(MessageRule::Empty, field);
        } else if (!message.recipientE164.isEmpty() ? !matches(message.recipientE164, e164)
                                                    : !matches(message.bsuid, bsuid)) {
            add(MessageRule::BadForm, field);
        }
    }

    void callback(const QString& data)
    {
        if (data.toUtf8().size() > LongestCallback) {
            add(MessageRule::TooLong, u"callbackData"_s);
        }
    }

    void content(const TextContent& text)
    {
        if (text.body.trimmed().isEmpty()) {
            add(MessageRule::Empty, u"text.body"_s);
        } else if (text.body.size() > LongestText) {
            add(MessageRule::TooLong, u"text.body"_s);
        }
    }

    void content(const TemplateContent& content)
    {
        static const QRegularExpression nameForm(u"\\A[a-z0-9_]{1,512}\\z"_s);
        static const QRegularExpression languageForm(u"\\A[a-z]{2,3}(_[A-Za-z0-9]{2,8})*\\z"_s);
        if (!matches(content.name, nameForm)) {
            add(MessageRule::BadForm, u"template.name"_s);
        }
        if (!matches(content.languageCode, languageForm)) {
            add(MessageRule::BadForm, u"template.language"_s);
        }
        if (content.header) {
            std::visit([this](const auto& header) { this->header(header); }, *content.header);
        }
        for (qsizetype i = 0; i < content.body.size(); ++i) {
            parameter(content.body.at(i), u"template.body[%1]"_s.arg(i));
        }
        naming(content);
        buttons(content.buttons, u"template"_s, MostButtons);
        cards(content.cards);
    }

    void content(const MediaContent& media)
    {
        file(media.id, media.link, u"media"_s);
        if (media.caption.size() > LongestCaption) {
            add(MessageRule::TooLong, u"media.caption"_s);
        } else if (media.kind == MediaContent::Kind::Audio && !media.caption.isEmpty()) {
            add(MessageRule::BadForm, u"media.caption"_s);
        }
        if (media.kind != MediaContent::Kind::Document && !media.filename.isEmpty()) {
            add(MessageRule::BadForm, u"media.filename"_s);
        }
    }

    QList<MessageProblem> problems() && { return std::move(m_problems); }

private:
    void header(const TemplateParameter& text) { parameter(text, u"template.header"_s); }

    void header(const MediaParameter& media) { file(media.id, media.link, u"template.header"_s); }

    void file(const QString& id, const QString& link, const QString& field)
    {
        static const QRegularExpression web(u"\\Ahttps?://[^\\s]+\\z"_s);
        if (id.isEmpty() && link.isEmpty()) {
            add(MessageRule::Empty, field);
        } else if (!id.isEmpty() && !link.isEmpty()) {
            add(MessageRule::Ambiguous, field);
        } else if (id.isEmpty() && !matches(link, web)) {
            add(MessageRule::BadForm, field);
        }
    }

    void cards(const QList<CarouselCard>& cards)
    {
        if (!cards.isEmpty() && (cards.size() < FewestCards || cards.size() > MostCards)) {
            add(MessageRule::BadForm, u"template.cards"_s);
        }
        for (qsizetype i = 0; i < cards.size(); ++i) {
            const auto& card = cards.at(i);
            const auto field = u"template.cards[%1]"_s.arg(i);
            file(card.header.id, card.header.link, field + u".header"_s);
            for (qsizetype j = 0; j < card.body.size(); ++j) {
                parameter(card.body.at(j), field + u".body[%1]"_s.arg(j));
            }
            buttons(card.buttons, field, MostCardButtons);
        }
    }

    void header(const LocationParameter& location)
    {
        const auto onEarth = std::abs(location.latitude) <= 90 && std::abs(location.longitude) <= 180; // a NaN is not
        if (!onEarth) {
            add(MessageRule::BadForm, u"template.header"_s);
        }
    }

    void parameter(const TemplateParameter& parameter, const QString& field)
    {
        static const QRegularExpression refused(u"[\\n\\r\\t\\v\\f\\x{85}\\x{2028}\\x{2029}]| {5}"_s);
        static const QRegularExpression nameForm(u"\\A[a-z0-9_]+\\z"_s);
        if (parameter.text.trimmed().isEmpty()) {
            add(MessageRule::Empty, field);
        } else if (matches(parameter.text, refused)) {
            add(MessageRule::BadCharacters, field);
        } else if (parameter.text.size() > LongestText) {
            add(MessageRule::TooLong, field);
        }
        if (!parameter.name.isEmpty() && !matches(parameter.name, nameForm)) {
            add(MessageRule::BadForm, field + u".name"_s);
        }
    }

    void naming(const TemplateContent& content)
    {
        QStringList names;
        std::ranges::transform(content.body, std::back_inserter(names), &TemplateParameter::name);
        QStringList used = names;
        if (const auto* text = content.header ? std::get_if<TemplateParameter>(&*content.header) : nullptr) {
            used.push_back(text->name);
        }
        const auto unnamed = used.count(QString());
        if (unnamed > 0 && unnamed < used.size()) {
            add(MessageRule::MixedNaming, u"template.body"_s);
        } else if (unnamed == 0 && QSet(names.begin(), names.end()).size() < names.size()) {
            add(MessageRule::Ambiguous, u"template.body"_s);
        }
    }

    void buttons(const QList<ButtonParameter>& buttons, const QString& owner, int most)
    {
        QSet<int> positions;
        for (qsizetype i = 0; i < buttons.size(); ++i) {
            const auto& button = buttons.at(i);
            const auto field = owner + u".buttons[%1]"_s.arg(i);
            if (button.value.trimmed().isEmpty()) {
                add(MessageRule::Empty, field);
            }
            if (button.index < 0 || button.index >= most) {
                add(MessageRule::BadForm, field);
            } else if (positions.contains(button.index)) {
                add(MessageRule::Ambiguous, field);
            }
            positions.insert(button.index);
        }
    }

    void add(MessageRule rule, const QString& field) { m_problems.push_back(MessageProblem {rule, field}); }

    QList<MessageProblem> m_problems;
};

} // namespace

QList<MessageProblem> problemsOf(const OutgoingMessage& message)
{
    Check check;
    check.recipient(message);
    std::visit([&check](const auto& content) { check.content(content); }, message.content);
    check.callback(message.callbackData);
    return std::move(check).problems();
}

} // namespace siaran::whatsapp
