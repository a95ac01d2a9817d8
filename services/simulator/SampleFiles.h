#pragma once

#include <QByteArray>
#include <QCryptographicHash>
#include <QList>

namespace siaran::simulator {

/// A file a simulated person sends: small, and whole enough to be opened.
struct SampleFile {
    QByteArray id;
    QByteArray type;
    QByteArray bytes;

    [[nodiscard]] QByteArray sha256() const
    {
        return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toBase64();
    }
};

[[nodiscard]] const SampleFile& sampleImage();
[[nodiscard]] const SampleFile& sampleDocument();
[[nodiscard]] const SampleFile& sampleVoice();
[[nodiscard]] const SampleFile& sampleSticker();

/// All of them, as they lie on the shelf from the start.
[[nodiscard]] QList<SampleFile> sampleFiles();

} // namespace siaran::simulator
