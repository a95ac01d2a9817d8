#pragma once

#include "services/contacts/ImportReason.h"
#include "services/contacts/RejectedRows.h"
#include "services/core/StrongId.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace siaran::contacts {

using ImportId = StrongId<struct ImportTag>;

/// One line of the file that deserves a word.
struct ImportNote {
    int line = 0; ///< of the file, counted from 1, where the row begins
    ImportOutcome outcome = ImportOutcome::Added;
    ImportReason reason = ImportReason::None;
    QString column; ///< the header of the cell the note is about
    QString value; ///< what stood there, shortened; of a merged row its number in E.164

    friend bool operator==(const ImportNote&, const ImportNote&) = default;
};

/// added + merged + rejected = rows of the file. `notes` has one entry for every merged and every rejected row, and one
/// for every cell that was left out or cut, by line. Of very many only 10,000 are kept, rejected rows first, and
/// `notesLeftOut` counts the others.
struct ImportReport {
    int added = 0;
    int merged = 0;
    int rejected = 0;
    QList<ImportNote> notes;
    int notesLeftOut = 0;
    QStringList columnsLeftOut = {}; ///< headers beyond the 60 new fields that one file may bring
    ImportId id = {}; ///< to undo it by; not valid after a rehearsal
    int doubled = 0; ///< of the merged rows those whose number stood earlier in the file
    int changed = 0; ///< people known before of whom something is different now
    int optedOut = 0; ///< people whose wish not to be written to came with the file
    int optedIn = 0; ///< new people noted down as having agreed
    int stillOptedOut = 0; ///< people of the file who had said stop before, and stay stopped
    /// The rejected rows whole, to be mended or saved; null when there are none.
    std::shared_ptr<const RejectedRows> rejectedRows = {};
};

enum class ImportPhase { Reading, Merging };

struct ImportProgress {
    qint64 bytesRead = 0;
    qint64 bytesTotal = 0;
    int rows = 0;
    ImportPhase phase = ImportPhase::Reading;
};

/// An import of the past.
struct ImportSummary {
    ImportId id;
    QString fileName;
    QDateTime at; ///< UTC
    int added = 0;
    int merged = 0;
    int rejected = 0;
    int changed = 0;
    QDateTime undoneAt; ///< invalid unless it was undone
    bool canUndo = false; ///< what it changed is remembered for 30 days

    friend bool operator==(const ImportSummary&, const ImportSummary&) = default;
};

/// What undoing an import did.
struct UndoReport {
    int removed = 0; ///< people it had brought
    int stayed = 0; ///< people it had brought who were written to, wrote, or spoke about consent since
    int restored = 0; ///< people known before who have their former values back
    int changedSince = 0; ///< people known before of whom some value was changed by others since, and stays

    friend bool operator==(const UndoReport&, const UndoReport&) = default;
};

} // namespace siaran::contacts
