#pragma once

#include "services/whatsapp/Transport.h"

#include <memory>

namespace siaran::setup {

/// Passes requests on and remembers the last answer, for a reason finer than the kind of an error.
class WitnessTransport final : public whatsapp::Transport {
public:
    explicit WitnessTransport(std::shared_ptr<whatsapp::Transport> transport);

    [[nodiscard]] QCoro::Task<whatsapp::HttpAnswer> post(whatsapp::HttpRequest request) override;
    [[nodiscard]] QCoro::Task<whatsapp::HttpAnswer> get(whatsapp::HttpRequest request) override;
    [[nodiscard]] QCoro::Task<whatsapp::HttpAnswer> remove(whatsapp::HttpRequest request) override;

    [[nodiscard]] const whatsapp::HttpAnswer& last() const { return m_last; }

private:
    const std::shared_ptr<whatsapp::Transport> m_transport;
    whatsapp::HttpAnswer m_last;
};

} // namespace siaran::setup
