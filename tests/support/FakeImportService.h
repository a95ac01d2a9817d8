#pragma once

#include "services/contacts/ImportService.h"
#include "tests/support/Gate.h"

#include <QCoro/QCoroFuture>

namespace siaran::test {

/// Answers what it was given: looks, rehearsals and imports each have an answer of their own. Close a gate to let one
/// take its time.
class FakeImportService final : public contacts::ImportService {
public:
    QCoro::Task<Result<contacts::ImportPreview>> preview(QString path, contacts::ImportOptions options) override
    {
        previewed.push_back({path, options});
        auto answer = previewAnswer;
        if (answer && options.mapping) {
            answer->mapping = *options.mapping;
        }
        if (answer && options.format) {
            answer->format = *options.format;
        }
        co_await previewGate.pass();
        co_return answer;
    }

    QCoro::Task<Result<contacts::ImportReport>> run(QString path, contacts::ImportOptions options,
                                                    Progress progress) override
    {
        auto& asked = options.rehearse ? rehearsed : ran;
        asked.push_back({path, options});
        reportProgress = std::move(progress);
        const bool isRehearsal = options.rehearse;
        const int now = ++m_runs;
        co_await (isRehearsal ? rehearsalGate : runGate).pass();
        if (now <= m_cancelledUpTo) {
            co_return fail(ErrorKind::Cancelled);
        }
        co_return isRehearsal ? rehearsalAnswer : runAnswer;
    }

    QCoro::Task<Result<contacts::ImportReport>> runRows(QList<contacts::TableRow> rows, QString fileName,
                                                        contacts::ImportOptions options) override
    {
        triedRows.push_back(rows);
        triedOptions.push_back(options);
        triedName = fileName;
        co_return rowsAnswer;
    }

    void cancel() override { m_cancelledUpTo = m_runs; }

    QCoro::Task<Result<void>> saveRejected(std::shared_ptr<const contacts::RejectedRows> rows, QString path,
                                           contacts::RejectWords words) override
    {
        saved = rows;
        savedPath = path;
        savedWords = words;
        co_return saveAnswer;
    }

    QCoro::Task<Result<QList<contacts::ImportSummary>>> history(int limit) override
    {
        co_return Result<QList<contacts::ImportSummary>>(imports.first(qMin<qsizetype>(limit, imports.size())));
    }

    QCoro::Task<Result<contacts::UndoReport>> undo(contacts::ImportId import) override
    {
        undone.push_back(import);
        co_return undoAnswer;
    }

    struct Asked {
        QString path;
        contacts::ImportOptions options;
    };
    QList<Asked> previewed;
    QList<Asked> rehearsed;
    QList<Asked> ran;
    QList<QList<contacts::TableRow>> triedRows;
    QList<contacts::ImportOptions> triedOptions;
    QString triedName;
    QList<contacts::ImportId> undone;
    std::shared_ptr<const contacts::RejectedRows> saved;
    QString savedPath;
    contacts::RejectWords savedWords;

    Result<contacts::ImportPreview> previewAnswer = contacts::ImportPreview {};
    Result<contacts::ImportReport> rehearsalAnswer = contacts::ImportReport {};
    Result<contacts::ImportReport> runAnswer = contacts::ImportReport {};
    Result<contacts::ImportReport> rowsAnswer = contacts::ImportReport {};
    Result<void> saveAnswer;
    Result<contacts::UndoReport> undoAnswer = contacts::UndoReport {};
    QList<contacts::ImportSummary> imports;
    Progress reportProgress;
    Gate previewGate;
    Gate rehearsalGate;
    Gate runGate;

private:
    int m_runs = 0;
    int m_cancelledUpTo = 0;
};

} // namespace siaran::test
