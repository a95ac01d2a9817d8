#pragma once

#include "services/http/RequestHandler.h"

#include <QByteArrayList>

namespace siaran::api {

/// Serves docs/openapi.yaml, which says what this interface is. Without a token: it holds nothing of anybody.
class Document final : public http::RequestHandler {
public:
    Document();

    static QByteArrayList paths();

    [[nodiscard]] QCoro::Task<http::HttpResponse> handle(http::HttpRequest request) override;

private:
    const QByteArray m_text;
};

} // namespace siaran::api
