#include "tests/fuzz/Mutation.h"

#include <algorithm>
#include <array>

namespace siaran::fuzz {

namespace {

constexpr std::array<unsigned char, 12> Awkward {0x00, 0x01, 0x0A, 0x0D, 0x20, 0x22,
                                                 0x3D, 0x7F, 0x80, 0xC0, 0xFE, 0xFF};

} // namespace

Mutation::Mutation(quint64 seed, QByteArrayList words)
    : m_bits(seed)
    , m_words(std::move(words))
{
}

QByteArray Mutation::of(QByteArray bytes, qsizetype most)
{
    for (auto changes = 1 + below(12); changes > 0; --changes) {
        changeOnce(bytes);
    }
    return bytes.left(most);
}

qsizetype Mutation::below(qsizetype sides)
{
    return static_cast<qsizetype>(m_bits() % static_cast<quint64>(std::max<qsizetype>(1, sides)));
}

void Mutation::changeOnce(QByteArray& bytes)
{
    const auto at = below(bytes.size() + 1);
    const auto length = std::min(bytes.size() - at, qsizetype {1} + below(below(4) == 0 ? 400 : 12));
    switch (below(8)) {
    case 0: bytes.remove(at, length); break;
    case 1: bytes.insert(at, bytes.sliced(below(bytes.size() + 1)).left(length)); break;
    case 2: bytes.insert(at, m_words.at(below(m_words.size()))); break;
    case 3: bytes.replace(at, length, m_words.at(below(m_words.size()))); break;
    case 4: bytes.insert(at, static_cast<char>(Awkward.at(static_cast<std::size_t>(below(Awkward.size()))))); break;
    case 5: repeatPiece(bytes); break;
    case 6: bytes.truncate(below(16) == 0 ? at : bytes.size()); break;
    default:
        if (at < bytes.size()) {
            bytes[at] = static_cast<char>(bytes.at(at) ^ (1 << below(8)));
        }
    }
}

void Mutation::repeatPiece(QByteArray& bytes)
{
    const auto at = below(bytes.size() + 1);
    const auto piece = bytes.sliced(at).left(1 + below(40));
    bytes.insert(at, piece.repeated(below(below(50) == 0 ? 5000 : 30)));
}

} // namespace siaran::fuzz
