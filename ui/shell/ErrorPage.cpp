#include "ui/shell/ErrorPage.h"

#include "ui/widgets/StateView.h"

namespace siaran::ui {

void showErrorPage(StateView& states, const ErrorWords& words)
{
    states.showError(words.title, words.advice);
}

} // namespace siaran::ui
