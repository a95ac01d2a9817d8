#include "services/whatsapp/MessageRules.h"

#include <QTest>
#include <rapidcheck.h>

#include <algorithm>
#include <limits>

using namespace siaran::whatsapp;
using namespace Qt::StringLiterals;

namespace {

OutgoingMessage text(const QString& body)
{
    return {.recipientE164 = u"+6281234567890"_s, .content = TextContent {body}};
}

OutgoingMessage withTemplate(TemplateContent content)
{
    content.name = u"promo"_s;
    content.languageCode = u"en_US"_s;
    return {.recipientE164 = u"+6281234567890"_s, .content = std::move(content)};
}

OutgoingMessage to(const QString& number, const QString& bsuid = {})
{
    return {.recipientE164 = number, .bsuid = bsuid, .content = TextContent {u"hi"_s}};
}

OutgoingMessage calling(const QString& name, const QString& language)
{
    return {.recipientE164 = u"+6281234567890"_s, .content = TemplateContent {.name = name, .languageCode = language}};
}

OutgoingMessage file(MediaContent content)
{
    return {.recipientE164 = u"+6281234567890"_s, .content = std::move(content)};
}

CarouselCard card(int button = 1)
{
    return {
        .header = {.id = u"7"_s}, .body = {{u"25%"_s}}, .buttons = {{button, ButtonParameter::SubType::Url, u"a"_s}}};
}

OutgoingMessage marked(const QString& callbackData)
{
    auto message = text(u"hi"_s);
    message.callbackData = callbackData;
    return message;
}

} // namespace

class TestMessageRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatMayBeSentHasNoProblem_data()
    {
        QTest::addColumn<OutgoingMessage>("message");
        QTest::newRow("the longest text") << text(QString(4096, u'x'));
        QTest::newRow("by id") << to({}, u"US.ENT.11815799212886844830"_s);
        QTest::newRow("four spaces") << withTemplate({.body = {{u"a    b"_s}}});
        QTest::newRow("all named") << withTemplate({.header = TemplateParameter {u"x"_s, u"season"_s},
                                                    .body = {{u"a"_s, u"first_name"_s}, {u"b"_s, u"code"_s}}});
        QTest::newRow("a picture above positional words")
            << withTemplate({.header = MediaParameter {.id = u"1"_s}, .body = {{u"a"_s}}});
        QTest::newRow("nothing to fill in") << calling(u"hello_world"_s, u"pt_BR"_s);
        QTest::newRow("the longest callback data") << marked(QString(512, u'x'));
        QTest::newRow("a picture") << file({.id = u"7"_s, .caption = QString(1024, u'x')});
        QTest::newRow("a document") << file(
            {.kind = MediaContent::Kind::Document, .link = u"https://x.id/a.pdf"_s, .filename = u"a.pdf"_s});
        QTest::newRow("a carousel") << withTemplate({.cards = QList<CarouselCard>(10, card())});
    }
    void whatMayBeSentHasNoProblem()
    {
        QFETCH(OutgoingMessage, message);
        const auto problems = problemsOf(message);
        QVERIFY2(problems.isEmpty(), problems.isEmpty() ? "" : qPrintable(problems.first().field));
    }

    void aProblemNamesItsField_data()
    {
        using enum MessageRule;
        QTest::addColumn<OutgoingMessage>("message");
        QTest::addColumn<MessageRule>("rule");
        QTest::addColumn<QString>("field");
        QTest::newRow("no file") << file({}) << Empty << u"media"_s;
        QTest::newRow("two files") << file({.id = u"7"_s, .link = u"https://x.id/a"_s}) << Ambiguous << u"media"_s;
        QTest::newRow("a link that is none") << file({.link = u"ftp://x.id/a"_s}) << BadForm << u"media"_s;
        QTest::newRow("a caption too long")
            << file({.id = u"7"_s, .caption = QString(1025, u'x')}) << TooLong << u"media.caption"_s;
        QTest::newRow("words to audio") << file({.kind = MediaContent::Kind::Audio, .id = u"7"_s, .caption = u"a"_s})
                                        << BadForm << u"media.caption"_s;
        QTest::newRow("a name for a picture")
            << file({.id = u"7"_s, .filename = u"a.jpg"_s}) << BadForm << u"media.filename"_s;
        QTest::newRow("a single card") << withTemplate({.cards = {card()}}) << BadForm << u"template.cards"_s;
        QTest::newRow("a card without a picture")
            << withTemplate({.cards = {card(), CarouselCard {}}}) << Empty << u"template.cards[1].header"_s;
        QTest::newRow("a card's third button")
            << withTemplate({.cards = {card(), card(2)}}) << BadForm << u"template.cards[1].buttons[0]"_s;
        QTest::newRow("no text") << text(u" \n"_s) << Empty << u"text.body"_s;
        QTest::newRow("too much text") << text(QString(4097, u'x')) << TooLong << u"text.body"_s;
        QTest::newRow("nobody") << to({}) << Empty << u"recipient"_s;
        QTest::newRow("no plus") << to(u"6281234567890"_s) << BadForm << u"recipient"_s;
        QTest::newRow("letters") << to(u"+62812ABC7890"_s) << BadForm << u"recipient"_s;
        QTest::newRow("other digits") << to(u"+62٨١٢٣٤٥٦٧"_s) << BadForm << u"recipient"_s;
        QTest::newRow("a line after the number") << to(u"+6281234567890\n"_s) << BadForm << u"recipient"_s;
        QTest::newRow("no such id") << to({}, u"6281234567890"_s) << BadForm << u"recipient"_s;
        QTest::newRow("callback") << marked(QString(513, u'x')) << TooLong << u"callbackData"_s;
        QTest::newRow("callback in bytes") << marked(QString(300, u'é')) << TooLong << u"callbackData"_s;
        QTest::newRow("name") << calling(u"Promo!"_s, u"id"_s) << BadForm << u"template.name"_s;
        QTest::newRow("language") << calling(u"promo"_s, {}) << BadForm << u"template.language"_s;
        const auto body = [](const QString& second) { return withTemplate({.body = {{u"a"_s}, {second}}}); };
        QTest::newRow("empty") << body({}) << Empty << u"template.body[1]"_s;
        QTest::newRow("blank") << body(u"   "_s) << Empty << u"template.body[1]"_s;
        QTest::newRow("line break") << body(u"a\nb"_s) << BadCharacters << u"template.body[1]"_s;
        QTest::newRow("return") << body(u"a\rb"_s) << BadCharacters << u"template.body[1]"_s;
        QTest::newRow("line separator") << body(u"a\u2028b"_s) << BadCharacters << u"template.body[1]"_s;
        QTest::newRow("tab") << body(u"a\tb"_s) << BadCharacters << u"template.body[1]"_s;
        QTest::newRow("five spaces") << body(u"a     b"_s) << BadCharacters << u"template.body[1]"_s;
        QTest::newRow("half named") << withTemplate({.body = {{u"a"_s, u"first_name"_s}, {u"b"_s}}}) << MixedNaming
                                    << u"template.body"_s;
        QTest::newRow("header named alone")
            << withTemplate({.header = TemplateParameter {u"x"_s, u"season"_s}, .body = {{u"a"_s}}}) << MixedNaming
            << u"template.body"_s;
        QTest::newRow("one name twice") << withTemplate({.body = {{u"a"_s, u"x"_s}, {u"b"_s, u"x"_s}}}) << Ambiguous
                                        << u"template.body"_s;
        QTest::newRow("bad name") << withTemplate({.body = {{u"a"_s, u"First Name"_s}}}) << BadForm
                                  << u"template.body[0].name"_s;
        QTest::newRow("no picture") << withTemplate({.header = MediaParameter {}}) << Empty << u"template.header"_s;
        QTest::newRow("two pictures") << withTemplate(
            {.header = MediaParameter {.id = u"1"_s, .link = u"https://x.id/a.jpg"_s}})
                                      << Ambiguous << u"template.header"_s;
        QTest::newRow("a file of ours") << withTemplate({.header = MediaParameter {.link = u"file:///etc/passwd"_s}})
                                        << BadForm << u"template.header"_s;
        QTest::newRow("nowhere") << withTemplate(
            {.header = LocationParameter {.latitude = std::numeric_limits<double>::quiet_NaN()}})
                                 << BadForm << u"template.header"_s;
        using Sub = ButtonParameter::SubType;
        QTest::newRow("eleventh button") << withTemplate({.buttons = {{10, Sub::Url, u"x"_s}}}) << BadForm
                                         << u"template.buttons[0]"_s;
        QTest::newRow("one button twice") << withTemplate({.buttons = {{0, Sub::Url, u"x"_s}, {0, Sub::Url, u"y"_s}}})
                                          << Ambiguous << u"template.buttons[1]"_s;
        QTest::newRow("empty button") << withTemplate({.buttons = {{0, Sub::CopyCode, {}}}}) << Empty
                                      << u"template.buttons[0]"_s;
    }
    void aProblemNamesItsField()
    {
        QFETCH(OutgoingMessage, message);
        QFETCH(MessageRule, rule);
        QFETCH(QString, field);
        const auto problems = problemsOf(message);
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.first().field, field);
        QCOMPARE(problems.first().rule, rule);
    }

    void aParameterIsJudgedByItsCharactersAlone()
    {
        QVERIFY(rc::check("a parameter is refused exactly for blank, line break, tab or five spaces in a row", [] {
            const auto characters = *rc::gen::container<std::string>(
                rc::gen::weightedElement<char>({{4, ' '}, {1, '\n'}, {1, '\t'}, {6, 'a'}}));
            qsizetype run = 0;
            qsizetype longest = 0;
            for (const char c : characters) {
                run = c == ' ' ? run + 1 : 0;
                longest = std::max(longest, run);
            }
            const auto blank = std::ranges::count(characters, 'a') == 0;
            const auto broken = std::ranges::any_of(characters, [](char c) { return c == '\n' || c == '\t'; });
            const auto problems = problemsOf(withTemplate({.body = {{QString::fromStdString(characters)}}}));
            RC_ASSERT(problems.isEmpty() == !(blank || broken || longest > 4));
        }));
    }
};

QTEST_GUILESS_MAIN(TestMessageRules)
#include "tst_messagerules.moc"
