#pragma once

#include <QSet>
#include <QString>

namespace siaran::test {

/// Everything a person could do in the windows that exist, by name: actions, shortcuts, buttons, editors, places to
/// drop a file. What has no name is told by its words and where it is.
[[nodiscard]] QSet<QString> doables();

} // namespace siaran::test
