#include "services/domain/TemplateDraft.h"

#include <QRegularExpression>
#include <QSet>
#include <QUrl>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace siaran {

namespace {

using Kind = TemplateProblem::Kind;

constexpr int LongestName = 512;
constexpr int LongestHeader = 60;
constexpr int LongestBody = 1024;
constexpr int LongestFooter = 60;
constexpr int LongestLabel = 25;
constexpr int LongestUrl = 2000;
constexpr int LongestPhone = 20;
constexpr int LongestCode = 15;
constexpr int MostButtons = 10;
constexpr int MostUrls = 2;
constexpr int MostPhones = 1;
constexpr int MostCodes = 1;

const QRegularExpression& variablePattern()
{
    static const QRegularExpression pattern(u"\\{\\{\\s*([^{}]*?)\\s*\\}\\}"_s);
    return pattern;
}

bool isNumber(const QString& variable)
{
    return !variable.isEmpty() && std::ranges::all_of(variable, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isName(const QString& variable)
{
    static const QRegularExpression form(u"\\A[a-z][a-z0-9_]*\\z"_s);
    return form.match(variable).hasMatch();
}

// What WhatsApp refuses in a parameter, it refuses in the example of one.
bool breaksTheLine(const QString& example)
{
    static const QRegularExpression form(u"[\\n\\r\\t]| {5}"_s);
    return form.match(example).hasMatch();
}

// Everything between double braces, in order, whether it is a variable or not.
QStringList bracedIn(const QString& text)
{
    QStringList found;
    for (auto matches = variablePattern().globalMatch(text); matches.hasNext();) {
        found.append(matches.next().captured(1));
    }
    return found;
}

// Gathers what is wrong, part by part.
class Check {
public:
    explicit Check(const TemplateDraft& draft)
        : m_draft(draft)
    {
    }

    QList<TemplateProblem> run() &&
    {
        name();
        header();
        body();
        footer();
        buttons();
        return std::move(m_problems);
    }

private:
    void name()
    {
        static const QRegularExpression form(u"\\A[a-z0-9_]+\\z"_s);
        static const QRegularExpression languageForm(u"\\A[a-z]{2,3}(_[A-Za-z]{2,8})?\\z"_s);
        if (text(m_draft.name, DraftPart::Name) && !form.match(m_draft.name).hasMatch()) {
            add(Kind::BadCharacters, DraftPart::Name);
        }
        if (!languageForm.match(m_draft.language).hasMatch()) {
            add(Kind::BadForm, DraftPart::Language);
        }
        const bool known
            = m_draft.category == TemplateCategory::Marketing || m_draft.category == TemplateCategory::Utility;
        if (!known) {
            add(Kind::BadForm, DraftPart::Category);
        }
    }

    void header()
    {
        switch (m_draft.headerFormat) {
        case HeaderFormat::None:
        case HeaderFormat::Location: return;
        case HeaderFormat::Image:
        case HeaderFormat::Video:
        case HeaderFormat::Document:
            if (m_draft.headerSample.isEmpty()) {
                add(Kind::NoSample, DraftPart::Header);
            }
            return;
        case HeaderFormat::Text: break;
        }
        if (!text(m_draft.headerText, DraftPart::Header)) {
            return;
        }
        if (m_draft.headerText.contains(u'\n')) {
            add(Kind::BadCharacters, DraftPart::Header);
        }
        if (bracedIn(m_draft.headerText).size() > 1) {
            add(Kind::TooManyVariables, DraftPart::Header);
        }
        variables(m_draft.headerText, m_draft.headerExamples, DraftPart::Header);
    }

    void body()
    {
        if (!text(m_draft.body, DraftPart::Body)) {
            return;
        }
        static const QRegularExpression edge(u"\\A\\s*\\{\\{|\\}\\}[\\s.,!?:;]*\\z"_s);
        static const QRegularExpression touching(u"\\}\\}\\s*\\{\\{"_s);
        variables(m_draft.body, m_draft.bodyExamples, DraftPart::Body);
        if (edge.match(m_draft.body).hasMatch()) {
            add(Kind::VariableAtTheEdge, DraftPart::Body);
        }
        if (touching.match(m_draft.body).hasMatch()) {
            add(Kind::VariablesTouch, DraftPart::Body);
        }
        const auto words = QString(m_draft.body).remove(variablePattern()).split(u' ', Qt::SkipEmptyParts).size();
        // WhatsApp tells no figure; this one has let no template through that it then refused (error 2388293).
        if (const auto count = bracedIn(m_draft.body).size(); count > 0 && words < 2 * count + 1) {
            add(Kind::TooManyVariables, DraftPart::Body);
        }
        static const QRegularExpression gap(u"\\n[ \\t]*\\n[ \\t]*\\n"_s);
        if (gap.match(m_draft.body).hasMatch()) {
            add(Kind::EmptyLines, DraftPart::Body);
        }
        naming();
    }

    void footer()
    {
        if (m_draft.footer.size() > LongestFooter) {
            add(Kind::TooLong, DraftPart::Footer);
        }
        if (!bracedIn(m_draft.footer).isEmpty()) {
            add(Kind::TooManyVariables, DraftPart::Footer);
        }
        if (m_draft.footer.contains(u'\n')) {
            add(Kind::BadCharacters, DraftPart::Footer);
        }
    }

    // Numbers count through each part; names are the same throughout.
    void naming()
    {
        QStringList all = bracedIn(m_draft.body);
        if (m_draft.headerFormat == HeaderFormat::Text) {
            all += bracedIn(m_draft.headerText);
        }
        const auto numbers = std::ranges::count_if(all, isNumber);
        if (numbers > 0 && numbers < all.size()) {
            add(Kind::NamesAndNumbers, DraftPart::Body);
        }
    }

    void variables(const QString& text, const QMap<QString, QString>& examples, DraftPart part)
    {
        auto braced = bracedIn(text);
        braced.removeDuplicates();
        QSet<int> numbers;
        for (const auto& variable : braced) {
            if (!isNumber(variable) && !isName(variable)) {
                add(Kind::BadForm, part, -1, variable);
            } else if (const auto example = examples.value(variable); example.trimmed().isEmpty()) {
                add(Kind::NoExample, part, -1, variable);
            } else if (breaksTheLine(example)) {
                add(Kind::BadCharacters, part, -1, variable);
            }
            if (isNumber(variable)) {
                numbers.insert(variable.toInt());
            }
        }
        for (int i = 1; i <= numbers.size(); ++i) {
            if (!numbers.contains(i)) {
                add(Kind::NumbersWithGaps, part);
                return;
            }
        }
    }

    void buttons()
    {
        const auto& all = m_draft.buttons;
        const auto count
            = [&all](TemplateButton::Kind kind) { return std::ranges::count(all, kind, &DraftButton::kind); };
        using enum TemplateButton::Kind;
        if (all.size() > MostButtons || count(Url) > MostUrls || count(PhoneNumber) > MostPhones
            || count(CopyCode) > MostCodes) {
            add(Kind::TooMany, DraftPart::Buttons);
        }
        int runs = 0;
        for (qsizetype i = 0; i < all.size(); ++i) {
            const bool begins = all.at(i).kind == QuickReply && (i == 0 || all.at(i - 1).kind != QuickReply);
            runs += begins ? 1 : 0;
            button(all.at(i), static_cast<int>(i));
        }
        if (runs > 1) {
            add(Kind::NotGrouped, DraftPart::Buttons);
        }
    }

    void button(const DraftButton& button, int index)
    {
        if (button.kind != TemplateButton::Kind::CopyCode) {
            label(button.text, index);
        }
        switch (button.kind) {
        case TemplateButton::Kind::QuickReply: return;
        case TemplateButton::Kind::Url: address(button, index); return;
        case TemplateButton::Kind::PhoneNumber: phone(button, index); return;
        case TemplateButton::Kind::CopyCode: code(button, index); return;
        case TemplateButton::Kind::Other: add(Kind::BadForm, DraftPart::Button, index); return;
        }
    }

    void label(const QString& label, int index)
    {
        if (label.trimmed().isEmpty()) {
            add(Kind::Empty, DraftPart::Button, index);
        } else if (label.size() > LongestLabel) {
            add(Kind::TooLong, DraftPart::Button, index);
        }
        if (label.contains(u'\n')) {
            add(Kind::BadCharacters, DraftPart::Button, index);
        }
        if (!bracedIn(label).isEmpty()) {
            add(Kind::TooManyVariables, DraftPart::Button, index);
        }
    }

    void address(const DraftButton& button, int index)
    {
        static const QRegularExpression atTheEnd(u"\\{\\{\\s*1\\s*\\}\\}\\z"_s);
        auto plain = button.url;
        const auto count = bracedIn(plain).size();
        plain.remove(atTheEnd);
        const QUrl url(plain, QUrl::StrictMode);
        const bool web
            = url.isValid() && !url.host().isEmpty() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1);
        if (button.url.isEmpty()) {
            add(Kind::Empty, DraftPart::Button, index);
        } else if (button.url.size() > LongestUrl) {
            add(Kind::TooLong, DraftPart::Button, index);
        } else if (!web || !bracedIn(plain).isEmpty()) {
            add(Kind::BadForm, DraftPart::Button, index);
        } else if (count > 0 && button.example.trimmed().isEmpty()) {
            add(Kind::NoExample, DraftPart::Button, index, u"1"_s);
        }
    }

    void phone(const DraftButton& button, int index)
    {
        static const QRegularExpression e164(u"\\A\\+[1-9][0-9]{6,14}\\z"_s);
        if (button.phoneNumber.isEmpty()) {
            add(Kind::Empty, DraftPart::Button, index);
        } else if (button.phoneNumber.size() > LongestPhone) {
            add(Kind::TooLong, DraftPart::Button, index);
        } else if (!e164.match(button.phoneNumber).hasMatch()) {
            add(Kind::BadForm, DraftPart::Button, index);
        }
    }

    void code(const DraftButton& button, int index)
    {
        static const QRegularExpression form(u"\\A[A-Za-z0-9]+\\z"_s);
        if (button.example.isEmpty()) {
            add(Kind::NoExample, DraftPart::Button, index);
        } else if (button.example.size() > LongestCode) {
            add(Kind::TooLong, DraftPart::Button, index);
        } else if (!form.match(button.example).hasMatch()) {
            add(Kind::BadCharacters, DraftPart::Button, index);
        }
    }

    // Whether there is something to look at more closely.
    bool text(const QString& text, DraftPart part)
    {
        if (text.trimmed().isEmpty()) {
            add(Kind::Empty, part);
            return false;
        }
        if (text.size() > longest(part)) {
            add(Kind::TooLong, part);
        }
        return true;
    }

    void add(Kind kind, DraftPart part, int index = -1, const QString& variable = {})
    {
        m_problems.push_back({.kind = kind, .part = part, .index = index, .variable = variable});
    }

    const TemplateDraft& m_draft;
    QList<TemplateProblem> m_problems;
};

} // namespace

int longest(DraftPart part)
{
    switch (part) {
    case DraftPart::Name: return LongestName;
    case DraftPart::Header: return LongestHeader;
    case DraftPart::Body: return LongestBody;
    case DraftPart::Footer: return LongestFooter;
    case DraftPart::Button: return LongestLabel;
    case DraftPart::Language:
    case DraftPart::Category:
    case DraftPart::Buttons: return 0;
    }
    Q_UNREACHABLE();
}

QList<TemplateProblem> problemsOf(const TemplateDraft& draft)
{
    return Check(draft).run();
}

bool hasNamedVariables(const TemplateDraft& draft)
{
    const auto all = bracedIn(draft.headerFormat == HeaderFormat::Text ? draft.headerText + draft.body : draft.body);
    return std::ranges::any_of(all, [](const QString& variable) { return !isNumber(variable); });
}

} // namespace siaran
