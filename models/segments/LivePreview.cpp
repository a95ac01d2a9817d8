#include "models/segments/LivePreview.h"

namespace siaran::models {

using segments::RuleCounts;
using segments::SegmentEstimate;
using segments::SegmentPreview;

LivePreview::LivePreview(segments::SegmentService& service, QObject* parent)
    : QObject(parent)
    , m_service(service)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(PauseMs);
    connect(&m_pause, &QTimer::timeout, this, &LivePreview::askAgain);
}

void LivePreview::ask(const Criteria& criteria)
{
    ++m_question;
    m_criteria = criteria;
    m_pause.start();
    Q_EMIT started();
}

/// Tells `take` the answer unless another question was asked in the meantime.
template <typename Answer, typename Take>
void LivePreview::listen(QCoro::Task<Result<Answer>>&& task, Take take)
{
    QCoro::connect(std::move(task), this, [this, question = m_question, take](const Result<Answer>& answer) {
        if (question == m_question) {
            take(answer);
        }
    });
}

void LivePreview::askAgain()
{
    m_pause.stop();
    ++m_question;
    Q_EMIT started();
    listen(m_service.estimate(m_criteria), [this](const Result<SegmentEstimate>& answer) {
        if (answer && m_counted != m_criteria) {
            Q_EMIT estimated(*answer);
        }
    });
    listen(m_service.count(m_criteria), [this](const Result<int>& answer) {
        if (answer) {
            m_counted = m_criteria;
            Q_EMIT counted(*answer);
        }
    });
    listen(m_service.preview(m_criteria, m_seed), [this](const Result<SegmentPreview>& answer) {
        if (answer) {
            m_counted = m_criteria;
            Q_EMIT answered(*answer);
        } else {
            Q_EMIT failed(answer.error());
        }
    });
    listen(m_service.rowCounts(m_criteria), [this](const Result<RuleCounts>& answer) {
        if (answer) {
            Q_EMIT rowsCounted(*answer);
        }
    });
}

void LivePreview::shuffle()
{
    ++m_seed;
    listen(m_service.samples(m_criteria, m_seed), [this, seed = m_seed](const Result<QList<Contact>>& answer) {
        if (answer && seed == m_seed) {
            Q_EMIT shuffled(*answer);
        }
    });
}

void LivePreview::stop()
{
    m_counted.reset();
    ++m_question;
    m_pause.stop();
}

} // namespace siaran::models
