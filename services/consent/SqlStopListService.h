#pragma once

#include "services/access/Rights.h"
#include "services/consent/StopListService.h"

namespace siaran::db {
class DbExecutor;
}

namespace siaran::consent {

/// Reads and writes the files on the executor's thread, which should not be that of the screens: a long list takes
/// seconds.
class SqlStopListService final : public StopListService {
public:
    SqlStopListService(db::DbExecutor& lists, access::Actor actor);

    [[nodiscard]] QCoro::Task<Result<StopListPreview>> preview(QString path) override;
    [[nodiscard]] QCoro::Task<Result<StopListReport>> import(QString path, int column) override;
    [[nodiscard]] QCoro::Task<Result<int>> exportList(StopListExport what) override;
    [[nodiscard]] QCoro::Task<Result<void>> saveRows(QString path, QStringList titles,
                                                     QList<QStringList> rows) override;

private:
    db::DbExecutor& m_lists;
    const access::Actor m_actor;
};

} // namespace siaran::consent
