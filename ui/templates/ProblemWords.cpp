#include "ui/templates/ProblemWords.h"

#include <QCoreApplication>
#include <QLocale>

namespace siaran::ui {

namespace {

using Kind = TemplateProblem::Kind;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(siaran::ui::ProblemWords)
};

QString emptyWords(DraftPart part)
{
    switch (part) {
    case DraftPart::Name: return Words::tr("Give it a name.");
    case DraftPart::Header: return Words::tr("Write the header, or choose no header.");
    case DraftPart::Body: return Words::tr("Write the message.");
    default: return Words::tr("Fill in its label and what it opens.");
    }
}

QString characterWords(const TemplateProblem& problem)
{
    if (!problem.variable.isEmpty()) {
        return Words::tr("The example of {{%1}} must be one line, without tabs and rows of spaces.")
            .arg(problem.variable);
    }
    switch (problem.part) {
    case DraftPart::Name: return Words::tr("Only small letters, digits and _ (no spaces).");
    case DraftPart::Button: return Words::tr("No line breaks in a label; only letters and digits in a code.");
    default: return Words::tr("No line breaks here.");
    }
}

QString formWords(const TemplateProblem& problem)
{
    switch (problem.part) {
    case DraftPart::Language: return Words::tr("Choose a language from the list.");
    case DraftPart::Category: return Words::tr("Choose Marketing or Service.");
    case DraftPart::Button:
        return Words::tr("Not a web address beginning with https:// (a variable only at its end), or not a phone "
                         "number beginning with + and the country.");
    default:
        return Words::tr("{{%1}} is not a variable: use a number, or small letters, digits and _.")
            .arg(problem.variable);
    }
}

QString crowdedWords(DraftPart part)
{
    switch (part) {
    case DraftPart::Header: return Words::tr("One variable at most in the header.");
    case DraftPart::Body: return Words::tr("Too many variables for so few words. Write more around them.");
    default: return Words::tr("No variables here.");
    }
}

} // namespace

bool isMissingOnly(const TemplateProblem& problem)
{
    return problem.kind == Kind::Empty || problem.kind == Kind::NoExample || problem.kind == Kind::NoSample;
}

QString partWords(const TemplateProblem& problem)
{
    switch (problem.part) {
    case DraftPart::Name: return Words::tr("Name");
    case DraftPart::Language: return Words::tr("Language");
    case DraftPart::Category: return Words::tr("Category");
    case DraftPart::Header: return Words::tr("Header");
    case DraftPart::Body: return Words::tr("Message");
    case DraftPart::Footer: return Words::tr("Footer");
    case DraftPart::Buttons: return Words::tr("Buttons");
    case DraftPart::Button: return Words::tr("Button %1").arg(problem.index + 1);
    }
    Q_UNREACHABLE();
}

QString problemWords(const TemplateProblem& problem)
{
    switch (problem.kind) {
    case Kind::Empty: return emptyWords(problem.part);
    case Kind::TooLong:
        return problem.part == DraftPart::Button
            ? Words::tr("Too long: 25 characters in a label, 15 in a code, 20 in a number, 2,000 in an address.")
            : Words::tr("Too long: %1 characters at most.").arg(QLocale().toString(longest(problem.part)));
    case Kind::BadCharacters: return characterWords(problem);
    case Kind::BadForm: return formWords(problem);
    case Kind::TooManyVariables: return crowdedWords(problem.part);
    case Kind::VariableAtTheEdge: return Words::tr("It may not begin or end with a variable. Put words around it.");
    case Kind::VariablesTouch: return Words::tr("Two variables stand side by side. Put words between them.");
    case Kind::EmptyLines: return Words::tr("One empty line in a row at most.");
    case Kind::NumbersWithGaps: return Words::tr("Number the variables 1, 2, 3 … without a gap.");
    case Kind::NamesAndNumbers: return Words::tr("Either all variables have numbers, or all have names.");
    case Kind::NoExample:
        return problem.part == DraftPart::Button
            ? Words::tr("Give an example: WhatsApp looks at it.")
            : Words::tr("Give an example for {{%1}}: WhatsApp looks at it.").arg(problem.variable);
    case Kind::TooMany:
        return Words::tr("Ten buttons at most; of these two web addresses, one phone number and one code.");
    case Kind::NotGrouped: return Words::tr("Put the quick replies one after another.");
    case Kind::NoSample: return Words::tr("Choose a file as a sample: WhatsApp looks at it.");
    }
    Q_UNREACHABLE();
}

} // namespace siaran::ui
