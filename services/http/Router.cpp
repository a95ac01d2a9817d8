#include "services/http/Router.h"

namespace siaran::http {

void Router::add(const QByteArrayList& paths, RequestHandler& handler)
{
    for (const auto& path : paths) {
        m_handlers.insert(path, &handler);
    }
}

QCoro::Task<HttpResponse> Router::handle(HttpRequest request)
{
    auto* handler = find(request.path);
    if (handler == nullptr) {
        co_return HttpResponse {.status = 404, .body = {}, .headers = {}};
    }
    auto answer = handler->handle(std::move(request));
    co_return co_await answer;
}

RequestHandler* Router::find(const QByteArray& path) const
{
    if (auto* exact = m_handlers.value(path)) {
        return exact;
    }
    for (auto slash = path.lastIndexOf('/'); slash >= 0; slash = path.lastIndexOf('/', slash - 1)) {
        if (auto* below = m_handlers.value(path.left(slash + 1))) {
            return below;
        }
        if (slash == 0) {
            break;
        }
    }
    return nullptr;
}

} // namespace siaran::http
