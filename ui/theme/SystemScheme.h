#pragma once

#include "ui/theme/Tokens.h"

#include <QObject>

class QDBusVariant;

namespace siaran::ui {

/// Whether the desktop prefers light or dark, and when it changes its mind.
/// First from the palette the platform gave the program, then (on Linux) from the settings portal, which answers later.
class SystemScheme final : public QObject {
    Q_OBJECT

public:
    explicit SystemScheme(const QPalette& platformPalette, QObject* parent = nullptr);

    [[nodiscard]] Scheme scheme() const { return m_scheme; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void takeSetting(const QString& space, const QString& key, const QDBusVariant& value);

private:
    void askPortal();
    void take(uint preference);

    Scheme m_scheme;
};

} // namespace siaran::ui
