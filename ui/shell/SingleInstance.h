#pragma once

#include <QLockFile>
#include <QObject>
#include <QStringList>

#include <memory>

class QLocalServer;

namespace siaran::ui {

/// One program per data folder. The first start holds a lock in the folder and listens; a second one hands over its
/// arguments and leaves with exit code 0. Several data folders may run side by side.
class SingleInstance final : public QObject {
    Q_OBJECT

public:
    /// `dataDir` must exist.
    explicit SingleInstance(const QString& dataDir, QObject* parent = nullptr);
    ~SingleInstance() override;

    /// Whether this start is the first; it listens from then on.
    [[nodiscard]] bool isFirst() const { return m_lock.isLocked(); }

    /// Wakes the first start, which gets `arguments`. False when it does not answer within twenty seconds; it may
    /// be making its database.
    [[nodiscard]] bool wakeFirst(const QStringList& arguments) const;

Q_SIGNALS:
    /// A second start knocked: come to the front.
    void woken(const QStringList& arguments);

private:
    void listen();
    void takeConnection();

    QString m_name;
    QLockFile m_lock;
    std::unique_ptr<QLocalServer> m_server;
};

} // namespace siaran::ui
