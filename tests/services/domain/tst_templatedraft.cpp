#include "services/domain/TemplateDraft.h"
#include "services/domain/TemplateDraftJson.h"
#include "services/domain/TemplateEdits.h"

#include <QTest>
#include <rapidcheck.h>

using namespace siaran;
using namespace Qt::StringLiterals;

namespace {

using Kind = TemplateProblem::Kind;

TemplateDraft fine()
{
    TemplateDraft draft;
    draft.name = u"promo_november"_s;
    draft.body = u"Halo {{1}}, diskon kami sampai {{2}} hanya minggu ini."_s;
    draft.bodyExamples = {{u"1"_s, u"Budi"_s}, {u"2"_s, u"25%"_s}};
    return draft;
}

TemplateDraft withBody(const QString& body, const QMap<QString, QString>& examples = {})
{
    auto draft = fine();
    draft.body = body;
    draft.bodyExamples = examples;
    return draft;
}

TemplateDraft withHeader(const QString& text, const QMap<QString, QString>& examples = {})
{
    auto draft = fine();
    draft.headerFormat = HeaderFormat::Text;
    draft.headerText = text;
    draft.headerExamples = examples;
    return draft;
}

TemplateDraft withButtons(const QList<DraftButton>& buttons)
{
    auto draft = fine();
    draft.buttons = buttons;
    return draft;
}

DraftButton reply(const QString& text = u"Berhenti"_s)
{
    return {.kind = TemplateButton::Kind::QuickReply, .text = text};
}

DraftButton link(const QString& url, const QString& example = {})
{
    return {.kind = TemplateButton::Kind::Url, .text = u"Lihat"_s, .url = url, .example = example};
}

DraftButton call(const QString& number)
{
    return {.kind = TemplateButton::Kind::PhoneNumber, .text = u"Telepon"_s, .phoneNumber = number};
}

DraftButton code(const QString& example)
{
    return {.kind = TemplateButton::Kind::CopyCode, .example = example};
}

} // namespace

class TestTemplateDraft : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatMayBeHandedInHasNoProblem_data()
    {
        QTest::addColumn<TemplateDraft>("draft");
        QTest::newRow("numbers") << fine();
        QTest::newRow("names") << withBody(u"Halo {{nama}}, sampai jumpa besok ya."_s, {{u"nama"_s, u"Budi"_s}});
        QTest::newRow("no variables") << withBody(u"Toko buka sampai malam."_s);
        QTest::newRow("the longest body") << withBody(QString(1024, u'x'));
        QTest::newRow("a header with a variable") << withHeader(u"Halo {{1}}!"_s, {{u"1"_s, u"Budi"_s}});
        QTest::newRow("every button") << withButtons({reply(), reply(u"Ya"_s), link(u"https://x.id"_s),
                                                      link(u"https://x.id/{{1}}"_s, u"https://x.id/a"_s),
                                                      call(u"+62211234567"_s), code(u"HEMAT20"_s)});
    }
    void whatMayBeHandedInHasNoProblem()
    {
        QFETCH(TemplateDraft, draft);
        QVERIFY(problemsOf(draft).isEmpty());
    }

    void aProblemNamesItsPart_data()
    {
        using enum DraftPart;
        QTest::addColumn<TemplateDraft>("draft");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<DraftPart>("part");
        const auto row = [](const char* name, TemplateDraft draft, Kind kind, DraftPart part) {
            QTest::newRow(name) << std::move(draft) << kind << part;
        };
        auto draft = fine();
        draft.name = u""_s;
        row("no name", draft, Kind::Empty, Name);
        draft.name = u"Promo November"_s;
        row("a name with signs", draft, Kind::BadCharacters, Name);
        draft.name = QString(513, u'a');
        row("a name too long", draft, Kind::TooLong, Name);
        draft = fine();
        draft.language = u"bahasa"_s;
        row("no language", draft, Kind::BadForm, Language);
        draft = fine();
        draft.category = TemplateCategory::Authentication;
        row("codes are not for campaigns", draft, Kind::BadForm, Category);
        row("no body", withBody(u"  "_s), Kind::Empty, Body);
        row("a body too long", withBody(QString(1025, u'x')), Kind::TooLong, Body);
        row("begins with a variable", withBody(u"{{1}} apa kabar hari ini"_s, {{u"1"_s, u"B"_s}}),
            Kind::VariableAtTheEdge, Body);
        row("ends with a variable", withBody(u"Halo apa kabar {{1}}."_s, {{u"1"_s, u"B"_s}}), Kind::VariableAtTheEdge,
            Body);
        row("variables side by side",
            withBody(u"Halo semua yang baik {{1}} {{2}} apa kabar"_s, {{u"1"_s, u"B"_s}, {u"2"_s, u"C"_s}}),
            Kind::VariablesTouch, Body);
        row("little else than variables", withBody(u"a {{1}} b {{2}} c"_s, {{u"1"_s, u"B"_s}, {u"2"_s, u"C"_s}}),
            Kind::TooManyVariables, Body);
        row("one left out", withBody(u"Halo {{1}} apa kabar {{3}} hari ini"_s, {{u"1"_s, u"B"_s}, {u"3"_s, u"C"_s}}),
            Kind::NumbersWithGaps, Body);
        row("names and numbers",
            withBody(u"Halo {{1}} apa kabar {{nama}} hari ini"_s, {{u"1"_s, u"B"_s}, {u"nama"_s, u"C"_s}}),
            Kind::NamesAndNumbers, Body);
        row("no such variable", withBody(u"Halo {{Nama Anda}} apa kabar"_s), Kind::BadForm, Body);
        row("two empty lines", withBody(u"Halo\n\n \nselamat pagi"_s), Kind::EmptyLines, Body);
        row("an example of two lines", withBody(u"Halo {{1}} apa kabar"_s, {{u"1"_s, u"a\nb"_s}}), Kind::BadCharacters,
            Body);
        row("an example of many spaces", withBody(u"Halo {{1}} apa kabar"_s, {{u"1"_s, u"a     b"_s}}),
            Kind::BadCharacters, Body);
        row("no example", withBody(u"Halo {{1}} apa kabar"_s), Kind::NoExample, Body);
        row("a header too long", withHeader(QString(61, u'x')), Kind::TooLong, Header);
        row("two in a header", withHeader(u"{{1}} dan {{2}}"_s, {{u"1"_s, u"B"_s}, {u"2"_s, u"C"_s}}),
            Kind::TooManyVariables, Header);
        row("lines in a header", withHeader(u"a\nb"_s), Kind::BadCharacters, Header);
        draft = fine();
        draft.headerFormat = HeaderFormat::Image;
        row("a picture without one", draft, Kind::NoSample, Header);
        draft = fine();
        draft.footer = QString(61, u'x');
        row("a footer too long", draft, Kind::TooLong, Footer);
        draft.footer = u"{{1}}"_s;
        row("a footer with a variable", draft, Kind::TooManyVariables, Footer);
        row("eleven buttons", withButtons(QList<DraftButton>(11, reply())), Kind::TooMany, Buttons);
        row("three links", withButtons(QList<DraftButton>(3, link(u"https://x.id"_s))), Kind::TooMany, Buttons);
        row("two numbers", withButtons(QList<DraftButton>(2, call(u"+62211234567"_s))), Kind::TooMany, Buttons);
        row("replies apart", withButtons({reply(), link(u"https://x.id"_s), reply(u"Ya"_s)}), Kind::NotGrouped,
            Buttons);
        row("no label", withButtons({reply(u""_s)}), Kind::Empty, Button);
        row("a label too long", withButtons({reply(QString(26, u'x'))}), Kind::TooLong, Button);
        row("a label of two lines", withButtons({reply(u"Ya\nTidak"_s)}), Kind::BadCharacters, Button);
        row("not an address", withButtons({link(u"x.id"_s)}), Kind::BadForm, Button);
        row("a variable in the middle", withButtons({link(u"https://x.id/{{1}}/a"_s, u"b"_s)}), Kind::BadForm, Button);
        row("an address without example", withButtons({link(u"https://x.id/{{1}}"_s)}), Kind::NoExample, Button);
        row("not a number", withButtons({call(u"0812"_s)}), Kind::BadForm, Button);
        row("a code too long", withButtons({code(QString(16, u'A'))}), Kind::TooLong, Button);
        row("a code with signs", withButtons({code(u"25%"_s)}), Kind::BadCharacters, Button);
    }
    void aProblemNamesItsPart()
    {
        QFETCH(TemplateDraft, draft);
        QFETCH(Kind, kind);
        QFETCH(DraftPart, part);
        const auto problems = problemsOf(draft);
        const auto found = std::ranges::any_of(
            problems, [&](const TemplateProblem& problem) { return problem.kind == kind && problem.part == part; });
        QVERIFY2(found, qPrintable(u"%1 other problems"_s.arg(problems.size())));
    }

    void variablesAreNamedOrNumbered()
    {
        QVERIFY(!hasNamedVariables(fine()));
        QVERIFY(hasNamedVariables(withBody(u"Halo {{nama}} apa kabar"_s)));
    }

    void aDraftComesBackFromItsStoredForm()
    {
        QVERIFY(rc::check("whatever a draft holds survives being stored", [] {
            using enum TemplateButton::Kind;
            const auto text = rc::gen::element(u""_s, u"Halo {{1}}"_s, u"\"petik\" \\ baris\nbaru ☕"_s);
            TemplateDraft draft {.name = *text, .language = u"en_US"_s, .body = *text};
            draft.category = *rc::gen::element(TemplateCategory::Marketing, TemplateCategory::Utility);
            draft.headerFormat = *rc::gen::element(HeaderFormat::None, HeaderFormat::Text, HeaderFormat::Video);
            draft.headerText = *text;
            draft.headerSample = *text;
            draft.footer = *text;
            draft.headerExamples = {{u"1"_s, *text}};
            draft.bodyExamples = {{u"nama"_s, *text}, {u""_s, *text}};
            const int buttons = *rc::gen::inRange(0, 4);
            for (int i = 0; i < buttons; ++i) {
                draft.buttons.push_back({.kind = *rc::gen::element(QuickReply, Url, PhoneNumber, CopyCode, Other),
                                         .text = *text,
                                         .url = *text,
                                         .phoneNumber = *text,
                                         .example = *text});
            }
            RC_ASSERT((templateDraftFromJson(toJson(draft)) == draft));
        }));
        QCOMPARE(templateDraftFromJson({}).error().kind, ErrorKind::Invalid);
    }

    void anApprovedTemplateIsEditedOnceADayAndTenTimesAMonth()
    {
        const QDateTime now(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC);
        QVERIFY(rc::check("the verdict is that of a look at the calendar", [&now] {
            const auto ages = *rc::gen::container<std::vector<int>>(rc::gen::inRange(1, 60 * 24));
            QList<QDateTime> edits;
            int day = 0;
            int month = 0;
            for (const int hours : ages) {
                edits.push_back(now.addSecs(-3600LL * hours));
                day += hours < 24 ? 1 : 0;
                month += hours < 24 * 30 ? 1 : 0;
            }
            const auto verdict = editVerdict(TemplateStatus::Approved, edits, now);
            RC_ASSERT((verdict == EditVerdict::ThisMonth) == (month >= 10));
            RC_ASSERT((verdict == EditVerdict::Today) == (month < 10 && day > 0));
            RC_ASSERT(editVerdict(TemplateStatus::Rejected, edits, now) == EditVerdict::Allowed);
            RC_ASSERT(editVerdict(TemplateStatus::Pending, edits, now) == EditVerdict::WrongState);
            RC_ASSERT(editVerdict(TemplateStatus::Disabled, {}, now) == EditVerdict::WrongState);
        }));
    }

    void noTextBreaksTheCheck()
    {
        QVERIFY(rc::check("any body is judged", [] {
            const auto bricks = *rc::gen::container<std::vector<std::string>>(
                rc::gen::element<std::string>("{{", "}}", "1", "2", "nama", " ", "\n", "halo", "{", "}"));
            QString body;
            for (const auto& brick : bricks) {
                body += QString::fromStdString(brick);
            }
            const auto draft = withBody(body, {{u"1"_s, u"a"_s}, {u"2"_s, u"b"_s}, {u"nama"_s, u"c"_s}});
            const auto problems = problemsOf(draft);
            RC_ASSERT(problems == problemsOf(draft));
            RC_ASSERT(!body.trimmed().isEmpty() || !problems.isEmpty());
        }));
    }
};

QTEST_GUILESS_MAIN(TestTemplateDraft)
#include "tst_templatedraft.moc"
