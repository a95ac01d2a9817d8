#pragma once

#include "services/contacts/ImportStaging.h"

namespace siaran::contacts {

/// Brings staged rows into the workspace, in the caller's transaction: new people, what known ones get, consent, and
/// the journal that takes all of it back.
class ImportMerge {
public:
    /// `evidence` stands in the consent history for where an opt-out came from.
    ImportMerge(db::Session& session, ImportId import, const ImportOptions& options, const ImportHooks& hooks,
                QString evidence);

    /// Conflict when a field became another type meanwhile, Cancelled when the hooks say so.
    [[nodiscard]] Result<ImportReport> run(StagedRows& staged, bool asksForConsent);

private:
    using Bindings = std::initializer_list<std::pair<QLatin1StringView, QVariant>>;

    [[nodiscard]] Result<void> settleWords(StagedRows& staged);
    [[nodiscard]] Result<void> addPeople(const StagedRows& staged);
    [[nodiscard]] Result<void> mergePeople(StagedRows& staged);
    [[nodiscard]] Result<void> takeConsent(const StagedRows& staged, bool asksForConsent);
    [[nodiscard]] Result<void> count(StagedRows& staged);
    [[nodiscard]] Result<void> noteMerged(ImportNotes& notes);
    [[nodiscard]] Result<void> finish();
    [[nodiscard]] Result<int> change(QLatin1StringView statement, Bindings bindings);
    [[nodiscard]] Result<int> ask(QLatin1StringView statement, Bindings bindings);

    db::Session& m_session;
    const ImportOptions& m_options;
    const ImportHooks& m_hooks;
    const QString m_evidence;
    ImportReport m_report;
    QList<qint64> m_newLabels;
    QList<qint64> m_newWorkflowStatuses;
    QList<qint64> m_newFields;
    bool m_knowsSome = false;
};

} // namespace siaran::contacts
