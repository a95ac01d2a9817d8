#pragma once

#include "services/simulator/AcceptedMessage.h"
#include "services/simulator/News.h"
#include "services/simulator/SimulatorSettings.h"
#include "services/simulator/TemplateCatalogue.h"

#include <QHash>
#include <QList>

#include <deque>
#include <memory>

namespace siaran::simulator {

/// What becomes of templates by how people take them (whatsapp.md 3.4): the first messages of a marketing template go,
/// the rest is held until WhatsApp has seen enough and then released in growing batches, or dropped with the template
/// paused; and a template too many people complain about is paused for 3 h, then for 6 h, then disabled. Both only
/// where the settings ask for it. Times are ms since the epoch.
class TemplateCare {
public:
    struct Released {
        std::shared_ptr<const AcceptedMessage> message;
        bool dropped = false; ///< fails with 132015
    };
    struct Events {
        QList<QByteArray> announcements; ///< webhook bodies
        QList<Released> released;
    };

    TemplateCare(const SimulatorSettings& settings, TemplateCatalogue& catalogue);

    /// Whether a message of that template has to wait; if not, it counts as one of the first.
    [[nodiscard]] bool holds(const QByteArray& templateId);
    void hold(const std::shared_ptr<const AcceptedMessage>& message, qint64 now);

    /// Somebody stopped, or refused, because of this template.
    void complain(const QByteArray& templateId, qint64 now);
    /// POST /{template-id}/unpause. False when it is not paused.
    bool unpause(const QByteArray& templateId, qint64 now);

    /// What has happened until `now`.
    [[nodiscard]] Events due(qint64 now);
    [[nodiscard]] bool isWaiting() const { return m_waiting > 0 || !m_news.isEmpty(); }
    [[nodiscard]] qsizetype held() const;

private:
    struct State {
        int sent = 0; ///< before the pacing held the rest
        bool cleared = false;
        std::deque<std::shared_ptr<const AcceptedMessage>> held;
        qint64 nextRelease = 0; ///< 0: none
        int batch = 0;
        int complaints = 0;
        int pauses = 0;
        qint64 resumes = 0; ///< 0: not paused by us, or for good
    };

    void judge(const QByteArray& id, State& state, qint64 now, Events& events);
    void release(State& state, qint64 now, Events& events);
    void resume(const QByteArray& id, State& state, qint64 now);
    void pause(const QByteArray& id, State& state, qint64 now);
    void rate(const QByteArray& id, const QString& score, qint64 now);
    void setStatus(const QByteArray& id, const QString& status, const QByteArray& title, qint64 now);
    void countWaiting();
    [[nodiscard]] qint64 scaled(std::chrono::milliseconds time) const;

    const SimulatorSettings& m_settings;
    TemplateCatalogue& m_catalogue;
    News m_writer;
    QHash<QByteArray, State> m_states;
    QList<QByteArray> m_news;
    qsizetype m_waiting = 0; ///< templates with something to come
};

} // namespace siaran::simulator
