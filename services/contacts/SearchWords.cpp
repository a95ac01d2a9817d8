#include "services/contacts/SearchWords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace siaran::contacts {

namespace {

// PostgreSQL's LIKE without an ESCAPE clause.
QString escaped(QString words)
{
    return words.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s).remove(QChar::Null);
}

bool belongsInNumber(QChar c)
{
    return (c >= u'0' && c <= u'9') || c.isSpace() || c.category() == QChar::Punctuation_Dash || u"+.()/"_s.contains(c);
}

QString digitsOf(QString words)
{
    return std::ranges::all_of(words, belongsInNumber) ? words.removeIf([](QChar c) { return !c.isDigit(); })
                                                       : QString();
}

} // namespace

SearchWords searchWords(const QString& words)
{
    const QString line = words.simplified();
    if (line.isEmpty()) {
        return {};
    }
    SearchWords patterns {.text = u'%' + escaped(line) + u'%', .plain = {}, .digits = {}, .national = {}};
    if (std::ranges::all_of(line, [](QChar c) { return c >= u' ' && c <= u'~'; })) {
        patterns.plain = line.toLower();
    }
    const QString digits = digitsOf(line);
    if (!digits.isEmpty()) {
        patterns.digits = u'%' + digits + u'%';
        if (digits.startsWith(u'0')) {
            patterns.national = u"+62"_s + digits.mid(1) + u'%';
        }
    }
    return patterns;
}

} // namespace siaran::contacts
