#pragma once

#include <QRegularExpression>
#include <QString>

#include <algorithm>

namespace siaran {

/// A phone number as it may be shown or logged: "+62 812-••••-7890". At least four digits are always hidden; what is
/// too short to spare four is hidden whole.
[[nodiscard]] inline QString maskedPhone(QStringView phone)
{
    QString digits;
    std::ranges::copy_if(phone, std::back_inserter(digits), [](QChar c) { return c >= u'0' && c <= u'9'; });
    // One digit for the two zones that are countries by themselves (1, 7), else two: near enough for the eye.
    const qsizetype zone = digits.startsWith(u'1') || digits.startsWith(u'7') ? 1 : 2;
    const auto own = digits.size() - zone;
    if (own < 7) {
        return QStringLiteral("••••");
    }
    const auto tail = std::min<qsizetype>(4, own - 7);
    return QStringLiteral("+%1 %2-••••%3%4")
        .arg(digits.left(zone), digits.mid(zone, 3), tail > 0 ? QStringLiteral("-") : QString(), digits.right(tail));
}

/// Words from outside before they reach a log: access tokens, message ids and everything like a phone number hidden.
[[nodiscard]] inline QString masked(QString text)
{
    static const QRegularExpression secret(QStringLiteral("(Bearer\\s+|access_token=)[^\\s&]+|\\bEA[A-Za-z0-9]{20,}"),
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression wamid(QStringLiteral("wamid\\.[A-Za-z0-9+/=_-]+"));
    static const QRegularExpression phone(QStringLiteral("\\+?\\d(?:[\\s().-]{0,2}\\d){7,}"));
    text.replace(secret, QStringLiteral("\\1••••"));
    text.replace(wamid, QStringLiteral("wamid.••••"));
    for (auto match = phone.match(text); match.hasMatch(); match = phone.match(text, match.capturedStart() + 1)) {
        text.replace(match.capturedStart(), match.capturedLength(), maskedPhone(match.capturedView()));
    }
    return text;
}

} // namespace siaran
