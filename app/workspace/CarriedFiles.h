#pragma once

#include "services/core/Result.h"

#include <QLatin1StringView>
#include <QStringList>

namespace siaran::app {

/// In the folder of a workspace: templates somebody has begun to write, and files that customers sent.
inline constexpr QLatin1StringView DraftsFolder("template-drafts");
inline constexpr QLatin1StringView ReceivedFolder("received");

/// The files beside the database that go along when a workspace moves: both of the above, from its folder to the one
/// that this computer has for the other. The originals stay. What was carried is taken away again with this object,
/// unless the move is settled().
class CarriedFiles {
public:
    CarriedFiles(const QString& from, const QString& to);
    ~CarriedFiles();
    Q_DISABLE_COPY_MOVE(CarriedFiles)

    /// Unavailable (move.files) when one cannot be read or written, as on a
    /// disk that is full.
    [[nodiscard]] Result<void> carry();
    void settled() { m_made.clear(); }

private:
    [[nodiscard]] Result<void> carryFolder(QLatin1StringView name);

    const QString m_from;
    const QString m_to;
    QStringList m_made;
};

} // namespace siaran::app
