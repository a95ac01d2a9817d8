#pragma once

#include "services/contacts/ColumnMapping.h"
#include "services/contacts/ImportReport.h"
#include "services/contacts/TableReader.h"

#include <functional>
#include <optional>

namespace siaran::contacts {

/// What a person has decided about a file; the rest is guessed from it.
struct ImportOptions {
    std::optional<TableFormat> format = {};
    std::optional<ColumnMapping> mapping = {};
};

/// How an import that is under way talks to whoever waits. Both are called on the thread of the import, once in a
/// thousand rows or so.
struct ImportHooks {
    std::function<bool()> isCancelled = [] { return false; };
    std::function<void(const ImportProgress&)> progress = [](const ImportProgress&) {};
};

} // namespace siaran::contacts
