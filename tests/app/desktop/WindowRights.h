#pragma once

#include "services/access/Rights.h"

#include <QList>
#include <QRegularExpression>

#include <optional>

namespace siaran::test {

/// Somebody with this object name (a whole pattern) is in the window only for whoever may do this; nothing: for all.
struct WindowRight {
    QString name;
    std::optional<access::Act> needs;
};

/// What there is to press, to type into and to drop on in all of the window, and which right it takes. What stands not
/// here fails the test: whoever makes something new decides who gets it.
[[nodiscard]] QList<WindowRight> windowRights();

} // namespace siaran::test
