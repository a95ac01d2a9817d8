#include "models/contacts/ImportSession.h"

#include "services/contacts/ImportService.h"

#include <QFileInfo>
#include <QPointer>

namespace siaran::models {

using contacts::ImportPreview;
using contacts::ImportProgress;
using contacts::ImportReport;
using contacts::UndoReport;

namespace {

constexpr qint64 LeastToJudgeMs = 2000;

} // namespace

ImportSession::ImportSession(contacts::ImportService& service, QObject* parent)
    : QObject(parent)
    , m_service(service)
{
}

ImportSession::~ImportSession() = default;

QString ImportSession::fileName() const
{
    return QFileInfo(m_path).fileName();
}

void ImportSession::open(const QString& path)
{
    if (m_isRehearsing) {
        m_service.cancel();
    }
    ++m_rehearsal;
    m_isRehearsing = false;
    m_path = path;
    m_options = {};
    m_preview.reset();
    m_report.reset();
    look();
}

void ImportSession::setFormat(const contacts::TableFormat& format)
{
    m_options.format = format;
    m_options.mapping.reset(); // other columns: guess again
    look();
}

void ImportSession::setMapping(const contacts::ColumnMapping& mapping)
{
    m_options.mapping = mapping;
    look();
}

void ImportSession::look()
{
    const auto question = ++m_look;
    QCoro::connect(m_service.preview(m_path, m_options), this, [this, question](const Result<ImportPreview>& answer) {
        if (question != m_look) {
            return;
        }
        if (!answer) {
            m_preview.reset();
            Q_EMIT previewFailed(answer.error());
            return;
        }
        m_preview = *answer;
        m_options.format = answer->format;
        m_options.mapping = answer->mapping;
        Q_EMIT previewed();
    });
}

void ImportSession::rehearse()
{
    if (m_isRehearsing) {
        m_service.cancel();
    }
    m_isRehearsing = true;
    const auto question = ++m_rehearsal;
    auto options = m_options;
    options.rehearse = true;
    const auto progress = [session = QPointer(this), question](const ImportProgress& now) {
        if (session && session->m_rehearsal == question) {
            Q_EMIT session->progressed(now);
        }
    };
    QCoro::connect(m_service.run(m_path, options, progress), this,
                   [this, question](const Result<ImportReport>& answer) {
                       if (question != m_rehearsal) {
                           return;
                       }
                       m_isRehearsing = false;
                       if (answer) {
                           Q_EMIT rehearsed(*answer);
                       } else {
                           Q_EMIT rehearsalFailed(answer.error());
                       }
                   });
}

void ImportSession::run()
{
    if (m_isRunning) {
        return;
    }
    if (m_isRehearsing) {
        m_service.cancel(); // what it would say is about to be known
        m_isRehearsing = false;
    }
    ++m_rehearsal;
    m_isRunning = true;
    m_progress = {};
    m_clock.start();
    const auto progress = [session = QPointer(this)](const ImportProgress& now) {
        if (session) {
            session->takeProgress(now);
        }
    };
    QCoro::connect(m_service.run(m_path, m_options, progress), this, [this](const Result<ImportReport>& answer) {
        m_isRunning = false;
        if (answer) {
            m_report = *answer;
            Q_EMIT finished(*answer);
        } else if (answer.error().kind == ErrorKind::Cancelled) {
            Q_EMIT cancelled();
        } else {
            Q_EMIT failed(answer.error());
        }
    });
}

void ImportSession::takeProgress(const ImportProgress& progress)
{
    m_progress = progress;
    Q_EMIT progressed(progress);
}

void ImportSession::cancel()
{
    m_service.cancel();
}

std::optional<std::chrono::milliseconds> ImportSession::remaining() const
{
    const auto elapsed = m_clock.isValid() ? m_clock.elapsed() : 0;
    if (m_progress.phase != contacts::ImportPhase::Reading || m_progress.bytesRead <= 0 || elapsed < LeastToJudgeMs) {
        return std::nullopt;
    }
    const auto share
        = static_cast<double>(m_progress.bytesTotal - m_progress.bytesRead) / static_cast<double>(m_progress.bytesRead);
    return std::chrono::milliseconds(static_cast<qint64>(static_cast<double>(elapsed) * share));
}

void ImportSession::runRows(const QList<contacts::TableRow>& rows)
{
    auto options = m_options;
    QCoro::connect(m_service.runRows(rows, fileName(), options), this,
                   [this, rows](const Result<ImportReport>& answer) {
                       if (answer) {
                           Q_EMIT tried(rows, *answer);
                       } else {
                           Q_EMIT tryFailed(answer.error());
                       }
                   });
}

void ImportSession::undo()
{
    if (!m_report) {
        return;
    }
    QCoro::connect(m_service.undo(m_report->id), this, [this](const Result<UndoReport>& answer) {
        if (answer) {
            Q_EMIT undone(*answer);
        } else {
            Q_EMIT undoFailed(answer.error());
        }
    });
}

} // namespace siaran::models
