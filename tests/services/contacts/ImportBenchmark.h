#pragma once

#include "services/contacts/ImportReport.h"
#include "services/core/Result.h"

#include <chrono>

namespace siaran::db {
class Session;
}

/// An import and how long all of it took, from opening the file to the commit.
struct TimedImport {
    siaran::contacts::ImportReport report;
    std::chrono::milliseconds elapsed {};

    [[nodiscard]] double rowsPerSecond() const;
};

[[nodiscard]] siaran::Result<TimedImport> timeImport(siaran::db::Session& session, const QString& path);
