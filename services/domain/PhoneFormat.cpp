#include "services/domain/PhoneFormat.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace siaran {

namespace {

// ITU-T E.164: zones 1 and 7 are one digit; these are the two-digit codes, all others have three.
qsizetype countryCodeLength(QStringView digits)
{
    if (digits.startsWith(u'1') || digits.startsWith(u'7')) {
        return 1;
    }
    static const QRegularExpression twoDigits(u"^(2[07]|3[0123469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58])"_s);
    return twoDigits.match(digits.toString()).hasMatch() ? 2 : 3;
}

// Threes, and fours at the end for what is left over: 911 111 111, 415 555 2671, 8123 4567.
QStringList grouped(QStringView national)
{
    QStringList groups;
    while (!national.isEmpty()) {
        const auto size = national.size() % 4 == 0 && national.size() <= 8 ? 4 : qMin(national.size(), qsizetype(3));
        groups.append(national.left(size).toString());
        national = national.mid(size);
    }
    return groups;
}

} // namespace

QString displayPhone(const QString& e164)
{
    static const QRegularExpression wellFormed(u"^\\+[1-9][0-9]{6,14}$"_s);
    static const QRegularExpression indonesianMobile(u"^\\+62(8[0-9]{2})([0-9]{3,4})([0-9]{3,5})$"_s);
    if (!wellFormed.match(e164).hasMatch()) {
        return e164;
    }
    if (const auto match = indonesianMobile.match(e164); match.hasMatch()) {
        return u"+62 %1-%2-%3"_s.arg(match.captured(1), match.captured(2), match.captured(3));
    }
    const auto digits = QStringView(e164).mid(1);
    const auto code = countryCodeLength(digits);
    return u'+' + digits.left(code).toString() + u' ' + grouped(digits.mid(code)).join(u' ');
}

} // namespace siaran
