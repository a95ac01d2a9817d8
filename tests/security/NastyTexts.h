#pragma once

#include <QList>
#include <QString>

namespace siaran::test {

/// A text that means something to somebody on its way.
struct NastyText {
    QString to; ///< to whom, as a row of test data is called
    QString text;
};

/// Texts that an import and a form leave as they are: one line, single spaces, composed letters, no control characters.
[[nodiscard]] QList<NastyText> nastyTexts();

/// Those, and what only a message can hold: several lines, letters that turn the order of others.
[[nodiscard]] QList<NastyText> nastyMessages();

} // namespace siaran::test
