#pragma once

#include "services/whatsapp/CloudApiEndpoint.h"
#include "services/whatsapp/TemplateCatalogue.h"

namespace siaran::whatsapp {

class Transport;
struct HttpRequest;

/// Reads GET /{waba-id}/message_templates page by page.
class CloudApiTemplates final : public TemplateCatalogue {
public:
    CloudApiTemplates(CloudApiEndpoint endpoint, Transport& transport);
    [[nodiscard]] QCoro::Task<Result<QList<RemoteTemplate>>> fetchAll() override;

    /// 6,000 templates are the most an account may have (whatsapp.md 3.6).
    static constexpr int PageSize = 50;
    static constexpr int MostPages = 200;

private:
    HttpRequest pageAfter(const QString& cursor) const;

    const CloudApiEndpoint m_endpoint;
    Transport& m_transport;
};

} // namespace siaran::whatsapp
