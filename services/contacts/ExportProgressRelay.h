#pragma once

#include "services/contacts/ContactExport.h"

#include <QElapsedTimer>
#include <QObject>

namespace siaran::contacts {

/// Carries the progress of an export to the thread it was asked from, at most some times a second. Fed on the thread of
/// the export; connect to it with a receiver on the other one.
class ExportProgressRelay final : public QObject {
    Q_OBJECT

public:
    void tell(const ExportProgress& progress);

Q_SIGNALS:
    void progressed(const siaran::contacts::ExportProgress& progress);

private:
    QElapsedTimer m_sinceTold;
};

} // namespace siaran::contacts
