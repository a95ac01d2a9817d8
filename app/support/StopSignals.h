#pragma once

#include <QObject>

namespace siaran::app {

/// Turns SIGTERM and SIGINT into a signal of Qt, on the thread it was made on. One per program. On other systems
/// than Unix it does nothing, and the system ends the program.
class StopSignals final : public QObject {
    Q_OBJECT
public:
    explicit StopSignals(QObject* parent = nullptr);
    ~StopSignals() override;

Q_SIGNALS:
    void stopRequested();
};

} // namespace siaran::app
