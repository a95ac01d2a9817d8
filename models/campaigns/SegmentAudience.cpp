#include "models/campaigns/SegmentAudience.h"

namespace siaran::models {

SegmentAudience::SegmentAudience(segments::SegmentService& service, QObject* parent)
    : QObject(parent)
    , m_service(service)
{
}

void SegmentAudience::follow(SegmentId segment)
{
    if (segment == m_segment) {
        return;
    }
    forget();
    m_segment = segment;
    if (segment.isValid()) {
        Q_EMIT started();
        askAgain();
    }
}

void SegmentAudience::askAgain()
{
    if (!m_segment.isValid()) {
        return;
    }
    const auto question = ++m_question;
    QCoro::connect(m_service.previewSaved(m_segment), this,
                   [this, question](const Result<segments::SegmentPreview>& audience) {
                       if (question != m_question) {
                           return;
                       }
                       if (audience) {
                           m_isEverybody = audience->total > 0 && audience->count >= audience->total;
                           Q_EMIT answered(*audience);
                       } else {
                           Q_EMIT failed(audience.error());
                       }
                   });
}

void SegmentAudience::forget()
{
    ++m_question;
    m_segment = {};
    m_isEverybody = false;
}

} // namespace siaran::models
