#include "services/setup/WitnessTransport.h"

namespace siaran::setup {

using whatsapp::HttpAnswer;
using whatsapp::HttpRequest;

WitnessTransport::WitnessTransport(std::shared_ptr<whatsapp::Transport> transport)
    : m_transport(std::move(transport))
{
}

QCoro::Task<HttpAnswer> WitnessTransport::post(HttpRequest request)
{
    auto answer = co_await m_transport->post(std::move(request));
    m_last = answer;
    co_return answer;
}

QCoro::Task<HttpAnswer> WitnessTransport::get(HttpRequest request)
{
    auto answer = co_await m_transport->get(std::move(request));
    m_last = answer;
    co_return answer;
}

QCoro::Task<HttpAnswer> WitnessTransport::remove(HttpRequest request)
{
    auto answer = co_await m_transport->remove(std::move(request));
    m_last = answer;
    co_return answer;
}

} // namespace siaran::setup
