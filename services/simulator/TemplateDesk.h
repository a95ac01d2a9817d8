#pragma once

#include "services/simulator/ApiError.h"
#include "services/simulator/News.h"
#include "services/simulator/Schedule.h"
#include "services/simulator/SimulatorSettings.h"
#include "services/simulator/TemplateCatalogue.h"

#include <QByteArray>
#include <QList>
#include <QUrlQuery>

namespace siaran::simulator {

/// Where templates are handed in: checked at once, pending for a while, then approved or refused, which a webhook
/// tells.
class TemplateDesk {
public:
    TemplateDesk(const SimulatorSettings& settings, TemplateCatalogue& catalogue);

    /// POST /{waba-id}/message_templates. `now`: ms since the epoch.
    [[nodiscard]] Checked<QByteArray> create(const QByteArray& body, qint64 now);
    /// POST /{template-id}.
    [[nodiscard]] Checked<QByteArray> edit(const QString& id, const QByteArray& body, qint64 now);
    /// DELETE /{waba-id}/message_templates?name=…&hsm_id=…
    [[nodiscard]] Checked<QByteArray> remove(const QUrlQuery& query);

    /// Reviews that are over by now: the webhook bodies that tell it. The catalogue follows.
    [[nodiscard]] QList<QByteArray> verdictsDue(qint64 now);
    [[nodiscard]] bool isReviewing() const { return !m_reviews.isEmpty(); }

private:
    void beginReview(const QString& id, qint64 now);

    const SimulatorSettings& m_settings;
    TemplateCatalogue& m_catalogue;
    const News m_news;
    Schedule<QString> m_reviews; ///< ids
    qint64 m_lastId = 1'689'556'908'000'000;
};

} // namespace siaran::simulator
