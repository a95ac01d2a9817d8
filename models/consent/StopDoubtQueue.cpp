#include "models/consent/StopDoubtQueue.h"

namespace siaran::models {

using consent::StopDoubt;
using consent::StopVerdict;

StopDoubtQueue::StopDoubtQueue(consent::OptOutService& service, QObject* parent)
    : QObject(parent)
    , m_service(service)
{
}

void StopDoubtQueue::refresh()
{
    QCoro::connect(m_service.doubts(MostListed), this,
                   [this, question = ++m_question](const Result<QList<StopDoubt>>& found) {
                       if (question != m_question) {
                           return;
                       }
                       if (!found) {
                           Q_EMIT failed(found.error());
                           return;
                       }
                       auto doubts = *found;
                       doubts.removeIf([this](const StopDoubt& doubt) { return m_settled.contains(doubt.message); });
                       if (doubts != m_doubts) {
                           m_doubts = doubts;
                           Q_EMIT changed();
                       }
                   });
}

void StopDoubtQueue::settle(const StopDoubt& doubt, StopVerdict verdict)
{
    if (m_busy.contains(doubt.message)) {
        return;
    }
    m_busy.insert(doubt.message);
    Q_EMIT changed();
    QCoro::connect(m_service.settle(doubt.message, verdict), this,
                   [this, doubt, verdict](const Result<void>& done) { finish(doubt, verdict, done); });
}

void StopDoubtQueue::finish(const StopDoubt& doubt, StopVerdict verdict, const Result<void>& done)
{
    m_busy.remove(doubt.message);
    if (done) {
        m_settled.insert(doubt.message);
        m_doubts.removeIf([&doubt](const StopDoubt& one) { return one.message == doubt.message; });
        Q_EMIT changed();
        Q_EMIT settled(doubt, verdict);
        return;
    }
    Q_EMIT changed();
    Q_EMIT failed(done.error());
    refresh(); // somebody else may have decided
}

} // namespace siaran::models
