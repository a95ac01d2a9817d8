#pragma once

#include "services/setup/SetupService.h"
#include "services/whatsapp/Transport.h"

#include <chrono>
#include <memory>

namespace siaran::setup {

class SetupListener;

/// The questions of a set-up, each over a transport it keeps alive. They know nothing of who asks.
using SharedTransport = std::shared_ptr<whatsapp::Transport>;

[[nodiscard]] QCoro::Task<Result<TokenFacts>> askToken(Connection connection, SharedTransport transport);
[[nodiscard]] QCoro::Task<Result<QList<NumberFacts>>> askNumbers(Connection connection, SharedTransport transport);
[[nodiscard]] QCoro::Task<Result<NumberFacts>> askNumber(Connection connection, SharedTransport transport);
[[nodiscard]] QCoro::Task<Result<void>> askAppSecret(Connection connection, SharedTransport transport);
[[nodiscard]] QCoro::Task<Result<bool>> askSubscribed(Connection connection, SharedTransport transport);
[[nodiscard]] QCoro::Task<Result<void>> askToSubscribe(Connection connection, SharedTransport transport);
[[nodiscard]] QCoro::Task<Result<QString>> askToSend(Connection connection, TestMessage message,
                                                     SharedTransport transport);

/// The two calls of an address. `transport` trusts what WhatsApp trusts: the authorities of the system.
[[nodiscard]] QCoro::Task<Result<void>> askAddress(Connection connection, SharedTransport transport);

} // namespace siaran::setup
