#pragma once

#include <QList>
#include <QString>

namespace siaran::tests {

/// A temporary inside a co_await expression that g++ 12 destroys twice.
struct SpoiltTemporary {
    qsizetype position = 0; // in the text that was scanned
    QString reason;
};

/// Reads the co_await expressions of `code` (comments and literals already blanked) for braced arguments and for
/// lambdas that capture by value. Lambda bodies are statements of their own and are read as such.
[[nodiscard]] QList<SpoiltTemporary> spoiltTemporariesIn(const QString& code);

} // namespace siaran::tests
