#pragma once

#include <QStringView>

#include <vector>

namespace siaran::contacts {

/// Remembers numbers in memory that does not grow (a Bloom filter of 8 MB): one that came before is always known again,
/// and one in some ten thousand is taken for known by chance.
class SeenPhones {
public:
    SeenPhones();

    /// Whether `e164` came before, perhaps; from now on it has.
    [[nodiscard]] bool contains(QStringView e164);

private:
    std::vector<quint64> m_bits;
};

} // namespace siaran::contacts
