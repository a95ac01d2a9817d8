#pragma once

#include "models/contacts/CatalogueModel.h"

namespace siaran::ui {

/// What the window of the workspace's words says about one kind of them.
struct CatalogueWords {
    QString title; ///< "Labels"
    QString create; ///< "New label…"
    QString none; ///< "No labels yet"
    QString what; ///< what they are for
    QString remove; ///< "Delete label"
    QString removeQuestion; ///< "Delete the label “%1”?"
};

[[nodiscard]] CatalogueWords catalogueWords(models::CatalogueModel::Kind kind);

/// What deleting a word of this kind does to contacts, segments and campaigns, each by name.
[[nodiscard]] QString removalWords(models::CatalogueModel::Kind kind, const contacts::WordUse& use);

} // namespace siaran::ui
