#include "services/whatsapp/MediaRules.h"

#include <algorithm>
#include <array>

namespace siaran::whatsapp {

namespace {

constexpr qint64 Kilobyte = 1024;
constexpr qint64 Megabyte = 1024 * Kilobyte;

struct Row {
    const char* mimeType;
    MediaRule rule;
};

constexpr MediaRule Image {MediaKind::Image, 5 * Megabyte};
constexpr MediaRule Video {MediaKind::Video, 16 * Megabyte};
constexpr MediaRule Audio {MediaKind::Audio, 16 * Megabyte};
constexpr MediaRule Document {MediaKind::Document, MostMediaBytes};
constexpr MediaRule Sticker {MediaKind::Sticker, 500 * Kilobyte};

constexpr std::array Rows {
    Row {"image/jpeg", Image},
    Row {"image/png", Image},
    Row {"image/webp", Sticker},
    Row {"video/mp4", Video},
    Row {"video/3gpp", Video},
    Row {"audio/aac", Audio},
    Row {"audio/amr", Audio},
    Row {"audio/mpeg", Audio},
    Row {"audio/mp4", Audio},
    Row {"audio/ogg", Audio},
    Row {"text/plain", Document},
    Row {"application/pdf", Document},
    Row {"application/msword", Document},
    Row {"application/vnd.openxmlformats-officedocument.wordprocessingml.document", Document},
    Row {"application/vnd.ms-excel", Document},
    Row {"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Document},
    Row {"application/vnd.ms-powerpoint", Document},
    Row {"application/vnd.openxmlformats-officedocument.presentationml.presentation", Document},
};

} // namespace

std::optional<MediaRule> mediaRuleFor(const QByteArray& mimeType)
{
    const auto plain = mimeType.split(';').first().trimmed().toLower();
    const auto* const found = std::ranges::find_if(Rows, [&plain](const Row& row) { return plain == row.mimeType; });
    return found == Rows.end() ? std::nullopt : std::optional(found->rule);
}

} // namespace siaran::whatsapp
