#pragma once

#include "services/domain/Template.h"

#include <QJsonArray>

namespace siaran::templates {

/// `source` with the header, body, footer and buttons that WhatsApp's component list tells (whatsapp.md 5). Types and
/// formats are read in any case; what we do not know is passed over, an unknown button becomes Other.
[[nodiscard]] Template withComponents(Template source, const QJsonArray& components);

/// The component list of a template, in WhatsApp's own order and words.
[[nodiscard]] QJsonArray componentsOf(const Template& source);

/// The list without the addresses of sample media: WhatsApp signs them anew for every answer, so they would make every
/// copy look changed.
[[nodiscard]] QJsonArray withoutSampleMedia(const QJsonArray& components);

} // namespace siaran::templates
