#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace siaran::tests {

/// One file of the project, read whole.
struct SourceFile {
    QString path; // from the project root: "services/core/Result.h"
    QString text;
};

/// The files under `folder` (from the project root) whose name matches one of `patterns`, sorted by path.
[[nodiscard]] QList<SourceFile>
sourcesIn(const QString& folder, const QStringList& patterns = {QStringLiteral("*.h"), QStringLiteral("*.cpp")});

/// C++ with every comment turned into blanks; line breaks and positions stay.
[[nodiscard]] QString withoutComments(const QString& code);

/// The same with the inside of string and character literals turned into blanks too.
[[nodiscard]] QString withoutCommentsAndLiterals(const QString& code);

/// The line, from 1, that `position` of `text` is on.
[[nodiscard]] qsizetype lineAt(const QString& text, qsizetype position);

} // namespace siaran::tests
