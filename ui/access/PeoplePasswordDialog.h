#pragma once

#include "services/access/Person.h"
#include "ui/access/WorkspacePlace.h"
#include "ui/widgets/FormDialog.h"

namespace siaran::ui {

/// What to hand over to somebody who was let in: how to get to the workspace, and the password, which is shown this
/// once.
class PeoplePasswordDialog final : public FormDialog {
    Q_OBJECT

public:
    PeoplePasswordDialog(const QString& name, const access::Invitation& invitation, const WorkspacePlace& place,
                         QWidget* parent);

    /// For the one who was let in, without the password: a message, or the part of its configuration for a server,
    /// whose password does not end.
    [[nodiscard]] static QString messageFor(const access::Invitation& invitation, const WorkspacePlace& place);
};

} // namespace siaran::ui
