#pragma once

#include "services/media/MediaService.h"

#include <QObject>

#include <functional>

namespace siaran::models {

/// The file a message is to carry, from the offer to its place in the workspace. One at a time: a newer offer makes the
/// older one's answers unheard. What the draft carries stays until the new one is kept.
class MediaChoice final : public QObject {
    Q_OBJECT

public:
    enum class State {
        Idle, ///< nothing is offered; `attachment()` says what the message carries, if anything
        Looking,
        Refused, ///< WhatsApp would not take `candidate()`, or the template wants another kind
        Fitting,
        Keeping,
        Failed, ///< `error()` says what; tryAgain() does it again
    };

    explicit MediaChoice(media::MediaService& service, QObject* parent = nullptr);

    /// The kind a template's header shows; nothing: any.
    void setWanted(std::optional<AttachmentKind> kind) { m_wanted = kind; }
    [[nodiscard]] std::optional<AttachmentKind> wanted() const { return m_wanted; }

    /// What the draft carries; its small picture is asked for.
    void show(const std::optional<Attachment>& attachment);

    void openFile(const QString& path);
    void look(const QByteArray& bytes, const QString& fileName);
    void fetch(const QUrl& link);
    /// Makes the refused picture one that WhatsApp takes.
    void fit();
    void tryAgain();
    /// Nothing is offered any more; what the message carries stays.
    void cancel();
    /// The message carries nothing any more.
    void remove();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] const media::MediaCandidate& candidate() const { return m_candidate; }
    /// The refused file would be taken, but the template wants another kind.
    [[nodiscard]] bool isOfWrongKind() const;
    [[nodiscard]] const Error& error() const { return m_error; }
    [[nodiscard]] const std::optional<Attachment>& attachment() const { return m_attachment; }
    /// A small JPEG of what the message carries; empty while it is not known or when there is none.
    [[nodiscard]] const QByteArray& thumbnail() const { return m_thumbnail; }

Q_SIGNALS:
    void changed();
    /// The message is to carry this from now on, or nothing.
    void picked(const std::optional<siaran::Attachment>& attachment);

private:
    void ask(State state, QCoro::Task<Result<media::MediaCandidate>> task);
    void take(const media::MediaCandidate& candidate);
    void keep();
    void enter(State state);

    media::MediaService& m_service;
    std::optional<AttachmentKind> m_wanted;
    State m_state = State::Idle;
    media::MediaCandidate m_candidate;
    Error m_error;
    std::function<void()> m_repeat; ///< the last offer
    media::CancelFlag m_cancelled;
    std::optional<Attachment> m_attachment;
    QByteArray m_thumbnail;
    int m_question = 0;
};

} // namespace siaran::models
