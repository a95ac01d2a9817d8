#pragma once

#include "services/core/Result.h"
#include "services/simulator/AcceptedMessage.h"

#include <QFile>
#include <QHash>
#include <QLockFile>

#include <memory>

namespace siaran::simulator {

/// Names one webhook: the message, and which step of its fate.
struct StepKey {
    quint64 message = 0;
    qsizetype step = 0;

    friend bool operator==(const StepKey&, const StepKey&) = default;
};

/// An append-only file of what was accepted and which webhooks were received. What a message still has to tell is not
/// written: its fate follows from the settings. Each line reaches the operating system before the call returns, so a
/// killed process loses nothing; a power cut may. Without a path nothing is written and every call succeeds.
class Journal {
public:
    struct Past {
        QList<AcceptedMessage> messages; ///< in the order of acceptance
        QHash<quint64, quint64> received; ///< by message number: bit n is set when step n was received
    };

    /// Reads what is there and opens the file for more. A last line that was cut off is removed. Conflict: another
    /// process uses the file.
    [[nodiscard]] Result<Past> open(const QString& path);
    void close();

    [[nodiscard]] Result<void> writeAccepted(const AcceptedMessage& message);
    [[nodiscard]] Result<void> writeReceived(const QList<StepKey>& steps);

private:
    [[nodiscard]] Result<void> append(const QByteArray& line);

    QFile m_file;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace siaran::simulator
