#pragma once

#include "services/segments/SegmentService.h"

#include <QObject>
#include <QTimer>

namespace siaran::models {

/// Counts a rule while it is being written: waits for a pause in the editing, asks once, and listens only to the
/// answer of the last question.
class LivePreview final : public QObject {
    Q_OBJECT

public:
    static constexpr int PauseMs = 200;

    explicit LivePreview(segments::SegmentService& service, QObject* parent = nullptr);

    /// Counts `criteria` after the pause. Rules with problems must not come here: call stop() instead.
    void ask(const Criteria& criteria);

    /// Asks the last question again, now.
    void askAgain();

    /// Forgets the question; its answer will not be told.
    void stop();

Q_SIGNALS:
    /// The numbers told before are out of date from now on.
    void started();
    void answered(const siaran::segments::SegmentPreview& preview);
    void failed(const siaran::Error& error);

private:
    segments::SegmentService& m_service;
    QTimer m_pause;
    Criteria m_criteria;
    int m_question = 0;
};

} // namespace siaran::models
