#include "services/setup/CloudSetupService.h"

#include "services/setup/Questions.h"
#include "services/setup/SetupListener.h"
#include "services/whatsapp/Authorities.h"
#include "services/whatsapp/NetworkTransport.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace siaran::setup {

namespace {

/// No question waits longer than the person is willing to.
class PatientTransport final : public whatsapp::Transport {
public:
    PatientTransport(std::shared_ptr<whatsapp::NetworkTransport> transport, std::chrono::milliseconds patience)
        : m_transport(std::move(transport))
        , m_patience(patience)
    {
    }

    QCoro::Task<whatsapp::HttpAnswer> post(whatsapp::HttpRequest request) override
    {
        request.timeout = m_patience;
        return m_transport->post(std::move(request));
    }

    QCoro::Task<whatsapp::HttpAnswer> get(whatsapp::HttpRequest request) override
    {
        request.timeout = m_patience;
        return m_transport->get(std::move(request));
    }

    QCoro::Task<whatsapp::HttpAnswer> remove(whatsapp::HttpRequest request) override
    {
        request.timeout = m_patience;
        return m_transport->remove(std::move(request));
    }

private:
    const std::shared_ptr<whatsapp::NetworkTransport> m_transport;
    const std::chrono::milliseconds m_patience;
};

template <typename Value>
QCoro::Task<Result<Value>> failed(Error error)
{
    co_return tl::unexpected(std::move(error));
}

// Whether what the address took has come out at this end.
QCoro::Task<Result<void>> checkArrival(QCoro::Task<Result<void>> asking, QPointer<SetupListener> listener)
{
    const int challenges = listener ? listener->challenges() : 0;
    const int reports = listener ? listener->signedReports() : 0;
    const auto passed = co_await asking;
    if (passed && listener && (listener->challenges() == challenges || listener->signedReports() == reports)) {
        co_return fail(ErrorKind::Conflict, {}, u"setup.address_elsewhere"_s);
    }
    co_return Result<void>(passed);
}

} // namespace

CloudSetupService::CloudSetupService(std::chrono::milliseconds patience, QObject* parent)
    : SetupService(parent)
    , m_patience(patience)
    , m_listener(std::make_unique<SetupListener>())
{
    connect(m_listener.get(), &SetupListener::reported, this, &SetupService::reported);
    connect(m_listener.get(), &SetupListener::signatureRefused, this, &SetupService::signatureRefused);
}

CloudSetupService::~CloudSetupService()
{
    cancel();
}

std::shared_ptr<whatsapp::Transport> CloudSetupService::open(const QByteArray& authorities)
{
    const whatsapp::TransportSettings settings {.managers = 1, .authorities = authorities};
    // Later: the last to let go may be an answer that is still on the manager's stack.
    std::shared_ptr<whatsapp::NetworkTransport> transport(
        new whatsapp::NetworkTransport(settings), [](whatsapp::NetworkTransport* gone) { gone->deleteLater(); });
    std::erase_if(m_underWay, [](const auto& known) { return known.expired(); });
    m_underWay.push_back(transport);
    return std::make_shared<PatientTransport>(std::move(transport), m_patience);
}

Result<std::shared_ptr<whatsapp::Transport>> CloudSetupService::openFor(const Connection& connection)
{
    return whatsapp::readAuthorities(connection.account.caFile, u"setup.ca_file"_s)
        .map([this](const QByteArray& pem) { return open(pem); });
}

QCoro::Task<Result<TokenFacts>> CloudSetupService::checkToken(Connection connection)
{
    auto transport = openFor(connection);
    return transport ? askToken(std::move(connection), *transport) : failed<TokenFacts>(transport.error());
}

QCoro::Task<Result<QList<NumberFacts>>> CloudSetupService::numbers(Connection connection)
{
    auto transport = openFor(connection);
    return transport ? askNumbers(std::move(connection), *transport) : failed<QList<NumberFacts>>(transport.error());
}

QCoro::Task<Result<NumberFacts>> CloudSetupService::checkNumber(Connection connection)
{
    auto transport = openFor(connection);
    return transport ? askNumber(std::move(connection), *transport) : failed<NumberFacts>(transport.error());
}

QCoro::Task<Result<void>> CloudSetupService::checkAppSecret(Connection connection)
{
    auto transport = openFor(connection);
    return transport ? askAppSecret(std::move(connection), *transport) : failed<void>(transport.error());
}

QCoro::Task<Result<bool>> CloudSetupService::isSubscribed(Connection connection)
{
    auto transport = openFor(connection);
    return transport ? askSubscribed(std::move(connection), *transport) : failed<bool>(transport.error());
}

QCoro::Task<Result<void>> CloudSetupService::subscribe(Connection connection)
{
    auto transport = openFor(connection);
    return transport ? askToSubscribe(std::move(connection), *transport) : failed<void>(transport.error());
}

Result<QUrl> CloudSetupService::listen(Connection connection)
{
    return m_listener->listen(
        connection.account.webhookPort,
        {.verifyToken = connection.secrets.verifyToken, .appSecrets = {connection.secrets.appSecret}});
}

void CloudSetupService::stopListening()
{
    m_listener->close();
}

QCoro::Task<Result<void>> CloudSetupService::checkAddress(Connection connection)
{
    auto asking = askAddress(std::move(connection), open({}));
    return checkArrival(std::move(asking), m_listener->isListening() ? m_listener.get() : nullptr);
}

QCoro::Task<Result<QString>> CloudSetupService::sendTest(Connection connection, TestMessage message)
{
    auto transport = openFor(connection);
    return transport ? askToSend(std::move(connection), std::move(message), *transport)
                     : failed<QString>(transport.error());
}

void CloudSetupService::cancel()
{
    for (const auto& known : std::exchange(m_underWay, {})) {
        if (const auto transport = known.lock()) {
            transport->cancelAll();
        }
    }
}

} // namespace siaran::setup
