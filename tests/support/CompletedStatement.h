#pragma once

#include <QString>

namespace siaran::test {

/// A composed statement is none before its parts are in; where a part may be missing, the marker is a comment already.
inline QString completed(QString text)
{
    using namespace Qt::StringLiterals;
    return text.replace("/* walk */"_L1, u"SELECT id FROM contact"_s)
        .replace("/* answers */"_L1, u"(c.rating = 5)::integer"_s)
        .replace("/* places */"_L1, u"2"_s);
}

} // namespace siaran::test
