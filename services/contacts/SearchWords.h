#pragma once

#include <QString>

namespace siaran::contacts {

/// What a person typed into a search line, as patterns for LIKE (but for `plain`); wildcards among the words are letters like any other.
/// A pattern that there are no words for is null. Numbers are looked for in E.164, and only when the words are a
/// number, or a part of one, in any spelling.
struct SearchWords {
    QString text; ///< "%sari%"
    QString plain; ///< "sari", in small letters, when all of it is ASCII: whose small letters need no language
    QString digits; ///< "%62812%"
    QString national; ///< "+62812%" for words that begin with 0, as numbers are dialled at home
};

[[nodiscard]] SearchWords searchWords(const QString& words);

} // namespace siaran::contacts
