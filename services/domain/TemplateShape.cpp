#include "services/domain/TemplateShape.h"

#include <algorithm>

namespace siaran {

namespace {

// The names of a text's variables, or their numbers from 1 on: the order in which they stand does not matter.
QStringList namesIn(const QString& text)
{
    auto names = templateVariables(text);
    names.sort();
    return names;
}

bool isFilled(const TemplateButton& button)
{
    return button.kind == TemplateButton::Kind::CopyCode || !templateVariables(button.url).isEmpty();
}

} // namespace

bool hasSameShape(const Template& chosen, const Template& current)
{
    const bool isHeaderText = chosen.headerFormat == HeaderFormat::Text;
    const auto isAlike = [](const TemplateButton& a, const TemplateButton& b) {
        return a.kind == b.kind && isFilled(a) == isFilled(b);
    };
    return chosen.namedParameters == current.namedParameters && chosen.headerFormat == current.headerFormat
        && (!isHeaderText || namesIn(chosen.headerText) == namesIn(current.headerText))
        && namesIn(chosen.body) == namesIn(current.body)
        && std::ranges::equal(chosen.buttons, current.buttons, isAlike);
}

} // namespace siaran
