#pragma once

#include <QByteArray>

namespace siaran::simulator {

enum class Direction : quint8 { Outbound, Inbound };

/// A message id built like Meta's: "wamid." and base64 of a few tags, the phone number in clear and an upper-case hex
/// id. (Layout decoded from public samples.)
[[nodiscard]] QByteArray wamid(Direction direction, const QByteArray& phone, const QByteArray& id);

/// An id nobody has seen before, in this run or another.
[[nodiscard]] QByteArray freshWamid(const QByteArray& phone, Direction direction = Direction::Outbound);

/// The id of the reply to a message: always the same one, so that a webhook that comes twice is the same message.
[[nodiscard]] QByteArray replyWamid(const QByteArray& phone, const QByteArray& outbound);

} // namespace siaran::simulator
