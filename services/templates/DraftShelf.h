#pragma once

#include "services/core/Result.h"
#include "services/core/StrongId.h"
#include "services/domain/TemplateDraft.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace siaran::templates {

/// A template that somebody has begun to write.
struct KeptDraft {
    QString key = {}; ///< on the shelf; empty until it was kept once
    TemplateId edits = {}; ///< the template it changes; invalid for a new one
    TemplateDraft content = {};
    QDateTime keptAt = {}; ///< UTC

    friend bool operator==(const KeptDraft&, const KeptDraft&) = default;
};

/// Keeps what is being written on this computer, where its sample lies as well, until it was handed in. Answers at
/// once.
class DraftShelf {
public:
    virtual ~DraftShelf() = default;
    Q_DISABLE_COPY_MOVE(DraftShelf)

    /// The latest first.
    [[nodiscard]] virtual QList<KeptDraft> all() const = 0;

    /// Keeps it whole or not at all, and answers it with its key. Unavailable (template.draft_not_kept) when the disk
    /// does not take it.
    [[nodiscard]] virtual Result<KeptDraft> keep(KeptDraft draft) = 0;

    /// One that is not there is no error.
    virtual void remove(const QString& key) = 0;

protected:
    DraftShelf() = default;
};

} // namespace siaran::templates
