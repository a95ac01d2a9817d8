#pragma once

#include "services/db/Session.h"

#include <QObject>

#include <memory>

class QSocketNotifier;
struct pg_conn;

namespace siaran::db {

/// A connection that listens on a channel and then waits for nobody: what it hears, and whether the server still
/// answers, come as signals. For the thread that made it.
class NotificationLine final : public QObject {
    Q_OBJECT

public:
    NotificationLine(const ConnectionSettings& settings, const SqlCatalog& catalog, QObject* parent = nullptr);
    ~NotificationLine() override;

    /// Connects; blocks for some seconds when nobody answers. `channel` is a name of ours, never a person's.
    [[nodiscard]] Result<void> listen(QLatin1StringView channel);

    /// Asks for a sign of life, which answered() tells. False when the last one is still owed.
    [[nodiscard]] bool ask();

Q_SIGNALS:
    void heard(const QString& payload);
    void answered();
    /// The connection is gone; this line is of no more use.
    void broken();

private:
    void read();
    void takeAnswer();

    Session m_session;
    pg_conn* m_connection = nullptr; ///< the session's own
    std::unique_ptr<QSocketNotifier> m_notifier;
    bool m_isAsked = false;
};

} // namespace siaran::db
