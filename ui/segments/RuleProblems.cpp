#include "ui/segments/RuleProblems.h"

#include <QCoreApplication>

namespace siaran::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(siaran::ui::RuleProblems)
};

} // namespace

QString problemText(CriteriaProblem::Kind kind)
{
    using Kind = CriteriaProblem::Kind;
    switch (kind) {
    case Kind::NoCriteria: return Words::tr("Add a condition");
    case Kind::NoField: return Words::tr("Choose what to ask about");
    case Kind::NothingChosen: return Words::tr("Choose or type at least one value");
    case Kind::ReversedRange: return Words::tr("The second value must not be smaller than the first");
    case Kind::OutOfRange: return Words::tr("This value is too large or too small");
    case Kind::WrongOperator: return Words::tr("This cannot be asked of this field; choose again");
    case Kind::UnusableText: return Words::tr("This text has a character that cannot be stored");
    }
    Q_UNREACHABLE();
}

} // namespace siaran::ui
