#include "services/contacts/ValueParser.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace siaran::contacts {

namespace {

const QHash<QString, int>& months()
{
    static const QHash<QString, int> words {
        {u"jan"_s, 1},       {u"januari"_s, 1},   {u"january"_s, 1},  {u"feb"_s, 2},       {u"februari"_s, 2},
        {u"pebruari"_s, 2},  {u"february"_s, 2},  {u"mar"_s, 3},      {u"maret"_s, 3},     {u"march"_s, 3},
        {u"apr"_s, 4},       {u"april"_s, 4},     {u"mei"_s, 5},      {u"may"_s, 5},       {u"jun"_s, 6},
        {u"juni"_s, 6},      {u"june"_s, 6},      {u"jul"_s, 7},      {u"juli"_s, 7},      {u"july"_s, 7},
        {u"agu"_s, 8},       {u"agt"_s, 8},       {u"ags"_s, 8},      {u"agustus"_s, 8},   {u"aug"_s, 8},
        {u"august"_s, 8},    {u"sep"_s, 9},       {u"sept"_s, 9},     {u"september"_s, 9}, {u"okt"_s, 10},
        {u"oktober"_s, 10},  {u"oct"_s, 10},      {u"october"_s, 10}, {u"nov"_s, 11},      {u"nop"_s, 11},
        {u"november"_s, 11}, {u"nopember"_s, 11}, {u"des"_s, 12},     {u"desember"_s, 12}, {u"dec"_s, 12},
        {u"december"_s, 12},
    };
    return words;
}

std::optional<QDate> dateOf(int year, int month, int day)
{
    const QDate date(year, month, day);
    return date.isValid() && year >= 1900 && year <= 2100 ? std::optional(date) : std::nullopt;
}

/// Without the currency before it and the ",-" that stands for "no cents" after it.
QString bareAmount(const QString& cell)
{
    static const QRegularExpression currency(u"^(-?) *(?:Rp\\.?|IDR) *(?=[-\\d])"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    QString amount = cell.simplified().replace(currency, u"\\1"_s);
    if (amount.endsWith(u",-"_s) || amount.endsWith(u".-"_s)) {
        amount.chop(2);
    }
    return amount;
}

} // namespace

std::optional<double> parseNumber(const QString& cell)
{
    static const QRegularExpression dotted(u"^-?[1-9]\\d{0,2}(?:\\.\\d{3})+(?:,\\d{1,6})?$"_s);
    static const QRegularExpression commaed(u"^-?[1-9]\\d{0,2}(?:,\\d{3})+(?:\\.\\d{1,6})?$"_s);
    static const QRegularExpression decimal(u"^-?\\d+(?:[.,]\\d{1,6})?$"_s);

    QString amount = bareAmount(cell);
    if (dotted.match(amount).hasMatch()) {
        amount.remove(u'.').replace(u',', u'.');
    } else if (commaed.match(amount).hasMatch()) {
        amount.remove(u',');
    } else if (decimal.match(amount).hasMatch()) {
        amount.replace(u',', u'.');
    } else {
        return std::nullopt;
    }
    if (std::ranges::count_if(amount, [](QChar c) { return c.isDigit(); }) > 15) {
        return std::nullopt;
    }
    return amount.toDouble();
}

std::optional<QDate> parseDate(const QString& cell)
{
    static const QString time = u"(?:[T ](?:[01]?\\d|2[0-3])[:.][0-5]\\d(?:[:.][0-5]\\d(?:[.,]\\d{1,6})?)?"
                                "(?:Z|[+-]\\d{2}:?\\d{2})?)?$"_s;
    static const QRegularExpression yearFirst(u"^(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})"_s + time);
    static const QRegularExpression dayFirst(u"^(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})"_s + time);
    static const QRegularExpression monthNamed(u"^(\\d{1,2})[- ]([A-Za-z]{3,9})\\.?,?[- ](\\d{4})"_s + time);

    const QString text = cell.simplified();
    if (const auto match = yearFirst.match(text); match.hasMatch()) {
        return dateOf(match.captured(1).toInt(), match.captured(3).toInt(), match.captured(4).toInt());
    }
    if (const auto match = dayFirst.match(text); match.hasMatch()) {
        return dateOf(match.captured(4).toInt(), match.captured(3).toInt(), match.captured(1).toInt());
    }
    if (const auto match = monthNamed.match(text); match.hasMatch()) {
        const int month = months().value(match.captured(2).toLower());
        return dateOf(match.captured(3).toInt(), month, match.captured(1).toInt());
    }
    return std::nullopt;
}

std::optional<bool> parseYesNo(const QString& cell)
{
    static const QHash<QString, bool> words {
        {u"ya"_s, true},     {u"iya"_s, true},  {u"y"_s, true},       {u"yes"_s, true},    {u"benar"_s, true},
        {u"true"_s, true},   {u"1"_s, true},    {u"\u2713"_s, true},  {u"sudah"_s, true},  {u"ada"_s, true},
        {u"tidak"_s, false}, {u"tdk"_s, false}, {u"n"_s, false},      {u"no"_s, false},    {u"salah"_s, false},
        {u"false"_s, false}, {u"0"_s, false},   {u"\u2717"_s, false}, {u"belum"_s, false}, {u"bukan"_s, false},
    };
    const auto found = words.constFind(cell.simplified().toLower());
    return found != words.cend() ? std::optional(*found) : std::nullopt;
}

} // namespace siaran::contacts
