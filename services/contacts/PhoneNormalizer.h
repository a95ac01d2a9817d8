#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <tl/expected.hpp>

#include <string>

namespace siaran::contacts {

/// Why a cell holds no number that WhatsApp could write to. When several numbers of a cell fail, the reason that tells
/// a person most wins: the one that stands first here.
enum class PhoneFault {
    RoundedBySpreadsheet, ///< "6,28E+12": the spreadsheet has thrown the digits away
    Landline,
    TooShort,
    TooLong,
    Invalid, ///< long enough, but no mobile network hands out such numbers
    NotANumber,
    Empty,
};

/// The mobile numbers of one cell in E.164: the first one, and the different ones after it in order.
struct PhoneNumbers {
    QString e164;
    QStringList others;

    friend bool operator==(const PhoneNumbers&, const PhoneNumbers&) = default;
};

/// Reads phone numbers the way people keep them. Numbers without a country code belong to the region (an ISO 3166
/// code). Whether a number can exist, and of what kind it is, is libphonenumber's knowledge. Safe to use from several
/// threads.
class PhoneNormalizer {
public:
    /// Whether the usual spellings of Indonesian mobile numbers take the short way, which gives the same.
    enum class ShortWay { Take, Avoid };

    explicit PhoneNormalizer(const QString& region = QStringLiteral("ID"), ShortWay shortWay = ShortWay::Take);

    /// `cell` may hold several numbers, labels such as "WA:", and what a spreadsheet made of a number as long as every
    /// digit is still there.
    [[nodiscard]] tl::expected<PhoneNumbers, PhoneFault> normalize(const QString& cell) const;

private:
    using Number = tl::expected<QString, PhoneFault>;

    [[nodiscard]] Number readOne(const QString& text) const;
    [[nodiscard]] QList<Number> readPiece(const QString& piece) const;
    [[nodiscard]] Number readDigits(const QString& digits, bool international) const;
    [[nodiscard]] Number classify(const QString& diallable) const;
    [[nodiscard]] static bool isMobile(const QString& e164);

    std::string m_region;
    QString m_callingCode;
    bool m_takesShortWay;
};

} // namespace siaran::contacts
