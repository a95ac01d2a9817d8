#include "services/contacts/TextEncoding.h"

#include <QIODevice>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace siaran::contacts {

namespace {

constexpr qint64 PieceBytes = 256 * 1024;
constexpr qint64 HeadBytes = 8 * 1024;

tl::unexpected<Error> notText(QString why)
{
    return fail(ErrorKind::Invalid, u"not a text file: "_s + why, u"import.not_text"_s);
}

// Files that people pick by mistake and that could pass for text in their first lines.
bool hasBinarySignature(QByteArrayView head)
{
    static const std::array signatures {"PK\x03\x04"_ba, "\xD0\xCF\x11\xE0"_ba, "%PDF-"_ba,        "\x89PNG"_ba,
                                        "GIF8"_ba,       "\xFF\xD8\xFF"_ba,     "\x1F\x8B\x08"_ba, "{\\rtf"_ba};
    return std::ranges::any_of(signatures, [&](const QByteArray& signature) { return head.startsWith(signature); });
}

// Text in our languages has a zero in every other byte of UTF-16, and none in the bytes between.
std::optional<TextEncoding> utf16ByZeros(QByteArrayView head)
{
    std::array<qsizetype, 2> zeros {};
    for (qsizetype i = 0; i < head.size(); ++i) {
        if (head.at(i) == '\0') {
            ++zeros[static_cast<std::size_t>(i % 2)];
        }
    }
    const qsizetype many = head.size() / 5;
    if (zeros[0] == 0 && zeros[1] > many) {
        return TextEncoding::Utf16Le;
    }
    if (zeros[1] == 0 && zeros[0] > many) {
        return TextEncoding::Utf16Be;
    }
    return std::nullopt;
}

std::optional<TextEncoding> encodingOfHead(QByteArrayView head)
{
    if (head.startsWith("\xEF\xBB\xBF"_ba)) {
        return TextEncoding::Utf8;
    }
    if (head.startsWith("\xFF\xFE"_ba)) {
        return TextEncoding::Utf16Le;
    }
    if (head.startsWith("\xFE\xFF"_ba)) {
        return TextEncoding::Utf16Be;
    }
    return utf16ByZeros(head);
}

/// What the whole file has shown, looked at as single bytes.
class ByteScan {
public:
    void look(QByteArrayView piece)
    {
        for (const char c : piece) {
            const auto byte = static_cast<unsigned char>(c);
            m_zeros |= byte == 0;
            m_controls += isControl(byte) ? 1 : 0;
            m_unassigned |= byte == 0x81 || byte == 0x8D || byte == 0x8F || byte == 0x90 || byte == 0x9D;
        }
        m_bytes += piece.size();
        [[maybe_unused]] const QString discarded = m_utf8.decode(piece);
    }

    Result<TextEncoding> verdict(bool saysUtf8)
    {
        // A stray control character in a name is life, one in two hundred bytes is a machine's file.
        if (m_zeros || m_controls * 200 > m_bytes) {
            return notText(u"control bytes"_s);
        }
        [[maybe_unused]] const QString end = m_utf8.decode("\n"); // makes a cut-off last character an error
        if (!m_utf8.hasError()) {
            return TextEncoding::Utf8;
        }
        if (saysUtf8 || m_unassigned) {
            return notText(u"unknown encoding"_s);
        }
        return TextEncoding::Windows1252;
    }

private:
    static bool isControl(unsigned char byte)
    {
        return (byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' && byte != '\f' && byte != '\v')
            || byte == 0x7F;
    }

    QStringDecoder m_utf8 {QStringDecoder::Utf8};
    bool m_zeros = false;
    bool m_unassigned = false;
    qint64 m_controls = 0;
    qint64 m_bytes = 0;
};

/// The same for UTF-16: whole units, no zeros, surrogates in pairs.
class UnitScan {
public:
    explicit UnitScan(TextEncoding encoding)
        : m_high(encoding == TextEncoding::Utf16Be ? 0U : 1U)
    {
    }

    void look(QByteArrayView piece)
    {
        for (const char c : piece) {
            m_unit[m_bytes++ % 2] = static_cast<unsigned char>(c);
            if (m_bytes % 2 == 0) {
                take(static_cast<char16_t>(m_unit[m_high] * 256 + m_unit[1 - m_high]));
            }
        }
    }

    bool isText() const { return m_valid && !m_afterHigh && m_bytes % 2 == 0; }

private:
    void take(char16_t unit)
    {
        const bool low = QChar::isLowSurrogate(unit);
        m_valid = m_valid && unit != 0 && unit < 0xFFFE && low == m_afterHigh;
        m_afterHigh = QChar::isHighSurrogate(unit);
    }

    std::size_t m_high;
    std::array<unsigned, 2> m_unit {};
    std::size_t m_bytes = 0;
    bool m_afterHigh = false;
    bool m_valid = true;
};

template <typename Scan>
Result<void> lookThrough(QIODevice& device, Scan& scan)
{
    QByteArray piece(PieceBytes, Qt::Uninitialized);
    for (;;) {
        const qint64 got = device.read(piece.data(), piece.size());
        if (got < 0) {
            return fail(ErrorKind::Invalid, device.errorString(), u"import.unreadable"_s);
        }
        if (got == 0) {
            break;
        }
        scan.look(QByteArrayView(piece).first(got));
    }
    if (!device.seek(0)) {
        return fail(ErrorKind::Invalid, device.errorString(), u"import.unreadable"_s);
    }
    return {};
}

} // namespace

Result<TextEncoding> detectEncoding(QIODevice& device)
{
    if (!device.isReadable() || !device.seek(0)) {
        return fail(ErrorKind::Invalid, device.errorString(), u"import.unreadable"_s);
    }
    const QByteArray head = device.peek(HeadBytes);
    if (hasBinarySignature(head)) {
        return notText(u"a document, an archive or a picture"_s);
    }
    const auto marked = encodingOfHead(head);
    if (marked == TextEncoding::Utf16Le || marked == TextEncoding::Utf16Be) {
        UnitScan scan(*marked);
        return lookThrough(device, scan).and_then([&]() -> Result<TextEncoding> {
            return scan.isText() ? Result<TextEncoding>(*marked) : notText(u"broken UTF-16"_s);
        });
    }
    ByteScan scan;
    return lookThrough(device, scan).and_then([&] { return scan.verdict(marked.has_value()); });
}

} // namespace siaran::contacts
