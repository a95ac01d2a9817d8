#include "services/contacts/PhoneNormalizer.h"

#include "services/contacts/IndonesianMobile.h"

#include <QRegularExpression>
#include <phonenumbers/phonenumberutil.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

namespace siaran::contacts {

namespace {

constexpr qsizetype LongestCell = 300;
constexpr qsizetype MostDigits = 17; // libphonenumber reads no more

const PhoneNumberUtil& library()
{
    return *PhoneNumberUtil::GetInstance();
}

/// Plain digits, hyphens and spaces instead of what word processors and chat programs make of them.
QString plain(const QString& cell)
{
    if (std::ranges::all_of(cell, [](QChar c) { return c.unicode() >= u' ' && c.unicode() < 0x7F; })) {
        return cell.trimmed();
    }
    QString text;
    for (const QChar c : cell.normalized(QString::NormalizationForm_KC)) {
        if (c.category() == QChar::Number_DecimalDigit) {
            text += QChar(u'0' + c.digitValue());
        } else if (c.category() == QChar::Punctuation_Dash || c == u'\u2212') {
            text += u'-';
        } else if (c == u'\n' || c == u'\r') {
            text += u'\n';
        } else if (c.isSpace()) {
            text += u' ';
        } else if (c.category() != QChar::Other_Format && c.category() != QChar::Other_Control) {
            text += c;
        }
    }
    return text.trimmed();
}

/// Cuts where one number ends and the next begins. A comma inside 6,28E+12 is no such place, nor are those of
/// 6,281,234,567,890.
QStringList pieces(const QString& text)
{
    static const QRegularExpression grouped(u"^\\+?\\d{1,3}(?:,\\d{3}){2,}$"_s);
    static const QRegularExpression between(u"[/;|&\\n]|,(?!\\d+ ?[eE])|\\b(?:dan|atau|and|or)\\b|(?<=\\d) *(?=\\+)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    if (grouped.match(text).hasMatch()) {
        return {QString(text).remove(u',')};
    }
    return text.split(between, Qt::SkipEmptyParts);
}

QString withoutLabels(const QString& piece)
{
    static const QRegularExpression label(
        u"^'|\\([^()]*[a-z][^()]*\\)|\\b(?:no|nomor|hp|wa|whatsapp|telp|tlp|telepon|tel|phone|mobile|ponsel|handphone|aktif)\\b[.:]?"_s,
        QRegularExpression::CaseInsensitiveOption);
    return QString(piece).remove(label).remove(u"()"_s).trimmed();
}

/// The digits behind scientific notation, if all of them are there: 6,281234567890E+12 but not 6,28E+12.
tl::expected<QString, PhoneFault> expanded(const QRegularExpressionMatch& scientific)
{
    const QString whole = scientific.captured(1);
    QString fraction = scientific.captured(2);
    const int exponent = scientific.captured(3).toInt();
    if (fraction.size() < exponent) {
        return tl::unexpected(PhoneFault::RoundedBySpreadsheet);
    }
    const bool fractionLeft = std::ranges::any_of(fraction.sliced(exponent), [](QChar c) { return c != u'0'; });
    if (fractionLeft) {
        return tl::unexpected(PhoneFault::NotANumber);
    }
    return whole + fraction.first(exponent);
}

} // namespace

PhoneNormalizer::PhoneNormalizer(const QString& region, ShortWay shortWay)
    : m_region(region.toStdString())
    , m_callingCode(QString::number(library().GetCountryCodeForRegion(m_region)))
    , m_takesShortWay(shortWay == ShortWay::Take && region == u"ID")
{
}

tl::expected<PhoneNumbers, PhoneFault> PhoneNormalizer::normalize(const QString& cell) const
{
    if (cell.size() > LongestCell) {
        return tl::unexpected(PhoneFault::NotANumber);
    }
    if (m_takesShortWay) {
        if (auto mobile = readIndonesianMobile(cell, &PhoneNormalizer::isMobile)) {
            return PhoneNumbers {*std::move(mobile), {}};
        }
    }
    QStringList found;
    auto fault = PhoneFault::Empty;
    for (const auto& piece : pieces(plain(cell))) {
        for (const auto& number : readPiece(piece)) {
            if (!number) {
                fault = std::min(fault, number.error());
            } else if (!found.contains(*number)) {
                found.push_back(*number);
            }
        }
    }
    if (found.isEmpty()) {
        return tl::unexpected(fault);
    }
    return PhoneNumbers {found.first(), found.sliced(1)};
}

/// One number, or, where that would be too long a one, several complete numbers with spaces between.
QList<PhoneNormalizer::Number> PhoneNormalizer::readPiece(const QString& piece) const
{
    const Number one = readOne(piece);
    if (one != tl::unexpected(PhoneFault::TooLong)) {
        return {one};
    }
    QList<Number> several;
    for (const auto& word : withoutLabels(piece).split(u' ', Qt::SkipEmptyParts)) {
        several.push_back(readOne(word));
    }
    return std::ranges::all_of(several, [](const Number& number) { return number.has_value(); }) ? several
                                                                                                 : QList<Number> {one};
}

PhoneNormalizer::Number PhoneNormalizer::readOne(const QString& piece) const
{
    static const QRegularExpression scientific(u"^(\\d)(?:[.,](\\d+))? ?[eE] ?\\+?(\\d{1,2})$"_s);
    static const QRegularExpression withFraction(u"^(\\d{8,})\\.0{1,2}$"_s);
    static const QRegularExpression dialled(u"^[( ]*(\\+?)[-0-9(). ]*\\d[-(). ]*$"_s);

    const QString text = withoutLabels(piece);
    if (text.isEmpty()) {
        return tl::unexpected(PhoneFault::Empty);
    }
    if (const auto match = scientific.match(text); match.hasMatch()) {
        return expanded(match).and_then([this](const QString& digits) { return readDigits(digits, false); });
    }
    if (const auto match = withFraction.match(text); match.hasMatch()) {
        return readDigits(match.captured(1), false);
    }
    const auto match = dialled.match(text);
    if (!match.hasMatch()) {
        return tl::unexpected(PhoneFault::NotANumber);
    }
    QString digits = text;
    digits.removeIf([](QChar c) { return c < u'0' || c > u'9'; });
    return readDigits(digits, match.capturedLength(1) > 0);
}

PhoneNormalizer::Number PhoneNormalizer::readDigits(const QString& digits, bool international) const
{
    if (digits.size() > MostDigits) {
        return tl::unexpected(PhoneFault::TooLong);
    }
    if (international) {
        return classify(u'+' + digits);
    }
    if (digits.startsWith(u"00"_s + m_callingCode)) {
        return classify(u'+' + digits.sliced(2));
    }
    // 62812345678 is a mobile number with its country code. Left to itself the library takes it for a landline of
    // the area 0628, but nobody writes those without the zero.
    if (digits.startsWith(m_callingCode)) {
        if (const auto number = classify(u'+' + digits)) {
            return number;
        }
    }
    return classify(digits);
}

bool PhoneNormalizer::isMobile(const QString& e164)
{
    return PhoneNormalizer(u"ID"_s, ShortWay::Avoid).classify(e164).has_value();
}

PhoneNormalizer::Number PhoneNormalizer::classify(const QString& diallable) const
{
    PhoneNumber number;
    switch (library().Parse(diallable.toStdString(), m_region, &number)) {
    case PhoneNumberUtil::NO_PARSING_ERROR: break;
    case PhoneNumberUtil::TOO_SHORT_NSN:
    case PhoneNumberUtil::TOO_SHORT_AFTER_IDD: return tl::unexpected(PhoneFault::TooShort);
    case PhoneNumberUtil::TOO_LONG_NSN: return tl::unexpected(PhoneFault::TooLong);
    // One or two digits are "not a number" to the library.
    case PhoneNumberUtil::NOT_A_NUMBER: return tl::unexpected(PhoneFault::TooShort);
    case PhoneNumberUtil::INVALID_COUNTRY_CODE_ERROR: return tl::unexpected(PhoneFault::Invalid);
    }
    switch (library().GetNumberType(number)) {
    case PhoneNumberUtil::MOBILE:
    case PhoneNumberUtil::FIXED_LINE_OR_MOBILE: break;
    case PhoneNumberUtil::FIXED_LINE: return tl::unexpected(PhoneFault::Landline);
    case PhoneNumberUtil::UNKNOWN:
        switch (library().IsPossibleNumberForTypeWithReason(number, PhoneNumberUtil::MOBILE)) {
        case PhoneNumberUtil::TOO_SHORT:
        case PhoneNumberUtil::IS_POSSIBLE_LOCAL_ONLY: return tl::unexpected(PhoneFault::TooShort);
        case PhoneNumberUtil::TOO_LONG: return tl::unexpected(PhoneFault::TooLong);
        default: return tl::unexpected(PhoneFault::Invalid);
        }
    default: return tl::unexpected(PhoneFault::Invalid);
    }
    std::string e164;
    library().Format(number, PhoneNumberUtil::E164, &e164);
    return QString::fromStdString(e164);
}

} // namespace siaran::contacts
