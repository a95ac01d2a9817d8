#pragma once

#include "services/api/JobBook.h"
#include "services/contacts/ImportOptions.h"
#include "services/contacts/ImportReport.h"
#include "services/core/Result.h"
#include "services/http/HttpMessage.h"

#include <QJsonObject>

namespace siaran::api {

/// What the query says about a file: duplicates ("fill_empty", "keep", "overwrite"), region, consent_source with
/// consent_on, rehearse. What it leaves open is guessed from the file.
[[nodiscard]] Result<contacts::ImportOptions> importOptionsOf(const http::HttpRequest& request);

[[nodiscard]] QJsonObject toJson(const contacts::ImportProgress& progress);
/// With the first 100 rows that deserve a word.
[[nodiscard]] QJsonObject toJson(const contacts::ImportReport& report);
[[nodiscard]] QJsonObject toJson(const QList<contacts::ImportSummary>& imports);
[[nodiscard]] QJsonObject toJson(const contacts::UndoReport& report);
[[nodiscard]] QJsonObject toJson(const Job& job);

} // namespace siaran::api
