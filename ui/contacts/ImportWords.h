#pragma once

#include "services/contacts/ImportReport.h"

namespace siaran::ui {

/// What taking an import back did, and what it could not take back and why.
[[nodiscard]] QString undoWords(const contacts::UndoReport& report);

/// What else there is to say about an import beside its numbers: opt-outs that stayed, consent that was noted down,
/// columns and remarks that had no room. One sentence each.
[[nodiscard]] QStringList reportRemarks(const contacts::ImportReport& report);

/// The rows of a report by what became of them; they add up to all rows of the file.
struct ImportCounts {
    int added = 0;
    int updated = 0;
    int unchanged = 0;
    int doubled = 0;
    int rejected = 0;

    [[nodiscard]] int rows() const { return added + updated + unchanged + doubled + rejected; }
};
[[nodiscard]] ImportCounts countsOf(const contacts::ImportReport& report);

} // namespace siaran::ui
