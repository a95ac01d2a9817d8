#pragma once

#include "services/core/Result.h"
#include "services/domain/Template.h"

#include <QCoro/QCoroTask>

namespace siaran::templates {

/// What a sync changed.
struct SyncReport {
    int total = 0;
    int added = 0;
    int changed = 0;
    int removed = 0;
};

/// What the screens may ask about templates. Lives on one thread; answers come back on the caller's.
class TemplateService {
public:
    virtual ~TemplateService() = default;
    Q_DISABLE_COPY_MOVE(TemplateService)

    /// The last known copies, by name and language; removed ones only when a campaign still shows them.
    [[nodiscard]] virtual QCoro::Task<Result<QList<Template>>> list() = 0;

    /// Fetches every template from WhatsApp and makes the copies equal; running it twice changes nothing the second
    /// time.
    [[nodiscard]] virtual QCoro::Task<Result<SyncReport>> sync() = 0;

protected:
    TemplateService() = default;
};

} // namespace siaran::templates
