#include "services/contacts/WorkbookValue.h"

#include <QDate>
#include <QRegularExpression>
#include <QTime>

#include <cmath>

using namespace Qt::StringLiterals;

namespace siaran::contacts {

namespace {

constexpr double WholeUpTo = 1e15; // beyond, a double does not hold every digit
constexpr double LastDay = 2'958'465; // 9999-12-31
constexpr int SecondsPerDay = 86'400;

} // namespace

bool isDateFormat(const QString& code)
{
    // Quoted words, escaped characters, and what stands in brackets (colours, languages) are not part of the pattern.
    static const QRegularExpression words(u"\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*\\]"_s);
    static const QRegularExpression general(u"general"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression dayOrYear(u"[dy]"_s, QRegularExpression::CaseInsensitiveOption);
    return QString(code).remove(words).remove(general).contains(dayOrYear);
}

bool isDateFormat(int builtIn)
{
    return (builtIn >= 14 && builtIn <= 17) || builtIn == 22 || (builtIn >= 27 && builtIn <= 31) || builtIn == 36
        || (builtIn >= 50 && builtIn <= 58);
}

QString numberText(const QString& stored)
{
    bool isNumber = false;
    const double number = stored.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number)) {
        return stored;
    }
    if (number == std::trunc(number) && std::abs(number) < WholeUpTo) {
        return QString::number(static_cast<qint64>(number));
    }
    const QString text = QString::number(number, 'g', 15);
    const qsizetype point = text.indexOf(u'.');
    const bool likeThousands = point > 0 && text.size() - point == 4 && !text.contains(u'e');
    return likeThousands ? text + u'0' : text;
}

std::optional<QString> dateText(const QString& stored, bool countsFrom1904)
{
    bool isNumber = false;
    const double serial = stored.toDouble(&isNumber);
    if (!isNumber || !(serial >= 0 && serial < LastDay)) {
        return std::nullopt;
    }
    auto days = static_cast<int>(serial);
    int seconds = static_cast<int>(std::lround((serial - days) * SecondsPerDay));
    if (seconds == SecondsPerDay) {
        seconds = 0;
        ++days;
    }
    // The first spreadsheet took 1900 for a leap year; the days before its 29 February are one further on.
    const QDate start = countsFrom1904 ? QDate(1904, 1, 1) : days < 60 ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
    const QString day = start.addDays(days).toString(Qt::ISODate);
    return seconds == 0 ? day : day + QTime(0, 0).addSecs(seconds).toString(u" HH:mm:ss");
}

QString unescapedText(QString text)
{
    static const QRegularExpression escape(u"_x([0-9A-Fa-f]{4})_"_s);
    for (qsizetype from = text.indexOf(u"_x"); from >= 0; from = text.indexOf(u"_x", from + 1)) {
        const auto match
            = escape.match(text, from, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        if (match.hasMatch()) {
            text.replace(from, match.capturedLength(), QChar(match.captured(1).toUShort(nullptr, 16)));
        }
    }
    return text;
}

int columnOf(QStringView reference)
{
    constexpr int most = 1'000'000;
    int column = 0;
    for (const QChar c : reference) {
        const QChar letter = c.toUpper();
        if (letter < u'A' || letter > u'Z' || column > most) {
            break;
        }
        column = column * 26 + (letter.unicode() - u'A' + 1);
    }
    return column - 1;
}

} // namespace siaran::contacts
