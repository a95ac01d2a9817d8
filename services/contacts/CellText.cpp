#include "services/contacts/CellText.h"

#include <QStringList>
#include <QTextBoundaryFinder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace siaran::contacts {

namespace {

bool isSpoofing(QChar c)
{
    const char16_t unit = c.unicode();
    return (unit >= 0x202A && unit <= 0x202E) || (unit >= 0x2066 && unit <= 0x2069) // turn the order of letters
        || unit == 0x200B || unit == 0x2060 || unit == 0xFEFF || unit == 0x00AD; // are not seen at all
}

/// Most cells: plain ASCII with single spaces between words is clean as it is.
bool isClean(const QString& cell)
{
    bool afterSpace = true;
    for (const QChar c : cell) {
        const char16_t unit = c.unicode();
        if (unit < u' ' || unit > u'~' || (unit == u' ' && afterSpace)) {
            return false;
        }
        afterSpace = unit == u' ';
    }
    return !afterSpace || cell.isEmpty();
}

} // namespace

std::optional<QString> cleanLine(const QString& cell)
{
    if (isClean(cell)) {
        return cell;
    }
    if (cell.contains(QChar::Null) || !cell.isValidUtf16()) {
        return std::nullopt;
    }
    QString text = cell.simplified();
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Control || isSpoofing(c); });
    // Again, and only now composed: what was removed may have kept blanks, or a letter and its accent, apart.
    return text.normalized(QString::NormalizationForm_C).simplified();
}

std::optional<QString> cleanLines(const QString& cell)
{
    if (isClean(cell)) {
        return cell;
    }
    QStringList lines;
    for (const auto& line : QString(cell).replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').split(u'\n')) {
        const auto clean = cleanLine(line);
        if (!clean) {
            return std::nullopt;
        }
        lines.push_back(*clean);
    }
    return lines.join(u'\n').trimmed();
}

QString shortened(const QString& text, qsizetype length)
{
    if (text.size() <= length) {
        return text;
    }
    QTextBoundaryFinder characters(QTextBoundaryFinder::Grapheme, text);
    characters.setPosition(length);
    const bool between = characters.isAtBoundary();
    return text.first(between ? length : std::max<qsizetype>(0, characters.toPreviousBoundary())).trimmed();
}

} // namespace siaran::contacts
