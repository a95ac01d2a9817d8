#pragma once

#include "services/http/HttpMessage.h"

#include <QCoro/QCoroTask>

namespace siaran::http {

/// Answers requests. Called on the listener's thread; several answers may be under way at once.
class RequestHandler {
public:
    virtual ~RequestHandler() = default;
    Q_DISABLE_COPY_MOVE(RequestHandler)

    [[nodiscard]] virtual QCoro::Task<HttpResponse> handle(HttpRequest request) = 0;

protected:
    RequestHandler() = default;
};

} // namespace siaran::http
