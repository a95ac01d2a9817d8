#include "app/workspace/Connection.h"

#include "services/whatsapp/CloudApiAccount.h"
#include "services/whatsapp/CloudApiMedia.h"
#include "services/whatsapp/CloudApiMessages.h"
#include "services/whatsapp/CloudApiSetup.h"
#include "services/whatsapp/CloudApiTemplateEditor.h"
#include "services/whatsapp/CloudApiTemplates.h"
#include "services/whatsapp/NetworkTransport.h"
#include "services/whatsapp/ReadReceipts.h"
#include "services/whatsapp/TimedMessages.h"

using namespace Qt::StringLiterals;

namespace siaran::app {

namespace {

tl::unexpected<Error> notConnected()
{
    return fail(ErrorKind::Unauthorized, u"no WhatsApp account is connected"_s, u"workspace.not_connected"_s);
}

class CloudConnection final : public Connection {
public:
    CloudConnection(const whatsapp::CloudApiEndpoint& endpoint, const whatsapp::TransportSettings& settings)
        : m_transport(settings)
        , m_account(endpoint, m_transport)
        , m_templates(endpoint, m_transport)
        , m_templateEditor(endpoint, m_transport)
        , m_setup(endpoint, m_transport)
        , m_messages(endpoint, m_transport)
        , m_media(endpoint, m_transport)
        , m_receipts(endpoint, m_transport)
    {
    }

    whatsapp::AccountGateway& account() override { return m_account; }
    whatsapp::TemplateCatalogue& templates() override { return m_templates; }
    whatsapp::TemplateEditor& templateEditor() override { return m_templateEditor; }
    whatsapp::SetupGateway& setup() override { return m_setup; }
    whatsapp::MessageGateway& messages() override { return m_messages; }
    whatsapp::MediaGateway& media() override { return m_media; }
    void tellRead(const QString& wamid) override
    {
        QCoro::connect(m_receipts.markRead(wamid), &m_transport, [](const Result<void>&) {});
    }
    void cancel() override { m_transport.cancelAll(); }

private:
    whatsapp::NetworkTransport m_transport;
    whatsapp::CloudApiAccount m_account;
    whatsapp::CloudApiTemplates m_templates;
    whatsapp::CloudApiTemplateEditor m_templateEditor;
    whatsapp::CloudApiSetup m_setup;
    whatsapp::CloudApiMessages m_messages;
    whatsapp::CloudApiMedia m_media;
    whatsapp::ReadReceipts m_receipts;
};

class NoAccount final : public whatsapp::AccountGateway {
public:
    QCoro::Task<Result<whatsapp::PhoneNumberInfo>> phoneNumber() override { co_return notConnected(); }
    QCoro::Task<Result<whatsapp::BusinessAccountInfo>> businessAccount() override { co_return notConnected(); }
};

class NoTemplates final : public whatsapp::TemplateCatalogue {
public:
    QCoro::Task<Result<QList<whatsapp::RemoteTemplate>>> fetchAll() override { co_return notConnected(); }
};

class NoEditor final : public whatsapp::TemplateEditor {
public:
    QCoro::Task<Result<whatsapp::SubmittedTemplate>> create(whatsapp::NewTemplate) override
    {
        co_return notConnected();
    }
    QCoro::Task<Result<void>> edit(QString, whatsapp::NewTemplate) override { co_return notConnected(); }
    QCoro::Task<Result<void>> remove(QString, QString) override { co_return notConnected(); }
    QCoro::Task<Result<QString>> uploadSample(QString, whatsapp::MediaFile) override { co_return notConnected(); }
};

class NoSetup final : public whatsapp::SetupGateway {
public:
    QCoro::Task<Result<whatsapp::TokenInfo>> checkToken() override { co_return notConnected(); }
    QCoro::Task<Result<QList<whatsapp::PhoneNumberInfo>>> phoneNumbers() override { co_return notConnected(); }
    QCoro::Task<Result<QStringList>> subscribedApps() override { co_return notConnected(); }
    QCoro::Task<Result<void>> subscribe() override { co_return notConnected(); }
};

class NoGateway final : public whatsapp::MessageGateway {
public:
    QCoro::Task<whatsapp::SendOutcome> send(whatsapp::OutgoingMessage) override { co_return whatsapp::NotSent {}; }
};

class NoMedia final : public whatsapp::MediaGateway {
public:
    QCoro::Task<Result<QString>> upload(whatsapp::MediaFile) override { co_return notConnected(); }
    QCoro::Task<Result<whatsapp::MediaFile>> download(QString) override { co_return notConnected(); }
    QCoro::Task<Result<void>> remove(QString) override { co_return notConnected(); }
};

class NoConnection final : public Connection {
public:
    whatsapp::AccountGateway& account() override { return m_account; }
    whatsapp::TemplateCatalogue& templates() override { return m_templates; }
    whatsapp::TemplateEditor& templateEditor() override { return m_templateEditor; }
    whatsapp::SetupGateway& setup() override { return m_setup; }
    whatsapp::MessageGateway& messages() override { return m_messages; }
    whatsapp::MediaGateway& media() override { return m_media; }
    void tellRead(const QString&) override { }
    void cancel() override { }

private:
    NoAccount m_account;
    NoTemplates m_templates;
    NoEditor m_templateEditor;
    NoSetup m_setup;
    NoGateway m_messages;
    NoMedia m_media;
};

class SendingGateway final : public whatsapp::MessageGateway {
public:
    SendingGateway(const whatsapp::CloudApiEndpoint& endpoint, const whatsapp::TransportSettings& settings)
        : m_transport(settings)
        , m_messages(endpoint, m_transport)
    {
    }

    QCoro::Task<whatsapp::SendOutcome> send(whatsapp::OutgoingMessage message) override
    {
        return m_messages.send(std::move(message));
    }

private:
    whatsapp::NetworkTransport m_transport;
    whatsapp::CloudApiMessages m_messages;
};

class SendingAccount final : public whatsapp::AccountGateway {
public:
    SendingAccount(const whatsapp::CloudApiEndpoint& endpoint, const whatsapp::TransportSettings& settings)
        : m_transport(settings)
        , m_account(endpoint, m_transport)
    {
    }

    QCoro::Task<Result<whatsapp::PhoneNumberInfo>> phoneNumber() override { return m_account.phoneNumber(); }
    QCoro::Task<Result<whatsapp::BusinessAccountInfo>> businessAccount() override
    {
        return m_account.businessAccount();
    }
    void cancel() override { m_transport.cancelAll(); }

private:
    whatsapp::NetworkTransport m_transport;
    whatsapp::CloudApiAccount m_account;
};

class SendingMedia final : public whatsapp::MediaGateway {
public:
    SendingMedia(const whatsapp::CloudApiEndpoint& endpoint, const whatsapp::TransportSettings& settings)
        : m_transport(settings)
        , m_media(endpoint, m_transport)
    {
    }

    QCoro::Task<Result<QString>> upload(whatsapp::MediaFile file) override { return m_media.upload(std::move(file)); }
    QCoro::Task<Result<whatsapp::MediaFile>> download(QString id) override { return m_media.download(std::move(id)); }
    QCoro::Task<Result<void>> remove(QString id) override { return m_media.remove(std::move(id)); }
    void cancel() override { m_transport.cancelAll(); }

private:
    whatsapp::NetworkTransport m_transport;
    whatsapp::CloudApiMedia m_media;
};

// A handful of questions at a time needs no more.
whatsapp::TransportSettings narrowed(whatsapp::TransportSettings settings)
{
    settings.managers = 1;
    return settings;
}

} // namespace

std::unique_ptr<Connection> makeConnection(const std::optional<whatsapp::CloudApiEndpoint>& endpoint,
                                           const whatsapp::TransportSettings& transport)
{
    if (!endpoint) {
        return std::make_unique<NoConnection>();
    }
    return std::make_unique<CloudConnection>(*endpoint, narrowed(transport));
}

std::unique_ptr<whatsapp::MessageGateway> makeSendingGateway(const std::optional<whatsapp::CloudApiEndpoint>& endpoint,
                                                             const whatsapp::TransportSettings& transport,
                                                             std::shared_ptr<whatsapp::AnswerTimes> times)
{
    if (!endpoint) {
        return std::make_unique<NoGateway>();
    }
    return std::make_unique<whatsapp::TimedMessages>(std::make_unique<SendingGateway>(*endpoint, transport),
                                                     std::move(times));
}

std::unique_ptr<whatsapp::MediaGateway> makeMediaGateway(const std::optional<whatsapp::CloudApiEndpoint>& endpoint,
                                                         const whatsapp::TransportSettings& transport)
{
    if (!endpoint) {
        return std::make_unique<NoMedia>();
    }
    return std::make_unique<SendingMedia>(*endpoint, narrowed(transport));
}

std::unique_ptr<whatsapp::AccountGateway> makeAccountGateway(const std::optional<whatsapp::CloudApiEndpoint>& endpoint,
                                                             const whatsapp::TransportSettings& transport)
{
    if (!endpoint) {
        return std::make_unique<NoAccount>();
    }
    return std::make_unique<SendingAccount>(*endpoint, narrowed(transport));
}

} // namespace siaran::app
