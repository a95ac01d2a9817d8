#pragma once

#include "services/simulator/AcceptedMessage.h"
#include "services/simulator/ApiError.h"
#include "services/simulator/TemplateCatalogue.h"

#include <QJsonObject>

namespace siaran::simulator {

/// What a message that passed takes from its template.
struct UsedTemplate {
    QByteArray category; ///< lower case
    QList<QuickReply> quickReplies;
    QByteArray templateId = {};
};

/// Checks the `template` object of a message in Meta's order: existence, status, counts, formats, contents, length.
/// Pure.
[[nodiscard]] Checked<UsedTemplate> checkTemplate(const QJsonObject& json, const TemplateCatalogue& catalogue);

} // namespace siaran::simulator
