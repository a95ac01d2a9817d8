#pragma once

#include "services/settings/SecretPlace.h"

#include <QWidget>

namespace siaran {
struct Error;
}
namespace siaran::models {
class SetupSession;
}

namespace siaran::ui {

class CheckLine;
class SecretPlaceChoice;

/// What was found, in one look, and where the secrets are kept.
class FinishStep final : public QWidget {
    Q_OBJECT

public:
    /// `fileName`: the file the secrets would be written to.
    FinishStep(models::SetupSession& session, settings::SecretPlace place, const QString& fileName,
               QWidget* parent = nullptr);

    [[nodiscard]] settings::SecretPlace place() const;
    /// The place did not take them.
    void showTrouble(const Error& error);
    void clearTrouble();

private:
    void tell();

    models::SetupSession& m_session;
    CheckLine* m_token;
    CheckLine* m_number;
    CheckLine* m_secret;
    CheckLine* m_reports;
    CheckLine* m_test;
    SecretPlaceChoice* m_places;
    CheckLine* m_trouble;
};

} // namespace siaran::ui
