#include "models/segments/LivePreview.h"

namespace siaran::models {

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

void LivePreview::askAgain()
{
    m_pause.stop();
    const auto question = ++m_question;
    Q_EMIT started();
    QCoro::connect(m_service.preview(m_criteria), this,
                   [this, question](const Result<segments::SegmentPreview>& answer) {
                       if (question != m_question) {
                           return;
                       }
                       if (answer) {
                           Q_EMIT answered(*answer);
                       } else {
                           Q_EMIT failed(answer.error());
                       }
                   });
}

void LivePreview::stop()
{
    ++m_question;
    m_pause.stop();
}

} // namespace siaran::models
