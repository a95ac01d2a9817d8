#pragma once

#include "services/setup/SetupService.h"

#include <chrono>
#include <memory>
#include <vector>

namespace siaran::whatsapp {
class NetworkTransport;
class Transport;
} // namespace siaran::whatsapp

namespace siaran::setup {

class SetupListener;

/// Over the Cloud API, with a network manager of its own for each question. What is under way outlives this object
/// without touching it.
class CloudSetupService final : public SetupService {
    Q_OBJECT

public:
    /// A question that is not answered by then counts as setup.timed_out.
    explicit CloudSetupService(std::chrono::milliseconds patience = std::chrono::seconds(15),
                               QObject* parent = nullptr);
    ~CloudSetupService() override;

    [[nodiscard]] QCoro::Task<Result<TokenFacts>> checkToken(Connection connection) override;
    [[nodiscard]] QCoro::Task<Result<QList<NumberFacts>>> numbers(Connection connection) override;
    [[nodiscard]] QCoro::Task<Result<NumberFacts>> checkNumber(Connection connection) override;
    [[nodiscard]] QCoro::Task<Result<void>> checkAppSecret(Connection connection) override;
    [[nodiscard]] QCoro::Task<Result<bool>> isSubscribed(Connection connection) override;
    [[nodiscard]] QCoro::Task<Result<void>> subscribe(Connection connection) override;
    [[nodiscard]] Result<QUrl> listen(Connection connection) override;
    void stopListening() override;
    [[nodiscard]] QCoro::Task<Result<void>> checkAddress(Connection connection) override;
    [[nodiscard]] QCoro::Task<Result<QString>> sendTest(Connection connection, TestMessage message) override;
    void cancel() override;

private:
    [[nodiscard]] std::shared_ptr<whatsapp::Transport> open(const QByteArray& authorities);
    [[nodiscard]] Result<std::shared_ptr<whatsapp::Transport>> openFor(const Connection& connection);

    const std::chrono::milliseconds m_patience;
    std::vector<std::weak_ptr<whatsapp::NetworkTransport>> m_underWay;
    const std::unique_ptr<SetupListener> m_listener;
};

} // namespace siaran::setup
