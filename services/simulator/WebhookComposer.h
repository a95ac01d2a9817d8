#pragma once

#include "services/simulator/Fate.h"
#include "services/simulator/Journal.h"
#include "services/simulator/JsonWriter.h"

#include <memory>

namespace siaran::simulator {

/// One thing a webhook tells: a status of a message, or a reply to it.
struct Update {
    std::shared_ptr<const AcceptedMessage> message;
    Step step;
    StepKey key;
};

/// Writes webhook bodies. Pure.
class WebhookComposer {
public:
    explicit WebhookComposer(const SimulatorSettings& settings);

    /// One notification with all of them, in order; neighbouring statuses share a `value`.
    [[nodiscard]] QByteArray compose(const QList<Update>& updates) const;

    /// The value of X-Hub-Signature-256: over the raw bytes.
    [[nodiscard]] QByteArray signatureOf(const QByteArray& body) const;

private:
    void beginChange(JsonWriter& json) const;
    void writeStatus(JsonWriter& json, const Update& update) const;
    void writeMessage(JsonWriter& json, const Update& update) const;

    quint64 m_seed;
    double m_stopReplies;
    QByteArray m_accountId;
    QByteArray m_phoneNumberId;
    QByteArray m_businessNumber;
    QByteArray m_appSecret;
};

} // namespace siaran::simulator
