#pragma once

#include "services/core/Result.h"
#include "services/domain/TemplateDraft.h"

#include <QCoro/QCoroTask>

namespace siaran::templates {

/// What a sample file is, once WhatsApp would take it.
struct SampleFile {
    QString name; ///< without folders
    qint64 bytes = 0;

    friend bool operator==(const SampleFile&, const SampleFile&) = default;
};

/// Writes templates and hands them in at WhatsApp. Lives on one thread; answers come back on the caller's. Errors are
/// those of WhatsApp, with what its check said in the detail; and Invalid (template.draft) for a draft with problems,
/// Invalid (media.unreadable) for a sample that is not there or longer than any may be.
class TemplateAuthoring {
public:
    virtual ~TemplateAuthoring() = default;
    Q_DISABLE_COPY_MOVE(TemplateAuthoring)

    /// Whether the file at `path` may be the sample of a header of `format`: jpeg and png, mp4, pdf, with the lengths
    /// of messages. Told by its contents, not its name, and at once. Invalid: sample.unreadable, sample.empty,
    /// sample.type, sample.too_long, whose detail is the most megabytes.
    [[nodiscard]] virtual Result<SampleFile> checkSample(HeaderFormat format, const QString& path) const = 0;

    /// Uploads the sample, hands the draft in for review, and keeps a copy that is pending.
    [[nodiscard]] virtual QCoro::Task<Result<TemplateId>> submit(TemplateDraft draft) = 0;

    /// Hands changed texts and buttons in; its name, language and category stay, and campaigns that send it pause until
    /// WhatsApp has looked at it. NotFound for a template that is gone; Conflict template.not_editable,
    /// template.edited_today or template.edits_used where WhatsApp takes no change (EditVerdict).
    [[nodiscard]] virtual QCoro::Task<Result<void>> edit(TemplateId id, TemplateDraft draft) = 0;

    /// Removes one language of it from WhatsApp and marks the copy. Conflict (template.in_use) while a campaign that is
    /// not over uses it; the detail is that campaign's name.
    [[nodiscard]] virtual QCoro::Task<Result<void>> remove(TemplateId id) = 0;

protected:
    TemplateAuthoring() = default;
};

} // namespace siaran::templates
