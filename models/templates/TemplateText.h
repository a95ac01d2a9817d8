#pragma once

#include "services/domain/Template.h"

namespace siaran::models {

/// The words people read for what WhatsApp says about a template.
[[nodiscard]] QString templateStatusText(const Template& source);
[[nodiscard]] QString templateCategoryText(TemplateCategory category);
/// "High", "Medium", "Low"; "Not rated yet" before WhatsApp has judged.
[[nodiscard]] QString templateQualityText(const QString& quality);

/// A language tag in words: "Indonesian", "English (United States)"; the tag itself when nobody knows it.
[[nodiscard]] QString templateLanguageText(const QString& tag);

} // namespace siaran::models
