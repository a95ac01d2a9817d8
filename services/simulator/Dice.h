#pragma once

#include <QByteArrayView>

#include <chrono>

namespace siaran::simulator {

/// Chance without a state: the same seed, key and question give the same answer in any order and in every run.
class Dice {
public:
    enum class Question : quint8 {
        Undeliverable,
        MarketingStopped,
        MarketingCapped,
        Experiment,
        SentBeforeFailure,
        Delivered,
        Read,
        ReadAtOnce,
        Replies,
        WantsToStop,
        PressesButton,
        Words,
        Name,
        Identity,
        SentDelay,
        DeliveredDelay,
        ReadDelay,
        ReplyDelay,
        DuplicateDelay,
        AnswerDelay,
        Duplicated,
        Shuffled,
        Disturbed,
        PacedBadly,
        OtherKind,
        WithoutContext,
        HidesNumber,
        ChangesNumber,
        StopsBySwitch,
        Offline,
        OfflineDelay,
        MoveDelay,
    };

    Dice(quint64 seed, QByteArrayView key);

    /// 64 well-mixed bits. `round` tells apart several draws for one question.
    [[nodiscard]] quint64 roll(Question question, quint64 round = 0) const;
    /// In [0, 1).
    [[nodiscard]] double portion(Question question, quint64 round = 0) const;
    [[nodiscard]] bool happens(Question question, double share, quint64 round = 0) const;
    /// A log-normal delay around `median`, never above `most`.
    [[nodiscard]] std::chrono::milliseconds delay(Question question, std::chrono::milliseconds median, double sigma,
                                                  std::chrono::milliseconds most) const;

private:
    quint64 m_state;
};

} // namespace siaran::simulator
