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

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

qsizetype digitsAt(QStringView text, qsizetype from)
{
    qsizetype end = from;
    while (end < text.size() && isDigit(text.at(end))) {
        ++end;
    }
    return end - from;
}

/// An amount without the currency before it and the ",-" that stands for "no cents" after it.
struct BareAmount {
    bool isNegative = false;
    QStringView digits;
};

BareAmount bareAmount(QStringView text)
{
    BareAmount amount {false, text};
    const bool minus = text.startsWith(u'-');
    auto rest = text.sliced(minus ? 1 : 0).trimmed();
    const qsizetype currency
        = rest.startsWith(u"Rp.", Qt::CaseInsensitive) || rest.startsWith(u"IDR", Qt::CaseInsensitive) ? 3
        : rest.startsWith(u"Rp", Qt::CaseInsensitive)                                                  ? 2
                                                                                                       : 0;
    if (currency > 0) {
        amount = {minus, rest.sliced(currency).trimmed()};
    }
    if (!amount.isNegative && amount.digits.startsWith(u'-')) {
        amount = {true, amount.digits.sliced(1)};
    }
    if (amount.digits.endsWith(u",-") || amount.digits.endsWith(u".-")) {
        amount.digits.chop(2);
    }
    return amount;
}

/// Where the groups of thousands end that begin with "1.250"; 0 without any.
qsizetype groupsEnd(QStringView text, qsizetype firstGroup)
{
    if (firstGroup > 3 || text.at(0) == u'0') {
        return 0;
    }
    qsizetype end = firstGroup;
    while (end < text.size() && text.at(end) == text.at(firstGroup) && digitsAt(text, end + 1) == 3) {
        end += 4;
    }
    return end > firstGroup ? end : 0;
}

/// Whether what begins here is nothing, or a separator and one to six digits.
bool isFraction(QStringView text, qsizetype from, QStringView separators)
{
    if (from == text.size()) {
        return true;
    }
    const qsizetype digits = digitsAt(text, from + 1);
    return separators.contains(text.at(from)) && digits >= 1 && digits <= 6 && from + 1 + digits == text.size();
}

/// Where the whole part ends; nothing for what is no number.
std::optional<qsizetype> wholePart(QStringView text)
{
    const qsizetype first = digitsAt(text, 0);
    if (first == 0) {
        return std::nullopt;
    }
    if (first < text.size() && (text.at(first) == u'.' || text.at(first) == u',')) {
        const qsizetype end = groupsEnd(text, first);
        const QStringView decimal = text.at(first) == u'.' ? u"," : u".";
        if (end > 0 && isFraction(text, end, decimal)) {
            return end;
        }
    }
    return isFraction(text, first, u".,") ? std::optional(first) : std::nullopt;
}

/// "1990-05-17", "17/5/1990" and "17 Mei 1990" with nothing around them, which is nearly all dates there are; the
/// patterns below know the others.
std::optional<QDate> plainDate(QStringView text)
{
    const qsizetype first = digitsAt(text, 0);
    if (first == 0 || first == text.size()) {
        return std::nullopt;
    }
    const QChar separator = text.at(first);
    const auto middle = text.sliced(first + 1);
    const qsizetype second = separator == u' ' ? middle.indexOf(u' ') : digitsAt(middle, 0);
    if (second <= 0 || second >= middle.size() || middle.at(second) != separator) {
        return std::nullopt;
    }
    const auto last = middle.sliced(second + 1);
    if (digitsAt(last, 0) != last.size()) {
        return std::nullopt;
    }
    if (separator == u' ') {
        const int month = months().value(middle.first(second).toString().toLower());
        return first <= 2 && last.size() == 4 && month > 0 ? dateOf(last.toInt(), month, text.first(first).toInt())
                                                           : std::nullopt;
    }
    if (!QStringView(u"-/.").contains(separator) || second > 2) {
        return std::nullopt;
    }
    if (first == 4 && (last.size() == 1 || last.size() == 2)) {
        return dateOf(text.first(first).toInt(), middle.first(second).toInt(), last.toInt());
    }
    return first <= 2 && last.size() == 4
        ? dateOf(last.toInt(), middle.first(second).toInt(), text.first(first).toInt())
        : std::nullopt;
}

} // namespace

std::optional<double> parseNumber(const QString& cell)
{
    const QString text = cell.simplified();
    const auto amount = bareAmount(text);
    const auto whole = wholePart(amount.digits);
    if (!whole) {
        return std::nullopt;
    }
    constexpr int most = 15;
    QByteArray number(amount.isNegative ? "-" : "");
    int digits = 0;
    for (qsizetype i = 0; i < amount.digits.size(); ++i) {
        if (isDigit(amount.digits.at(i))) {
            number += static_cast<char>(amount.digits.at(i).unicode());
            ++digits;
        } else if (i == *whole) {
            number += '.';
        }
    }
    return digits <= most ? std::optional(number.toDouble()) : std::nullopt;
}

std::optional<QDate> parseDate(const QString& cell)
{
    static const QString time = u"(?:[T ](?:[01]?\\d|2[0-3])[:.][0-5]\\d(?:[:.][0-5]\\d(?:[.,]\\d{1,6})?)?"
                                "(?:Z|[+-]\\d{2}:?\\d{2})?)?$"_s;
    static const QRegularExpression yearFirst(u"^(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})"_s + time);
    static const QRegularExpression dayFirst(u"^(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})"_s + time);
    static const QRegularExpression monthNamed(u"^(\\d{1,2})[- ]([A-Za-z]{3,9})\\.?,?[- ](\\d{4})"_s + time);

    const QString text = cell.simplified();
    if (const auto date = plainDate(text)) {
        return date;
    }
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
