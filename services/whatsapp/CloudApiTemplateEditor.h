#pragma once

#include "services/whatsapp/CloudApiEndpoint.h"
#include "services/whatsapp/TemplateEditor.h"

namespace siaran::whatsapp {

class Transport;

/// POST and DELETE /{waba-id}/message_templates, POST /{template-id}, and the uploads of samples.
class CloudApiTemplateEditor final : public TemplateEditor {
public:
    CloudApiTemplateEditor(CloudApiEndpoint endpoint, Transport& transport);
    [[nodiscard]] QCoro::Task<Result<SubmittedTemplate>> create(NewTemplate content) override;
    [[nodiscard]] QCoro::Task<Result<void>> edit(QString id, NewTemplate content) override;
    [[nodiscard]] QCoro::Task<Result<void>> remove(QString name, QString id) override;
    [[nodiscard]] QCoro::Task<Result<QString>> uploadSample(QString appId, MediaFile file) override;

private:
    const CloudApiEndpoint m_endpoint;
    Transport& m_transport;
};

} // namespace siaran::whatsapp
