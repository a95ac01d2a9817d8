#pragma once

#include "services/segments/SegmentService.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace siaran::models {

/// Counts a rule while it is being written: waits for a pause in the editing, asks once, and listens only to the
/// answers of the last question. First comes roughly how many, then the exact number, then who they are, then what each
/// row does.
class LivePreview final : public QObject {
    Q_OBJECT

public:
    static constexpr int PauseMs = 200;

    explicit LivePreview(segments::SegmentService& service, QObject* parent = nullptr);

    /// Counts `criteria` after the pause. Rules with problems must not come here: call stop() instead.
    void ask(const Criteria& criteria);

    /// Asks the last question again, now.
    void askAgain();

    /// Asks for other people of the same rule.
    void shuffle();

    /// Forgets the question; its answers will not be told.
    void stop();

Q_SIGNALS:
    /// The numbers told before are out of date from now on.
    void started();
    /// Only before the exact number of a rule, not when it is counted again.
    void estimated(const siaran::segments::SegmentEstimate& estimate);
    void counted(int count);
    void answered(const siaran::segments::SegmentPreview& preview);
    void rowsCounted(const siaran::segments::RuleCounts& counts);
    void shuffled(const QList<siaran::Contact>& sample);
    /// The people did not come. A failure of the quicker answers is not told: theirs follows anyway.
    void failed(const siaran::Error& error);

private:
    template <typename Answer, typename Take>
    void listen(QCoro::Task<Result<Answer>>&& task, Take take);

    segments::SegmentService& m_service;
    QTimer m_pause;
    Criteria m_criteria;
    int m_question = 0;
    int m_seed = 0;
    std::optional<Criteria> m_counted; ///< the rule that was counted last
};

} // namespace siaran::models
