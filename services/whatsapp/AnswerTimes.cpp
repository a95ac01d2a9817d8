#include "services/whatsapp/AnswerTimes.h"

#include "services/whatsapp/ErrorCatalogue.h"

using namespace Qt::StringLiterals;

namespace siaran::whatsapp {

namespace {

QByteArray nameOf(const SendOutcome& outcome)
{
    if (const auto* rejected = std::get_if<Rejected>(&outcome)) {
        return classOf(rejected->error) == ErrorClass::Throttle ? "throttled"_ba : "refused"_ba;
    }
    return std::holds_alternative<Accepted>(outcome) ? "accepted"_ba
        : std::holds_alternative<NotSent>(outcome)   ? "not_sent"_ba
                                                     : "in_doubt"_ba;
}

QMap<QByteArray, Histogram> none()
{
    const Histogram empty({0.05, 0.1, 0.2, 0.3, 0.5, 1, 2, 5, 10, 30});
    QMap<QByteArray, Histogram> times;
    for (const auto& name : {"accepted"_ba, "throttled"_ba, "refused"_ba, "not_sent"_ba, "in_doubt"_ba}) {
        times.insert(name, empty);
    }
    return times;
}

} // namespace

void AnswerTimes::count(const SendOutcome& outcome, std::chrono::steady_clock::duration took)
{
    const QMutexLocker lock(&m_mutex);
    if (m_times.isEmpty()) {
        m_times = none();
    }
    m_times[nameOf(outcome)].add(std::chrono::duration<double>(took).count());
}

QMap<QByteArray, Histogram> AnswerTimes::all() const
{
    const QMutexLocker lock(&m_mutex);
    return m_times.isEmpty() ? none() : m_times;
}

} // namespace siaran::whatsapp
