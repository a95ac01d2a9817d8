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
    QString key = {}; ///< of the file; empty until it was kept once
    TemplateId edits = {}; ///< the template it changes; invalid for a new one
    TemplateDraft content = {};
    QDateTime keptAt = {}; ///< UTC

    friend bool operator==(const KeptDraft&, const KeptDraft&) = default;
};

/// Keeps what is being written in files of one folder on this computer, until it was handed in: its sample lies on this
/// computer as well. A file that makes no sense is passed over and left alone.
class DraftShelf {
public:
    /// `folder` is made with the first draft.
    explicit DraftShelf(QString folder);

    /// The latest first.
    [[nodiscard]] QList<KeptDraft> all() const;

    /// Writes it whole or not at all, and answers it with its key. Unavailable when the disk does not take it.
    [[nodiscard]] Result<KeptDraft> keep(KeptDraft draft) const;

    /// One that is not there is no error.
    void remove(const QString& key) const;

private:
    [[nodiscard]] QString pathOf(const QString& key) const;

    const QString m_folder;
};

} // namespace siaran::templates
