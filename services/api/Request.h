#pragma once

#include "services/access/Role.h"
#include "services/api/Services.h"
#include "services/http/HttpMessage.h"

#include <QString>

#include <memory>

namespace siaran::api {

/// Who asks: the holder of a token.
struct Caller {
    qint64 token = 0;
    QString name; ///< what the audit log is told
    access::Role role = access::Role::Agent;

    friend bool operator==(const Caller&, const Caller&) = default;
};

/// A question whose route, token and rights are in order. `services` are the caller's.
struct Request {
    Caller caller;
    std::shared_ptr<const Services> services;
    qint64 id = 0; ///< what stands for {id} in the path, at least 1
    http::HttpRequest http;
};

} // namespace siaran::api
