#pragma once

#include "services/domain/Template.h"

#include <QDateTime>
#include <QList>

namespace siaran {

/// Whether WhatsApp takes a change of a template now (whatsapp.md 3.6 and 5).
enum class EditVerdict {
    Allowed,
    WrongState, ///< only what is approved, refused or paused can be changed
    Today, ///< an approved one was changed in the last 24 hours
    ThisMonth, ///< an approved one was changed ten times in 30 days
};

/// `edits` are the moments in UTC at which the template was changed while it was approved, in any order.
[[nodiscard]] EditVerdict editVerdict(TemplateStatus status, const QList<QDateTime>& edits, const QDateTime& nowUtc);

/// Whether its state lets it be changed at all.
[[nodiscard]] bool mayBeEdited(TemplateStatus status);

} // namespace siaran
