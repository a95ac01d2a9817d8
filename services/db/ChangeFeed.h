#pragma once

#include "services/db/Session.h"

#include <QObject>
#include <QStringList>
#include <QThread>

class QTimer;

namespace siaran::db {

class SqlCatalog;

/// Tells the other programs and windows of the workspace what they may want to look at again: "campaigns", "contacts",
/// "templates" …. A hint, never the truth. Call it outside hot transactions and at most a few times a second.
[[nodiscard]] Result<void> notifyChange(Session& session, const QStringList& topics);

/// Hears those hints on a connection of its own, on a thread of its own, and reconnects by itself. Since a hint can be
/// lost, `changed` also comes for every topic (an empty name) every few seconds, and once the connection is back.
class ChangeFeed final : public QObject {
    Q_OBJECT

public:
    ChangeFeed(ConnectionSettings settings, SqlCatalog catalog);
    ~ChangeFeed() override;

Q_SIGNALS:
    /// Emitted on the thread the feed was made on.
    void changed(const QString& topic);
    /// The connection ended, or the database owes an answer for three seconds.
    void lost();
    void restored();

private:
    QThread m_thread;
    QObject* m_listener;
};

} // namespace siaran::db
