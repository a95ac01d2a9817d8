#pragma once

#include <QByteArray>

namespace siaran::whatsapp {

struct TransportSettings {
    /// Each brings six connections and a thread of Qt's own, both only once they are needed. At 300 ms per answer,
    /// 72 carry about 1,400 messages per second.
    int managers = 72;
    QByteArray authorities = {}; ///< PEM; when given, only these are trusted instead of the system's
    qsizetype answerBytes = 1 << 20; ///< a longer answer is cut off and counts as Broken

    friend bool operator==(const TransportSettings&, const TransportSettings&) = default;
};

} // namespace siaran::whatsapp
