#pragma once

#include "services/core/Result.h"
#include "services/http/HttpMessage.h"

#include <QCoro/QCoroTask>

#include <optional>

namespace siaran::api {

/// One act that a client can repeat until it hears the answer.
struct RepeatKey {
    qint64 token = 0; ///< everybody has keys of their own
    QByteArray key;
    QByteArray fingerprint; ///< SHA-256 of method, path, query and body, in hexadecimal digits
};

/// What was answered to the acts of the last 24 hours: who repeats one hears the same answer, and nothing is done
/// again.
class Repeats {
public:
    virtual ~Repeats() = default;
    Q_DISABLE_COPY_MOVE(Repeats)

    /// Nothing: the key is new and its act may begin, once; finish() or release() must follow. Else the answer to it.
    /// Conflict: repeat.other_request when the key stands for another request, repeat.under_way while its act is not
    /// answered yet, repeat.unknown when the program that did it was ended before it could answer: whether it was done
    /// has to be looked up.
    [[nodiscard]] virtual QCoro::Task<Result<std::optional<http::HttpResponse>>> begin(RepeatKey key) = 0;
    [[nodiscard]] virtual QCoro::Task<Result<void>> finish(RepeatKey key, http::HttpResponse answer) = 0;
    /// Nothing was done: the key is free again.
    [[nodiscard]] virtual QCoro::Task<Result<void>> release(RepeatKey key) = 0;

protected:
    Repeats() = default;
};

} // namespace siaran::api
