#pragma once

#include "services/templates/DraftShelf.h"

namespace siaran::templates {

/// A shelf of files in one folder. A file that makes no sense is passed over and left alone.
class FileDraftShelf final : public DraftShelf {
public:
    /// `folder` is made with the first draft.
    explicit FileDraftShelf(QString folder);

    [[nodiscard]] QList<KeptDraft> all() const override;
    [[nodiscard]] Result<KeptDraft> keep(KeptDraft draft) override;
    void remove(const QString& key) override;

private:
    [[nodiscard]] QString pathOf(const QString& key) const;

    const QString m_folder;
};

} // namespace siaran::templates
