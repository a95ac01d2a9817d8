#pragma once

#include "services/http/RequestHandler.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QHash>

namespace siaran::http {

/// Sends each request to the handler of its path, or answers 404. A path that ends with '/' takes everything below it;
/// the longest one wins. Handlers outlive the router.
class Router final : public RequestHandler {
public:
    void add(const QByteArrayList& paths, RequestHandler& handler);

    [[nodiscard]] QCoro::Task<HttpResponse> handle(HttpRequest request) override;

private:
    [[nodiscard]] RequestHandler* find(const QByteArray& path) const;

    QHash<QByteArray, RequestHandler*> m_handlers;
};

} // namespace siaran::http
