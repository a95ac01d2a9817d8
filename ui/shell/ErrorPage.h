#pragma once

#include "ui/shell/ErrorText.h"

namespace siaran::ui {

class StateView;

/// What went wrong, on the page `states` has for it: where nothing was read that could stay.
void showErrorPage(StateView& states, const ErrorWords& words);

} // namespace siaran::ui
