#pragma once

#include "services/whatsapp/AccountGateway.h"
#include "services/whatsapp/AnswerTimes.h"
#include "services/whatsapp/CloudApiEndpoint.h"
#include "services/whatsapp/MediaGateway.h"
#include "services/whatsapp/MessageGateway.h"
#include "services/whatsapp/SetupGateway.h"
#include "services/whatsapp/TemplateCatalogue.h"
#include "services/whatsapp/TemplateEditor.h"
#include "services/whatsapp/TransportSettings.h"

#include <memory>
#include <optional>

namespace siaran::app {

/// What the windows ask WhatsApp for, over network managers of the calling thread.
class Connection {
public:
    virtual ~Connection() = default;
    Q_DISABLE_COPY_MOVE(Connection)

    [[nodiscard]] virtual whatsapp::AccountGateway& account() = 0;
    [[nodiscard]] virtual whatsapp::TemplateCatalogue& templates() = 0;
    [[nodiscard]] virtual whatsapp::TemplateEditor& templateEditor() = 0;
    /// What the token is good for.
    [[nodiscard]] virtual whatsapp::SetupGateway& setup() = 0;
    /// For single messages of a person, such as a test.
    [[nodiscard]] virtual whatsapp::MessageGateway& messages() = 0;
    /// For the files of those.
    [[nodiscard]] virtual whatsapp::MediaGateway& media() = 0;

    /// Tells the sender of this message that a person has read it; whether that arrives is not waited for.
    virtual void tellRead(const QString& wamid) = 0;

    /// Answers everything with Cancelled, now and from now on.
    virtual void cancel() = 0;

protected:
    Connection() = default;
};

/// To the account at `endpoint`; without one, every question is Unauthorized with reason workspace.not_connected.
[[nodiscard]] std::unique_ptr<Connection> makeConnection(const std::optional<whatsapp::CloudApiEndpoint>& endpoint,
                                                         const whatsapp::TransportSettings& transport);

/// The gateway of a sending thread, with network managers of its own; call it there. Without an endpoint nothing
/// leaves. `times` is told how long answers take.
[[nodiscard]] std::unique_ptr<whatsapp::MessageGateway>
makeSendingGateway(const std::optional<whatsapp::CloudApiEndpoint>& endpoint,
                   const whatsapp::TransportSettings& transport, std::shared_ptr<whatsapp::AnswerTimes> times);

/// What brings the files of campaigns, on a sending thread with a network manager of its own; call it there.
[[nodiscard]] std::unique_ptr<whatsapp::MediaGateway>
makeMediaGateway(const std::optional<whatsapp::CloudApiEndpoint>& endpoint,
                 const whatsapp::TransportSettings& transport);

/// What a sending thread asks about its number, with a network manager of its own; call it there.
[[nodiscard]] std::unique_ptr<whatsapp::AccountGateway>
makeAccountGateway(const std::optional<whatsapp::CloudApiEndpoint>& endpoint,
                   const whatsapp::TransportSettings& transport);

} // namespace siaran::app
