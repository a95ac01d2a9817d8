#include "models/campaigns/MediaChoice.h"

namespace siaran::models {

MediaChoice::MediaChoice(media::MediaService& service, QObject* parent)
    : QObject(parent)
    , m_service(service)
{
}

bool MediaChoice::isBusy() const
{
    return m_state == State::Looking || m_state == State::Fitting || m_state == State::Keeping;
}

bool MediaChoice::isOfWrongKind() const
{
    return !m_candidate.problem && m_wanted && m_candidate.attachment.kind != *m_wanted;
}

void MediaChoice::show(const std::optional<Attachment>& attachment)
{
    if (attachment == m_attachment) {
        return;
    }
    cancel();
    m_attachment = attachment;
    m_thumbnail.clear();
    if (attachment) {
        QCoro::connect(m_service.thumbnail(attachment->sha256), this,
                       [this, sha256 = attachment->sha256](const Result<QByteArray>& answer) {
                           if (answer && m_attachment && m_attachment->sha256 == sha256) {
                               m_thumbnail = *answer;
                               Q_EMIT changed();
                           }
                       });
    }
    Q_EMIT changed();
}

void MediaChoice::openFile(const QString& path)
{
    m_repeat = [this, path] { openFile(path); };
    ask(State::Looking, m_service.open(path));
}

void MediaChoice::look(const QByteArray& bytes, const QString& fileName)
{
    m_repeat = [this, bytes, fileName] { look(bytes, fileName); };
    ask(State::Looking, m_service.look(bytes, fileName));
}

void MediaChoice::fetch(const QUrl& link)
{
    m_repeat = [this, link] { fetch(link); };
    ask(State::Looking, m_service.fetch(link));
}

void MediaChoice::fit()
{
    if (m_state != State::Refused || !m_candidate.canBeFitted) {
        return;
    }
    m_repeat = [this] {
        enter(State::Refused);
        fit();
    };
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    ask(State::Fitting, m_service.fit(m_candidate, m_cancelled));
}

void MediaChoice::tryAgain()
{
    if (m_state == State::Failed && m_repeat) {
        const auto repeat = m_repeat; // which sets itself anew
        repeat();
    }
}

void MediaChoice::cancel()
{
    ++m_question;
    if (m_cancelled) {
        *m_cancelled = true;
    }
    m_candidate = {};
    enter(State::Idle);
}

void MediaChoice::remove()
{
    cancel();
    m_attachment.reset();
    m_thumbnail.clear();
    Q_EMIT changed();
    Q_EMIT picked(m_attachment);
}

void MediaChoice::ask(State state, QCoro::Task<Result<media::MediaCandidate>> task)
{
    const auto question = ++m_question;
    enter(state);
    QCoro::connect(std::move(task), this, [this, question](const Result<media::MediaCandidate>& answer) {
        if (question != m_question) {
            return;
        }
        if (answer) {
            take(*answer);
        } else {
            m_error = answer.error();
            enter(State::Failed);
        }
    });
}

void MediaChoice::take(const media::MediaCandidate& candidate)
{
    m_candidate = candidate;
    if (candidate.problem || isOfWrongKind()) {
        enter(State::Refused);
    } else {
        keep();
    }
}

void MediaChoice::keep()
{
    const auto question = ++m_question;
    m_repeat = [this] { keep(); };
    enter(State::Keeping);
    QCoro::connect(m_service.keep(m_candidate), this, [this, question](const Result<Attachment>& kept) {
        if (question != m_question) {
            return;
        }
        if (!kept) {
            m_error = kept.error();
            enter(State::Failed);
            return;
        }
        m_attachment = *kept;
        m_thumbnail = m_candidate.thumbnail;
        m_candidate = {};
        m_repeat = {};
        enter(State::Idle);
        Q_EMIT picked(m_attachment);
    });
}

void MediaChoice::enter(State state)
{
    m_state = state;
    Q_EMIT changed();
}

} // namespace siaran::models
