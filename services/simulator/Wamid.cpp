#include "services/simulator/Wamid.h"

#include "services/simulator/Dice.h"

#include <QRandomGenerator>

namespace siaran::simulator {

namespace {

QByteArray hex(quint64 value, quint8 tail)
{
    return (QByteArray::number(value, 16).rightJustified(16, '0') + QByteArray::number(tail, 16).rightJustified(2, '0'))
        .toUpper();
}

} // namespace

QByteArray wamid(Direction direction, const QByteArray& phone, const QByteArray& id)
{
    QByteArray packed("\x1c\x18", 2);
    packed.append(static_cast<char>(phone.size())).append(phone);
    packed.append("\x15\x02\x00", 3).append(direction == Direction::Outbound ? '\x11' : '\x12');
    packed.append('\x18').append(static_cast<char>(id.size())).append(id).append('\0');
    return "wamid." + packed.toBase64();
}

QByteArray freshWamid(const QByteArray& phone, Direction direction)
{
    auto& random = *QRandomGenerator::global();
    return wamid(direction, phone, hex(random.generate64(), static_cast<quint8>(random.generate())));
}

QByteArray replyWamid(const QByteArray& phone, const QByteArray& outbound)
{
    return wamid(Direction::Inbound, phone, hex(Dice(0, outbound).roll(Dice::Question::Identity), 0));
}

} // namespace siaran::simulator
