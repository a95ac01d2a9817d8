#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace siaran::whatsapp {

enum class MediaKind { Image, Video, Audio, Document, Sticker };

/// What a type may be sent as, and how long a file of it may be (whatsapp.md 4); nothing for types WhatsApp refuses.
struct MediaRule {
    MediaKind kind = MediaKind::Image;
    qint64 mostBytes = 0;

    friend bool operator==(const MediaRule&, const MediaRule&) = default;
};

[[nodiscard]] std::optional<MediaRule> mediaRuleFor(const QByteArray& mimeType);

/// The longest file of any kind.
inline constexpr qint64 MostMediaBytes = 100LL * 1024 * 1024;

} // namespace siaran::whatsapp
