#pragma once

#include "services/core/Page.h"
#include "services/core/Result.h"
#include "services/domain/Template.h"
#include "services/templates/TemplateFacts.h"

#include <QCoro/QCoroTask>

#include <chrono>

namespace siaran::templates {

/// What a sync changed.
struct SyncReport {
    int total = 0;
    int added = 0;
    int changed = 0;
    int removed = 0;
};

/// Where a template stands among all of them by name; the beginning unless it is told.
struct TemplatePlace {
    QString name = {};
    TemplateId id = {};
};

using TemplatePage = Page<Template, TemplatePlace>;

/// What the screens may ask about templates. Lives on one thread; answers come back on the caller's.
class TemplateService {
public:
    virtual ~TemplateService() = default;
    Q_DISABLE_COPY_MOVE(TemplateService)

    /// The last known copies, by name and language; removed ones only when a campaign still shows them.
    [[nodiscard]] virtual QCoro::Task<Result<QList<Template>>> list() = 0;

    /// The same by name and id, behind `after`; of one status or of all. At most `limit`.
    [[nodiscard]] virtual QCoro::Task<Result<TemplatePage>> page(std::optional<TemplateStatus> status,
                                                                 TemplatePlace after, int limit)
        = 0;

    /// Fetches every template from WhatsApp and makes the copies equal; running it twice changes nothing the second
    /// time. A campaign whose template may not be sent any more pauses, with the reason "template".
    [[nodiscard]] virtual QCoro::Task<Result<SyncReport>> sync() = 0;

    /// Syncs when the last sync is older than `age`, and answers whether it was.
    [[nodiscard]] virtual QCoro::Task<Result<bool>> syncIfOlder(std::chrono::milliseconds age) = 0;

    /// What else there is to know of one. NotFound template.gone.
    [[nodiscard]] virtual QCoro::Task<Result<TemplateFacts>> facts(TemplateId id) = 0;

protected:
    TemplateService() = default;
};

} // namespace siaran::templates
