#pragma once

#include "services/settings/SecretPlace.h"
#include "services/setup/Connection.h"
#include "services/setup/SetupService.h"
#include "ui/widgets/Card.h"

class QLabel;

namespace siaran::setup {
class ConnectionKeeper;
}

namespace siaran::ui {

class CheckLine;

/// The WhatsApp account in the settings: which number sends, where its secrets are, whether it still works. The token
/// is never shown, not even in part.
class AccountCard final : public Card {
    Q_OBJECT

public:
    /// `isPractice`: a simulator is connected instead, and this is what waits for the real workspace.
    AccountCard(setup::SetupService& service, setup::ConnectionKeeper& keeper, bool isPractice,
                QWidget* parent = nullptr);

    /// Tries token and number as they are kept.
    void check();

Q_SIGNALS:
    void connectRequested();
    void replaceTokenRequested();
    void practiceRequested();
    void workspaceRequested();

private:
    void checkWith(const setup::Connection& connection);
    [[nodiscard]] QString placeText() const;

    setup::SetupService& m_service;
    setup::ConnectionKeeper& m_keeper;
    CheckLine* m_outcome;
};

} // namespace siaran::ui
