#pragma once

#include "services/simulator/JsonWriter.h"
#include "services/simulator/Reply.h"

namespace siaran::simulator {

/// Writes the `type` of an inbound message and the object named like it (whatsapp.md 7.5). `answered`: the message a
/// reaction is for. Not for the switch, which is no message.
void writeContent(JsonWriter& json, const Reply& reply, const QByteArray& answered);

} // namespace siaran::simulator
