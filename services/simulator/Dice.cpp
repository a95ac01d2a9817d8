#include "services/simulator/Dice.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace siaran::simulator {

namespace {

// The finaliser of SplitMix64.
quint64 mixed(quint64 value)
{
    value += 0x9e3779b97f4a7c15ULL;
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9ULL;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebULL;
    return value ^ (value >> 31);
}

// FNV-1a: qHash is free to change between versions of Qt.
quint64 hashOf(QByteArrayView key)
{
    quint64 hash = 0xcbf29ce484222325ULL;
    for (const char byte : key) {
        hash = (hash ^ static_cast<quint8>(byte)) * 0x100000001b3ULL;
    }
    return hash;
}

} // namespace

Dice::Dice(quint64 seed, QByteArrayView key)
    : m_state(mixed(seed ^ mixed(hashOf(key))))
{
}

quint64 Dice::roll(Question question, quint64 round) const
{
    return mixed(m_state ^ mixed((round << 8) | static_cast<quint64>(question)));
}

double Dice::portion(Question question, quint64 round) const
{
    return static_cast<double>(roll(question, round) >> 11) * 0x1p-53;
}

bool Dice::happens(Question question, double share, quint64 round) const
{
    return portion(question, round) < share;
}

std::chrono::milliseconds Dice::delay(Question question, std::chrono::milliseconds median, double sigma,
                                      std::chrono::milliseconds most) const
{
    // Box and Muller; 1 - x keeps the logarithm away from zero.
    const double radius = std::sqrt(-2.0 * std::log(1.0 - portion(question, 0)));
    const double normal = radius * std::cos(2.0 * std::numbers::pi * portion(question, 1));
    const double wanted = static_cast<double>(median.count()) * std::exp(sigma * normal);
    return std::min(most, std::chrono::milliseconds(std::llround(wanted)));
}

} // namespace siaran::simulator
