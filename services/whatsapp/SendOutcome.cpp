#include "services/whatsapp/SendOutcome.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace siaran::whatsapp {

QLatin1StringView toWord(NotSentReason reason)
{
    switch (reason) {
    case NotSentReason::NotConnected: return "not_connected"_L1;
    case NotSentReason::TlsFailed: return "tls_failed"_L1;
    case NotSentReason::TimedOut: return "timed_out"_L1;
    case NotSentReason::Cancelled: return "cancelled"_L1;
    case NotSentReason::ConnectionLost: return "connection_lost"_L1;
    case NotSentReason::Malformed: return "malformed"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView toWord(InDoubtReason reason)
{
    switch (reason) {
    case InDoubtReason::ConnectionLost: return "connection_lost"_L1;
    case InDoubtReason::TimedOut: return "timed_out"_L1;
    case InDoubtReason::Cancelled: return "cancelled"_L1;
    case InDoubtReason::ServerError: return "server_error"_L1;
    case InDoubtReason::OddAnswer: return "odd_answer"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace siaran::whatsapp
