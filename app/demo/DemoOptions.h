#pragma once

#include <QString>

namespace siaran::app {

/// What `siaran demo` was asked for.
struct DemoOptions {
    int contacts = 10'000;
    quint32 seed = 2026;
    QString reportFile; ///< empty: only the summary is printed
    QString folder; ///< empty: a temporary folder that is removed at the end
};

} // namespace siaran::app
