#pragma once

#include "ui/access/WorkspacePlace.h"
#include "ui/widgets/Card.h"

namespace siaran::ui {

/// The place of the data in the settings, with the ways to another: what a team is where there is none, and which it is
/// where there is.
class TeamCard final : public Card {
    Q_OBJECT

public:
    explicit TeamCard(const WorkspacePlace& place, QWidget* parent = nullptr);

Q_SIGNALS:
    /// To a new team, with what is on this computer.
    void moveRequested();
    /// To a team one was invited to, or with another name or password.
    void joinRequested();
    void passwordRequested();
    void teamRequested(); ///< the one that is kept
    void hereRequested();

private:
    void tellAlone(const WorkspacePlace& place);
    void tellTeam(const WorkspacePlace& place);
    void addWords(const QString& text);
    void addRow(const QString& objectName, const QString& name, const QString& text, const QString& hint);
};

} // namespace siaran::ui
