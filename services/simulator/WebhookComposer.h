#pragma once

#include "services/simulator/Fate.h"
#include "services/simulator/Journal.h"
#include "services/simulator/JsonWriter.h"
#include "services/simulator/Reply.h"

#include <memory>
#include <optional>

namespace siaran::simulator {

/// One thing a webhook tells: a status of a message, or what a person did.
struct Update {
    std::shared_ptr<const AcceptedMessage> message;
    Step step;
    StepKey key;
    std::optional<Reply> said = std::nullopt; ///< instead of the answer the person would give
    QByteArray inboundId = {}; ///< instead of the id such an answer has
};

/// Writes webhook bodies. Pure.
class WebhookComposer {
public:
    explicit WebhookComposer(const SimulatorSettings& settings);

    /// What the person of an update does; for Reply and Moves.
    [[nodiscard]] Reply replyOf(const Update& update) const;

    /// One notification with all of them, in order; neighbours of one sort share a `value`.
    [[nodiscard]] QByteArray compose(const QList<Update>& updates) const;

    /// The value of X-Hub-Signature-256: over the raw bytes.
    [[nodiscard]] QByteArray signatureOf(const QByteArray& body) const;

private:
    enum class Sort { Statuses, Messages, Preferences };

    [[nodiscard]] Sort sortOf(const Update& update) const;
    [[nodiscard]] bool belongTogether(const Update& left, const Update& right) const;
    void beginChange(JsonWriter& json, Sort sort, int sender) const;
    void writeContact(JsonWriter& json, const Person& person) const;
    void write(JsonWriter& json, Sort sort, const Update& update) const;
    void writeStatus(JsonWriter& json, const Update& update) const;
    void writePrice(JsonWriter& json, const Update& update) const;
    void writeMessage(JsonWriter& json, const Update& update) const;
    void writeMove(JsonWriter& json, const Update& update) const;
    void writePreference(JsonWriter& json, const Update& update) const;

    const SimulatorSettings m_settings;
};

} // namespace siaran::simulator
