#pragma once

#include "services/contacts/ImportReport.h"

#include <QElapsedTimer>
#include <QObject>

namespace siaran::contacts {

/// Carries the progress of an import to the thread it was asked from, at most some times a second. Fed on the thread of
/// the import; connect to it with a receiver on the other one.
class ImportProgressRelay final : public QObject {
    Q_OBJECT

public:
    void tell(const ImportProgress& progress);

Q_SIGNALS:
    void progressed(const siaran::contacts::ImportProgress& progress);

private:
    QElapsedTimer m_sinceTold;
    ImportPhase m_phase = ImportPhase::Reading;
};

} // namespace siaran::contacts
