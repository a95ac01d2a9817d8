#include "services/contacts/SeenPhones.h"

namespace siaran::contacts {

namespace {

constexpr std::size_t Words = std::size_t {1} << 20;
constexpr quint64 BitMask = Words * 64 - 1;

/// The finalizer of splitmix64 (public domain, Vigna): every bit of the number moves every bit of the answer.
quint64 mixed(quint64 number)
{
    number = (number ^ (number >> 30)) * 0xBF58476D1CE4E5B9ULL;
    number = (number ^ (number >> 27)) * 0x94D049BB133111EBULL;
    return number ^ (number >> 31);
}

} // namespace

SeenPhones::SeenPhones()
    : m_bits(Words)
{
}

bool SeenPhones::contains(QStringView e164)
{
    quint64 number = 0;
    for (const QChar c : e164.sliced(e164.startsWith(u'+') ? 1 : 0)) {
        number = number * 10 + static_cast<quint64>(c.unicode() - u'0');
    }
    quint64 hash = mixed(number + 0x9E3779B97F4A7C15ULL);
    bool all = true;
    for (int i = 0; i < 3; ++i) {
        const quint64 bit = hash & BitMask;
        const quint64 mask = quint64 {1} << (bit % 64);
        all = all && (m_bits[bit / 64] & mask) != 0;
        m_bits[bit / 64] |= mask;
        hash = mixed(hash);
    }
    return all;
}

} // namespace siaran::contacts
