#pragma once

#include <array>
#include <numeric>
#include <random>

namespace siaran::samples {

/// A word and how often it comes up, against the other weights of its table.
template <typename T>
struct Weighted {
    T what;
    int weight;
};

/// Random choices that come out the same on every machine: the bits of std::mt19937_64 are fixed by the standard, the
/// std::uniform_*_distribution classes are not, so the mapping to a range is done here.
class Dice {
public:
    explicit Dice(unsigned seed)
        : m_bits(seed)
    {
    }

    /// 0 to sides - 1. The bias of the remainder is far below what a sample could show.
    int below(int sides) { return static_cast<int>(m_bits() % static_cast<unsigned>(sides)); }

    bool chance(int perMille) { return below(1000) < perMille; }

    template <typename T, std::size_t N>
    const T& pick(const std::array<T, N>& table)
    {
        return table[static_cast<std::size_t>(below(static_cast<int>(N)))];
    }

    template <typename T, std::size_t N>
    const T& pick(const std::array<Weighted<T>, N>& table)
    {
        const int total = std::accumulate(table.begin(), table.end(), 0,
                                          [](int sum, const Weighted<T>& entry) { return sum + entry.weight; });
        int left = below(total);
        for (const auto& entry : table) {
            left -= entry.weight;
            if (left < 0) {
                return entry.what;
            }
        }
        return table.back().what;
    }

private:
    std::mt19937_64 m_bits;
};

} // namespace siaran::samples
