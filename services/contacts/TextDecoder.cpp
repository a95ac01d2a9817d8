#include "services/contacts/TextDecoder.h"

#include <algorithm>
#include <array>
#include <optional>

namespace siaran::contacts {

namespace {

// 0x80 to 0x9F of Windows-1252, as the WHATWG encoding standard has them; the other bytes are Latin-1.
constexpr std::array<char16_t, 32> Windows1252High {
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178,
};

QString fromWindows1252(QByteArrayView bytes)
{
    QString text(bytes.size(), Qt::Uninitialized);
    std::ranges::transform(bytes, text.begin(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return QChar(byte >= 0x80 && byte <= 0x9F ? Windows1252High[byte - 0x80U] : char16_t(byte));
    });
    return text;
}

std::optional<QStringDecoder> decoderFor(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8: return QStringDecoder(QStringDecoder::Utf8);
    case TextEncoding::Utf16Le: return QStringDecoder(QStringDecoder::Utf16LE);
    case TextEncoding::Utf16Be: return QStringDecoder(QStringDecoder::Utf16BE);
    case TextEncoding::Windows1252: return std::nullopt;
    }
    Q_UNREACHABLE();
}

} // namespace

TextDecoder::TextDecoder(TextEncoding encoding)
    : m_decoder(decoderFor(encoding))
{
}

QString TextDecoder::decode(QByteArrayView bytes)
{
    return m_decoder ? QString(m_decoder->decode(bytes)) : fromWindows1252(bytes);
}

} // namespace siaran::contacts
