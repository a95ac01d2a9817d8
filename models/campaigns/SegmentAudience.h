#pragma once

#include "services/segments/SegmentService.h"

#include <QObject>

namespace siaran::models {

/// Whom the segment of a draft has now: how many, and ten of them. An answer about an earlier segment is not told.
class SegmentAudience final : public QObject {
    Q_OBJECT

public:
    explicit SegmentAudience(segments::SegmentService& service, QObject* parent = nullptr);

    /// Asks when it is another segment than before; an invalid one is nobody.
    void follow(SegmentId segment);
    /// Asks about the same segment; what was told stays until the answer.
    void askAgain();
    void forget();

    /// Every contact of the workspace is in it, as far as it is known.
    [[nodiscard]] bool isEverybody() const { return m_isEverybody; }

Q_SIGNALS:
    /// What was told before is about another segment.
    void started();
    void answered(const siaran::segments::SegmentPreview& audience);
    void failed(const siaran::Error& error);

private:
    segments::SegmentService& m_service;
    SegmentId m_segment;
    int m_question = 0;
    bool m_isEverybody = false;
};

} // namespace siaran::models
