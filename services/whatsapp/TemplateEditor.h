#pragma once

#include "services/core/Result.h"
#include "services/whatsapp/MediaGateway.h"
#include "services/whatsapp/NewTemplate.h"

#include <QCoro/QCoroTask>

namespace siaran::whatsapp {

/// What became of a template that was handed in.
struct SubmittedTemplate {
    QString id = {};
    QString status = {}; ///< upper case; PENDING until somebody has looked at it
    QString category = {}; ///< WhatsApp may choose another one

    friend bool operator==(const SubmittedTemplate&, const SubmittedTemplate&) = default;
};

/// Hands templates in for review. Errors as in TemplateCatalogue; Invalid carries what WhatsApp's check said.
class TemplateEditor {
public:
    virtual ~TemplateEditor() = default;
    Q_DISABLE_COPY_MOVE(TemplateEditor)

    [[nodiscard]] virtual QCoro::Task<Result<SubmittedTemplate>> create(NewTemplate content) = 0;

    /// Changes the texts and buttons of a template that is approved, refused or paused. Once a day, ten times a month.
    [[nodiscard]] virtual QCoro::Task<Result<void>> edit(QString id, NewTemplate content) = 0;

    /// Removes one language of a template; its name is blocked for 30 days.
    [[nodiscard]] virtual QCoro::Task<Result<void>> remove(QString name, QString id) = 0;

    /// Uploads the sample of a media header and answers the handle that NewHeader wants.
    [[nodiscard]] virtual QCoro::Task<Result<QString>> uploadSample(QString appId, MediaFile file) = 0;

protected:
    TemplateEditor() = default;
};

} // namespace siaran::whatsapp
