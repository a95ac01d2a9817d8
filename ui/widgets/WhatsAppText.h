#pragma once

#include <QList>
#include <QString>

namespace siaran::ui {

/// A stretch of a message in one look.
struct TextRun {
    QString text;
    bool isBold = false;
    bool isItalic = false;
    bool isStruck = false;
    bool isMono = false;
    bool isLink = false;

    friend bool operator==(const TextRun&, const TextRun&) = default;
};

/// Reads WhatsApp's marks: *bold*, _italic_, ~strike~, ```mono```, and web addresses. A mark opens before a letter at
/// the start of a word and closes behind a letter at its end, on the same line (mono may span lines); a mark without
/// its partner stays as typed. Marks nest; nothing is read inside mono or an address.
[[nodiscard]] QList<TextRun> parseWhatsAppText(const QString& text);

/// The same words without marks, for screen readers and copies.
[[nodiscard]] QString plainWhatsAppText(const QString& text);

} // namespace siaran::ui
