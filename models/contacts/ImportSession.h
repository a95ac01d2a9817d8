#pragma once

#include "services/contacts/ImportOptions.h"
#include "services/contacts/ImportPreview.h"
#include "services/contacts/ImportReport.h"
#include "services/core/Error.h"

#include <QElapsedTimer>
#include <QObject>

#include <chrono>
#include <optional>

namespace siaran::contacts {
class ImportService;
}

namespace siaran::models {

/// One file on its way into the workspace: looked at, understood, rehearsed, imported, mended, taken back. It keeps
/// what a person has decided and drops answers that a newer question has overtaken.
class ImportSession final : public QObject {
    Q_OBJECT

public:
    explicit ImportSession(contacts::ImportService& service, QObject* parent = nullptr);
    ~ImportSession() override;

    /// Begins with another file; everything that was decided about the last one is forgotten.
    void open(const QString& path);
    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] QString fileName() const;

    /// How the file is to be read and its columns to be understood; looks at it again.
    void setFormat(const contacts::TableFormat& format);
    void setMapping(const contacts::ColumnMapping& mapping);
    /// What counts when it is imported.
    void setDuplicates(contacts::DuplicateRule rule) { m_options.duplicates = rule; }
    void setSpareNumbers(contacts::SpareNumbers spare) { m_options.spareNumbers = spare; }
    void setConsent(const std::optional<contacts::ConsentClaim>& claim) { m_options.consent = claim; }

    [[nodiscard]] const contacts::ImportOptions& options() const { return m_options; }
    /// The last look at the file, and whether it belongs to what is decided now.
    [[nodiscard]] const std::optional<contacts::ImportPreview>& preview() const { return m_preview; }
    [[nodiscard]] const std::optional<contacts::ImportReport>& report() const { return m_report; }

    /// Does everything and takes it back: rehearsed() or rehearsalFailed() tells what an import would do. A newer one
    /// ends an older one.
    void rehearse();
    /// Imports: finished(), failed() or cancelled() answers.
    void run();
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    void cancel();
    /// How long it will still take, once that can be said.
    [[nodiscard]] std::optional<std::chrono::milliseconds> remaining() const;

    /// Tries mended rows again: tried() or tryFailed() answers.
    void runRows(const QList<contacts::TableRow>& rows);
    /// Takes the import back: undone() or undoFailed() answers.
    void undo();

Q_SIGNALS:
    void previewed();
    void previewFailed(const siaran::Error& error);
    void rehearsed(const siaran::contacts::ImportReport& report);
    void rehearsalFailed(const siaran::Error& error);
    void progressed(const siaran::contacts::ImportProgress& progress);
    void finished(const siaran::contacts::ImportReport& report);
    void failed(const siaran::Error& error);
    void cancelled();
    void tried(const QList<siaran::contacts::TableRow>& rows, const siaran::contacts::ImportReport& report);
    void tryFailed(const siaran::Error& error);
    void undone(const siaran::contacts::UndoReport& report);
    void undoFailed(const siaran::Error& error);

private:
    void look();
    void takeProgress(const contacts::ImportProgress& progress);

    contacts::ImportService& m_service;
    QString m_path;
    contacts::ImportOptions m_options;
    std::optional<contacts::ImportPreview> m_preview;
    std::optional<contacts::ImportReport> m_report;
    contacts::ImportProgress m_progress;
    QElapsedTimer m_clock;
    int m_look = 0;
    int m_rehearsal = 0;
    bool m_isRehearsing = false;
    bool m_isRunning = false;
};

} // namespace siaran::models
