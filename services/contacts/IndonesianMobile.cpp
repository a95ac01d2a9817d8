#include "services/contacts/IndonesianMobile.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <utility>

using namespace Qt::StringLiterals;

namespace siaran::contacts {

namespace {

constexpr qsizetype LongestCell = 40;
constexpr std::size_t MostDigits = 15; // of an E.164 number
constexpr std::size_t ShortestNational = 8;
constexpr std::size_t LongestNational = MostDigits - 2;

enum Answer : unsigned char { Unknown, Mobile, Other };

/// The digits of a cell, in the order they stand; nothing when anything is not as expected.
class Digits {
public:
    explicit Digits(QStringView cell)
    {
        m_valid
            = cell.size() <= LongestCell && std::ranges::all_of(cell, [this](QChar c) { return take(c.unicode()); });
        // "081234567890.0" ends in a fraction.
        m_valid = m_valid && (m_sinceDot < 0 || m_sinceDot > 2) && m_open == 0;
    }

    bool isValid() const { return m_valid; }
    bool isInternational() const { return m_international; }
    QStringView text() const { return {m_digits.data(), static_cast<qsizetype>(m_count)}; }

private:
    bool take(char16_t c)
    {
        if (c >= u'0' && c <= u'9') {
            m_sinceDot += m_sinceDot >= 0 ? 1 : 0;
            if (m_count == MostDigits) {
                return false;
            }
            m_digits[m_count++] = c;
            return true;
        }
        switch (c) {
        case u'+': return m_count == 0 && !m_closed && !std::exchange(m_international, true);
        case u'(': return m_open++ == 0;
        case u')': m_closed = true; return --m_open == 0;
        case u'.': m_sinceDot = 0; return m_count > 0;
        case u'-': return m_count > 0;
        case u' ': return true;
        default: return false;
        }
    }

    std::array<char16_t, MostDigits> m_digits {};
    std::size_t m_count = 0;
    int m_sinceDot = -1;
    int m_open = 0;
    bool m_closed = false;
    bool m_international = false;
    bool m_valid = false;
};

/// Without the country code or the zero: "812…".
QStringView nationalOf(const Digits& digits)
{
    const auto text = digits.text();
    if (text.startsWith(u"628")) {
        return text.sliced(2);
    }
    if (!digits.isInternational() && text.startsWith(u"08")) {
        return text.sliced(1);
    }
    return !digits.isInternational() && text.startsWith(u'8') ? text : QStringView();
}

/// What is known of all numbers that begin with the same four digits and are as long.
std::atomic<unsigned char>& answerFor(QStringView national)
{
    static std::array<std::array<std::atomic<unsigned char>, 1000>, LongestNational + 1> answers {};
    std::size_t start = 0;
    for (const QChar digit : national.sliced(1, 3)) {
        start = start * 10 + static_cast<std::size_t>(digit.unicode() - u'0');
    }
    return answers[static_cast<std::size_t>(national.size())][start];
}

} // namespace

std::optional<QString> readIndonesianMobile(QStringView cell, bool (*isMobile)(const QString& e164))
{
    const Digits digits(cell);
    const auto national = digits.isValid() ? nationalOf(digits) : QStringView();
    const auto length = static_cast<std::size_t>(national.size());
    if (length < ShortestNational || length > LongestNational) {
        return std::nullopt;
    }
    QString e164 = u"+62"_s;
    e164 += national;
    auto& known = answerFor(national);
    if (known.load(std::memory_order_relaxed) == Unknown) {
        known.store(isMobile(e164) ? Mobile : Other, std::memory_order_relaxed);
    }
    return known.load(std::memory_order_relaxed) == Mobile ? std::optional(e164) : std::nullopt;
}

} // namespace siaran::contacts
