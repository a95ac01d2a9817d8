#pragma once

#include "services/access/Rights.h"
#include "services/templates/DraftShelf.h"

namespace siaran::templates {

/// A shelf of files in one folder. A file that makes no sense is passed over and left alone.
class FileDraftShelf final : public DraftShelf {
public:
    /// `folder` is made with the first draft. Who may not change templates has none.
    FileDraftShelf(QString folder, access::Actor actor);

    [[nodiscard]] QList<KeptDraft> all() const override;
    [[nodiscard]] Result<KeptDraft> keep(KeptDraft draft) override;
    void remove(const QString& key) override;

private:
    [[nodiscard]] QString pathOf(const QString& key) const;

    const QString m_folder;
    const access::Actor m_actor;
};

} // namespace siaran::templates
