#pragma once

#include "services/core/StrongId.h"
#include "services/domain/CampaignStates.h"
#include "services/domain/TemplateDraft.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace siaran::templates {

/// A campaign that sends a template, sent it, or is to.
struct TemplateUse {
    CampaignId campaign;
    QString name;
    CampaignStatus status = CampaignStatus::Draft;
    bool isPausedByIt = false; ///< WhatsApp stopped the template, and so Siaran the campaign

    friend bool operator==(const TemplateUse&, const TemplateUse&) = default;
};

/// What there is to know of one template beside the copy.
struct TemplateFacts {
    TemplateDraft content = {}; ///< as WhatsApp has it, with the examples; without the sample of a media header
    bool isWritable = true; ///< nothing in it that a draft cannot hold (a carousel, a form)
    std::optional<TemplateCategory> comingCategory = {}; ///< WhatsApp announced to move it there
    QList<TemplateUse> uses = {}; ///< the newest first, at most 50
    QStringList series = {}; ///< names of those that go on or are paused
    QList<QDateTime> edits = {}; ///< from here while it was approved, in the last 30 days, UTC

    friend bool operator==(const TemplateFacts&, const TemplateFacts&) = default;
};

} // namespace siaran::templates
