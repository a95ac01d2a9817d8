#pragma once

#include "services/core/Result.h"
#include "services/core/StrongId.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace siaran {

/// WhatsApp's own words, lower case; only Approved can be sent (whatsapp.md 5: APPROVED, PENDING, REJECTED, PAUSED,
/// DISABLED; everything else is Other and keeps its word in `statusWord`).
enum class TemplateStatus { Approved, Pending, Rejected, Paused, Disabled, Removed, Other };

enum class TemplateCategory { Marketing, Utility, Authentication, Other };

enum class HeaderFormat { None, Text, Image, Video, Document, Location };

struct TemplateButton {
    enum class Kind { QuickReply, Url, PhoneNumber, CopyCode, Other };
    Kind kind = Kind::QuickReply;
    QString text;
    QString url;

    friend bool operator==(const TemplateButton&, const TemplateButton&) = default;
};

/// A message WhatsApp has (or has not yet) approved, in one language; (name, language) is its key.
struct Template {
    TemplateId id;
    QString remoteId;
    QString name;
    QString language; ///< "id", "en_US"
    TemplateCategory category = TemplateCategory::Marketing;
    TemplateStatus status = TemplateStatus::Pending;
    QString statusWord; ///< as WhatsApp wrote it
    QString quality; ///< "GREEN", "YELLOW", "RED" or empty
    QString rejectedReason;
    bool namedParameters = false;
    HeaderFormat headerFormat = HeaderFormat::None;
    QString headerText;
    QString body;
    QString footer;
    QList<TemplateButton> buttons;
    QDateTime syncedAt;

    friend bool operator==(const Template&, const Template&) = default;
};

/// The variables of `text` in the order of their first appearance, without braces: "1", "2" or "first_name".
[[nodiscard]] QStringList templateVariables(const QString& text);

/// Our stored words of the closed kinds, in lower case ("approved", "marketing", "image"), and back.
[[nodiscard]] QString toWord(TemplateStatus status);
[[nodiscard]] std::optional<TemplateStatus> templateStatusFromWord(const QString& word);
[[nodiscard]] QString toWord(TemplateCategory category);
[[nodiscard]] std::optional<TemplateCategory> templateCategoryFromWord(const QString& word);
[[nodiscard]] QString toWord(HeaderFormat format);
[[nodiscard]] std::optional<HeaderFormat> headerFormatFromWord(const QString& word);

/// The snapshot a campaign keeps; ours, not WhatsApp's shape.
[[nodiscard]] QJsonObject toJson(const Template& source);
[[nodiscard]] Result<Template> templateFromJson(const QJsonObject& json);

} // namespace siaran
