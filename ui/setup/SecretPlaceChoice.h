#pragma once

#include "services/settings/SecretPlace.h"

#include <QWidget>

class QButtonGroup;

namespace siaran::ui {

/// Where secrets are kept: the keyring, nowhere, a file.
class SecretPlaceChoice final : public QWidget {
    Q_OBJECT

public:
    /// `fileName`: the file the secrets would be written to.
    SecretPlaceChoice(settings::SecretPlace place, const QString& fileName, QWidget* parent = nullptr);

    [[nodiscard]] settings::SecretPlace place() const;
    /// The choice that the keyboard begins at.
    [[nodiscard]] QWidget* chosen() const;

private:
    QButtonGroup* m_places;
};

} // namespace siaran::ui
