#pragma once

#include "services/core/Histogram.h"
#include "services/whatsapp/SendOutcome.h"

#include <QByteArray>
#include <QMap>
#include <QMutex>

#include <chrono>

namespace siaran::whatsapp {

/// How long WhatsApp takes to answer when messages are sent, by what came of them: "accepted", "throttled", "refused",
/// "not_sent" (nothing left this computer) or "in_doubt". Told by the threads that send, read by any.
class AnswerTimes {
public:
    void count(const SendOutcome& outcome, std::chrono::steady_clock::duration took);

    /// Every outcome, also those that have not come yet.
    [[nodiscard]] QMap<QByteArray, Histogram> all() const;

private:
    mutable QMutex m_mutex; // guards m_times
    QMap<QByteArray, Histogram> m_times;
};

} // namespace siaran::whatsapp
