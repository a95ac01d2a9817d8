#pragma once

#include "services/core/Result.h"
#include "services/domain/JsonReader.h"
#include "services/domain/MessageContent.h"

#include <QJsonObject>

namespace siaran::api {

[[nodiscard]] QJsonObject templateJson(const Template& source);

/// {"template_id": 4, "variables": {"1": {"source": "name", "fallback": "Kak"}}} or {"text": "Halo {name}", …}.
[[nodiscard]] QJsonObject messageJson(const MessageContent& content);

/// What of a workspace a message may speak of.
struct MessageWords {
    QList<Template> templates;
    QList<CustomField> fields;
};

/// The same read back: `json` is where `reader` stands. A variable that is not said gets what is most likely meant, as
/// the builder suggests it; variables the text does not have, unknown templates and fields are faults.
[[nodiscard]] MessageContent messageFromJson(const JsonReader& reader, const QJsonValue& json,
                                             const MessageWords& words);

/// {"1": {…}} for a text that is there already.
void takeVariables(const JsonReader& reader, const QJsonValue& json, const QList<CustomField>& fields,
                   MessageContent& content);

} // namespace siaran::api
