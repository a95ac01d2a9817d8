#pragma once

#include <QByteArray>
#include <QByteArrayList>

#include <random>

namespace siaran::fuzz {

/// Changes bytes as a hostile or unlucky hand would. The same seed makes the same changes on every machine.
class Mutation {
public:
    /// `words` are pieces that mean something to the reader under test.
    Mutation(quint64 seed, QByteArrayList words);

    /// `bytes` with some places flipped, cut out, doubled, overwritten, or filled with words, at most `most` long.
    [[nodiscard]] QByteArray of(QByteArray bytes, qsizetype most);

    /// 0 to `sides` - 1.
    [[nodiscard]] qsizetype below(qsizetype sides);

private:
    void changeOnce(QByteArray& bytes);
    void repeatPiece(QByteArray& bytes);

    std::mt19937_64 m_bits;
    const QByteArrayList m_words;
};

} // namespace siaran::fuzz
