#pragma once

#include "services/access/AuditEntry.h"

#include <QObject>

namespace siaran::access {

/// Carries the progress of a verification to the thread it was asked from. Fed on the thread of the database; connect
/// to it with a receiver on the other one.
class VerifyProgressRelay final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    void progressed(const siaran::access::AuditProgress& progress);
};

} // namespace siaran::access
